import type { Wish } from '../model/wish.js';
import { formatOf } from '../reading/format-of.js';
import type { Format, ReadContext, SearchTools } from '../reading/format.js';
import { pagingOf } from '../reading/paging.js';
import { asName, asText, asUrl, get, listOf, own, rowsOf, type Row } from '../reading/read.js';

/** `/s72-c/` and `=w72-h72-p-k` in an address ask for a small square; a video's `default.jpg` is as small. */
const bigger = (url: unknown) =>
  asUrl(url)
    ?.replace(/([/=])(?:s\d+|w\d+-h\d+)(?:-[a-z][\w-]*)?(?=\/|$)/, '$1w800')
    .replace(/(youtube\.com\/vi\/[\w-]+\/)default\.jpg$/, '$1hqdefault.jpg');

const linkTo = (value: unknown, rel: string) =>
  asUrl(
    own(
      listOf(own(value, 'link')).find((link) => own(link, 'rel') === rel),
      'href',
    ),
  );

/** One place for both: `blogger/v3/blogs/…/posts` and `feeds/posts/default?alt=json`, where every text lies under `$t`. */
const isList = (data: unknown) => /^blogger#post(?:List)?$/.test(String(own(data, 'kind')));
const isFeed = (data: unknown) =>
  get(data, 'feed.openSearch$totalResults') !== undefined || !!get(data, 'feed.entry.0.title.$t');
const isEntry = (data: unknown) => !!get(data, 'entry.title.$t');

function factsOf(data: unknown, context: ReadContext, rows: readonly Row[]) {
  const feed = own(data, 'feed');
  if (!feed) return {};
  const counted = {
    total: get(feed, 'openSearch$totalResults.$t'),
    'start-index': get(feed, 'openSearch$startIndex.$t'),
  };
  return {
    title: asText(get(feed, 'title.$t')),
    url: linkTo(feed, 'alternate'),
    // Not the address in `link`, which leads to another host that may refuse pages of other sites.
    ...pagingOf([counted], context, rows.length),
  };
}

/**
 * Feeds: developers.google.com/gdata/docs/2.0/reference, where `published-max` is left out itself. Version 3:
 * developers.google.com/blogger/docs/3.0/reference/posts/list; its search is an address of its own that knows no dates, and is not asked.
 */
function searchPosts(address: URL, { query, from, to }: Wish, { isoOf, withParameters }: SearchTools): URL | undefined {
  const { pathname } = address;
  if (/\/feeds\/posts\//.test(pathname))
    return withParameters(address, { q: query, 'published-min': isoOf(from), 'published-max': isoOf(to, 1) });
  if (!/\/blogs\/[^/]+\/posts\/?$/.test(pathname)) return undefined;
  return withParameters(address, { startDate: isoOf(from), endDate: isoOf(to) });
}

/** Blogger: its interface (version 3) and its feeds as JSON. */
export const blogger: Format = formatOf({
  name: 'blogger',
  search: searchPosts,
  detect: (data) => isList(data) || isFeed(data) || isEntry(data),
  rows: (data) => {
    if (isList(data)) return own(data, 'items') ?? (/List$/.test(String(own(data, 'kind'))) ? [] : data);
    return own(data, 'entry') ?? get(data, 'feed.entry');
  },
  fields: {
    id: (row) => [/\.post-(\d+)$/.exec(asName(get(row, 'id.$t')) ?? '')?.[1], own(row, 'id')],
    title: 'title.$t|title',
    summary: 'summary.$t',
    body: (row) => [{ html: get(row, 'content.$t') ?? own(row, 'content') }],
    url: (row) => [linkTo(row, 'alternate'), own(row, 'url')],
    date: 'published.$t|published',
    updated: 'updated.$t|updated',
    image: (row) => [bigger(get(row, 'media$thumbnail.url')), bigger(get(row, 'images.0.url'))],
    author: 'author.0.name.$t|author.displayName',
    category: (row) => [own(row, 'labels'), rowsOf(own(row, 'category')).map(({ term }) => term)],
    tags: '',
    status: (row) => [own(row, 'status') === 'SOFT_TRASHED' ? 'trash' : own(row, 'status')],
    hidden: 'app$control.app$draft.$t',
  },
  feed: factsOf,
});
