import type { Format } from './format.js';
import { asName, get, isRow, listOf, own, rowsOf, type Row } from './read.js';
import { readRow, type Pick } from './read-row.js';
import { guessed } from './text-kind.js';

const MOST_NODES = 2000;
/** Members that hold articles, or lists of them. */
const containers = ['@graph', 'itemListElement', 'item', 'dataFeedElement', 'blogPost', 'hasPart', 'mainEntity'];

/** JSON-LD in the words of schema.org: the context is an address, an object or a list of them. */
function isSchemaOrg(data: unknown): boolean {
  return listOf(data).some((node) =>
    listOf(own(node, '@context')).some((context) =>
      /schema\.org/.test(asName(own(context, '@vocab') ?? context) ?? ''),
    ),
  );
}

const typesOf = (node: unknown) => listOf(own(node, '@type')).map(String);
const isArticle = (node: unknown) => typesOf(node).some((type) => /(?:Article|Posting)$/.test(type));
/** A list may give only names and addresses. */
const isBareItem = (node: unknown) =>
  typesOf(node).includes('ListItem') && !isRow(own(node, 'item')) && !!own(node, 'name') && !!own(node, 'url');

const isPicture = (media: unknown) =>
  typesOf(media).includes('ImageObject') || /^image/.test(String(own(media, 'encodingFormat')));

/** All nodes from the outside in, bounded. */
function nodesIn(data: unknown): Row[] {
  const nodes = [...rowsOf(data)];
  for (let index = 0; index < nodes.length && index < MOST_NODES; index++) {
    const node = nodes[index] as Row;
    if (typesOf(node).includes('BreadcrumbList')) continue;
    for (const key of containers) nodes.push(...rowsOf(own(node, key)).slice(0, MOST_NODES));
  }
  return nodes;
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
  image: ['image', 'thumbnailUrl'],
  source: ['publisher', 'sourceOrganization'],
  category: ['articleSection'],
  tags: ['keywords'],
  language: ['inLanguage'],
  attachments: ['associatedMedia', 'encoding'],
  audio: ['audio'],
  video: ['video'],
  author: ['author', 'creator'],
};

/** Parts of an article may be only named here and described elsewhere in the graph: `{ "@id": "#anh" }`. */
function pickFrom(node: Row, byId: ReadonlyMap<unknown, Row>): Pick {
  const described = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 50).map(described);
    return isRow(value) && Object.keys(value).length === 1 ? (byId.get(own(value, '@id')) ?? value) : value;
  };
  const page = own(node, 'mainEntityOfPage');
  return (field) => {
    if (field === 'url') return [own(node, 'url'), own(page, '@id'), page, own(node, '@id')];
    const values = (paths[field] ?? []).map((path) => described(get(node, path)));
    // Pictures are media of an article too, but nothing to download.
    return field === 'attachments' ? values.flatMap(rowsOf).filter((media) => !isPicture(media)) : values;
  };
}

/** JSON-LD in the words of schema.org: an article, a graph, an ItemList, a Blog, a DataFeed; also cut out of a web page. */
export const schemaOrg: Format = {
  name: 'schema-org',
  detect: isSchemaOrg,
  parse(data, context) {
    const nodes = nodesIn(data);
    const byId = new Map(
      nodes.filter((node) => Object.keys(node).length > 1).map((node) => [own(node, '@id'), node] as const),
    );
    const articles = nodes.filter((node) => isArticle(node) || isBareItem(node));
    return {
      articles: articles
        .map((node) => readRow(pickFrom(node, byId), { kind: guessed, context }))
        .filter(({ title }) => title),
    };
  },
};
