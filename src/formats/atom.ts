import {
  baseIn,
  categoriesIn,
  languageOf,
  linkIn,
  readItem,
  resolved,
  textOf,
  tidied,
  type ItemFields,
} from './feed-item.js';
import type { Format, ReadContext } from './format.js';
import { asName, asNumber, asPageUrl, isRow, listOf, own, rowsOf, type Row } from './read.js';

/**
 * A text construct (RFC 4287, 3.1 and 4.1.3): `type` says whether it is text or markup. Content of other types, such as a picture in base64,
 * is none.
 */
function construct(value: unknown, base: string | undefined): unknown {
  const [first] = listOf(value);
  if (!isRow(first)) return first;
  const [type, text] = [asName(own(first, '@type')) ?? 'text', textOf(first)];
  if (/html/i.test(type)) return text && { html: tidied(text, baseIn([first], base ?? '') ?? base) };
  return /^(?:text|plain)/i.test(type) ? text : undefined;
}

const wordsIn = (value: unknown) => asName(own(value, 'html') ?? value);

const namesOf = (value: unknown) => listOf(value).map((person) => textOf(own(person, 'name')) ?? textOf(person));

/** The page of an entry, best as HTML; an id may be an address too. */
function addressesOf(entry: Row): readonly unknown[] {
  const links = rowsOf(own(entry, 'link'));
  const pages = links.filter((link) => /html/.test(asName(own(link, '@type')) ?? ''));
  return [
    linkIn(pages, 'alternate'),
    linkIn(links, 'alternate'),
    own(own(entry, 'content'), '@src'),
    textOf(own(entry, 'id'))?.match(/^https?:.*/)?.[0],
  ].flatMap((url) => asPageUrl(url) ?? []);
}

function textsOf(entry: Row, base: string | undefined) {
  const group = own(entry, 'media:group');
  const [title, summary, body] = ['title', 'summary', 'content'].map((name) => construct(own(entry, name), base));
  const isRepeated = wordsIn(summary) === wordsIn(body);
  return {
    title: [title, textOf(own(group, 'media:title'))],
    summary: [isRepeated ? undefined : summary, textOf(own(group, 'media:description'))],
    body: [body],
  };
}

function fieldsOf(entry: Row, feed: unknown, base: string | undefined): ItemFields {
  const all = (...names: string[]) => names.map((name) => textOf(own(entry, name)));
  const source = own(entry, 'source');
  const texts = textsOf(entry, base);
  return {
    ...texts,
    id: all('id'),
    url: addressesOf(entry),
    // `issued` and `modified` are of Atom 0.3. Where nothing says when it was published, the last change does.
    date: all('published', 'issued', 'created', 'updated'),
    updated: all('updated', 'modified'),
    author: [entry, source, feed].map((one) => namesOf(own(one, 'author'))),
    category: [categoriesIn(own(entry, 'category'))],
    source: [textOf(own(source, 'title'))],
    sourceUrl: [linkIn(own(source, 'link'), 'alternate')],
    language: languageOf(own(entry, '@xml:lang') ?? own(feed, '@xml:lang'), wordsIn(texts.title[0])),
  };
}

function readEntry(entry: Row, feed: unknown, document: string, context: ReadContext) {
  const xmlBase = baseIn([feed, entry], document);
  const enclosures = rowsOf(own(entry, 'link')).filter((link) => own(link, '@rel') === 'enclosure');
  const fields = fieldsOf(entry, feed, xmlBase);
  const markup = ['content', 'summary'].map((name) => textOf(own(entry, name)) ?? '').join('');
  return readItem(entry, fields, { base: xmlBase ?? document, xmlBase, enclosures, markup, context });
}

/** Atom 1.0 (RFC 4287), with pages (RFC 5005) and the module media. */
export const atom: Format = {
  name: 'atom',
  detect(data) {
    const feed = own(data, 'feed');
    return ['entry', 'id', 'updated'].some((name) => own(feed, name) !== undefined);
  },
  parse(data, context) {
    const feed = own(data, 'feed');
    const links = own(feed, 'link');
    // Behind a proxy the feed still says where it is from.
    const document = resolved(linkIn(links, 'self') ?? '', context.answer.url);
    const base = baseIn([feed], document) ?? document;
    const address = (relation: string) => {
      const url = asPageUrl(linkIn(links, relation));
      return url && resolved(url, base);
    };
    const title = construct(own(feed, 'title'), base);
    return {
      title: typeof title === 'string' ? title : isRow(title) ? { html: String(title.html) } : undefined,
      url: address('alternate'),
      next: address('next'),
      total: asNumber(textOf(own(feed, 'opensearch:totalResults'))),
      articles: rowsOf(own(feed, 'entry')).map((entry) => readEntry(entry, feed, document, context)),
    };
  },
};
