import assert from 'node:assert/strict';
import type { RawArticle } from '../../src/model/raw-article.js';
import { read } from './answers.js';

/** When it was published, in UTC. */
export const iso = (article: RawArticle | undefined) =>
  article?.publishedAt && new Date(article.publishedAt.epoch).toISOString();
/** Names of its categories. */
export const names = (article: RawArticle | undefined) => article?.categories?.map(({ name }) => name);

/** The one article in data. */
export async function only(data: unknown, url?: string): Promise<RawArticle> {
  const { articles } = await read(data, {}, url);
  assert.equal(articles.length, 1, JSON.stringify(data).slice(0, 200));
  return articles[0] ?? {};
}
