import type { Article } from '../../src/model/article.js';

/** An article with nothing but what every article has, and what is said here. */
export function article(id: string, more: Partial<Article> = {}): Article {
  return {
    id,
    title: `Tin ${id}`,
    summary: '',
    categories: [],
    tags: [],
    attachments: [],
    pinned: false,
    locked: false,
    ...more,
  };
}
