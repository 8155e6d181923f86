import type { Article, Link, Picture } from '../model/article.js';
import { NewsError } from '../model/news-error.js';
import type { RawArticle, RawLink, RawPicture, RawText } from '../model/raw-article.js';
import type { SafeHtml, SafeNode, SafeUrl } from '../model/safe-html.js';
import { foldKey } from '../text/fold.js';
import { cleanAttachment } from './attachment.js';
import type { Place } from './attributes.js';
import { plainText } from './plain-text.js';
import { navigationUrl, resourceUrl, safeSrcset } from './safe-url.js';
import { sanitizeHtml, type SanitizeOptions } from './sanitize-html.js';

export interface CleanOptions extends SanitizeOptions {
  /** Whether the body is cleaned too; a list has no use for it. */
  readonly bodies: boolean;
  /**
   * Told when the body alone could not be cleaned: NewsError `markup` (too large, too deep) or `chunk` (a part of the library did not load).
   * The article comes without a body then, all else in it stands.
   */
  readonly refused?: ((error: NewsError) => void) | undefined;
}

/** Characters of a title made from the text. */
const titleLength = 120;

const line = (text: RawText | undefined) => plainText(text).replace(/\n/g, ' ');

/** Text or nothing: no empty strings where a part is optional. */
const optional = (text: RawText | undefined) => line(text) || undefined;

/** A list, whatever was sent in its place. */
const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}

/** The beginning of a text, cut between words. */
function headOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  if (first.length <= titleLength) return first;
  return `${first.slice(0, titleLength).replace(/\s\S*$/, '')}…`;
}

function cleanLink(raw: RawLink, base: string): Link | undefined {
  const url = navigationUrl(raw.url, base);
  const name = line(raw.name) || (url?.startsWith('http') ? new URL(url).host : '');
  return name ? { name, url } : undefined;
}

/** The picture's own file is one of its sizes, since a browser that reads `srcset` ignores `src`. */
function srcsetOf(raw: RawPicture, base: string, secure: boolean | undefined): string | undefined {
  const widths = new Map<number, SafeUrl>();
  for (const size of [...list(raw.sizes), raw]) {
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

/** Words without markup as paragraphs: one for each line, or, where empty lines stand between paragraphs, with line breaks inside them. */
function paragraphsOf(text: string): SafeHtml {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n\s*\n/);
  const element = (tag: string, children: readonly SafeNode[]) => ({ tag, attributes: [], children });
  const lines = (block: string) => plainText(block).split('\n').filter(Boolean);
  const whole = (block: string) => [
    element(
      'p',
      lines(block).flatMap((part, index) => (index ? [element('br', []), part] : [part])),
    ),
  ];
  const nodes = blocks.length > 1 ? blocks.flatMap(whole) : lines(text).map((part) => element('p', [part]));
  return nodes.filter(({ children }) => children.length) as readonly SafeNode[] as SafeHtml;
}

/** Rejects as `sanitizeHtml` does; what is neither text nor markup is an empty body. */
async function bodyOf(raw: RawText, options: SanitizeOptions): Promise<SafeHtml> {
  const html = typeof raw === 'object' && raw ? raw.html : undefined;
  if (typeof html === 'string') return sanitizeHtml(html, options);
  const text = typeof raw === 'string' ? raw : '';
  if (text.length > 1_048_576) throw new NewsError('markup', { detail: 'text too large' });
  return paragraphsOf(text);
}

async function cleanBodyOf(raw: RawArticle, options: CleanOptions, base: string): Promise<SafeHtml | undefined> {
  if (!options.bodies || raw.body === undefined) return undefined;
  try {
    const { engine, secure, imageBase = base } = options;
    const body = await bodyOf(raw.body, { base, imageBase, engine, secure });
    return body.length ? body : undefined;
  } catch (thrown) {
    options.refused?.(NewsError.from(thrown, 'markup'));
    return undefined;
  }
}

/** A BCP 47 tag, also where an endpoint writes it `vi_VN`. */
function languageOf(sent: unknown): string | undefined {
  const tag = typeof sent === 'string' ? sent.trim().replace(/_/g, '-') : '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}

function linksOf(raw: RawArticle, { base, secure }: Place) {
  return {
    source: raw.source && cleanLink(raw.source, base),
    categories: list(raw.categories)
      .map((category) => cleanLink(category, base))
      .filter(isPresent),
    attachments: list(raw.attachments)
      .map((attachment) => cleanAttachment(attachment, base, { secure }))
      .filter(isPresent),
    audio: resourceUrl(raw.audio, base, { secure }),
    video: resourceUrl(raw.video, base, { secure }),
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
    tags: [...new Set(list(raw.tags).map(line).filter(Boolean))],
    language: languageOf(raw.language),
    pinned: raw.pinned === true,
    locked: raw.locked === true,
    views: raw.views === 0 ? 0 : positive(raw.views),
  };
}

/**
 * The only way from what an endpoint sent to what is shown: text without markup, addresses absolute and checked, the body a clean tree.
 *
 * Undefined when the article has no title and no text to make one of. Never rejects: a body that cannot be cleaned is left out and told to
 * `refused`.
 */
export async function cleanArticle(raw: RawArticle, options: CleanOptions): Promise<Article | undefined> {
  const summary = plainText(raw.summary);
  const title = line(raw.title) || headOf(summary || plainText(raw.body));
  if (!title) return undefined;
  const url = navigationUrl(raw.url, options.base);
  const base = url?.startsWith('http') ? url : options.base;
  return {
    id: line(raw.id) || url || foldKey(title) || title,
    title,
    summary,
    url,
    body: await cleanBodyOf(raw, options, base),
    picture: cleanPicture(raw.picture, options),
    ...linksOf(raw, options),
    ...factsOf(raw),
  };
}
