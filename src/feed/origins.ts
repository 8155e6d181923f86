import type { Article } from '../model/article.js';

/** Where an article was read: the absolute address of the answer, and the name of its format. */
export interface Origin {
  readonly url: string;
  readonly format: string;
}

const origins = new WeakMap<Article, Origin>();

/** Articles of several pages and sources stand in one list; whoever wants the rest of one must know whom to ask. */
export const originOf = (article: Article): Origin | undefined => origins.get(article);

export const setOrigin = (article: Article, origin: Origin): unknown => origins.set(article, origin);
