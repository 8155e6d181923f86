import { formatOf } from '../reading/format-of.js';
import type { Format } from '../reading/format.js';
import { asName, get, own } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { guessed } from '../reading/text-kind.js';

const isNumber = (value: unknown) => typeof value === 'number';

/** Elasticsearch and OpenSearch: `hits.hits[]._source`; highlighted parts are left alone. */
export const elasticsearch: Format = formatOf({
  name: 'elasticsearch',
  detect: (data) => Array.isArray(get(data, 'hits.hits')),
  rows: 'hits.hits',
  kind: guessed,
});

/** Solr: `response.docs[]`, where a field may be a list of one and its name end in its type (`title_t`, `published_dt`). */
export const solr: Format = formatOf({
  name: 'solr',
  detect: (data) => isNumber(get(data, 'response.numFound')) && Array.isArray(get(data, 'response.docs')),
  rows: 'response.docs',
  kind: guessed,
});

/** Algolia: `hits[]` in pages from 0; Hacker News is one of its users. */
export const algolia: Format = formatOf({
  name: 'algolia',
  // algolia.com/doc/rest-api/search/search-single-index and hn.algolia.com/api: `query` is words, not a language; those of Elasticsearch and Solr are.
  search: (address, { query }, { withParameters }) => withParameters(address, { query }),
  detect: (data) => isNumber(own(data, 'nbHits')),
  rows: 'hits',
  fields: {
    title: (row) => [...pickByAlias(row)('title'), own(row, 'story_title')],
    body: (row) => [...pickByAlias(row)('body'), own(row, 'story_text')],
  },
  kind: guessed,
  finish: (article, row) => {
    // Questions on Hacker News have no address of their own.
    const story = own(row, '_tags') ? asName(own(row, 'objectID')) : undefined;
    return article.url || !story ? article : { ...article, url: `https://news.ycombinator.com/item?id=${story}` };
  },
});
