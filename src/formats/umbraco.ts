import { formatOf } from '../reading/format-of.js';
import { asName, get, isRow, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';

const isContent = (row: unknown) =>
  asName(own(row, 'contentType')) !== undefined && isRow(own(row, 'properties')) && isRow(own(row, 'route'));

/** Properties are the owner's and go before what every node has. */
const withProperties = (row: Row): Row => ({ ...row, ...(row.properties as Row), properties: undefined });

/** The markup in a text, or in the blocks of a list or a grid, one after another. */
function markupIn(value: unknown, depth = 0): string {
  const markup = own(value, 'markup');
  if (typeof markup === 'string') return markup;
  return depth < 8 && typeof value === 'object' && value
    ? Object.values(value)
        .map((inner) => markupIn(inner, depth + 1))
        .join('')
    : '';
}

/** A picker of media gives a list even of one; what the owner added to a file are properties again. */
const files = (field: 'image' | 'attachments') => (row: Row) =>
  pickByAlias(row)(field).map((value) =>
    Array.isArray(value)
      ? rowsOf(value).map((file) => ({ ...(file.properties as Row | undefined), ...file, size: own(file, 'bytes') }))
      : value,
  );

/** Umbraco Content Delivery API, versions 1 and 2 (`/umbraco/delivery/api/v2/content`): lists and one node. */
export const umbraco = formatOf({
  name: 'umbraco',
  detect: (data) => isContent(get(data, 'items.0') ?? data),
  rows: (data) => rowsOf(own(data, 'items') ?? data).map(withProperties),
  fields: {
    url: 'route.path',
    image: files('image'),
    attachments: files('attachments'),
    body: (row) =>
      pickByAlias(row)('body').map((value) => (typeof value === 'string' ? value : { html: markupIn(value) })),
  },
  asked: 'skip=0&take=10',
});
