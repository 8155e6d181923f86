import type { Wish } from '../model/wish.js';
import { formatOf } from '../reading/format-of.js';
import type { Format, SearchTools } from '../reading/format.js';
import { asText, get, own } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { guessed } from '../reading/text-kind.js';

const has = (data: unknown, ...paths: readonly string[]) => paths.every((path) => get(data, path) !== undefined);

/** Where the collectors of news keep their lists, and what else each of them always sends. */
const lists: readonly (readonly [list: string, ...signs: string[]])[] = [
  // NewsAPI, GNews
  ['articles', 'status', 'totalResults'],
  ['articles', 'totalArticles'],
  // Currents
  ['news', 'status', 'news.0.published'],
  // newsdata.io
  ['results', 'status', 'totalResults', 'results.0.pubDate'],
  // mediastack
  ['data', 'pagination.total', 'data.0.country', 'data.0.published_at'],
  // The News API
  ['data', 'meta.found', 'meta.returned'],
];

const listIn = (data: unknown) =>
  lists.find(([list, ...signs]) => Array.isArray(own(data, list)) && has(data, ...signs))?.[0] ?? '';

/** Texts are cut for those who do not pay: `… [+1234 chars]`, `ONLY AVAILABLE IN PAID PLANS`. */
const uncut = (value: unknown) =>
  asText(value)
    ?.replace(/\s*\[\+?\d+ chars\]$/, '')
    .replace(/^ONLY AVAILABLE IN .*/, '');

/** Headlines are searched by words alone. */
function searchNews(
  address: URL,
  { query, from, to }: Wish,
  { isoOf, withParameters, words }: SearchTools,
): URL | undefined {
  const { hostname, pathname } = address;
  if (!/(?:^|\.)(?:newsapi\.org|gnews\.io)$/.test(hostname)) return undefined;
  const dates = /\/(?:everything|search)$/.test(pathname) ? { from: isoOf(from), to: isoOf(to) } : {};
  return withParameters(address, { q: query && words(query), ...dates });
}

/** The collectors of other people's news: NewsAPI, GNews, mediastack, The News API, Currents, newsdata.io. */
export const newsApi: Format = formatOf({
  name: 'newsapi',
  // newsapi.org/docs/endpoints/everything and /top-headlines, docs.gnews.io/endpoints/search-endpoint. The other collectors are not asked.
  search: searchNews,
  detect: (data) => !!listIn(data),
  rows: (data) => own(data, listIn(data)),
  fields: {
    summary: (row) => pickByAlias(row)('summary').map(uncut),
    body: (row) => pickByAlias(row)('body').map(uncut),
  },
  kind: guessed,
  assumeUtc: true,
  // Articles that were taken back keep their places.
  finish: (article) => (article.title && article.title !== '[Removed]' ? article : undefined),
});
