import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeFeeds } from '../../src/feed/merge-feeds.js';
import type { Article, Feed } from '../../src/model/article.js';
import type { SafeUrl } from '../../src/model/safe-html.js';

function article(id: string, epoch?: number, url?: string): Article {
  return {
    id,
    title: id,
    summary: '',
    categories: [],
    tags: [],
    attachments: [],
    pinned: false,
    locked: false,
    ...(epoch !== undefined && { publishedAt: { epoch, dateOnly: false } }),
    ...(url && { url: url as SafeUrl }),
  };
}

const feed = (format: string, ...articles: Article[]): Feed => ({ format, articles, title: format, total: 9 });
const ids = ({ articles }: Feed): string[] => articles.map(({ id }) => id);

describe('merging feeds', () => {
  it('leaves one feed as it is', () => {
    const one = feed('wordpress', article('b', 1), article('a', 2));
    assert.equal(mergeFeeds([one]), one);
    assert.deepEqual(mergeFeeds([]), { articles: [], format: 'none' });
  });

  it('sorts by day, articles without one last and in their order', () => {
    const merged = mergeFeeds([feed('x', article('k'), article('a', 1)), feed('x', article('b', 3), article('m'))]);
    assert.deepEqual(ids(merged), ['b', 'a', 'k', 'm']);
  });

  it('keeps the first of two with one address, and of two with one id and no address', () => {
    const merged = mergeFeeds([
      feed('x', article('1', 5, 'https://a.example/1'), article('2', 4)),
      feed('y', article('9', 5, 'https://a.example/1'), article('2', 4), article('1', 3, 'https://b.example/1')),
    ]);
    assert.deepEqual(
      merged.articles.map(({ id, url }) => url ?? id),
      ['https://a.example/1', '2', 'https://b.example/1'],
    );
  });

  it('names each format once, and no total that would be wrong', () => {
    const merged = mergeFeeds([feed('x', article('1')), feed('y', article('2')), feed('x', article('3'))]);
    assert.equal(merged.format, 'x y');
    assert.equal(merged.total, undefined);
  });
});
