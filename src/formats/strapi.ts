import type { Format } from '../reading/format.js';
import { pagingOf } from '../reading/paging.js';
import { get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { readRow } from '../reading/read-row.js';
import { richText } from '../reading/rich-text.js';
import { plain } from '../reading/text-kind.js';

const DEEPEST = 8;

/** Media count in kilobytes. */
function inBytes(row: Row): Row {
  const { size, mime, hash } = row;
  return typeof size === 'number' && mime && hash ? { ...row, size: Math.round(size * 1000) } : row;
}

/** Strapi 4 wraps every relation in `{ data }` and every entry in `{ id, attributes }`; without them it is Strapi 5. */
function flat(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((member) => flat(member, depth + 1));
  if (!isRow(value)) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'data') return flat(value.data, depth + 1);
  const attributes = own(value, 'attributes');
  const { attributes: _, ...rest } = value;
  const whole = isRow(attributes) ? { ...rest, ...attributes } : value;
  return inBytes(Object.fromEntries(Object.entries(whole).map(([key, member]) => [key, flat(member, depth + 1)])));
}

/** Fields of Strapi itself; an entry that was never published has an empty `publishedAt`. The component for search engines has words too. */
function readEntry(row: Row): Row {
  const [metaDescription, ogImage] = ['metaDescription', 'metaImage'].map((key) => get(row, `seo.${key}`));
  return { metaDescription, ogImage, ...row, ...(own(row, 'publishedAt') === null && { status: 'draft' }) };
}

/** Counts of pages, or of rows, with the names that they have in addresses. */
function countsOf(data: unknown): Row {
  const { start, ...counts } = (get(data, 'meta.pagination') ?? {}) as Row;
  return { ...counts, ...(start !== undefined && { 'pagination[start]': start }) };
}

/** Strapi 4 and 5; entries of Strapi 4 have attributes as those of JSON:API, but no type. */
function isStrapi(data: unknown): boolean {
  const [first] = listOf(own(data, 'data'));
  const isEntry = typeof own(first, 'documentId') === 'string' || isRow(own(first, 'attributes'));
  return isRow(own(data, 'meta')) && isEntry && typeof own(first, 'type') !== 'string';
}

/** Strapi 4 and 5 (`/api/articles?populate=*`), whose content types are the owner's: fields are found by name. */
export const strapi: Format = {
  name: 'strapi',
  // docs.strapi.io/cms/api/rest/parameters: in all texts of an entry, whatever the owner calls them. A filter by a field that is not there is an
  // error, so that dates and categories, whose fields are the owner's, are not asked for.
  search: (address, { query }, { withParameters }) => withParameters(address, { _q: query }),
  detect: isStrapi,
  parse(data, context) {
    const rows = rowsOf(flat(own(data, 'data')));
    return {
      articles: rows.map((row) => readRow(pickByAlias(readEntry(row)), { kind: plain, context, readBody: richText })),
      ...pagingOf([countsOf(data)], context, rows.length, 'pagination[page]'),
    };
  },
};
