import type { Moment } from '../model/moment.js';
import type { ArticleStatus, RawArticle, RawAttachment, RawText } from '../model/raw-article.js';
import { parseDate } from '../dates/parse-date.js';
import { byFoldedName, foldedName, namesOf, type Field } from './aliases.js';
import type { ReadContext } from './format.js';
import { pictureInMarkup, readPicture } from './read-picture.js';
import { readNames } from './read-names.js';
import { asBoolean, asName, asNumber, asPageUrl, asText, asUrl, isRow, listOf, own, rowsOf, type Row } from './read.js';
import { fromMarkdown, isMarkdown, richText } from './rich-text.js';
import { bare, textIn } from './read-text.js';
import { hasTags, type TextKind } from './text-kind.js';

/** The values that may hold a part of an article, best first. */
export type Pick = (field: Field) => readonly unknown[];

export interface RowOptions {
  readonly kind: TextKind;
  readonly context: ReadContext;
  /** Times without a zone are UTC. */
  readonly assumeUtc?: boolean;
}

/** Where systems put an article's own fields one level down. */
const wrappers = [
  'attributes',
  'fields',
  'node',
  '_source',
  'properties',
  'fieldData',
  'snippet',
  'document',
  'item',
  'data',
  'content',
  'expand',
];

/** The row with the fields of its inner objects beside its own: `{ id, attributes: { title } }` becomes `{ id, title }`. */
export function unwrapped(row: Row): Row {
  let whole = row;
  for (const key of wrappers) {
    const inner = own(row, key);
    const isFields = isRow(inner) && (key === 'expand' || firstOf(namedValues(byFoldedName(inner), 'title'), asText));
    if (isFields) whole = { ...whole, [key]: undefined, ...inner };
  }
  return whole;
}

function namedValues(values: Map<string, unknown>, field: Field): readonly unknown[] {
  return namesOf(field).flatMap((name) => (values.has(name) ? [values.get(name)] : []));
}

const bareRow = (value: unknown) => (Array.isArray(value) ? (value[0] as unknown) : value);

/** Picks by the names of `aliases.ts`. */
export function pickByAlias(row: Row): Pick {
  const values = byFoldedName(unwrapped(row));
  const named = (field: Field) => namedValues(values, field);
  // Some systems cut a long body into NoiDungChiTiet1 to 4.
  const parts = [...values.keys()].filter((name) => /^(?:noidungchitiet|noidung|content|body)\d$/.test(name)).sort();
  const whole = parts.length > 1 ? [parts.map((name) => asText(values.get(name)) ?? '').join('\n')] : [];
  return (field) => {
    if (field === 'body') return [...whole, ...named(field)];
    // Drupal keeps the summary in the body's field.
    return field === 'summary'
      ? [...named(field), ...named('body').map((body) => own(bareRow(body), 'summary'))]
      : named(field);
  };
}

/** A status in words, folded, and what it means; anything else says nothing. */
const statuses: readonly (readonly [words: string, status: ArticleStatus])[] = [
  ['publish published public xuatban daxuatban dadang', 'published'],
  ['draft autodraft nhap bannhap pending choduyet chuaduyet inreview', 'draft'],
  ['private riengtu internal noibo', 'private'],
  ['future scheduled hengio', 'scheduled'],
  ['expired hethan', 'expired'],
  ['archived trash deleted hidden an inactive withdrawn unpublished thuhoi dago chuaxuatban khongxuatban', 'withdrawn'],
];

function asStatus(value: unknown): ArticleStatus | undefined {
  const word = foldedName(asName(value) ?? '');
  const known = word && statuses.find(([words]) => words.split(' ').includes(word))?.[1];
  if (known) return known;
  const number = asNumber(value);
  if (number !== undefined && number < 0) return 'withdrawn';
  return asBoolean(value) === false ? 'draft' : undefined;
}

