import { dateTimeAttribute } from '../dates/format-date.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { textIn } from '../reading/read-text.js';
import { firstOf, type Row } from '../reading/read.js';
import type { ArticleStatus, RawArticle, RawText } from '../model/raw-article.js';
import type { Engine } from '../sanitize/engine.js';
import { plainText } from '../sanitize/plain-text.js';
import { legacyEncoding } from '../text/legacy-encoding.js';
import { dateKind, type Readings } from './date-facts.js';
import type { ArticleFacts, DateKind } from './inspection.js';
import { unsafeIn } from './markup-facts.js';

/** One article as the format reads it under different assumptions about dates, and the row that it came from where that is known. */
export interface Sources extends Readonly<Record<Exclude<keyof Readings, 'isSent' | 'shown'>, RawArticle | undefined>> {
  readonly raw: RawArticle;
  readonly row: Row | undefined;
}

export interface FactOptions {
  readonly engine: Engine;
  readonly timeZone: string;
  /** The page says how dates are written. */
  readonly isOrdered: boolean;
  /** Milliseconds since 1970; decides what is scheduled or expired. */
  readonly now: number;
}

const sent = (row: Row | undefined, field: 'title' | 'date'): string | undefined =>
  row && firstOf(pickByAlias(row)(field), (value) => textIn(value)?.text);

/** `&amp;`, `&#39;` … as people never write them. */
const reference = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/i;

/** The format reads titles as text, and there are references in it; or there are still some where they were read as markup. */
function escapedTitle(title: RawText | undefined, row: Row | undefined): string | undefined {
  const texts = [plainText(title), typeof title === 'string' ? (sent(row, 'title') ?? '') : ''];
  return texts.find((text) => reference.test(text));
}

function datesOf({ raw, row, elsewhere, dayFirst, monthFirst }: Sources, { timeZone, isOrdered }: FactOptions) {
  const value = sent(row, 'date');
  const readings: Readings = {
    shown: raw.publishedAt,
    elsewhere: elsewhere?.publishedAt,
    dayFirst: dayFirst?.publishedAt,
    monthFirst: monthFirst?.publishedAt,
    isSent: value !== undefined,
  };
  return {
    dateKind: dateKind(readings, isOrdered) satisfies DateKind,
    ...(raw.publishedAt && { date: dateTimeAttribute(raw.publishedAt, timeZone) }),
    ...(value !== undefined && { dateSent: value.slice(0, 60) }),
  };
}

function pictureOf({ picture }: RawArticle): Pick<ArticleFacts, 'picture'> {
  if (!picture) return {};
  const { url, alt, width, height } = picture;
  return { picture: { url, alt: plainText(alt) !== '', size: !!(width && height) } };
}

async function bodyOf({ body }: RawArticle, engine: Engine): Promise<Pick<ArticleFacts, 'bodyLength' | 'unsafe'>> {
  const text = typeof body === 'object' ? body.html : (body ?? '');
  if (!text) return {};
  const unsafe = typeof body === 'object' ? await unsafeIn(text, engine) : undefined;
  return { bodyLength: text.length, ...(unsafe && { unsafe }) };
}

/** The first of the texts, by paragraphs, that is in an old encoding. */
function oldEncoding({ title, summary, body }: RawArticle): Pick<ArticleFacts, 'oldEncoding'> {
  const found = [title, summary, body].flatMap((text) => plainText(text).split('\n')).find(legacyEncoding);
  return found === undefined ? {} : { oldEncoding: found.slice(0, 60) };
}

/** What the endpoint says of it, else what its dates say. */
function statusOf({ status, publishedAt, expiresAt }: RawArticle, now: number): ArticleStatus | undefined {
  if (status && status !== 'published') return status;
  if (publishedAt && !publishedAt.dateOnly && publishedAt.epoch > now) return 'scheduled';
  return expiresAt && expiresAt.epoch < now ? 'expired' : status;
}

/** All that `check` and the table of articles need to know of one article. */
export async function articleFacts(sources: Sources, options: FactOptions): Promise<ArticleFacts> {
  const { raw, row } = sources;
  const category = plainText(raw.categories?.[0]?.name);
  const status = statusOf(raw, options.now);
  return {
    ...(raw.id !== undefined && { id: raw.id }),
    title: plainText(raw.title).replace(/\n/g, ' '),
    titleEscaped: escapedTitle(raw.title, row),
    ...datesOf(sources, options),
    summary: plainText(raw.summary) !== '',
    ...(category && { category }),
    ...(raw.url !== undefined && { url: raw.url }),
    ...pictureOf(raw),
    ...(await bodyOf(raw, options.engine)),
    ...oldEncoding(raw),
    ...(status && { status }),
    locked: raw.locked === true,
  };
}
