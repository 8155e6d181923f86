import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeSources } from '../../src/feed/merge-feeds.js';
import { updatedFeed } from '../../src/feed/updated-feed.js';
import type { Article, Feed } from '../../src/model/article.js';
import { NewsError } from '../../src/model/news-error.js';
import type { SafeUrl } from '../../src/model/safe-html.js';
import { article as articleOf } from '../support/article.js';

/** Article number n was published at n. */
const article = (n: number, more: Partial<Article> = {}): Article =>
  articleOf(String(n), { publishedAt: { epoch: n, dateOnly: false }, ...more });
const next = (page: number) => `https://a.example/?page=${page}` as SafeUrl;
const feed = (numbers: number[], page?: number): Feed => ({
  format: 'x',
  articles: numbers.map((n) => article(n)),
  ...(page && { next: next(page) }),
});
const ids = ({ articles }: Feed): number[] => articles.map(({ id }) => Number(id));

describe('a later answer', () => {
  it('brings new articles, which the quiet feed leaves out', () => {
    const { whole, quiet } = updatedFeed(feed([9, 8, 7]), feed([11, 10, 9, 8, 7]));
    assert.deepEqual(ids(whole), [11, 10, 9, 8, 7]);
    assert.deepEqual(ids(quiet), [9, 8, 7]);
  });

  it('takes withdrawn articles away at once, whether others have come or not', () => {
    const { whole, quiet } = updatedFeed(feed([9, 8, 7]), feed([10, 9, 7]));
    assert.deepEqual(
      [ids(whole), ids(quiet)],
      [
        [10, 9, 7],
        [9, 7],
      ],
    );
    assert.deepEqual(ids(updatedFeed(feed([9, 8, 7]), feed([9, 8])).quiet), [9, 8], 'the last of all');
    assert.deepEqual(ids(updatedFeed(feed([9, 8, 7]), feed([])).quiet), []);
  });

  it('keeps what newer ones have pushed off the page, and the pages that were loaded after it', () => {
    const pages = updatedFeed(feed([9, 8, 7, 6, 5, 4], 3), feed([10, 9, 8], 2));
    assert.deepEqual(
      [ids(pages.whole), ids(pages.quiet)],
      [
        [10, 9, 8, 7, 6, 5, 4],
        [9, 8, 7, 6, 5, 4],
      ],
    );
    assert.equal(pages.whole.next, next(3));
    const window = updatedFeed(feed([9, 8, 7]), feed([10, 9, 8]));
    assert.deepEqual(
      [ids(window.whole), ids(window.quiet)],
      [
        [10, 9, 8, 7],
        [9, 8, 7],
      ],
    );
  });

  it('is no news where the first article of the next page only moves up', () => {
    const { whole, quiet } = updatedFeed(feed([9, 8, 7], 2), feed([9, 7, 6], 2));
    assert.deepEqual(ids(whole), [9, 7, 6]);
    assert.deepEqual(ids(quiet), [9, 7, 6]);
  });

  it('begins anew where a whole page is new', () => {
    const { whole, quiet } = updatedFeed(feed([3, 2, 1], 2), feed([30, 29, 28], 2));
    assert.deepEqual(
      [ids(whole), ids(quiet)],
      [
        [30, 29, 28],
        [3, 2, 1],
      ],
    );
  });

  it('keeps the objects of articles that are as they were, and shows the others as they are', () => {
    const shown = feed([9, 8]);
    const answer = { ...feed([9, 8]), articles: [article(9), article(8, { title: 'Tin 8 (đính chính)' })] };
    const { quiet } = updatedFeed(shown, answer);
    assert.equal(quiet.articles[0], shown.articles[0]);
    assert.equal(quiet.articles[1]?.title, 'Tin 8 (đính chính)');
  });
});

describe('a later answer of several sources', () => {
  const sources = (a: Feed | NewsError, b: Feed | NewsError): Feed =>
    mergeSources(
      [a, b].map((one, index) => ({
        src: `${index}.json`,
        ...(one instanceof NewsError ? { error: one } : { feed: one }),
      })),
    );
  const error = new NewsError('timeout');

  it('is taken source by source', () => {
    const { whole, quiet } = updatedFeed(sources(feed([90, 80]), feed([85])), sources(feed([95, 90]), feed([])));
    assert.deepEqual(
      [ids(whole), ids(quiet)],
      [
        [95, 90, 80],
        [90, 80],
      ],
    );
  });

  it('keeps what a source gave that fails now, and names it', () => {
    const { quiet } = updatedFeed(sources(feed([90]), feed([85])), sources(feed([90]), error));
    assert.deepEqual(ids(quiet), [90, 85]);
    assert.deepEqual(quiet.failures, [{ src: '1.json', error }]);
  });

  it('has news where a source answers again', () => {
    const { whole, quiet } = updatedFeed(sources(feed([90]), error), sources(feed([90]), feed([85])));
    assert.deepEqual([ids(whole), ids(quiet)], [[90, 85], [90]]);
    assert.equal(quiet.failures, undefined);
  });
});
