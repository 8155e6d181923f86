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

/** What few texts need; where it cannot be loaded, they are shown without its work. */
const habitsOf = async (title: string, body: SafeHtml) =>
  isUnusual(title, body) ? import('../text/habits.js').catch(() => undefined) : undefined;

/** Whether a text may have frames, a last line that is no sentence, or a long part without Vietnamese letters. */
function isUnusual(title: string, body: SafeHtml): boolean {
  const text = `${title}${textOf(body).trimEnd()}`;
  return body.some(hasFrames) || !/[.!?…,;:]$/.test(text) || /[^ạ-ỹăđĩũơư]{50}/.test(text);
}

/** A text put in order, and what it says of its article. */
async function tidied(sent: SafeHtml, article: Article, { repeats, keepCredits }: DetailOptions) {
  const { title, picture, byline, source } = article;
  const habits = await habitsOf(title, sent);
  const facts = { title, summary: repeats ? '' : article.summary, pictureUrl: picture?.url, caption: picture?.caption };
  const clean = cleanBody(sent, facts, habits?.withFrames);
  const { body, ...credits } = habits && !keepCredits ? habits.liftCredits(clean, { byline, source }) : { body: clean };
  const encoding = habits?.legacyEncodingOf(title, clean);
  return { ...credits, ...(encoding && { encoding }), body: reworked(body, nonBreakingIn(body)) };
}

/** The text of an article and what hangs on it, cleaned and put in order. Loaded only where an article is shown. */
export async function articleDetails(
  raw: RawArticle,
  article: Article,
  options: DetailOptions & { readonly engine: Engine },
): Promise<ArticleDetails> {
  const { base, imageBase, secure, engine } = options;
  const bodyBase = article.url?.startsWith('http') ? article.url : base;
  const details = await cleanDetails(raw, { base, imageBase, secure, engine, bodyBase });
  return details.body ? { ...details, ...(await tidied(details.body, article, options)) } : details;
}
