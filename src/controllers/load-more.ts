import { loadBrowserFeed } from '../feed/browser-feed.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';
import { shownFeed, type FeedController } from './feed-controller.js';

/** Pages without a new article that are passed over: Drupal tests access after paging, so that a page may be empty and the next one not. */
const MOST_BARREN = 5;

/** What has been asked for so far, for each first request. */
interface Way {
  readonly addresses: Set<string>;
  /** Number of the last page, where the address has a place for it. */
  page: number;
  isOver: boolean;
  /** The last try failed: the next one must not be given the same failure again. */
  hasFailed: boolean;
}
const ways = new WeakMap<FeedRequest, Way>();
const running = new WeakMap<FeedController, Promise<void>>();

const isByNumber = ({ src }: FeedRequest): boolean => !!src?.includes('{page}');

/** The key of the page after those that are shown: its number or its address; undefined at the end, also where an address comes again. */
function following(feed: Feed, first: FeedRequest, way: Way): string | undefined {
  if (isByNumber(first)) return way.isOver ? undefined : String(way.page + 1);
  return feed.next && !way.addresses.has(feed.next) ? feed.next : undefined;
}

/** Whether there may be articles after those that are shown; by number a source ends only with a page that is empty, or by its total. */
export function mayHaveMore(controller: FeedController): boolean {
  const { request } = controller;
  const shown = request && shownFeed(controller.state);
  if (!shown || (isByNumber(request) && shown.articles.length >= (shown.total ?? Infinity))) return false;
  return following(shown, request, wayOf(request)) !== undefined;
}

/** Servers say "no such page" in these ways. */
const isPastTheEnd = ({ code, status }: NewsError) =>
  code === 'not-found' || (code === 'http' && [400, 404, 410, 416].includes(status ?? 0));

/** @throws NewsError; the page is not taken for loaded then */
async function pageOf(key: string, first: FeedRequest, way: Way): Promise<Feed | undefined> {
  const byNumber = isByNumber(first);
  const place = byNumber ? { page: Number(key) } : { src: key };
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

function wayOf(request: FeedRequest): Way {
  const way = ways.get(request) ?? { addresses: new Set(), page: request.page ?? 1, isOver: false, hasFailed: false };
  ways.set(request, way);
  return way;
}

async function run(controller: FeedController, isEnough: (feed: Feed) => boolean): Promise<void> {
  const { request } = controller;
  let shown = request && shownFeed(controller.state);
  for (let barren = 0; request && shown && !isEnough(shown) && barren < MOST_BARREN;) {
    const way = wayOf(request);
    const key = following(shown, request, way);
    const page = key && (await pageOf(key, request, way));
    // Another question may have been asked meanwhile.
    if (!page || controller.request !== request) return;
    const whole = joined(shown, page);
    barren = whole.articles.length > shown.articles.length ? 0 : barren + 1;
    way.isOver = barren > 0;
    controller.arrive(whole);
    shown = whole;
  }
}

/**
 * Loads further pages until there are enough articles or no more pages. Calls run one after the other.
 *
 * @throws NewsError when a page cannot be had; the next call asks for it again
 */
export function loadMore(controller: FeedController, isEnough: (feed: Feed) => boolean): Promise<void> {
  const before = running.get(controller) ?? Promise.resolve();
  const mine = before.catch(() => {}).then(() => run(controller, isEnough));
  running.set(controller, mine);
  return mine;
}
