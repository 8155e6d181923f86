import type { RawArticle, RawFeed, RawText } from '../model/raw-article.js';
import { decodeEntities } from '../text/entities.js';
import type { ReadContext } from './format.js';
import { all, mediaIn, resolved, textOf, tidied } from './feed-item.js';
import { asName, asNumber, asPageUrl, firstOf, own, rowsOf, type Row } from './read.js';
import { readRow, type Pick } from './read-row.js';
import { unescaped } from './text-kind.js';

/** A feed as a format found it. */
export interface XmlFeed {
  /** The elements around the items, from the root; the last is the channel. */
  readonly outside: readonly unknown[];
  readonly items: readonly Row[];
  /** Whether texts are markup where nothing says what they are, as in RSS. */
  readonly isMarkup: boolean;
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

/** Addresses by relation. A link without one is an `alternate` (RFC 4287, 4.2.7.2), as is the plain link of RSS; pages go before files. */
function linksIn(element: unknown, relation: string): readonly string[] {
  const links = all(element, 'link atom:link').filter((link) => (own(link, '@rel') ?? 'alternate') === relation);
  const isPage = (link: unknown) => Number(/html/.test(asName(own(link, '@type')) ?? ''));
  return links
    .sort((a, b) => isPage(b) - isPage(a))
    .flatMap((link) => asPageUrl(own(link, '@href') ?? textOf(link)) ?? []);
}

/** The page of an item: a `guid` is one unless it says otherwise, an `id` may be one. Medium adds to it where it was read. */
function addressesOf(item: Row): readonly string[] {
  const ids = all(item, 'guid id')
    .filter((id) => own(id, '@isPermaLink') !== 'false')
    .map(textOf);
  const pages = [...ids, ...all(item, '@rdf:about'), own(own(item, 'content'), '@src')].flatMap(
    (url) => asPageUrl(url)?.match(/^https?:.*/) ?? [],
  );
  return [...linksIn(item, 'alternate'), ...pages].map((url) => url.replace(/\?source=rss[^#]*$/, ''));
}

/** The words of a text, whatever it is. */
const wordsOf = (text: RawText | undefined) => (typeof text === 'object' ? text.html : text) ?? '';

/**
 * A text by its `type`, as Atom has it (RFC 4287, 3.1 and 4.1.3), or as the format has it. Content of other types, such as a picture in
 * base64, is none.
 */
function construct(value: unknown, isMarkup: boolean, base?: string): RawText | undefined {
  const text = textOf(value);
  const type = asName(own(value, '@type')) ?? (isMarkup ? 'html' : 'text');
  if (text && /html/i.test(type)) return { html: tidied(text, baseIn([value], base ?? '') ?? base) };
  return /^(?:text|plain)/i.test(type) ? text : undefined;
}

/** Titles are text. A few feeds set words off with tags, which then come in pairs; `5 < 10` and `phần <1>` do not. */
const titleOf = (value: unknown) => construct(value, /<\/[a-z]/i.test(textOf(value) ?? ''));

interface Texts {
  readonly body: RawText | undefined;
  readonly summary: RawText | undefined;
}

function textsOf(item: Row, isMarkup: boolean, base: string | undefined): Texts {
  const first = (values: readonly unknown[]) => firstOf(values, (value) => construct(value, isMarkup, base));
  const summaries = all(item, 'description summary itunes:summary');
  return {
    body: first(all(item, 'content:encoded content')),
    summary: first([...summaries, ...all(own(item, 'media:group'), 'media:description')]),
  };
}

const block = /<(?:p|h[1-6]|ul|ol|figure|table|blockquote)\b/gi;

/** Whether a feed gives its texts as summaries: at least half of those that stand alone have more than one paragraph. */
function areSummariesTexts(texts: readonly Texts[]): boolean {
  const alone = texts.flatMap(({ body, summary }) => (body || !summary ? [] : [wordsOf(summary)]));
  const long = alone.filter((text) => (text.match(block)?.length ?? 0) > 1 && !text.includes('medium-feed-'));
  return long.length > 0 && long.length * 2 >= alone.length;
}

/** A summary without the title, author and date that Drupal prints before it; of what Medium gives to members, the piece for all. */
function summaryIn(summary: RawText | undefined): RawText | undefined {
  const text = wordsOf(summary);
  const piece = /medium-feed-snippet">([^<]*)/.exec(text)?.[1];
  const end = text.startsWith('<span') ? /<\/time>\s*<\/span>/.exec(text.slice(0, 3000)) : null;
  return piece || end ? { html: piece ?? text.slice((end?.index ?? 0) + (end?.[0].length ?? 0)).trim() } : summary;
}

/** A name, also that in `ban-doc@tin.example (Bạn đọc)`; a mailbox alone is no name. */
function personIn(value: unknown): string | undefined {
  const text = textOf(own(value, 'name')) ?? textOf(value);
  return text?.includes('@') ? /\(([^()]+)\)/.exec(text)?.[1] : text;
}

/** Names of categories, without the one of what has none. */
function categoriesIn(values: readonly unknown[]): readonly string[] {
  const names = values.flatMap((one) => asName(own(one, '@label') ?? own(one, '@term')) ?? textOf(one) ?? []);
  return names.filter((name) => !/^(?:uncategori[sz]ed|chưa (?:được )?phân loại)$/i.test(name));
}

/** The language that a feed declares, unless what it says is plainly Vietnamese: systems that were installed in English say `en` for ever. */
export function languageOf(declared: unknown, text: string | undefined): readonly unknown[] {
  const language = textOf(declared);
  return language && (/^vi/i.test(language) || !/[đơưạ-ỹ]/i.test(text ?? '')) ? [language] : [];
}

/** Parts that stand under one of some names and are read as they are; of Atom 0.3 are `issued` and `modified`. */
const places: Readonly<Record<string, string>> = {
  id: 'guid id @rdf:about',
  // Where nothing says when it was published, the last change does.
  date: 'pubDate published dc:date dcterms:issued issued created date updated',
  updated: 'updated modified atom:updated dcterms:modified',
};

function pickFrom(
  item: Row,
  channel: unknown,
  texts: Texts,
  media: Readonly<Record<string, readonly unknown[]>>,
): Pick {
  const titles = [...all(item, 'title media:title itunes:title'), ...all(own(item, 'media:group'), 'media:title')];
  const title = firstOf(titles, titleOf);
  const source = own(item, 'source');
  const parts: Readonly<Record<string, readonly unknown[]>> = {
    ...media,
    title: [title],
    body: [texts.body],
    summary: [texts.summary],
    author: [item, source, channel].flatMap((element) =>
      ['dc:creator', 'author', 'itunes:author'].map((name) => all(element, name).map(personIn)),
    ),
    category: ['category', 'dc:subject'].map((name) => categoriesIn(all(item, name))),
    source: [textOf(own(source, 'title')), ...all(item, 'source dc:source').map(textOf)],
    sourceUrl: linksIn(source, 'alternate'),
    language: languageOf(
      [...all(item, '@xml:lang dc:language'), ...all(channel, '@xml:lang language dc:language')][0],
      wordsOf(title),
    ),
  };
  return (field) => parts[field] ?? all(item, places[field] ?? '').map(textOf);
}

/** An item with its texts and the `xml:base` that holds in it. */
interface Sent extends Texts {
  readonly item: Row;
  readonly xmlBase: string | undefined;
}

/** One item as an article. `base`: what its addresses stand under where no `xml:base` holds. */
function readItem({ item, xmlBase, ...sent }: Sent, channel: unknown, base: string, context: ReadContext): RawArticle {
  const under = xmlBase ?? base;
  const url = addressesOf(item).map((one) => resolved(one, under));
  const isEnclosure = (link: unknown) => own(link, '@rel') === 'enclosure';
  const enclosures = rowsOf([...all(item, 'enclosure'), ...all(item, 'link').filter(isEnclosure)]);
  const markup = [sent.body, sent.summary].map((text) => (typeof text === 'object' ? text.html : '')).join('');
  const media = mediaIn(item, enclosures, markup, under, xmlBase ?? url[0] ?? base);
  const isRepeated = wordsOf(sent.summary) === wordsOf(sent.body);
  const texts = { body: sent.body, summary: isRepeated ? undefined : summaryIn(sent.summary) };
  return readRow(pickFrom(item, channel, texts, { ...media, url }), { kind: unescaped, context });
}

/** Reads a feed of RSS, RDF or Atom. Parts of the same meaning have different names in these, so that one reading does for all. */
export function readFeed({ outside, items, isMarkup }: XmlFeed, context: ReadContext): RawFeed {
  const channel = outside.at(-1);
  const [home] = linksIn(channel, 'alternate');
  // Behind a proxy the feed still says where it is from.
  const document = resolved(linksIn(channel, 'self')[0] ?? home ?? '', context.answer.url);
  const base = baseIn(outside, document) ?? document;
  const sent = items.map((item) => {
    const xmlBase = baseIn([...outside, item], document);
    return { item, xmlBase, ...textsOf(item, isMarkup, xmlBase) };
  });
  const isText = areSummariesTexts(sent);
  const [next] = linksIn(channel, 'next');
  const title = titleOf(own(channel, 'title'));
  return {
    title: typeof title === 'string' ? decodeEntities(title) : title,
    url: home && resolved(home, base),
    next: next && resolved(next, base),
    total: firstOf(all(channel, 'opensearch:totalResults').map(textOf), asNumber),
    articles: sent.map((one) => {
      const whole = isText && !one.body ? { ...one, body: one.summary } : one;
      return readItem(whole, channel, base, context);
    }),
  };
}
