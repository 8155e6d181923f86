import type { ReactiveController, ReactiveControllerHost } from './reactive.js';
import { NewsErrorEvent } from '../events/news-error-event.js';
import { NewsLoadEvent } from '../events/news-load-event.js';
import { loadBrowserFeed } from '../feed/browser-feed.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { inTime } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import { shownFeed, type FeedState } from './feed-state.js';

export { shownFeed };
export type { FeedState };

/** Milliseconds for which an answer may be waited without a sign: one that comes at once must not make the page flicker, and be painted twice. */
const PATIENCE = 300;

/** Milliseconds after coming back online until a page asks again. */
const JITTER = 2000 * Math.random();

/** Milliseconds after which a failure is told without what keeps copies. */
const NO_COPY = 5000;

/** What keeps copies; nothing depends on it. */
const copies = () => inTime(import('./last-copy.js'), 'last-copy', NO_COPY).catch(() => undefined);

type Host = ReactiveControllerHost & Element;

/**
 * Loads a feed for an element and tells it when something changed.
 *
 * Only the newest request counts: an older answer that comes late is dropped. A failure keeps the last good feed. Leaving the page
 * aborts the request one microtask later, so that moving an element within the page does not start it again.
 */
export class FeedController implements ReactiveController {
  state: FeedState = { kind: 'idle' };
  /** Waited for before a feed is shown; its failure is none of the feed. */
  prepare: ((feed: Feed) => Promise<void>) | undefined;
  /** Told of a failure first; where it returns true, it has seen to the state itself (`restore`, `load`), and nobody else is told. */
  excuse: ((error: NewsError) => boolean) | undefined;
  /** The request that was made last. */
  request: FeedRequest | undefined;
  /** The answer is taking its time. */
  isSlow = false;
  #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;
  #abort: AbortController | undefined;
  #loadedAt: number | undefined;
  #doubted = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.kind === 'loading' && !this.#abort && this.request) void this.load(this.request);
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /**
   * Starts a request; one that is under way loses its say. Resolves when this one has ended in any way.
   *
   * @param restOf addresses that are left alone this time, see `FeedRequest`; a reader who asks again has them all asked
   */
  async load(request: FeedRequest, restOf?: FeedRequest['restOf']): Promise<void> {
    const run = ++this.#run;
    this.#stop();
    const abort = (this.#abort = new AbortController());
    // Another article is no older state of the one that is wanted now.
    const previous = request.only === this.request?.only ? shownFeed(this.state) : undefined;
    this.request = request;
    this.#become({ kind: 'loading', previous });
    const isCurrent = (): boolean => run === this.#run && !abort.signal.aborted;
    if (request.keep) void this.#recall(request, isCurrent);
    try {
      const feed = await this.#good({ ...request, signal: abort.signal }, previous, restOf);
      if (isCurrent()) this.arrive(feed, previous);
    } catch (thrown) {
      if (isCurrent()) await this.#report(request, isCurrent, NewsError.from(thrown));
    }
    if (this.#abort === abort) this.#abort = undefined;
  }

  /** An answer that can be shown: with what its failed sources gave before, and with all that is waited for. */
  async #good(request: FeedRequest, previous: Feed | undefined, restOf: FeedRequest['restOf']): Promise<Feed> {
    const loaded = await loadBrowserFeed({ ...request, restOf });
    // A search may well find nothing.
    if (request.fresh && !request.searched && this.doubts(loaded, previous))
      throw new NewsError('source-error', { detail: '[]' });
    const feed = loaded.failures ? await this.#filled(loaded, request) : loaded;
    await this.prepare?.(feed).catch(() => {});
    return feed;
  }

  /** Asks again for the last request, past the cache. */
  async reload(restOf?: FeedRequest['restOf']): Promise<void> {
    if (this.request) await this.load({ ...this.request, fresh: true }, restOf);
  }

  /** The last good copy stands in until the endpoint answers, or where it does not. The part is loaded only where it may help. */
  async #recall(request: FeedRequest, isCurrent: () => boolean, error?: NewsError): Promise<void> {
    if (!request.src || (!request.keep && shownFeed(this.state))) return;
    await (await copies())?.recall(this, request, isCurrent, error);
  }

  /** Sources that failed give what they gave last. */
  async #filled(feed: Feed, request: FeedRequest): Promise<Feed> {
    return (await copies())?.filled(feed, request, shownFeed(this.state)) ?? feed;
  }

  /** Shows a copy while a request is under way. `loadedAt` is its age, in ms since 1970. */
  recall(previous: Feed, loadedAt: number): void {
    this.#loadedAt = loadedAt;
    this.#become({ kind: 'loading', previous });
  }

  /**
   * Whether an answer is not believed yet: where all news are gone at once, a database has failed more often than an editor has emptied
   * the list. The second such answer in a row is believed.
   */
  doubts(feed: Feed, shown: Feed | undefined): boolean {
    return (this.#doubted = !feed.articles.length && !!shown?.articles.length && !this.#doubted);
  }

  /** Ends in an error without a request. */
  fail(error: NewsError): void {
    // An article that was taken down must not stay.
    const previous = error.code === 'not-found' ? undefined : shownFeed(this.state);
    this.#become({ kind: 'error', error, previous, loadedAt: this.#loadedAt });
    this.#tell(error);
  }

  /** Goes back to what was there before another request, without a request. */
  restore(state: FeedState, request: FeedRequest | undefined): void {
    this.request = request;
    this.#become(state);
  }

  async #report(request: FeedRequest, isCurrent: () => boolean, error: NewsError): Promise<void> {
    if (this.excuse?.(error)) return;
    await this.#recall(request, isCurrent, error);
    if (isCurrent()) this.fail(error);
  }

  #tell(error: NewsError): void {
    this.#host.dispatchEvent(new NewsErrorEvent(error));
    import('./explain.js').then((part) => part.explain(this.#host, error)).catch(() => {});
  }

  /** A feed to show from now on. */
  arrive(loaded: Feed, previous?: Feed): void {
    // An equal answer keeps the old objects, so that templates see no change and the page is not touched.
    const isEqual = previous && previous !== loaded && JSON.stringify(previous) === JSON.stringify(loaded);
    const feed = isEqual ? previous : loaded;
    const told = shownFeed(this.state)?.failures?.map(({ error }) => error);
    this.#loadedAt = Date.now();
    this.#become(feed.articles.length ? { kind: 'ready', feed, loadedAt: this.#loadedAt } : { kind: 'empty', feed });
    this.#host.dispatchEvent(new NewsLoadEvent(feed));
    feed.failures?.forEach(({ error }) => told?.includes(error) || this.#tell(error));
  }

  /** Once, for all elements of a page together, but not for all pages of a town. */
  #onOnline = (): void =>
    void setTimeout(() => {
      if ('error' in this.state && this.state.error.code === 'network' && this.#host.isConnected) void this.reload();
    }, JITTER);

  #become(state: FeedState): void {
    this.state = state;
    this.isSlow = false;
    clearTimeout(this.#timer);
    if (state.kind === 'loading')
      this.#timer = setTimeout(() => {
        this.isSlow = true;
        this.#host.requestUpdate();
      }, PATIENCE);
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }
}
