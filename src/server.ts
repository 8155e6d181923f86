/**
 * News as strings, for servers that render pages: Node, Deno, Bun, Workers. No DOM, no Lit.
 *
 * The HTML is meant for the light DOM of the elements, where it is the first content and the fallback, or for a page of its own.
 */
import { dateTimeAttribute, formatDate, type DateFormat } from './dates/format-date.js';
import { articleDetails } from './feed/article-details.js';
import { HOME_ZONE } from './dates/zone.js';
import { loadFeed as load } from './feed/load-feed.js';
import { fetchAnswer } from './fetch/fetch-answer.js';
import { hintFor } from './i18n/hints.js';
import { messagesFor } from './i18n/language-map.js';
import { fileSizeText } from './i18n/file-size-text.js';
import type { Article, Attachment, Feed, Link, Picture } from './model/article.js';
import type { Moment } from './model/moment.js';
import { inspect as look, type InspectRequest } from './inspect/inspect.js';
import type { Inspection } from './inspect/inspection.js';
import { NewsError } from './model/news-error.js';
import { textOf, type SafeHtml, type SafeNode } from './model/safe-html.js';
import { parse5Engine } from './sanitize/engine-parse5.js';
import { fillPattern } from './text/fill-pattern.js';

export type { Article, Feed } from './model/article.js';
export { check } from './inspect/check.js';
export type { Finding, FindingCode, Level } from './inspect/finding.js';
export { findingText, type FindingText } from './inspect/finding-text.js';
export type { InspectRequest } from './inspect/inspect.js';
export type { ArticleFacts, Inspection } from './inspect/inspection.js';
export { NewsError };

export interface ServerRequest {
  /** One absolute address, or several separated by spaces; `{id}`, `{page}` and `{size}` are filled in. */
  readonly src: string;
  readonly format?: string;
  readonly map?: string;
  readonly datePattern?: string;
  /** Default `Asia/Ho_Chi_Minh`. */
  readonly timeZone?: string;
  /** Only this article, by id, slug or address. */
  readonly id?: string;
  /** Fills `{size}`. */
  readonly size?: number;
  /** Fills `{page}`. Default 1. */
  readonly page?: number;
  /** Base of relative picture addresses; the endpoint by default. */
  readonly imageBase?: string;
  /** Hosts of sites that have moved: `old.example=>new.example; …`. */
  readonly rewrite?: string;
  /** Whether the texts of the articles are wanted. Default true. */
  readonly bodies?: boolean;
  /** Seconds. Default 15. */
  readonly timeout?: number;
  /** Another `fetch`, e.g. one with a cache of its own. */
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
}

/**
 * Loads, reads and cleans a feed on a server.
 *
 * @throws NewsError always and only
 */
export function loadFeed({ fetch, id, bodies = true, ...request }: ServerRequest): Promise<Feed> {
  return load(
    { ...request, bodies, only: id, base: 'https://server.invalid/' },
    {
      fetchAnswer: (url, options) => fetchAnswer(url, { ...options, fetch }),
      details: async () => (raw, article, options) =>
        articleDetails(raw, article, { ...options, engine: parse5Engine }),
      secure: !/^http:/i.test(request.src.trim()),
      now: () => Date.now(),
    },
  );
}

/**
 * Looks at an address, or at data at hand, as a page of another site would see it; `check` then tells what could be better.
 *
 * @throws NewsError where there is no answer, or the request itself is wrong. An answer without news is told in `failure`.
 */
export function inspect(request: InspectRequest): Promise<Inspection> {
  return look(request, parse5Engine);
}

/**
 * What can be told of anything that {@link loadFeed} threw: the sentence for readers, and below it what a web master can do.
 *
 * @param language BCP 47 tag
 */
export function explain(thrown: unknown, language = 'vi'): string {
  const error = NewsError.from(thrown);
  return `${messagesFor(language).errors[error.code]}\n${hintFor(error, language)}`;
}

export interface RenderOptions {
  /** BCP 47 tag of the labels. Default `vi`. */
  readonly language?: string;
  /** Default `Asia/Ho_Chi_Minh`. */
  readonly timeZone?: string;
  /** Default `bulletin` for an article, `short` in a list. */
  readonly dateFormat?: DateFormat;
  /** Address pattern of an article's page: `/tin/{id}`, also `{slug}` and `{category}`. Default: the article's own address. */
  readonly articleUrl?: string;
  /** Level of the titles, 1 to 6. Default 1 for an article, 3 in a list. */
  readonly headingLevel?: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for a place between tags or in a quoted attribute. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

const VOID = /^(area|br|col|hr|img|source|track|wbr)$/;

/** A clean tree as HTML. Every name in it comes from the allow-list and every text is escaped. */
function print(nodes: readonly SafeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? escape(node) : printElement(node))).join('');
}

