import type { Article, Link, Picture } from '../model/article.js';
import type { RawArticle, RawLink, RawPicture, RawText } from '../model/raw-article.js';
import type { SafeUrl } from '../model/safe-html.js';
import { foldKey } from '../text/fold.js';
import type { Place } from './attributes.js';
import { plainText } from './plain-text.js';
import { navigationUrl, resourceUrl, safeSrcset } from './safe-url.js';

/** Characters of a title made from the text. */
const titleLength = 120;
/** Characters of any other line, far beyond what people write: engines lay out a title of 300 KB for a second. */
const lineLength = 2000;

const line = (text: RawText | undefined) => headOf(plainText(text).replaceAll('\n', ' '), lineLength);

/** Text or nothing: no empty strings where a part is optional. */
const optional = (text: RawText | undefined) => line(text) || undefined;

/** Of articles that have no files, no tags: a list of its own for each takes memory. */
const NONE: readonly never[] = [];

/** A list, whatever was sent in its place. */
const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : NONE);

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}

/** The beginning of a text, cut between words. */
function headOf(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).replace(/\s\S*$/, '')}…` : text;
}

function cleanLink(raw: RawLink, base: string): Link | undefined {
  const url = navigationUrl(raw.url, base);
  const name = line(raw.name) || (url?.startsWith('http') ? new URL(url).host : '');
  return name ? { name, url } : undefined;
}

/** The picture's own file is one of its sizes, since a browser that reads `srcset` ignores `src`. */
function srcsetOf(raw: RawPicture, base: string, secure: boolean | undefined): string | undefined {
  const sizes = list(raw.sizes);
  if (!sizes.length) return undefined;
  const widths = new Map<number, SafeUrl>();
  for (const size of [...sizes, raw]) {
    const url = resourceUrl(size.url, base, { secure });
    const width = Math.round(positive(size.width) ?? 0);
    if (url && width && !widths.has(width)) widths.set(width, url);
  }
  const candidates = [...widths].sort(([a], [b]) => a - b).map(([width, url]) => `${url} ${width}w`);
  return candidates.length > 1 ? safeSrcset(candidates.join(', '), base) : undefined;
}

function cleanPicture(raw: RawPicture | undefined, place: Place): Picture | undefined {
  const base = place.imageBase ?? place.base;
  const url = resourceUrl(raw?.url, base, { secure: place.secure, picture: true });
  if (!raw || !url) return undefined;
  return {
    url,
    alt: line(raw.alt),
    caption: optional(raw.caption),
    width: positive(raw.width),
    height: positive(raw.height),
    srcset: srcsetOf(raw, base, place.secure),
  };
}

/** A BCP 47 tag, also where an endpoint writes it `vi_VN`. */
function languageOf(sent: unknown): string | undefined {
  const tag = typeof sent === 'string' ? sent.trim().replace(/_/g, '-') : '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}

function linksOf(raw: RawArticle, { base }: Place) {
  return {
    source: raw.source && cleanLink(raw.source, base),
    categories: list(raw.categories)
      .map((category) => cleanLink(category, base))
      .filter(isPresent),
  };
}

/** What is not text, or text with nothing to it but to be shown. */
function factsOf(raw: RawArticle) {
  const { publishedAt, updatedAt } = raw;
  return {
    publishedAt,
    updatedAt,
    kicker: optional(raw.kicker),
    slug: optional(raw.slug),
    byline: optional(raw.byline),
    tags: raw.tags ? [...new Set(list(raw.tags).map(line).filter(Boolean))] : NONE,
    language: languageOf(raw.language),
    pinned: raw.pinned === true,
    standing: raw.standing,
    notice: plainText(raw.notice) || undefined,
    locked: raw.locked === true,
    views: raw.views === 0 ? 0 : positive(raw.views),
  };
}

/**
 * The only way from what an endpoint sent to what is shown: text without markup, addresses absolute and checked.
 *
 * The body, files, sound and film are cleaned by `clean-details.ts`, where they are wanted. Undefined when the article has no title and no
 * text to make one of.
 */
export function cleanArticle(raw: RawArticle, place: Place): Article | undefined {
  const summary = plainText(raw.summary);
  const title = line(raw.title) || headOf((summary || plainText(raw.body)).split('\n', 1)[0] ?? '', titleLength);
  if (!title) return undefined;
  const url = navigationUrl(raw.url, place.base);
  return {
    id: line(raw.id) || url || foldKey(title) || title,
    title,
    summary,
    url,
    attachments: NONE,
    picture: cleanPicture(raw.picture, place),
    ...linksOf(raw, place),
    ...factsOf(raw),
  };
}
