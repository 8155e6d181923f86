import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/model/article.js';
import type { SafeUrl } from '../../src/model/safe-html.js';
import { articleAddress } from '../../src/templates/article-address.js';

const PAGE = 'https://xa.example/tin/index.html?muc=1';
const OWN = 'https://tinh.example/tin/12' as SafeUrl;

const article: Article = {
  id: '12',
  title: 'Lễ hội Đình Làng Vạn: “mở lại”!',
  summary: '',
  url: OWN,
  categories: [{ name: 'Văn hóa & Du lịch' }],
  tags: [],
  attachments: [],
  pinned: false,
  locked: false,
};

describe('the address of an article', () => {
  const cases: Record<string, readonly [pattern: string, expected: string | undefined]> = {
    'its own, without a pattern': ['', OWN],
    'a query of the page': ['?id={id}', 'https://xa.example/tin/index.html?id=12'],
    'from the root': ['/doc?id={id}', 'https://xa.example/doc?id=12'],
    'of another site': [
      'https://a.example/{category}/{slug}-{id}.html',
      'https://a.example/van-hoa-du-lich/le-hoi-dinh-lang-van-mo-lai-12.html',
    ],
    'a route in the fragment': ['#/tin/{id}', 'https://xa.example/tin/index.html?muc=1#/tin/12'],
    'a pattern that names nothing': ['/tin.html', 'https://xa.example/tin.html'],
    'an unknown name stays': ['/tin/{ten}', 'https://xa.example/tin/%7Bten%7D'],
    'its own, where the pattern would run': ['javascript:alert({id})', OWN],
    'its own, where the pattern is data': ['data:text/html,{slug}', OWN],
    'its own, where the pattern is no address': ['http://[{id}', OWN],
  };
  for (const [name, [pattern, expected]] of Object.entries(cases)) {
    it(`is made of a pattern: ${name}`, () => assert.equal(articleAddress(article, pattern, PAGE), expected));
  }

  it('cannot be taken elsewhere by what an endpoint sends', () => {
    const evil: Article = { ...article, id: '//evil.example/?a=1#b', slug: '../../x', categories: [{ name: '..' }] };
    for (const pattern of ['/{id}', '/tin/{id}', '/{slug}', '{id}', '/{category}/{id}', '?id={id}']) {
      const address = articleAddress(evil, pattern, PAGE) ?? '';
      assert.ok(URL.canParse(address), pattern);
      assert.equal(new URL(address).origin, 'https://xa.example', `${pattern} → ${address}`);
      assert.doesNotMatch(address, /#b|&a|\?a/);
    }
  });

  it('keeps a part that is missing from becoming a word', () => {
    const bare: Article = { ...article, slug: undefined, categories: [], url: undefined };
    assert.equal(articleAddress(bare, '/{category}/{id}', PAGE), 'https://xa.example/12');
    assert.equal(articleAddress(bare, 'tin/{category}/{id}?c={category}', PAGE), 'https://xa.example/tin/tin/12?c=');
    assert.equal(articleAddress(bare, '', PAGE), undefined);
    assert.doesNotMatch(articleAddress(bare, '/a/{category}/{slug}', PAGE) ?? '', /undefined|null/);
  });
});