function printElement({ tag, attributes, children }: Exclude<SafeNode, string>): string {
  const open = attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  return VOID.test(tag) ? `<${tag}${open}>` : `<${tag}${open}>${print(children)}</${tag}>`;
}

/** Text inside an element; nothing where there is no text. */
function element(tag: string, text: string | undefined, name = ''): string {
  return text ? `<${tag}${name && ` class="${name}"`}>${escape(text)}</${tag}>` : '';
}

function link({ name, url }: Link): string {
  return url ? `<a href="${escape(url)}">${escape(name)}</a>` : escape(name);
}

function addressOf(article: Article, pattern: string | undefined): string | undefined {
  return pattern ? fillPattern(pattern, article) : article.url;
}

function timeOf(article: Article, format: DateFormat, options: RenderOptions): string {
  const { language = 'vi', timeZone = HOME_ZONE } = options;
  const moment = article.publishedAt;
  if (!moment || format === 'none') return '';
  const text = formatDate(moment, { format, messages: messagesFor(language), language, timeZone });
  return `<time datetime="${dateTimeAttribute(moment, timeZone)}">${escape(text)}</time>`;
}

function image({ url, alt, width, height, srcset }: Picture): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const sizes = srcset ? ` srcset="${escape(srcset)}"` : '';
  return `<img src="${escape(url)}"${sizes}${size} alt="${escape(alt)}" loading="lazy">`;
}

function level(options: RenderOptions, usual: number): string {
  return `h${Math.min(6, Math.max(1, Math.round(options.headingLevel ?? usual) || usual))}`;
}

/** Articles as an HTML list: `<ul><li><h3><a href>…</a></h3><time>…</time><p>…</p></li>…</ul>`. */
export function renderList(articles: readonly Article[], options: RenderOptions = {}): string {
  const tag = level(options, 3);
  const items = articles.map((article) => {
    const url = addressOf(article, options.articleUrl);
    const title = url ? `<a href="${escape(url)}">${escape(article.title)}</a>` : escape(article.title);
    const lang = article.language ? ` lang="${escape(article.language)}"` : '';
    const time = timeOf(article, options.dateFormat ?? 'short', options);
    return `<li${lang}><${tag}>${title}</${tag}>${time}${element('p', article.summary)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** A whole article as HTML, in the order of a provincial bulletin. */
export function renderArticle(article: Article, options: RenderOptions = {}): string {
  const { language = 'vi' } = options;
  const messages = messagesFor(language);
  const tag = level(options, 1);
  const { picture, categories, source, body, attachments } = article;
  const parts = [
    categories[0] ? `<p class="category">${link(categories[0])}</p>` : '',
    timeOf(article, options.dateFormat ?? 'bulletin', options),
    element(tag, article.title),
    element('p', article.summary, 'summary').replace(/(<p[^>]*>)(.*)<\/p>/s, '$1<strong>$2</strong></p>'),
    picture ? `<figure>${image(picture)}${element('figcaption', picture.caption)}</figure>` : '',
    body ? print(body) : '',
    attachments.length
      ? `<h2>${escape(messages.attachments)}</h2><ul>${attachments.map((file) => attachment(file, language)).join('')}</ul>`
      : '',
    element('p', article.byline, 'byline'),
    source ? `<p class="source">${escape(messages.source)}${link(source)}</p>` : '',
  ];
  return `<article lang="${escape(article.language ?? language)}">${parts.join('')}</article>`;
}

function attachment({ name, url, type, size }: Attachment, language: string): string {
  const facts = [type, size === undefined ? '' : fileSizeText(size, language)].filter(Boolean).join(', ');
  return `<li><a href="${escape(url)}">${escape(name)}</a>${facts && ` (${escape(facts)})`}</li>`;
}

/**
 * An article as schema.org `NewsArticle` in JSON-LD, ready for `<script type="application/ld+json">`: `<` is written `\u003c`, so that
 * no text can close the script. https://schema.org/NewsArticle
 */
export function articleJsonLd(article: Article, options: Pick<RenderOptions, 'timeZone'> = {}): string {
  const { timeZone = HOME_ZONE } = options;
  const { url, picture, byline, body, publishedAt, updatedAt, categories, tags, language } = article;
  const instant = (moment?: Moment): string | undefined => moment && dateTimeAttribute(moment, timeZone);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary || undefined,
    url,
    mainEntityOfPage: url,
    datePublished: instant(publishedAt),
    dateModified: instant(updatedAt),
    image: picture && imageLd(picture),
    author: byline && { '@type': 'Organization', name: byline },
    articleSection: categories[0]?.name,
    keywords: tags.join(', ') || undefined,
    inLanguage: language,
    articleBody: body && plainBody(body),
  };
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

function imageLd({ url, caption, width, height }: Picture): object {
  return { '@type': 'ImageObject', url, caption, width, height };
}

function plainBody(body: SafeHtml): string {
  return body
    .map((node) => textOf([node]).trim())
    .filter(Boolean)
    .join('\n\n');
}
