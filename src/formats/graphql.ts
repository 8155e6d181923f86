import { findList, type FoundList } from '../reading/find-list.js';
import { formatOf, type FormatSpec } from '../reading/format-of.js';
import type { ReadContext } from '../reading/format.js';
import { pagingOf } from '../reading/paging.js';
import { asName, asNumber, firstOf, get, isRow, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { richText } from '../reading/rich-text.js';
import { guessed } from '../reading/text-kind.js';
import { tryJson } from '../reading/try-json.js';

const envelope = new Set(['data', 'errors', 'extensions']);
/** Names of lists; right in the data they speak of an interface that wraps its answers. */
const wrapped = new Set(['nodes', 'edges', 'items', 'data', 'rows', 'list', 'results', 'docs']);
const isCount = (name: string) => /count|meta|aggregated?$|^__/i.test(name);

/** What was asked for, without what only counts. */
const fieldsIn = (inner: Row) => Object.entries(inner).filter(([name, value]) => value !== null && !isCount(name));

/**
 * `{ data, errors, extensions }` and nothing else, with only objects and lists of objects in the data: an answer that is merely wrapped
 * counts in that place, or has an article there.
 */
function isGraphQL(data: unknown): boolean {
  const inner = own(data, 'data');
  if (!isRow(inner) || !Object.keys(data as Row).every((key) => envelope.has(key))) return false;
  const fields = fieldsIn(inner);
  const isField = (value: unknown) => (Array.isArray(value) ? value.every(isRow) : isRow(value));
  const isEmpty = fields.every(([, value]) => Array.isArray(value) && !value.length);
  return (
    fields.length > 0 &&
    fields.every(([name, value]) => isField(value) && !wrapped.has(name)) &&
    (isEmpty || listIn(data) !== undefined)
  );
}

/** The list, or the one article, whatever the query calls it. */
function listIn(data: unknown): FoundList | undefined {
  const inner = own(data, 'data');
  const fields = isRow(inner) ? fieldsIn(inner) : [];
  return findList(fields.length === 1 ? { post: fields[0]?.[1] } : Object.fromEntries(fields));
}

/** WordPress: the picture is `{ node: { sourceUrl, mediaDetails } }`, its sizes are a list. */
function pictureOf(image: unknown): unknown {
  const file = own(image, 'node') ?? image;
  const details = own(file, 'mediaDetails');
  if (!isRow(file) || !isRow(details)) return image;
  const sizes = rowsOf(own(details, 'sizes')).map((size) => ({ ...size, url: own(size, 'sourceUrl') }));
  return { ...file, ...details, sizes: { ...sizes } };
}

/** WordPress writes UTC without saying so. */
const inUtc = (value: unknown) => asName(value)?.replace(/T[\d:.]+$/, '$&Z');

const nodeOf = (edge: Row): Row => {
  const node = own(edge, 'node');
  const row = isRow(node) ? node : edge;
  return { ...row, featuredImage: pictureOf(own(row, 'featuredImage')) };
};

/** Words of WPGraphQL, Hygraph, Contentful, Sanity and Prismic; all else is found by name. */
const fields: FormatSpec['fields'] = {
  id: 'databaseId|id|sys.id|_id|_meta.id',
  slug: 'slug|_meta.uid',
  url: (row) => [own(row, 'url'), own(row, 'link'), own(row, 'uri'), ...pickByAlias(row)('url')],
  body: (row) => [...pickByAlias(row)('body'), own(row, 'bodyRaw'), own(row, 'contentRaw')],
  date: (row) => [
    inUtc(own(row, 'dateGmt')),
    ...pickByAlias(row)('date'),
    get(row, 'sys.publishedAt'),
    get(row, '_meta.firstPublicationDate'),
  ],
  updated: (row) => [inUtc(own(row, 'modifiedGmt')), ...pickByAlias(row)('updated')],
  status: 'status|_status|stage',
  locked: 'isRestricted',
};

/** The number of all articles: in the connection, or beside the list (`postsCount`, `_allPostsMeta`, `posts_aggregated`). */
function totalIn(inner: unknown, holders: readonly Row[]): number | undefined {
  const beside = Object.entries(isRow(inner) ? inner : {}).filter(([name]) => isCount(name));
  const counts = [...holders, ...beside.map(([, value]) => own(value, 0) ?? value)].flatMap((value) => {
    const count = get(value, 'aggregate.count') ?? own(value, 'count');
    return [value, ...(isRow(count) ? Object.values(count) : [count])];
  });
  return firstOf(counts, asNumber);
}

/** The address of the next page where the query stands in the address: its variable for the cursor gets the last one of this page. */
function nextBy(cursor: string, { answer }: ReadContext): string | undefined {
  if (!URL.canParse(answer.url)) return undefined;
  const url = new URL(answer.url);
  const given = tryJson(url.searchParams.get('variables') ?? '');
  const variables = isRow(given) ? given : {};
  const asked = /\$(after|cursor|endCursor)\b/.exec(url.searchParams.get('query') ?? '')?.[1];
  const name = asked ?? Object.keys(variables).find((key) => /^(?:after|(?:end|after)?_?cursor)$/i.test(key));
  if (!name) return undefined;
  url.searchParams.set('variables', JSON.stringify({ ...variables, [name]: cursor }));
  return url.href;
}

/** GraphQL: WPGraphQL, Hygraph, DatoCMS, Keystone, Directus and any other; also with errors beside the data. */
export const graphql = /* @__PURE__ */ formatOf({
  name: 'graphql',
  detect: isGraphQL,
  rows: (data) => (listIn(data)?.rows ?? []).map(nodeOf),
  fields,
  kind: guessed,
  readBody: richText,
  feed(data, context, rows) {
    const holders = listIn(data)?.holders ?? [];
    const info = holders.map((holder) => own(holder, 'pageInfo')).find(isRow);
    const cursor = own(info, 'hasNextPage') === true && rows.length ? asName(own(info, 'endCursor')) : undefined;
    const { next, total } = pagingOf(holders, context, rows.length);
    return { next: cursor ? nextBy(cursor, context) : next, total: total ?? totalIn(own(data, 'data'), holders) };
  },
  finish: (article) => (article.title ? article : undefined),
});
