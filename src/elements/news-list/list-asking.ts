import type { FeedController } from '../../controllers/feed-controller.js';
import { serverSearch } from '../../controllers/server-search.js';
import type { FeedRequest } from '../../model/feed-request.js';
import type { Wish, WishPart } from '../../model/wish.js';
import type { Search } from './list-state.js';

/** A search that has been handed to the server, or taken back from it. */
interface Awaited {
  /** Address of the answer. */
  readonly src: string | undefined;
  readonly search: Search;
  /** Parts of it that the server answers. */
  readonly answered: readonly WishPart[];
  readonly isSearch: boolean;
}

/** What is known of the feed of a list. */
type Source = Pick<FeedController, 'state' | 'request' | 'load'>;

/**
 * Has a list searched by its server where that can, and knows what the answer that is loaded is an answer to.
 *
 * Until it has come, the old list stays; a failed search that is tried again from the element's own message counts as well.
 */
export class ListAsking {
  /** What is being looked for. */
  pending: Search | undefined;
  #feed: Source;
  #request: () => FeedRequest;
  #search: typeof serverSearch;
  #run = 0;
  #awaited: Awaited | undefined;
  /** What is loaded is the answer to a search, and the list itself has to be asked for again. */
  #isAway = false;

  /** @param request what the element asks for without a search */
  constructor(feed: Source, request: () => FeedRequest, search = serverSearch) {
    this.#feed = feed;
    this.#request = request;
    this.#search = search;
  }

  /** Another source is being asked: nothing that is under way counts. */
  forget(): void {
    this.#run++;
    this.#awaited = this.pending = undefined;
    this.#isAway = false;
  }

  /** Asks the server. Resolves to true where it cannot be asked and what is loaded is the list itself; else {@link settled} tells. */
  async ask(search: Search, wish: Wish, format: string | undefined): Promise<boolean> {
    const run = ++this.#run;
    this.pending = search;
    this.#awaited = undefined;
    const plain = this.#request();
    const found = Object.keys(wish).length === 0 ? undefined : await this.#search(plain, format, wish);
    if (run !== this.#run) return false;
    if (!found && !this.#isAway) {
      this.pending = undefined;
      return true;
    }
    const request = found ?? plain;
    this.#awaited = { src: request.src, search, answered: found?.searched ?? [], isSearch: !!found };
    await this.#feed.load(request);
    return false;
  }

  /** The search whose answer has come, once. */
  settled(): Awaited | undefined {
    const { state, request } = this.#feed;
    const awaited = this.#awaited;
    const hasCome = (state.kind === 'ready' || state.kind === 'empty') && request?.src === awaited?.src;
    if (!awaited || !hasCome) return undefined;
    this.#awaited = this.pending = undefined;
    this.#isAway = awaited.isSearch;
    return awaited;
  }
}
