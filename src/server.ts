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
import { articleWordsFor } from './i18n/article-words.js';
import { messagesFor } from './i18n/messages-for.js';
import { noticeText } from './i18n/notice-text.js';
import { fileSizeText } from './i18n/file-size-text.js';
import type { Article, Attachment, Feed, Link, Picture } from './model/article.js';
import { inspect as look, type InspectRequest } from './inspect/inspect.js';
import type { Inspection } from './inspect/inspection.js';
import { NewsError } from './model/news-error.js';
import { parse5Engine } from './sanitize/engine-parse5.js';
import { articleJsonLd as describe } from './text/article-json-ld.js';
import { fillPattern } from './text/fill-pattern.js';
import { escapeHtml, printHtml } from './text/print-html.js';

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

/** Text inside an element; nothing where there is no text. */
function element(tag: string, text: string | undefined, name = ''): string {
  return text ? `<${tag}${name && ` class="${name}"`}>${escapeHtml(text)}</${tag}>` : '';
}

function link({ name, url }: Link): string {
  return url ? `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>` : escapeHtml(name);
}

function addressOf(article: Article, pattern: string | undefined): string | undefined {
  return pattern ? fillPattern(pattern, article) : article.url;
}

function timeOf(article: Article, format: DateFormat, options: RenderOptions): string {
  const { language = 'vi', timeZone = HOME_ZONE } = options;
  const moment = article.publishedAt;
  if (!moment || format === 'none') return '';
  const text = formatDate(moment, { format, messages: messagesFor(language), language, timeZone });
  return `<time datetime="${dateTimeAttribute(moment, timeZone)}">${escapeHtml(text)}</time>`;
}

function image({ url, alt, width, height, srcset }: Picture): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const sizes = srcset ? ` srcset="${escapeHtml(srcset)}"` : '';
  return `<img src="${escapeHtml(url)}"${sizes}${size} alt="${escapeHtml(alt)}" loading="lazy">`;
}

function level(options: RenderOptions, usual: number): string {
  return `h${Math.min(6, Math.max(1, Math.round(options.headingLevel ?? usual) || usual))}`;
}

/** What belongs into no list, even where somebody loaded it by its id. */
const isGone = ({ standing }: Article): boolean => standing === 'withdrawn' || standing === 'expired';

/**
 * Articles as an HTML list: `<ul><li><h3><a href>…</a></h3><time>…</time><p>…</p></li>…</ul>`. Withdrawn and expired ones are left out;
 * urgent ones stand first, with a badge.
 */
export function renderList(articles: readonly Article[], options: RenderOptions = {}): string {
  const tag = level(options, 3);
  const { urgentBadge } = messagesFor(options.language ?? 'vi');
  const isUrgent = ({ standing }: Article): boolean => standing === 'urgent';
  const shown = articles.filter((article) => !isGone(article));
  const sorted = [...shown.filter(isUrgent), ...shown.filter((article) => !isUrgent(article))];
  const items = sorted.map((article) => {
    const badge = isUrgent(article) ? `${element('b', urgentBadge, 'badge')} ` : '';
    const url = addressOf(article, options.articleUrl);
    const title = url ? `<a href="${escapeHtml(url)}">${escapeHtml(article.title)}</a>` : escapeHtml(article.title);
    const lang = article.language ? ` lang="${escapeHtml(article.language)}"` : '';
    const time = timeOf(article, options.dateFormat ?? 'short', options);
    return `<li${lang}><${tag}>${badge}${title}</${tag}>${time}${element('p', article.summary)}</li>`;
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
    notice(article, language),
    element('p', article.summary, 'summary').replace(/(<p[^>]*>)(.*)<\/p>/s, '$1<strong>$2</strong></p>'),
    picture ? `<figure>${image(picture)}${element('figcaption', picture.caption)}</figure>` : '',
    body ? printHtml(body) : '',
    attachments.length
      ? `<h2>${escapeHtml(messages.attachments)}</h2><ul>${attachments.map((file) => attachment(file, language)).join('')}</ul>`
      : '',
    element('p', article.byline, 'byline'),
    source ? `<p class="source">${escapeHtml(messages.source)}${link(source)}</p>` : '',
  ];
  return `<article lang="${escapeHtml(article.language ?? language)}">${parts.join('')}</article>`;
}

/** What readers must know of the article before they read it. */
function notice(article: Article, language: string): string {
  const told = noticeText(article, articleWordsFor(language));
  if (!told) return '';
  const text = told.text && ` ${escapeHtml(told.text)}`;
  return `<p class="notice" role="note"><strong>${escapeHtml(told.label)}</strong>${text}</p>`;
}

function attachment({ name, url, type, size }: Attachment, language: string): string {
  const facts = [type, size === undefined ? '' : fileSizeText(size, language)].filter(Boolean).join(', ');
  return `<li><a href="${escapeHtml(url)}">${escapeHtml(name)}</a>${facts && ` (${escapeHtml(facts)})`}</li>`;
}

/**
 * An article as schema.org `NewsArticle` in JSON-LD, ready for `<script type="application/ld+json">`: `<` is written `\u003c`, so that
 * no text can close the script. https://schema.org/NewsArticle
 */
export function articleJsonLd(article: Article, options: Pick<RenderOptions, 'timeZone'> = {}): string {
  const { timeZone = HOME_ZONE } = options;
  return describe(article, (moment) => dateTimeAttribute(moment, timeZone));
}
