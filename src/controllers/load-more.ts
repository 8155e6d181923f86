import { loadBrowserFeed } from '../feed/browser-feed.js';
import { horizonOf, isOpen, mergeSources, settled } from '../feed/merge-feeds.js';
import type { Feed, FeedSource } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';
import { shownFeed, type FeedController } from './feed-controller.js';

/** Pages without a new article that are passed over: Drupal tests access after paging, so that a page may be empty and the next one not. */
const MOST_BARREN = 5;
/** Pages that one call loads of several sources: a source of a hundred articles a day is not read back a year for the sake of a slow one. */
const MOST_PAGES = 10;

/** What has been asked for so far, for each first request and address. */
interface Way {
  readonly addresses: Set<string>;
  /** Number of the last page, where the address has a place for it. */
  page: number;
  isOver: boolean;
  /** The last try failed: the next one must not be given the same failure again. */
  hasFailed: boolean;
}
const ways = new WeakMap<FeedRequest, Map<string, Way>>();
const running = new WeakMap<FeedController, Promise<void>>();

const isByNumber = (src: string): boolean => src.includes('{page}');

function wayOf(request: FeedRequest, src: string): Way {
  const all = ways.get(request) ?? new Map<string, Way>();
  const way = all.get(src) ?? { addresses: new Set(), page: request.page ?? 1, isOver: false, hasFailed: false };
  ways.set(request, all.set(src, way));
  return way;
}

/** The key of the page after those that are shown: its number or its address; undefined at the end, also where an address comes again. */
function following({ src, feed }: FeedSource, way: Way): string | undefined {
  if (isByNumber(src)) return way.isOver ? undefined : String(way.page + 1);
  return feed?.next && !way.addresses.has(feed.next) ? feed.next : undefined;
}

/** By number a source ends only with a page that is empty, or by its total. */
const isWhole = ({ src, feed }: FeedSource): boolean =>
  isByNumber(src) && (feed?.articles.length ?? 0) >= (feed?.total ?? Infinity);

/** Whether there may be articles after those that are shown. */
export function mayHaveMore(controller: FeedController): boolean {
  const { request } = controller;
  const shown = request && shownFeed(controller.state);
  if (!shown) return false;
  const sources = shown.sources?.filter(isOpen) ?? [{ src: request.src ?? '', feed: shown }];
  return sources.some((source) => !isWhole(source) && following(source, wayOf(request, source.src)) !== undefined);
}

/** Servers say "no such page" in these ways. */
const isPastTheEnd = ({ code, status }: NewsError) =>
  code === 'not-found' || (code === 'http' && [400, 404, 410, 416].includes(status ?? 0));

/** @throws NewsError; the page is not taken for loaded then */
async function pageOf(key: string, src: string, first: FeedRequest, way: Way): Promise<Feed | undefined> {
  const byNumber = isByNumber(src);
  const place = byNumber ? { src, page: Number(key) } : { src: key };
  const page = await loadBrowserFeed({ ...first, ...place, fresh: way.hasFailed || first.fresh }).catch(
    (thrown: unknown) => {
      const error = NewsError.from(thrown);
      way.hasFailed = true;
      if (!isPastTheEnd(error)) throw error;
    },
  );
  way.hasFailed = false;
  way.addresses.add(key);
  if (byNumber) way.page = Number(key);
  way.isOver = !page;
  return page || undefined;
}

/** Both pages as one feed; an article that moved from one to the other while they were loaded stands in it once. */
function joined(shown: Feed, { articles, next, total }: Feed): Feed {
  const ids = new Set(shown.articles.map(({ id }) => id));
  const fresh = articles.filter(({ id }) => !ids.has(id));
  return { ...shown, articles: [...shown.articles, ...fresh], next, total: total ?? shown.total };
}

/**
 * A source with its next page; undefined at its end.
 *
 * @throws NewsError
 */
async function advanced(source: FeedSource, request: FeedRequest): Promise<FeedSource | undefined> {
  const { src, feed } = source;
  const way = wayOf(request, src);
  const key = following(source, way);
  const page = key && feed && (await pageOf(key, src, request, way));
  if (!page) return undefined;
  const whole = joined(feed, page);
  // A server that does not know the number gives the same page for ever.
  way.isOver = whole.articles.length === feed.articles.length;
  return { ...source, feed: whole };
}

/**
 * Several sources with the next pages of those whose articles end first, so that no old article of one comes before newer ones of another
 * that have not been loaded; undefined where none has a further page.
 *
 * A source that fails is left where it is and named, as long as another one has more.
 *
 * @throws NewsError
 */
async function allAdvanced(sources: readonly FeedSource[], request: FeedRequest): Promise<Feed | undefined> {
  const known = sources.map((source) => {
    const ended = isOpen(source) && !following(source, wayOf(request, source.src));
    return ended ? { ...source, ended } : source;
  });
  const { behind } = horizonOf(known);
  const outcomes = await Promise.allSettled(behind.map((source) => advanced(source, request)));
  const open = known.filter(isOpen).length;
  const failed = outcomes.filter(({ status }) => status === 'rejected');
  const [failure] = failed;
  if (failure?.status === 'rejected' && failed.length === open) throw failure.reason;
  const after = (source: FeedSource): FeedSource => {
    const outcome = outcomes[behind.indexOf(source)];
    if (outcome?.status === 'rejected') return { ...source, error: NewsError.from(outcome.reason) };
    return outcome ? (outcome.value ?? { ...source, ended: true }) : source;
  };
  return behind.length ? mergeSources(known.map(after)) : undefined;
}

async function further(shown: Feed, request: FeedRequest): Promise<Feed | undefined> {
  if (shown.sources) return allAdvanced(shown.sources, request);
  return (await advanced({ src: request.src ?? '', feed: shown }, request))?.feed;
}

async function run(controller: FeedController, isEnough: (feed: Feed) => boolean): Promise<void> {
  const { request } = controller;
  const before = shownFeed(controller.state);
  if (!request || !before) return;
  let shown = before;
  let barren = 0;
  for (let pages = 0; mayGoOn(shown, barren, pages) && !isEnough(settled(shown)); pages++) {
    const whole = await further(shown, request);
    // Another question may have been asked meanwhile.
    if (!whole || controller.request !== request) return;
    barren = whole.articles.length > shown.articles.length ? 0 : barren + 1;
    controller.arrive(whole);
    shown = whole;
  }
}

const mayGoOn = ({ sources }: Feed, barren: number, pages: number): boolean =>
  barren < MOST_BARREN && !(sources && pages >= MOST_PAGES);

/**
 * Loads further pages until there are enough articles whose order is final (see `settled`), or no more pages. Calls run one after the other.
 *
 * @throws NewsError when a page cannot be had; the next call asks for it again
 */
export function loadMore(controller: FeedController, isEnough: (feed: Feed) => boolean): Promise<void> {
  const before = running.get(controller) ?? Promise.resolve();
  const mine = before.catch(() => {}).then(() => run(controller, isEnough));
  running.set(controller, mine);
  return mine;
}
