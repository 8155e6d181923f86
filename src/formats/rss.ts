import type { RawArticle, RawFeed } from '../model/raw-article.js';
import { decodeEntities } from '../text/entities.js';
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
import { asPageUrl, firstOf, listOf, own, rowsOf, type Row } from './read.js';

/** Elements of texts that have more than one paragraph. */
const block = /<(?:p|h[1-6]|ul|ol|figure|table|blockquote)\b/gi;

/** The name in `ban-doc@tin.example (Bạn đọc)`; an address alone is no name. */
function personIn(value: unknown): string | undefined {
  const text = textOf(value);
  return text?.includes('@') ? /\(([^()]+)\)/.exec(text)?.[1] : text;
}

/** A description, without the title, author and date that Drupal prints before it. */
function descriptionOf(item: Row): string {
  const text = textOf(own(item, 'description')) ?? textOf(own(item, 'itunes:summary')) ?? '';
  const end = text.startsWith('<span') ? /<\/time>\s*<\/span>/.exec(text.slice(0, 3000)) : null;
  return end ? text.slice(end.index + end[0].length).trim() : text;
}

const contentOf = (item: Row) => textOf(own(item, 'content:encoded')) ?? textOf(own(item, 'content')) ?? '';

/** Whether a feed without texts gives them as descriptions: at least half of these have more than one paragraph. */
function areDescriptionsTexts(items: readonly Row[]): boolean {
  const descriptions = items.filter((item) => !contentOf(item)).map(descriptionOf);
  const long = descriptions.filter((text) => (text.match(block)?.length ?? 0) > 1 && !text.includes('medium-feed-'));
  return long.length > 0 && long.length * 2 >= descriptions.filter(Boolean).length;
}

/** Text and summary; a summary that is the text says nothing. */
function textsOf(item: Row, isText: boolean, base: string | undefined) {
  const [content, description] = [contentOf(item), descriptionOf(item)];
  const body = content || (isText ? description : '');
  // Medium gives a piece of what only members may read.
  const piece = /medium-feed-snippet">([^<]*)/.exec(description)?.[1];
  return {
    body: body ? [{ html: tidied(body, base) }] : [],
    summary: description && description !== body ? [{ html: piece ?? tidied(description, base) }] : [],
  };
}

/** The page of an item; a `guid` is one unless it says otherwise. Medium adds to it where it was read. */
function addressesOf(item: Row): readonly unknown[] {
  const guid = own(item, 'guid');
  const isPage = own(guid, '@isPermaLink') !== 'false' && /^https?:/.test(textOf(guid) ?? '');
  const links = [
    ...listOf(own(item, 'link')).map(textOf),
    linkIn(own(item, 'atom:link'), 'alternate'),
    isPage ? textOf(guid) : undefined,
    own(item, '@rdf:about'),
  ];
  return links.flatMap((link) => asPageUrl(link)?.replace(/\?source=rss[^#]*$/, '') ?? []);
}

function fieldsOf(item: Row, channel: Row): ItemFields {
  const all = (...names: string[]) => names.flatMap((name) => listOf(own(item, name)).map(textOf));
  const [title = ''] = all('title', 'media:title', 'itunes:title').filter(Boolean);
  return {
    id: all('guid', '@rdf:about'),
    // Titles are text. A few feeds set words off with tags, which then come in pairs; `5 < 10` and `phần <1>` do not.
    title: [/<\/[a-z]/i.test(title) ? { html: title } : title],
    url: addressesOf(item),
    date: all('pubDate', 'dc:date', 'dcterms:issued', 'published', 'date'),
    updated: all('atom:updated', 'dcterms:modified', 'updated'),
    author: [all('dc:creator'), listOf(own(item, 'author')).map(personIn), all('itunes:author')],
    category: [categoriesIn(own(item, 'category')), categoriesIn(own(item, 'dc:subject'))],
    source: all('source', 'dc:source'),
    language: languageOf(own(item, 'dc:language') ?? own(channel, 'language') ?? own(channel, 'dc:language'), title),
  };
}

/** Reads the items of a channel. `outside`: the elements around them, from the root. */
export function readChannel(
  channel: Row,
  items: readonly Row[],
  outside: readonly unknown[],
  context: ReadContext,
): RawFeed {
  const document = context.answer.url;
  const home = firstOf(listOf(own(channel, 'link')), (link) => asPageUrl(textOf(link)));
  const isText = areDescriptionsTexts(items);
  const next = linkIn(own(channel, 'atom:link'), 'next');
  const title = textOf(own(channel, 'title'));
  return {
    title: title && decodeEntities(title),
    url: home && resolved(home, baseIn(outside, document)),
    next: next && resolved(next, baseIn(outside, document)),
    articles: items.map((item) => {
      const xmlBase = baseIn([...outside, item], document);
      const fields = { ...fieldsOf(item, channel), ...textsOf(item, isText, xmlBase) };
      const markup = contentOf(item) + descriptionOf(item);
      const enclosures = rowsOf(own(item, 'enclosure'));
      return readItem(item, fields, { base: xmlBase ?? home, xmlBase, enclosures, markup, context });
    }),
  };
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Whether a date has the number of its month where the minutes belong. */
function hasMonthForMinutes(date: string | undefined): boolean {
  const [, month = '', minutes] = /\d ([A-Z][a-z]{2}) \d{4} \d\d:(\d\d)/.exec(date ?? '') ?? [];
  return months.indexOf(month) / 3 + 1 === Number(minutes);
}

/**
 * NukeViet prints dates as `H:m:s`, which in PHP is hour, month, second. Only the hour is true: the day is shown, the hour keeps the order.
 */
function withoutMinutes(article: RawArticle): RawArticle {
  const { publishedAt } = article;
  return publishedAt
    ? { ...article, publishedAt: { epoch: Math.floor(publishedAt.epoch / 3_600_000) * 3_600_000, dateOnly: true } }
    : article;
}

/** RSS 0.91 to 2.0 (rssboard.org/rss-specification), with the modules content, dc, media, itunes and atom. */
export const rss: Format = {
  name: 'rss',
  detect: (data) => own(data, 'rss') !== undefined,
  parse(data, context) {
    const root = own(data, 'rss');
    const [channel = {}] = rowsOf(own(root, 'channel'));
    const items = rowsOf(own(channel, 'item') ?? own(root, 'item'));
    const feed = readChannel(channel, items, [root, channel], context);
    const isNukeViet =
      /nukeviet/i.test(textOf(own(channel, 'generator')) ?? '') &&
      items.every((item) => hasMonthForMinutes(textOf(own(item, 'pubDate'))));
    return isNukeViet ? { ...feed, articles: feed.articles.map(withoutMinutes) } : feed;
  },
};
