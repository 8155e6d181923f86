import { loadBrowserFeed } from '../feed/browser-feed.js';
import { searchRequest } from '../feed/search-request.js';
import type { Article } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { shownFeed, type FeedController } from './feed-controller.js';
import { loadMore } from './load-more.js';

/** A stretch of time, ms since 1970; `to` is no more of it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export interface NewsOfDay {
  /** As the source sends them. */
  readonly articles: readonly Article[];
  /** When the nearest older article was published, ms since 1970; known only where there are none of the day. */
  readonly before?: number | undefined;
  /** The same of the nearest newer one. */
  readonly after?: number | undefined;
  /** The oldest day was not reached within {@link MOST_PAGES}; asking again goes on from there. */
  readonly isTooFar: boolean;
}

/** Pages that one question may load: a reader who asks for a day ten years ago must not make a phone load ten years. */
const MOST_PAGES = 20;

/** Articles that a server is asked for at once, where it lets itself be told. */
const MOST_A_DAY = 100;

const within = (articles: readonly Article[], { from, to }: Span): Article[] =>
  articles.filter(({ publishedAt }) => publishedAt && publishedAt.epoch >= from && publishedAt.epoch < to);

/** Without pinned ones, which stand before their time. */
const datesOf = (articles: readonly Article[]): number[] =>
  articles.flatMap(({ publishedAt, pinned }) => (publishedAt && !pinned ? publishedAt.epoch : []));

/** The nearest dates on both sides of a day. */
function neighbours(articles: readonly Article[], { from, to }: Span): Pick<NewsOfDay, 'before' | 'after'> {
  const dates = datesOf(articles);
  const [older, newer] = [dates.filter((date) => date < from), dates.filter((date) => date >= to)];
  return {
    before: older.length ? Math.max(...older) : undefined,
    after: newer.length ? Math.min(...newer) : undefined,
  };
}

const shownIn = (controller: FeedController): readonly Article[] => shownFeed(controller.state)?.articles ?? [];

/** What the server finds in a stretch of time, page after page as long as `isEnough` says no; undefined where it cannot be asked. */
async function found(
  controller: FeedController,
  wish: Partial<Span>,
  isEnough: (page: readonly Article[]) => boolean = () => true,
): Promise<readonly Article[] | undefined> {
  const { request, state } = controller;
  const asked: FeedRequest | undefined =
    request && (await searchRequest({ ...request, size: MOST_A_DAY }, shownFeed(state)?.format, wish));
  if (!asked) return undefined;
  const all = new Map<string, Article>();
  for (let src = asked.src, pages = 0; src && pages < MOST_PAGES; pages++) {
    const { articles, next } = await loadBrowserFeed({ ...asked, src });
    const fresh = articles.filter(({ id }) => !all.has(id));
    for (const article of fresh) all.set(article.id, article);
    src = fresh.length && !isEnough(fresh) ? next : undefined;
  }
  return [...all.values()];
}

/** The answer of a server that can be asked for a day; undefined where it cannot, or fails at it. */
async function fromServer(controller: FeedController, day: Span): Promise<NewsOfDay | undefined> {
  try {
    // An address may say how many it gives at once; a page with other days is the last one.
    const some = await found(controller, day, (page) => within(page, day).length < page.length);
    if (!some) return undefined;
    const articles = within(some, day);
    if (articles.length) return { articles, isTooFar: false };
    // A server that sends others instead has not understood the question.
    if (some.length) return undefined;
    const older = (await found(controller, { to: day.from })) ?? [];
    return { articles, ...neighbours([...older, ...shownIn(controller)], day), isTooFar: false };
  } catch {
    return undefined;
  }
}

/** Loads pages back to the day; whether it was given up on the way. */
async function goBack(controller: FeedController, { from }: Span): Promise<boolean> {
  let pages = 0;
  let isTooFar = false;
  await loadMore(controller, ({ articles }) => {
    if ((datesOf(articles).at(-1) ?? Infinity) < from) return true;
    isTooFar = pages++ >= MOST_PAGES;
    return isTooFar;
  });
  return isTooFar;
}

/**
 * The articles of one day: by a question to the server where its format has one, else out of what is loaded, for which pages are loaded
 * back to the day.
 *
 * @throws NewsError when a page cannot be had; the next call asks for it again
 */
export async function newsOfDay(controller: FeedController, day: Span): Promise<NewsOfDay> {
  const answer = within(shownIn(controller), day).length ? undefined : await fromServer(controller, day);
  if (answer) return answer;
  const isTooFar = await goBack(controller, day);
  const shown = shownIn(controller);
  const articles = within(shown, day);
  return articles.length ? { articles, isTooFar: false } : { articles, ...neighbours(shown, day), isTooFar };
}
