import type { Wish } from '../model/wish.js';
import { formatOf } from '../reading/format-of.js';
import type { Format, ReadContext, SearchTools } from '../reading/format.js';
import { pageAddress } from '../reading/page-address.js';
import { asName, asNumber, get, own, rowsOf, type Row } from '../reading/read.js';

/** Pictures of older answers stand under the paper's own host. */
function pictures(row: Row): readonly Row[] {
  const media = own(row, 'multimedia') ?? get(row, 'media.0.media-metadata');
  const all = rowsOf(own(media, 'default') ?? media);
  const widest = [...all].sort((a, b) => (asNumber(b.width) ?? 0) - (asNumber(a.width) ?? 0));
  return widest.slice(0, 1).map((picture) => {
    const url = asName(picture.url) ?? '';
    return {
      caption: own(media, 'caption'),
      ...picture,
      url: /^https?:/.test(url) ? url : url && `https://static01.nyt.com/${url}`,
    };
  });
}

/** Ten to a page, pages from 0 to 100. */
function pagesOf(data: unknown, context: ReadContext, rows: readonly Row[]) {
  const meta = get(data, 'response.meta') ?? get(data, 'response.metadata');
  const total = asNumber(own(meta, 'hits'));
  const offset = asNumber(own(meta, 'offset')) ?? 0;
  const isMore = rows.length > 0 && offset + rows.length < (total ?? 0) && offset < 1000;
  return { total, next: isMore ? pageAddress(context, Math.floor(offset / 10) + 1) : undefined };
}

function searchArticles(
  address: URL,
  { query, from, to }: Wish,
  { withParameters, dayOf }: SearchTools,
): URL | undefined {
  if (!/articlesearch/.test(address.pathname)) return undefined;
  const digits = (epoch: number | undefined) => dayOf(epoch)?.replace(/-/g, '');
  return withParameters(address, { q: query, begin_date: digits(from), end_date: digits(to) });
}

/** The New York Times: Article Search (`response.docs[]`), Top Stories and Most Popular (`num_results`, `results[]`). */
export const nyt: Format = formatOf({
  name: 'nyt',
  // developer.nytimes.com/docs/articlesearch-product/1/overview and github.com/nytimes/public_api_specs: `q` in texts, titles and bylines; dates
  // are days, the last one counts. Top Stories and Most Popular cannot be searched.
  search: searchArticles,
  detect: (data) =>
    !!asName(get(data, 'response.docs.0.web_url')) || /New York Times/.test(String(own(data, 'copyright'))),
  rows: (data) => get(data, 'response.docs') ?? own(data, 'results'),
  fields: {
    id: '_id|uri',
    title: 'headline.main|title',
    kicker: 'headline.kicker|kicker',
    summary: 'abstract|snippet|lead_paragraph',
    body: '',
    url: 'web_url|url',
    date: 'pub_date|published_date',
    updated: 'updated_date|updated',
    image: (row) => [pictures(row)],
    author: (row) => [asName(get(row, 'byline.original') ?? own(row, 'byline'))?.replace(/^By /i, '')],
    category: 'section_name|section',
    tags: (row) => [rowsOf(own(row, 'keywords')).map(({ value }) => value), own(row, 'des_facet')],
  },
  feed: pagesOf,
});