function asAttachment(value: unknown): RawAttachment[] {
  if (!isRow(value)) {
    const addresses = asName(value)?.split(/[;|]\s*/) ?? [];
    return addresses.flatMap((address) =>
      /\.\w{2,5}(?:[?#]|$)/.test(address) && asUrl(address) ? [{ url: asUrl(address) ?? '' }] : [],
    );
  }
  const values = byFoldedName(value);
  const named = <T>(names: string, reader: (value: unknown) => T | undefined) =>
    names
      .split(' ')
      .map((name) => reader(values.get(name)))
      .find((read) => read !== undefined);
  const url = named('url href link path duongdan filepath fileurl src contenturl', asUrl);
  if (!url) return [];
  const name = named('title tieude name ten tenfile filename', asName);
  return [
    {
      url,
      name,
      type: named('mimetype mime contenttype type extension ext', asName),
      size: named('size sizeinbytes filesize dungluong', asNumber),
    },
  ];
}

/** Lists of videos, `{ path }` objects and addresses alike. */
function asMedia(value: unknown): string | undefined {
  if (Array.isArray(value)) return asMedia(value[0]);
  return isRow(value) ? asUrl(value.url ?? value.path ?? value.src) : asPageUrl(value);
}

function asAddress(value: unknown): string | undefined {
  if (Array.isArray(value))
    return asAddress(rowsOf(value).find((link) => own(link, 'rel') === 'alternate') ?? value[0]);
  if (!isRow(value)) return asPageUrl(value);
  return asPageUrl(value.alias ?? value.url ?? value.Url ?? value.href ?? value.path);
}

function firstOf<T>(values: readonly unknown[], reader: (value: unknown) => T | undefined): T | undefined {
  for (const value of values) {
    const read = reader(value);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** A tree of nodes is tried before text, since `text` of its first node would pass for all of it. */
function bodyIn(value: unknown, kind: TextKind): RawText | undefined {
  const isTree = isRow(value) || ['type', '__component'].some((key) => own(own(value, 0), key));
  const tree = isTree && richText(value);
  if (tree) return { html: tree };
  const found = textIn(value);
  if (!found) return undefined;
  if (found.isMarkup) return { html: found.text };
  return isMarkdown(found.text) && !hasTags(found.text) ? fromMarkdown(found.text) : kind(found.text, 'body');
}

function datesOf(pick: Pick, { context, assumeUtc }: RowOptions) {
  const options = { pattern: context.datePattern, timeZone: context.timeZone, assumeUtc };
  const reader = (value: unknown): Moment | undefined =>
    parseDate(value, options) ?? parseDate(textIn(value)?.text, options);
  return {
    publishedAt: firstOf(pick('date'), reader),
    updatedAt: firstOf(pick('updated'), reader),
    expiresAt: firstOf(pick('expires'), reader),
  };
}

function namesIn(pick: Pick, { kind }: RowOptions) {
  const names = (field: Field, separator?: RegExp) =>
    firstOf(pick(field), (value) => {
      const found = readNames(value, separator);
      return found.length ? found : undefined;
    });
  const [source] = names('source') ?? [];
  const sourceUrl = firstOf(pick('sourceUrl'), asPageUrl) ?? source?.url;
  const byline = names('author')
    ?.map(({ name }) => name)
    .join(', ');
  // A tag that begins with # is Ghost's way to keep it to the editors.
  const tags = names('tags', /[,;]/)?.filter(({ name }) => !name.startsWith('#'));
  return {
    byline: byline && kind(byline, 'author'),
    source: source || sourceUrl ? { name: kind(source?.name ?? '', 'source'), url: sourceUrl } : undefined,
    categories: names('category')?.map(({ name, url }) => ({ name: kind(name, 'category'), url })),
    tags: tags?.map(({ name }) => kind(name, 'tags')),
  };
}

function standingOf(pick: Pick) {
  const bares = (field: Field) => pick(field).map(bare);
  const isHidden = firstOf(bares('hidden'), asBoolean);
  return {
    pinned: firstOf(bares('pinned'), asBoolean),
    status: isHidden ? ('withdrawn' as const) : firstOf(bares('status'), asStatus),
    locked: (firstOf(bares('locked'), asBoolean) ?? false) || pick('access').includes(false),
    views: firstOf(bares('views'), asNumber),
  };
}

function filesOf(pick: Pick, { kind }: RowOptions, body: RawText | undefined) {
  const picture =
    firstOf(pick('image'), (value) => readPicture(value, kind)) ??
    (typeof body === 'object' ? pictureInMarkup(body.html) : undefined);
  const [alt, caption] = (['alt', 'caption'] as const).map((field) => {
    const text = firstOf(pick(field), (value) => textIn(value)?.text);
    return text && kind(text, field);
  });
  const attachments = pick('attachments').flatMap((value) => listOf(value).slice(0, 50).flatMap(asAttachment));
  return {
    picture: picture && { ...picture, ...(alt && { alt }), ...(caption && { caption }) },
    attachments: attachments.length ? attachments : undefined,
    audio: firstOf(pick('audio'), asMedia),
    video: firstOf(pick('video'), asMedia),
  };
}

/** One article from the values that `pick` offers for each part. What cannot be read is undefined. */
export function readRow(pick: Pick, options: RowOptions): RawArticle {
  const text = (field: Field): RawText | undefined => {
    const found = firstOf(pick(field), (value) => textIn(value));
    return found && (found.isMarkup ? { html: found.text } : options.kind(found.text, field));
  };
  const word = (field: Field, shape: RegExp) =>
    firstOf(pick(field), (value) => {
      const name = asName(textIn(value)?.text);
      return name && shape.test(name) ? name : undefined;
    });
  const title = text('title');
  const body = firstOf(pick('body'), (value) => bodyIn(value, options.kind));
  // A field that Drupal's Views rendered: the title is the link.
  const linked = typeof title === 'object' ? /\shref="([^"]{1,2000})"/.exec(title.html)?.[1] : undefined;
  return {
    id: word('id', /^/),
    title,
    kicker: text('kicker'),
    summary: text('summary'),
    body,
    url: firstOf(pick('url'), asAddress) ?? asAddress(linked),
    slug: word('slug', /^[^\s/]+$/),
    language: word('language', /^[a-z]{2,3}(?:[-_]|$)/i),
    ...datesOf(pick, options),
    ...namesIn(pick, options),
    ...standingOf(pick),
    ...filesOf(pick, options, body),
  };
}
