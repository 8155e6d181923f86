import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayAsk, sourceOf, sparing, tell } from '../../src/controllers/breaker.js';
import { NewsError } from '../../src/model/news-error.js';

const MINUTE = 60_000;
const failure = (): NewsError => new NewsError('http', { status: 404 });

describe('a source that fails again and again', () => {
  it('is left alone for longer and longer, up to an hour', () => {
    let now = 1_000_000;
    const waits: number[] = [];
    for (let failures = 0; failures < 12; failures++) {
      tell('a', failure(), now);
      let wait = 0;
      while (!mayAsk('a', now + wait)) wait += MINUTE;
      waits.push(wait / MINUTE);
      now += wait + 15_000;
    }
    assert.deepEqual(waits, [0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
  });

  it('counts what many elements hear at once as one failure', () => {
    for (let element = 0; element < 100; element++) tell('b', failure(), 5_000 + element);
    assert.equal(mayAsk('b', 5_200), true);
  });

  it('is forgiven at once', () => {
    for (const now of [0, 10_000, 20_000, 30_000]) tell('c', failure(), now);
    assert.equal(mayAsk('c', 31_000), false);
    tell('c', undefined);
    assert.equal(mayAsk('c', 31_000), true);
  });

  it('fails as it did last, without being asked, and the others are asked', async () => {
    const asked: string[] = [];
    const ask = sparing((url) => {
      asked.push(url);
      return Promise.resolve({ url, status: 200, text: '[]', header: () => null });
    });
    const errors = [9000, 6000, 3000].map((ago) => {
      const error = failure();
      tell('https://huyen.example/tin', error, Date.now() - ago);
      return error;
    });
    await assert.rejects(ask('https://huyen.example/tin?page=2', {}), (error) => error === errors.at(-1));
    await ask('https://tinh.example/tin', {});
    assert.deepEqual(asked, ['https://tinh.example/tin']);
  });

  it('is told by origin and path', () => {
    const base = 'https://xa.example/trang/';
    assert.equal(
      sourceOf('tin?page=2#x https://tinh.example/a?b', base),
      'https://xa.example/trang/tin https://tinh.example/a',
    );
    assert.equal(sourceOf('http://[', base), 'http://[');
  });
});
