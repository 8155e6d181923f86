import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandAddress, splitAddresses } from '../../src/fetch/expand-address.js';
import { NewsError } from '../../src/model/news-error.js';

const BASE = 'https://xa.example/tin/trang.html?x=1#y';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (thrown) {
    return thrown instanceof NewsError ? thrown.code : `another error: ${String(thrown)}`;
  }
  return 'none';
}

describe('expandAddress', () => {
  it('resolves against the page', () => {
    const cases: [template: string, expected: string][] = [
      ['tin.json', 'https://xa.example/tin/tin.json'],
      [' /api/tin ', 'https://xa.example/api/tin'],
      ['//cdn.example/a', 'https://cdn.example/a'],
      ['http://tinh.example/a?b=c#d', 'http://tinh.example/a?b=c'],
      ['?tin=1', 'https://xa.example/tin/trang.html?tin=1'],
    ];
    for (const [template, expected] of cases) assert.equal(expandAddress(template, {}, BASE), expected);
    assert.match(
      expandAddress('https://tỉnh.example/tin tức', {}),
      /^https:\/\/xn--[\w-]+\.example\/tin%20t%E1%BB%A9c$/,
    );
  });

  it('fills in values, encoded', () => {
    const template = '/tin/{id}/{slug}?page={page}&n={size}&again={id}';
    const values = { id: 'a/b?c&d#é', slug: 'hội-nghị', page: 3, size: 20 };
    assert.equal(
      expandAddress(template, values, BASE),
      'https://xa.example/tin/a%2Fb%3Fc%26d%23%C3%A9/h%E1%BB%99i-ngh%E1%BB%8B?page=3&n=20&again=a%2Fb%3Fc%26d%23%C3%A9',
    );
  });

  it('takes the first page of ten where nothing else is said', () => {
    assert.equal(expandAddress('/{page}/{size}.json', {}, BASE), 'https://xa.example/1/10.json');
  });

  it('leaves other braces alone', () => {
    assert.equal(expandAddress('/a?f={ten}', {}, BASE), 'https://xa.example/a?f={ten}');
    assert.equal(expandAddress('/a?f={constructor}', {}, BASE), 'https://xa.example/a?f={constructor}');
  });

  it('fails where a value is missing, and names it', () => {
    assert.throws(
      () => expandAddress('/tin/{id}', {}, BASE),
      (error) => error instanceof NewsError && error.code === 'bad-address' && error.detail === '{id}',
    );
  });

  it('lets no value climb out of its folder or break the address', () => {
    for (const id of ['', '.', '..', '\ud800'])
      assert.equal(
        codeOf(() => expandAddress('/tin/{id}', { id }, BASE)),
        'bad-address',
      );
    assert.equal(expandAddress('/tin/{id}', { id: '../x' }, BASE), 'https://xa.example/tin/..%2Fx');
  });

  it('refuses what is no web address', () => {
    const bad = [
      'javascript:alert(1)',
      'data:,[]',
      'ftp://a.b/',
      'blob:https://a.b/c',
      'https://',
      'http://[',
      'https://u:p@a.b/',
    ];
    for (const template of bad)
      assert.equal(
        codeOf(() => expandAddress(template, {}, BASE)),
        'bad-address',
        template,
      );
    assert.equal(
      codeOf(() => expandAddress('tin.json', {})),
      'bad-address',
      'relative to nothing',
    );
    assert.equal(
      codeOf(() => expandAddress('java\nscript:alert(1)', {}, BASE)),
      'bad-address',
    );
  });
});

describe('splitAddresses', () => {
  it('splits at any space, each address once', () => {
    assert.deepEqual(splitAddresses(' a.json\n  b.json\ta.json '), ['a.json', 'b.json']);
    assert.deepEqual(splitAddresses(''), []);
    assert.deepEqual(splitAddresses(' \n '), []);
  });
});
