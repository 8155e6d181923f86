import type { FeedController } from '../../controllers/feed-controller.js';
import { serverSearch } from '../../controllers/server-search.js';
import type { FeedRequest } from '../../model/feed-request.js';
import type { NewsError } from '../../model/news-error.js';
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
  /** Something else is looked for by now: it counts only for what is loaded. */
  readonly isOverruled?: boolean;
}

/** What is known of the feed of a list. */
type Source = Pick<FeedController, 'state' | 'request' | 'load' | 'restore' | 'excuse'>;

/** Whether a server that is there will not answer this: Payload, PocketBase and Drupal, asked for a field that they do not have, say 400. */
const isRefusal = ({ code, status = 0 }: NewsError): boolean =>
  code === 'source-error' || (code === 'http' && status >= 400 && status < 500 && status !== 408 && status !== 429);

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
  /** What was loaded before a search, to which a refused one goes back. */
  #before: Pick<Source, 'state' | 'request'> | undefined;
  /** Of the list: an answer without articles has not enough in it to know what it is. */
  #format: string | undefined;
  /** Parts of searches that this source has refused. */
  #refused: (readonly WishPart[])[] = [];
  /** Hears of a search that was refused, when what is shown is the list again. */
  onRefusal: ((error: NewsError) => void) | undefined;

  /** @param request what the element asks for without a search */
  constructor(feed: Source, request: () => FeedRequest, search = serverSearch) {
    this.#feed = feed;
    this.#request = request;
    this.#search = search;
    feed.excuse = (error) => isRefusal(error) && this.#goBack(error);
  }

  /** Another source is being asked: nothing that is under way counts, and nothing that is known of the old one. */
  forget(): void {
    this.#run++;
    this.#awaited = this.pending = this.#before = undefined;
    this.#isAway = false;
    this.#refused = [];
  }

  /** What is loaded is searched for something else; an answer that is under way will be loaded all the same. */
  overrule(): void {
    this.#run++;
    this.pending = undefined;
    this.#awaited &&= { ...this.#awaited, isOverruled: true };
  }

  /** What is loaded is the answer to a search, and not the list. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Whether the source has refused a search for these parts, or for some of them. */
  isRefused(parts: readonly string[]): boolean {
    return this.#refused.some((refused) => refused.every((part) => parts.includes(part)));
  }

  /** Asks the server. Resolves to true where it cannot be asked and what is loaded is the list itself; else {@link settled} tells. */
  async ask(search: Search, wish: Wish, format: string | undefined): Promise<boolean> {
    const run = ++this.#run;
    this.pending = search;
    this.#awaited = undefined;
    const plain = this.#request();
    if (!this.#isAway) this.#remember(format);
    const found = await this.#requestFor(plain, this.#format, wish);
    if (run !== this.#run) return false;
    if (!found && !this.#isAway) {
      this.pending = undefined;
      return true;
    }
    const next = found ?? plain;
    this.#awaited = { src: next.src, search, answered: found?.searched ?? [], isSearch: !!found };
    await this.#feed.load(next);
    return false;
  }

  /** The list itself, while it is there. */
  #remember(format: string | undefined): void {
    const { state, request } = this.#feed;
    this.#format = format;
    if (state.kind === 'ready' || state.kind === 'empty') this.#before = { state, request };
  }

  /** Undefined where the server cannot be asked, or has refused it before. */
  async #requestFor(plain: FeedRequest, format: string | undefined, wish: Wish): Promise<FeedRequest | undefined> {
    const found = Object.keys(wish).length === 0 ? undefined : await this.#search(plain, format, wish);
    return this.isRefused(found?.searched ?? []) ? undefined : found;
  }

  /** From a search that was refused to the list as it was, so that it can be searched here; false where none was under way. */
  #goBack(error: NewsError): boolean {
    const awaited = this.#awaited;
    if (!awaited?.isSearch || awaited.src !== this.#feed.request?.src) return false;
    this.#refused.push(awaited.answered);
    const { state, request } = this.#before ?? {};
    const list = this.#request();
    this.#awaited = { ...awaited, src: request?.src ?? list.src, answered: [], isSearch: false };
    if (state) this.#feed.restore(state, request);
    else void this.#feed.load(list);
    this.onRefusal?.(error);
    return true;
  }

  /** The search whose answer has come, once. */
  settled(): Awaited | undefined {
    const { state, request } = this.#feed;
    const awaited = this.#awaited;
    const hasCome = (state.kind === 'ready' || state.kind === 'empty') && request?.src === awaited?.src;
    if (!awaited || !hasCome) return undefined;
    this.#awaited = undefined;
    this.#isAway = awaited.isSearch;
    if (awaited.isOverruled) return undefined;
    this.pending = undefined;
    return awaited;
  }
}
