import { readAttributes } from './read-attributes.js';
import { pictureInMarkup } from './read-picture.js';
import { asImageUrl, asName, asNumber, asText, listOf, own, rowsOf, type Row } from './read.js';

/** Narrower pictures, in px, are for lists of links and for faces. */
const SMALL = 150;

/** The values of children or attributes of some names, in the order of the names. */
export function all(element: unknown, names: string): readonly unknown[] {
  return names.split(' ').flatMap((name) => listOf(own(element, name)));
}

/** The text of an element, with or without attributes. */
export function textOf(value: unknown): string | undefined {
  return asText(own(value, '#text') ?? value);
}

/** An address against the address it stands under; absolute ones as sent. */
export function resolved(url: string, base: string | undefined): string {
  return !/^[a-z][a-z\d+.-]*:/i.test(url) && URL.canParse(url, base) ? new URL(url, base).href : url;
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
function filesOf(item: Row, enclosed: readonly Row[]) {
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

/**
 * The pictures, best first, and the other files of an item.
 *
 * @param markup all markup of the item, in which a picture may be
 * @param base what addresses beside the text stand under; `inText`: those in the text
 */
export function mediaIn(item: Row, enclosures: readonly Row[], markup: string, base: string, inText: string) {
  const files = filesOf(item, enclosures);
  const under = <T extends { url: string }>(file: T, address = base) => ({ ...file, url: resolved(file.url, address) });
  const pictures = files.pictures.map((file) => under(file));
  const found = pictureInMarkup(markup);
  const isSmall = ({ width }: File) => width > 0 && width < SMALL;
  return {
    image: [
      ...pictures.filter((file) => !isSmall(file)),
      ...all(item, 'image thumbnail thumb'),
      found && under(found, inText),
      ...pictures.filter(isSmall),
    ],
    attachments: [files.others.map((file) => under(file))],
  };
}
