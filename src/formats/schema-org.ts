import type { Format } from '../reading/format.js';
import { asAddress } from '../reading/read-address.js';
import { asName, asNumber, asUrl, firstOf, get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { readRow, type Pick } from '../reading/read-row.js';
import { guessed } from '../reading/text-kind.js';

const MOST_NODES = 2000;
/** An article, its author, the author's picture. */
const DEEPEST = 3;
/** Members that hold articles, or lists of them. */
const containers = [
  '@graph',
  'itemListElement',
  'item',
  'dataFeedElement',
  'blogPost',
  'blogPosts',
  'hasPart',
  'mainEntity',
];

/** JSON-LD in the words of schema.org: the context is an address, an object or a list of them. */
function isSchemaOrg(data: unknown): boolean {
  return listOf(data).some((node) =>
    listOf(own(node, '@context')).some((context) =>
      /schema\.org/.test(asName(own(context, '@vocab') ?? context) ?? ''),
    ),
  );
}

const typesOf = (node: unknown) => listOf(own(node, '@type')).map(String);
const isOf = (node: unknown, shape: RegExp) => typesOf(node).some((type) => shape.test(type));

/** `schema:NewsArticle`, `BlogPosting`, `Report`; a posting of a job is none. */
const isArticle = (node: unknown) => isOf(node, /(?:Article|(?<!Job)Posting|^(?:.*[:/])?Report)$/);
const isPicture = (media: unknown) =>
  isOf(media, /^ImageObject$/) || /^image/.test(String(own(media, 'encodingFormat')));

/** A list may give only names and addresses: of the item itself, or in an item without a type. */
function bareItem(node: Row): Row[] {
  const item = own(node, 'item');
  if (!isOf(node, /^ListItem$/) || (isRow(item) && own(item, '@type'))) return [];
  const name = own(node, 'name') ?? own(item, 'name');
  const url = firstOf([own(node, 'url'), own(item, 'url'), own(item, '@id'), item], asAddress);
  return asName(name) && url ? [{ ...node, ...(isRow(item) ? item : {}), name, url, isBare: true }] : [];
}

/** All nodes from the outside in, bounded. Trails of the page are no news. */
function nodesIn(data: unknown): Row[] {
  const nodes = [...rowsOf(data)];
  for (let index = 0; index < nodes.length && index < MOST_NODES; index++) {
    const node = nodes[index] as Row;
    if (isOf(node, /^BreadcrumbList$/)) continue;
    for (const key of containers) nodes.push(...rowsOf(own(node, key)).slice(0, MOST_NODES));
  }
  return nodes;
}

/** Nodes by their `@id`; what is said of one in several places is put together, the first word counts. */
function byIdOf(nodes: readonly Row[]): ReadonlyMap<unknown, Row> {
  const byId = new Map<unknown, Row>();
  for (const node of nodes) {
    const id = own(node, '@id');
    if (id) byId.set(id, { ...node, ...byId.get(id), '@type': [...typesOf(byId.get(id)), ...typesOf(node)] });
  }
  return byId;
}

/** Articles once each, with all that is said of them; names in a list of what stands here whole are left out. */
function articlesIn(nodes: readonly Row[], byId: ReadonlyMap<unknown, Row>): readonly Row[] {
  const articles = new Set(
    nodes.flatMap((node) => {
      const whole = byId.get(own(node, '@id')) ?? node;
      return isArticle(whole) ? [whole] : bareItem(node);
    }),
  );
  const urls = new Set([...articles].filter((one) => !one.isBare).flatMap((one) => [own(one, 'url'), own(one, '@id')]));
  return [...articles].filter((one) => !(one.isBare && urls.has(one.url)));
}

const paths: Readonly<Record<string, readonly string[]>> = {
  id: ['identifier', '@id', 'url'],
  title: ['headline', 'name'],
  kicker: ['alternativeHeadline'],
  summary: ['description', 'abstract'],
  body: ['articleBody', 'text'],
  date: ['datePublished', 'dateCreated'],
  updated: ['dateModified'],
  expires: ['expires'],
  image: ['image', 'thumbnailUrl', 'primaryImageOfPage'],
  source: ['publisher', 'sourceOrganization'],
  category: ['articleSection'],
  tags: ['keywords'],
  language: ['inLanguage', 'inLanguage.alternateName'],
  attachments: ['associatedMedia', 'encoding'],
  audio: ['audio', 'associatedMedia', 'encoding'],
  video: ['video', 'associatedMedia', 'encoding'],
  author: ['author', 'creator'],
  status: ['creativeWorkStatus'],
  corrected: ['correction'],
};

/**
 * A value with what the graph says elsewhere of what is only named in it (`{ "@id": "#anh" }`), and out of the forms of JSON-LD for lists
 * and for texts in several languages.
 */
function described(value: unknown, byId: ReadonlyMap<unknown, Row>, depth = 0): unknown {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const inVietnamese = value.find((one) => /^vi\b/.test(String(own(one, '@language'))));
    return inVietnamese
      ? own(inVietnamese, '@value')
      : value.slice(0, 50).map((one) => described(one, byId, depth + 1));
  }
  if (!isRow(value)) return value;
  const bare = own(value, '@value') ?? own(value, '@list') ?? own(value, '@set');
  if (bare !== undefined) return described(bare, byId, depth + 1);
  return { ...byId.get(own(value, '@id')), ...value };
}

/** Whether an article may not be read by everybody: `false`, `"False"`, `"http://schema.org/False"`. */
const isClosed = (node: Row) => /(?:^|\/)false$/i.test(String(own(node, 'isAccessibleForFree')));

function pickFrom(node: Row, byId: ReadonlyMap<unknown, Row>): Pick {
  const page = own(node, 'mainEntityOfPage');
  return (field) => {
    if (field === 'url') return [own(node, 'url'), own(page, '@id'), own(page, 'url'), page, own(node, '@id')];
    if (field === 'locked') return [isClosed(node)];
    const values = (paths[field] ?? []).map((path) => described(get(node, path), byId));
    // Pictures are media of an article too, but nothing to download; sounds and films among them are played.
    if (field === 'attachments') return values.flatMap(rowsOf).filter((media) => !isPicture(media));
    if (field !== 'audio' && field !== 'video') return values;
    const [own_, ...others] = values;
    const shape = field === 'audio' ? /^AudioObject$/ : /^VideoObject$/;
    return [own_, ...others.flatMap(rowsOf).filter((media) => isOf(media, shape))];
  };
}

/** What a list, a blog or a page of a collection says of itself. */
function feedOf(nodes: readonly Row[], count: number) {
  const holder = nodes.find((node) => isOf(node, /^(?:ItemList|Blog|DataFeed|CollectionPage)$/));
  const total = asNumber(own(holder, 'numberOfItems'));
  return {
    title: asName(own(holder, 'name')),
    url: asUrl(own(holder, 'url')),
    total: total !== undefined && total >= count ? total : undefined,
  };
}

/** JSON-LD in the words of schema.org: an article, a graph, an ItemList, a Blog, a DataFeed; also cut out of a web page. */
export const schemaOrg: Format = {
  name: 'schema-org',
  detect: isSchemaOrg,
  parse(data, context) {
    const nodes = nodesIn(data);
    const byId = byIdOf(nodes);
    const articles = articlesIn(nodes, byId)
      .map((node) => readRow(pickFrom(node, byId), { kind: guessed, context }))
      .filter(({ title, summary, body }) => title ?? summary ?? body);
    return { articles, ...feedOf(nodes, articles.length) };
  },
};
