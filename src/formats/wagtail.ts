import { formatOf } from '../reading/format-of.js';
import { asName, get, isRow, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';

const isPage = (row: unknown) =>
  asName(get(row, 'meta.type')) !== undefined && own(get(row, 'meta'), 'detail_url') !== undefined;

/** The texts of a stream of blocks, one after another; blocks for pictures and documents hold only their numbers. */
function streamHtml(value: unknown): unknown {
  return Array.isArray(value) && isRow(value[0])
    ? {
        html: rowsOf(value)
          .flatMap(({ value: text }) => (typeof text === 'string' && /<\w/.test(text) ? text : []))
          .join(''),
      }
    : value;
}

/** Pictures and documents of the library, under whatever names: their addresses stand among what is known of them. */
const filesIn = (row: Row, type: RegExp) =>
  Object.values(row)
    .flatMap(rowsOf)
    .filter((file) => type.test(String(get(file, 'meta.type'))))
    .map((file) => ({ ...file, url: get(file, 'meta.download_url') }));

/** Wagtail API v2 (`/api/v2/pages/`): lists and one page. Fields are the owner's: they are found by name. */
export const wagtail = formatOf({
  name: 'wagtail',
  // docs.wagtail.org/en/stable/advanced_topics/api/v2/usage.html: without the operator one of the words is enough where Elasticsearch searches.
  search: (address, { query }, { withParameters }) =>
    withParameters(address, { search: query, search_operator: query && 'and' }),
  detect: (data) => isPage(own(data, 'items') === undefined ? data : get(data, 'items.0')),
  rows: (data) => rowsOf(own(data, 'items') ?? data),
  fields: {
    date: (row) => [...pickByAlias(row)('date'), get(row, 'meta.first_published_at')],
    url: 'meta.html_url',
    slug: 'meta.slug',
    language: 'meta.locale',
    body: (row) => pickByAlias(row)('body').map(streamHtml),
    image: (row) => [...filesIn(row, /image/i), ...pickByAlias(row)('image')],
    attachments: (row) => [filesIn(row, /document/i)],
  },
  asked: 'offset=0&limit=20',
});
