import type { Article } from '../model/article.js';
import type { RawArticle } from '../model/raw-article.js';
import { cleanDetails, type Details } from '../sanitize/clean-details.js';
import type { Engine } from '../sanitize/engine.js';
import { cleanBody } from '../text/clean-body.js';

export type { Details } from '../sanitize/clean-details.js';

export interface DetailOptions {
  /** Absolute address of the feed. */
  readonly base: string;
  /** Base of relative picture addresses. Default: the article's own address. */
  readonly imageBase?: string | undefined;
  readonly secure?: boolean | undefined;
  /** Keeps a first paragraph that only repeats the summary. */
  readonly repeats?: boolean | undefined;
}

/** The text of an article and what hangs on it, cleaned and put in order. Loaded only where an article is shown. */
export async function articleDetails(
  raw: RawArticle,
  article: Article,
  { repeats, ...options }: DetailOptions & { readonly engine: Engine },
): Promise<Details> {
  const { title, picture, url } = article;
  const details = await cleanDetails(raw, { ...options, bodyBase: url?.startsWith('http') ? url : options.base });
  const facts = { title, summary: repeats ? '' : article.summary, pictureUrl: picture?.url, caption: picture?.caption };
  return details.body ? { ...details, body: cleanBody(details.body, facts) } : details;
}
