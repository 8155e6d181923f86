import { dateTimeAttribute, type DateFormat } from '../dates/format-date.js';
import { fill } from '../i18n/fill.js';
import { itemWordsFor } from '../i18n/item-words.js';
import { newsWordsFor } from '../i18n/news-words.js';
import { numberText } from '../i18n/number-text.js';
import type { Article, Picture } from '../model/article.js';
import { node, type Content } from './node.js';
import { dateText, isNew, labelLanguage, ownLanguage, type View } from './view.js';

/** What a list item may show beside its title. */
export type Field = 'image' | 'date' | 'time' | 'summary' | 'category' | 'author' | 'source' | 'views';

export interface CardOptions {
  readonly fields: ReadonlySet<Field>;
  /** Value of `sizes` for the picture: how wide it will be drawn. */
  readonly sizes: string;
}

/** One article in a list, with picture, title, date and summary as far as the endpoint gave them. */
export function articleCard(article: Article, view: View, { fields, sizes }: CardOptions): HTMLElement {
  return item(
    article,
    view,
    fields.has('image') && article.picture && thumbnail(article.picture, sizes),
    node(
      'div',
      { class: 'text' },
      named('p', 'category', fields.has('category') && article.categories[0]?.name),
      title(article, view),
      meta(article, view, fields),
      named('p', 'summary', fields.has('summary') && article.summary),
    ),
  );
}

/** One line: title, day in brackets, badge. */
export function articleLine(article: Article, view: View, fields: ReadonlySet<Field>): HTMLElement {
  const date = fields.has('date') && day(article, view, view.dateFormat);
  const fresh = newBadge(article, view);
  return item(
    article,
    view,
    node('span', { class: 'title', part: 'title' }, ...titleLink(article, view)),
    ' ',
    // Day and badge keep together.
    date && node('span', { class: 'day', lang: labelLanguage(article, view) }, '(', date, fresh ? ')\u00A0' : ')'),
    fresh,
    article.pinned && ' ',
    pinnedBadge(article, view),
  );
}

const item = (article: Article, view: View, ...content: readonly Content[]): HTMLElement =>
  node('li', { class: 'item', part: 'item', lang: ownLanguage(article, view) }, ...content);

function title(article: Article, view: View): HTMLElement {
  // Other levels are brought to the nearest of 1 to 6.
  const level = Math.min(6, Math.max(1, Math.round(view.level))) as 1 | 2 | 3 | 4 | 5 | 6;
  return node(`h${level}`, { class: 'title', part: 'title' }, ...titleLink(article, view));
}

/** Badge and title; the badge is no part of the link, whose name stays the title. */
function titleLink(article: Article, view: View): readonly Content[] {
  const href = view.addressOf(article);
  return [...urgentBadge(article, view), href ? node('a', { href }, article.title) : article.title];
}

/** `Khẩn` before the title of what cannot wait. */
function urgentBadge(article: Article, view: View): readonly Content[] {
  return article.standing === 'urgent' ? [badge('b', newsWordsFor(view.language).urgentBadge, article, view), ' '] : [];
}

/** `Mới` beside what came in the last days. */
function newBadge(article: Article, view: View): Content {
  return isNew(article, view) && badge('span', newsWordsFor(view.language).newBadge, article, view);
}

/** `Ghim`: why it stands before newer ones. */
function pinnedBadge(article: Article, view: View): Content {
  return article.pinned && badge('span', itemWordsFor(view.language).pinnedBadge, article, view);
}

const badge = (tag: 'b' | 'span', text: string, article: Article, view: View): HTMLElement =>
  node(tag, { class: 'badge', part: 'badge', lang: labelLanguage(article, view) }, text);

/** Date, author, source and views on one line, as far as they are wanted and known. */
function meta(article: Article, view: View, fields: ReadonlySet<Field>): Content {
  const withTime = fields.has('time') && view.dateFormat === 'short';
  const parts = [
    (fields.has('date') || fields.has('time')) && day(article, view, withTime ? 'datetime' : view.dateFormat),
    newBadge(article, view),
    pinnedBadge(article, view),
    fact('byline', fields.has('author') && article.byline),
    fact('source', fields.has('source') && article.source?.name),
    fact('views', fields.has('views') && viewsText(article, view)),
  ];
  return parts.some(Boolean) && node('p', { class: 'meta', lang: labelLanguage(article, view) }, ...parts);
}

/** The day of an article in this form; nothing where the endpoint gave none. */
function day({ publishedAt: moment }: Article, view: View, format: DateFormat): Content {
  const text = moment && dateText(moment, view, format);
  const datetime = text && dateTimeAttribute(moment, view.timeZone);
  return text && node('time', { class: 'date', part: 'date', datetime }, text);
}

function viewsText({ views }: Article, { language }: View): string {
  return views === undefined ? '' : fill(newsWordsFor(language).views, { count: numberText(views, language) });
}

const named = (tag: 'p', name: string, text: string | false | undefined): Content =>
  text && node(tag, { class: name, part: name }, text);

const fact = (part: string, text: string | false | undefined): Content => text && node('span', { part }, text);

/** The place of a picture, which keeps its shape while the picture comes; it folds away when the picture does not (see `rows`). */
function thumbnail({ url, width, height, srcset }: Picture, sizes: string): HTMLElement {
  const image = node('img', {
    part: 'image',
    alt: '',
    width,
    height,
    // Before the addresses: what starts loading must know how.
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sizes: srcset && sizes,
    srcset,
    src: url,
  });
  return node('div', { class: 'media' }, image);
}
