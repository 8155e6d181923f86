import { parseDate } from '../dates/parse-date.js';
import type { Moment } from '../model/moment.js';
import type { RawArticle, RawText } from '../model/raw-article.js';
import type { Field } from './aliases.js';
import type { ReadContext } from './format.js';
import { asAddress } from './read-address.js';
import { readNames, type Named as Link } from './read-names.js';
import { pictureInMarkup, readPicture } from './read-picture.js';
import { asStatus, isNotice, readStanding } from './read-status.js';
import { bare, textIn } from './read-text.js';
import { asBoolean, asName, asNumber, asPageUrl, firstOf } from './read.js';
import type { TextKind } from './text-kind.js';

/** The values that may hold a part of an article, best first. */
export interface Pick {
  (field: Field): readonly unknown[];
  /** There is nothing about how the article stands, so that nobody has to look; unknown where it is left out. */
  readonly isPlain?: boolean;
}

/** What says how an article stands: whether it may be shown, what readers must know of it, how many have read it. */
export const STANDING_FIELDS: readonly Field[] = [
  ...(['status', 'hidden', 'archived', 'withdrawn', 'expired', 'urgent', 'corrected'] as const),
  ...(['pinned', 'locked', 'access', 'views'] as const),
];

export interface RowOptions {
  readonly kind: TextKind;
  readonly context: ReadContext;
  /** Times without a zone are UTC. */
  readonly assumeUtc?: boolean;
  /** Reads bodies that are neither text nor markup; undefined for what it does not know. */
  readonly readBody?: (value: unknown) => RawText | undefined;
}

function datesOf(pick: Pick, { context, assumeUtc }: RowOptions) {
  const options = { pattern: context.datePattern, timeZone: context.timeZone, assumeUtc };
  const date = (field: Field): Moment | undefined =>
    firstOf(pick(field), (value) => parseDate(value, options) ?? parseDate(textIn(value)?.text, options));
  return { publishedAt: date('date'), updatedAt: date('updated'), expiresAt: date('expires') };
}

function sourceOf({ name = '', url }: Partial<Link> = {}, address: string | undefined, kind: TextKind) {
  return name || address ? { name: kind(name, 'source'), url: address ?? url } : undefined;
}

function namesIn(pick: Pick, { kind }: RowOptions) {
  const names = (field: Field, separator?: RegExp) =>
    firstOf(pick(field), (value) => {
      const found = readNames(value, separator);
      return found.length ? found : undefined;
    });
  const byline = (names('author') ?? []).map(({ name }) => name).join(', ');
  return {
    byline: byline ? kind(byline, 'author') : undefined,
    source: sourceOf(names('source')?.[0], firstOf(pick('sourceUrl'), asPageUrl), kind),
    categories: names('category')?.map(({ name, url }) => ({ name: kind(name, 'category'), url })),
    // A tag that begins with # is Ghost's way to keep it to the editors.
    tags: names('tags', /[,;]/)?.flatMap(({ name }) => (name.startsWith('#') ? [] : [kind(name, 'tags')])),
  };
}

const PLAIN = { standing: undefined, locked: false };

function standingOf(pick: Pick) {
  if (pick.isPlain) return PLAIN;
  const first = <T>(field: Field, reader: (value: unknown) => T | undefined) => firstOf(pick(field).map(bare), reader);
  const isHidden = pick('hidden').some((value) => asBoolean(bare(value)));
  const standing = isHidden ? undefined : readStanding(pick);
  const status = isHidden ? 'withdrawn' : first('status', asStatus);
  const isOut = !status || status === 'published';
  return {
    pinned: first('pinned', asBoolean),
    standing,
    status: isOut && (standing === 'withdrawn' || standing === 'expired') ? standing : status,
    locked: first('locked', asBoolean) ?? pick('access').includes(false),
    views: first('views', asNumber),
  };
}

function pictureOf(pick: Pick, kind: TextKind, body: RawText | undefined) {
  const inBody = typeof body === 'object' ? body.html : '';
  const picture = firstOf(pick('image'), (value) => readPicture(value, kind)) ?? pictureInMarkup(inBody);
  const text = (field: Field) => {
    const found = firstOf(pick(field), (value) => textIn(value)?.text);
    return found && { [field]: kind(found, field) };
  };
  return picture && { ...picture, ...text('alt'), ...text('caption') };
}

/** One article from the values that `pick` offers for each part. What cannot be read is undefined. */
export function readRow(pick: Pick, options: RowOptions): RawArticle {
  const textOf = (value: unknown, field: Field): RawText | undefined => {
    const found = textIn(value);
    return found && (found.isMarkup ? { html: found.text } : options.kind(found.text, field));
  };
  const text = (field: Field) => firstOf(pick(field), (value) => textOf(value, field));
  const word = (field: Field, shape: RegExp) =>
    firstOf(pick(field), (value) => asName(textIn(value)?.text?.match(shape)?.input));
  const title = text('title');
  const body = firstOf(pick('body'), (value) => options.readBody?.(value) ?? textOf(value, 'body'));
  // A field that Drupal's Views rendered: the title is the link.
  const linked = typeof title === 'object' ? /\shref="([^"]{1,2000})"/.exec(title.html)?.[1] : undefined;
  const { standing, ...facts } = standingOf(pick);
  const notices = standing ? pick(standing === 'withdrawn' ? standing : 'corrected') : [];
  return {
    id: word('id', /./),
    title,
    kicker: text('kicker'),
    summary: text('summary'),
    body,
    url: firstOf([...pick('url'), linked], asAddress),
    slug: word('slug', /^[^\s/]+$/),
    language: word('language', /^[a-z]{2,3}(?:[-_]|$)/i),
    picture: pictureOf(pick, options.kind, body),
    ...options.context.filesOf?.(pick),
    ...datesOf(pick, options),
    ...namesIn(pick, options),
    ...facts,
    standing,
    notice: firstOf(notices, (value) => (isNotice(textIn(value)?.text ?? '') ? textOf(value, 'summary') : undefined)),
  };
}
