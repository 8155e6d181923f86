import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleHost } from '../../src/elements/news-article/article-host.js';
import { optionalPart } from '../../src/elements/news-article/optional-part.js';
import type { Article } from '../../src/model/article.js';

/** As much of an element and an article as a part asks of them. */
function shown(): { host: ArticleHost; article: Article; drawn: () => number } {
  let count = 0;
  const host = { requestUpdate: () => void count++ } as unknown as ArticleHost;
  return { host, article: { id: '1' } as Article, drawn: () => count };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a part is asked for once, is undefined while it comes and draws its article when it is there', async () => {
  const { host, article, drawn } = shown();
  let asked = 0;
  const part = optionalPart(async () => ({ number: ++asked }));
  assert.equal(part(host, article), undefined);
  assert.equal(part(host, article), undefined);
  await settled();
  assert.equal(drawn(), 1);
  assert.deepEqual(part(host, article), { number: 1 });
  assert.deepEqual(part(host, { id: '2' }), { number: 1 });
});

test('an article whose part did not come does without it, and the next one asks again', async () => {
  const { host, article, drawn } = shown();
  let asked = 0;
  const part = optionalPart(async () => {
    if (++asked === 1) throw new Error('no network');
    return 'there';
  });
  part(host, article);
  await settled();
  assert.equal(part(host, article), null);
  assert.equal(part(host, article), null);
  assert.equal(drawn(), 1);
  const next = { id: '2' } as Article;
  assert.equal(part(host, next), undefined);
  await settled();
  assert.equal(part(host, next), 'there');
  assert.equal(asked, 2);
});

test('every element that waits for a part is drawn when it comes', async () => {
  const [one, two] = [shown(), shown()];
  const part = optionalPart(async () => 'there');
  part(one.host, one.article);
  part(two.host, one.article);
  await settled();
  assert.deepEqual([one.drawn(), two.drawn()], [1, 1]);
});
