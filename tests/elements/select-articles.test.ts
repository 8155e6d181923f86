import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectArticles, type Selection } from '../../src/elements/news-list/select-articles.js';
import type { Article } from '../../src/model/article.js';
import { article } from '../support/article.js';

const all: Selection = { category: '', exclude: '', order: 'newest', count: 10 };
const ids = (articles: readonly Article[], selection: Partial<Selection>) =>
  selectArticles(articles, { ...all, ...selection }).map(({ id }) => id);

test('takes tags for the categories of an article that has none, and only then', () => {
  const articles = [
    article('tag', { tags: ['Y tế', 'tiêm chủng'] }),
    article('category', { categories: [{ name: 'Y tế' }] }),
    article('other', { categories: [{ name: 'Kinh tế' }], tags: ['Y tế'] }),
    article('none'),
  ];
  assert.deepEqual(ids(articles, { category: 'y te' }), ['tag', 'category']);
  assert.deepEqual(ids(articles, { category: 'Kinh tế|Tiêm chủng' }), ['tag', 'other']);
  assert.equal(ids(articles, {}).length, 4);
});

test('puts what cannot wait first, then what is pinned, then the newest', () => {
  const at = (epoch: number) => ({ publishedAt: { epoch, dateOnly: false } });
  const articles = [
    article('new', at(4)),
    article('pinned', { ...at(2), pinned: true }),
    article('urgent', { ...at(1), standing: 'urgent' }),
    article('corrected', { ...at(5), standing: 'corrected' }),
    article('both', { ...at(0), standing: 'urgent', pinned: true }),
  ];
  assert.deepEqual(ids(articles, {}), ['both', 'urgent', 'pinned', 'corrected', 'new']);
  assert.deepEqual(ids(articles, { order: 'source' }), ['both', 'urgent', 'pinned', 'new', 'corrected']);
});
