import { formatOf } from '../reading/format-of.js';
import type { Format } from '../reading/format.js';
import { pagingOf } from '../reading/paging.js';
import { asName, get, own, rowsOf } from '../reading/read.js';

const first = (data: unknown) => get(data, 'response.results.0') ?? get(data, 'response.content');

/** The Guardian's Open Platform: `response.results[]`, or `response.content`; texts stand in `fields` when they are asked for. */
export const guardian: Format = formatOf({
  name: 'guardian',
  // open-platform.theguardian.com/documentation/search. AND, OR, NOT, quotes and brackets mean something in `q`; dates are days. Sections and
  // tags are asked for by ids, which nobody writes here.
  search: (address, { query, from, to }, { withParameters, words, dayOf }) =>
    /\/search\b/.test(address.pathname)
      ? withParameters(address, { q: query && words(query), 'from-date': dayOf(from), 'to-date': dayOf(to) })
      : undefined,
  detect: (data) => !!asName(own(first(data), 'webTitle')) || !!asName(get(data, 'response.userTier')),
  rows: (data) => get(data, 'response.results') ?? get(data, 'response.content'),
  fields: {
    title: 'webTitle',
    summary: (row) => [{ html: get(row, 'fields.trailText') }],
    body: (row) => [{ html: get(row, 'fields.body') }],
    url: 'webUrl',
    date: 'webPublicationDate',
    updated: 'fields.lastModified',
    image: 'fields.thumbnail',
    author: 'fields.byline',
    source: 'fields.publication',
    category: 'sectionName',
    // Other tags name series, tones and people.
    tags: (row) => [rowsOf(own(row, 'tags')).flatMap(({ type, webTitle }) => (type === 'keyword' ? [webTitle] : []))],
  },
  feed: (data, context, rows) => pagingOf(rowsOf(own(data, 'response')), context, rows.length),
});
