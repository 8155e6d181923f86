import { loadBrowserFeed } from '../feed/browser-feed.js';
import { identityOf, updatedFeed } from '../feed/updated-feed.js';
import type { Article, Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';
import { mayAsk, restOf, sourceOf, tell } from './breaker.js';
import { shownFeed, type FeedController } from './feed-controller.js';

/** The articles that an element shows of a feed, in its order; undefined where it has no use for a button and shows every answer at once. */
export type Wanted = (feed: Feed) => readonly Article[] | undefined;

/** News that wait until the reader asks for them. */
export interface Waiting {
  /** The feed with them. */
  readonly whole: Feed;
  /** How many of them the element will show. */
  readonly count: number;
  /** Place of the first of them among the articles that the element will show. */
  readonly first: number;
  readonly request: FeedRequest;
}

const waiting = new WeakMap<FeedController, Waiting>();
/** What the last answer has made of what was shown. */
const taken = new WeakMap<FeedController, { readonly answer: Feed; readonly shown: Feed | undefined }>();

/** The news that wait; none once something else has been asked for. */
export function waitingOf(controller: FeedController): Waiting | undefined {
  const known = waiting.get(controller);
  return known?.request === controller.request ? known : undefined;
}

/** Shows the news that wait; answers where the first of them stands. */
export function showWaiting(controller: FeedController): number {
  const { whole, first = -1 } = waitingOf(controller) ?? {};
  waiting.delete(controller);
  if (whole) controller.arrive(whole);
  return first;
}

/**
 * Asks again in the background. What changed is shown at once and what was withdrawn goes at once; articles that were not there wait, so
 * that nothing moves under the reader's eyes. A source that has failed again and again is asked less often.
 */
export async function refresh(controller: FeedController, wanted: Wanted): Promise<void> {
  const { request } = controller;
  const source = request && sourceOf(request.src ?? '', request.base);
  if (!source) return ask(controller, wanted);
  if (controller.state.kind === 'error' && !mayAsk(source)) return;
  await ask(controller, wanted);
  if (controller.request?.src === request.src) tellAll(controller, source, request);
}

/** Where all have failed, what is shown says nothing of how each of them went. */
function tellAll({ state }: FeedController, source: string, request: FeedRequest): void {
  if (state.kind === 'error') return tell(source, state.error);
  tell(source, undefined);
  for (const { src, error } of shownFeed(state)?.sources ?? []) tell(sourceOf(src, request.base), error);
}

/** One of several addresses may rest while the others are asked. */
const resting =
  ({ request }: FeedController) =>
  (address: string) =>
    restOf(sourceOf(address, request?.base ?? ''));

async function ask(controller: FeedController, wanted: Wanted): Promise<void> {
  const { request, state } = controller;
  const shown = shownFeed(state);
  if (!request || !shown || !wanted(shown)?.length) return controller.reload(resting(controller));
  if (state.kind === 'loading') return;
  try {
    const answer = await loadBrowserFeed({ ...request, fresh: true, restOf: resting(controller) });
    if (isStill(controller, request)) take(controller, answer, request, wanted);
  } catch (thrown) {
    if (isStill(controller, request)) controller.fail(NewsError.from(thrown));
  }
}

/** Another question may have been asked meanwhile. */
const isStill = (controller: FeedController, request: FeedRequest): boolean =>
  controller.request === request && controller.state.kind !== 'loading';

/** Whether the answer is the one that has made what is shown, so that it says nothing new. */
function isTaken(controller: FeedController, answer: Feed, shown: Feed): boolean {
  const last = taken.get(controller);
  return !waitingOf(controller) && (shown === answer || (last?.answer === answer && last.shown === shown));
}

function take(controller: FeedController, answer: Feed, request: FeedRequest, wanted: Wanted): void {
  // More of it may have been loaded while the endpoint was asked.
  const shown = shownFeed(controller.state);
  if (!shown) return;
  if (controller.doubts(answer, shown)) throw new NewsError('source-error', { detail: '[]' });
  if (isTaken(controller, answer, shown)) return controller.arrive(shown, shown);
  const { quiet, whole: latest } = updatedFeed(shown, answer, request.src);
  const before = waitingOf(controller)?.whole;
  // Those that have waited for long may have left the page that was asked for.
  const whole = before ? updatedFeed(before, answer, request.src).whole : latest;
  const known = new Set(quiet.articles.map(identityOf));
  const isNews = (article: Article): boolean => !known.has(identityOf(article));
  const all = wanted(whole) ?? [];
  const count = all.filter(isNews).length;
  if (count) waiting.set(controller, { whole, count, first: all.findIndex(isNews), request });
  else waiting.delete(controller);
  controller.arrive(count ? quiet : whole, shown);
  taken.set(controller, { answer, shown: shownFeed(controller.state) });
}
