import type { Article } from '../model/article.js';
import type { RawArticle } from '../model/raw-article.js';
import { reworked } from '../model/safe-html.js';
import { cleanDetails, type Details } from '../sanitize/clean-details.js';
import type { Engine } from '../sanitize/engine.js';
import { cleanBody } from '../text/clean-body.js';
import { liftCredits } from '../text/credits.js';
import { legacyEncodingOf } from '../text/legacy-encoding.js';
import { nonBreakingIn } from '../text/non-breaking.js';

export interface DetailOptions {
  /** Absolute address of the feed. */
  readonly base: string;
  /** Base of relative picture addresses. Default: the article's own address. */
  readonly imageBase?: string | undefined;
  readonly secure?: boolean | undefined;
  /** Keeps a first paragraph that only repeats the summary. */
  readonly repeats?: boolean | undefined;
  /** Keeps lines such as `Nguồn: …` at the end of the text. */
  readonly keepCredits?: boolean | undefined;
}

/** What the text of an article says of it; nothing is in it that would replace what is known by nothing. */
export type ArticleDetails = Details & Partial<Pick<Article, 'byline' | 'source' | 'encoding'>>;

/** The text of an article and what hangs on it, cleaned and put in order. Loaded only where an article is shown. */
export async function articleDetails(
  raw: RawArticle,
  article: Article,
  { repeats, keepCredits, ...options }: DetailOptions & { readonly engine: Engine },
): Promise<ArticleDetails> {
  const { title, picture, url, byline, source } = article;
  const details = await cleanDetails(raw, { ...options, bodyBase: url?.startsWith('http') ? url : options.base });
  const encoding = legacyEncodingOf(title, details.body ?? []);
  const facts = { title, summary: repeats ? '' : article.summary, pictureUrl: picture?.url, caption: picture?.caption };
  const found = { ...details, ...(encoding && { encoding }) };
  if (!details.body) return found;
  const clean = cleanBody(details.body, facts);
  const { body, ...credits } = keepCredits ? { body: clean } : liftCredits(clean, { byline, source });
  return { ...found, ...credits, body: reworked(body, nonBreakingIn(body)) };
}
