import type { Article } from '../model/article.js';
import type { RawArticle } from '../model/raw-article.js';
import { reworked, textOf, type SafeHtml } from '../model/safe-html.js';
import { cleanDetails, type Details } from '../sanitize/clean-details.js';
import type { Engine } from '../sanitize/engine.js';
import { cleanBody } from '../text/clean-body.js';
import { nonBreakingIn } from '../text/non-breaking.js';
import { hasFrames } from '../text/tree.js';

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

/** Whether a text may have what `text/habits.ts` is for: frames, a last line that is no sentence, a long part without Vietnamese letters. */
function isUnusual(title: string, body: SafeHtml): boolean {
  const text = `${title}${textOf(body).trimEnd()}`;
  return body.some(hasFrames) || !/[.!?…,;:]$/.test(text) || /[^ạ-ỹăđĩũơư]{50}/.test(text);
}

/** The text of an article and what hangs on it, cleaned and put in order. Loaded only where an article is shown. */
export async function articleDetails(
  raw: RawArticle,
  article: Article,
  { repeats, keepCredits, ...options }: DetailOptions & { readonly engine: Engine },
): Promise<ArticleDetails> {
  const { title, picture, url, byline, source } = article;
  const details = await cleanDetails(raw, { ...options, bodyBase: url?.startsWith('http') ? url : options.base });
  if (!details.body) return details;
  // Where it cannot be loaded, the text is shown without its work.
  const habits = isUnusual(title, details.body) ? await import('../text/habits.js').catch(() => undefined) : undefined;
  const facts = { title, summary: repeats ? '' : article.summary, pictureUrl: picture?.url, caption: picture?.caption };
  const clean = cleanBody(details.body, facts, habits?.withFrames);
  const encoding = habits?.legacyEncodingOf(title, clean);
  const { body, ...credits } = (!keepCredits && habits?.liftCredits(clean, { byline, source })) || { body: clean };
  return { ...details, ...credits, encoding, body: reworked(body, nonBreakingIn(body)) };
}
