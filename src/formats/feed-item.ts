import type { RawArticle } from '../model/raw-article.js';
import type { Field } from './aliases.js';
import type { ReadContext } from './format.js';
import { readAttributes } from './read-attributes.js';
import { pictureInMarkup } from './read-picture.js';
import { readRow } from './read-row.js';
import { asImageUrl, asName, asNumber, asText, firstOf, listOf, own, rowsOf, type Row } from './read.js';
import { unescaped } from './text-kind.js';

/** What an item of a feed says: values that may hold a part, best first. Pictures and files are found by `readItem`. */
export type ItemFields = Readonly<Partial<Record<Field, readonly unknown[]>>>;

/** Narrower pictures, in px, are for lists of links and for faces. */
const SMALL = 150;

/** The text of an element, with or without attributes; of the first where there are several. */
export function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return asText(own(first, '#text') ?? first);
}

/** An address against the address it stands under; absolute ones as sent. */
export function resolved(url: string, base: string | undefined): string {
  return !/^[a-z][a-z\d+.-]*:/i.test(url) && URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** The `xml:base` that holds inside the last of these elements; undefined where none has one (XML Base 3). */
export function baseIn(elements: readonly unknown[], document: string): string | undefined {
  let base: string | undefined;
  for (const element of elements) {
    const sent = asName(own(element, '@xml:base'));
    if (sent) base = resolved(sent, base ?? document);
  }
  return base;
}

/** The address of the first link with this relation; a link without one is an `alternate` (RFC 4287, 4.2.7.2). */
export function linkIn(links: unknown, relation: string): string | undefined {
  return firstOf(rowsOf(links), (link) =>
    (own(link, '@rel') ?? 'alternate') === relation ? asName(own(link, '@href')) : undefined,
  );
}

/** Names of categories, without the one of what has none. */
export function categoriesIn(value: unknown): readonly unknown[] {
  return listOf(value)
    .map((one) => own(one, '@label') ?? own(one, '@term') ?? textOf(one))
    .filter((name) => !/^(?:uncategori[sz]ed|chưa (?:được )?phân loại)$/i.test(String(asName(name))));
}

/** The language that a feed declares, unless what it says is plainly Vietnamese: systems that were installed in English say `en` for ever. */
export function languageOf(declared: unknown, text: string | undefined): readonly unknown[] {
  const language = textOf(declared);
  return language && (/^vi/i.test(language) || !/[đơưạ-ỹ]/i.test(text ?? '')) ? [language] : [];
}

const emoji = /<img\b[^<>]{0,1000}\/images\/core\/emoji\/[^<>]{0,1000}>/gi;
/** The line that a plugin of WordPress puts under every text in a feed. */
const appearedFirst =
  /<p>(?:The post|Bài viết) <a [^<>]{0,2000}>[^<>]{0,1000}<\/a>[^<>]{0,200}<a [^<>]{0,2000}>[^<>]{0,1000}<\/a>[^<>]{0,50}<\/p>\s*$/;
/** Addresses without a scheme; a bare word, such as `x`, is none. */
const relative =
  /(\s(?:src|href|poster)\s*=\s*["'])(?![a-z][a-z\d+.-]*:|\/\/|#)([^"'<>]{0,2000}[/.?][^"'<>]{0,2000})/gi;

/** Markup without what feeds put into it: pictures for emoji, a link back. Relative addresses are resolved where the feed has a base. */
export function tidied(html: string, base?: string): string {
  const tidy = html
    .replace(emoji, (tag) => readAttributes(tag, 4).attributes.get('alt') ?? '')
    .replace(appearedFirst, '')
    .replace(/\s{0,5}\[(?:&hellip;|&#8230;|…)\]/, '…');
  return base ? tidy.replace(relative, (_, head: string, url: string) => head + resolved(url, base)) : tidy;
}

/** A file of `media:content`, `media:thumbnail` or `enclosure`, in the words that `readPicture` and `filesOf` know. */
function fileOf(element: Row) {
  const medium = asName(own(element, '@medium'));
  const title = textOf(own(element, 'media:title'));
  return {
    url: asName(own(element, '@url') ?? own(element, '@href')) ?? '',
    type: asName(own(element, '@type')) ?? (medium && `${medium}/x`),
    width: asNumber(own(element, '@width')) ?? 0,
    height: asNumber(own(element, '@height')),
    size: asNumber(own(element, '@length') ?? own(element, '@fileSize')) || undefined,
    name: title,
    alt: title,
    caption: textOf(own(element, 'media:description')),
  };
}

type File = ReturnType<typeof fileOf>;

const isPicture = ({ type, url }: File) => (type ? /^image/i.test(type) : !!asImageUrl(url));

/** Pictures and other files that stand beside the text. */
function filesIn(item: Row, enclosed: readonly Row[]) {
  const holders = [item, ...rowsOf(own(item, 'media:group'))];
  const within = (from: readonly Row[], name: string) => from.flatMap((one) => rowsOf(own(one, name)));
  const contents = within(holders, 'media:content');
  const thumbnails = [...within([...holders, ...contents], 'media:thumbnail'), ...rowsOf(own(item, 'itunes:image'))];
  const [media, enclosures] = [contents.map(fileOf), enclosed.map(fileOf)];
  const pictures = [...[...media, ...enclosures].filter(isPicture), ...thumbnails.map(fileOf)];
  return {
    // WordPress.com puts the face of the author first.
    pictures: pictures.filter(({ url }) => !/gravatar\.com\/avatar/.test(url)).sort((a, b) => b.width - a.width),
    others: [
      ...enclosures.filter((file) => !isPicture(file)),
      ...media.filter(({ type = '' }) => /^(?:audio|video)/.test(type)),
    ],
  };
}

/** What `readItem` knows besides the values. */
export interface ItemPlace {
  /** What the item's relative addresses stand under. */
  readonly base: string | undefined;
  /** The same, where the feed says it: it holds for the text too, which else stands under the item's own address. */
  readonly xmlBase: string | undefined;
  readonly enclosures: readonly Row[];
  /** All markup of the item, in which a picture may be. */
  readonly markup: string;
  readonly context: ReadContext;
}

/** One item of a feed as an article, with the pictures and files that stand beside its text or in it. */
export function readItem(item: Row, fields: ItemFields, place: ItemPlace): RawArticle {
  const { base, xmlBase, enclosures, markup, context } = place;
  const under = <T extends { url: string }>(file: T, address = base) => ({ ...file, url: resolved(file.url, address) });
  const url = firstOf(fields.url ?? [], (one) => asName(one) && resolved(asName(one) ?? '', base));
  const files = filesIn(item, enclosures);
  const pictures = files.pictures.map((file) => under(file));
  const inText = pictureInMarkup(tidied(markup));
  const isSmall = ({ width }: File) => width > 0 && width < SMALL;
  const all: ItemFields = {
    ...fields,
    url: [url],
    image: [
      ...pictures.filter((file) => !isSmall(file)),
      ...['image', 'thumbnail', 'thumb'].map((name) => own(item, name)),
      inText && under(inText, xmlBase ?? url),
      ...pictures.filter(isSmall),
    ],
    attachments: [files.others.map((file) => under(file))],
  };
  return readRow((field) => all[field] ?? [], { kind: unescaped, context });
}
