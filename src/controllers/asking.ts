import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';
import { shownFeed, type FeedController } from './feed-controller.js';

interface Host extends Node {
  requestUpdate(): void;
}

/** Asks for the news of an element when its question is another one than before. */
export class Asking {
  #host: Host;
  #feed: FeedController;
  #request: () => FeedRequest;
  /** The request that was made last, and the data in it, which are compared by identity. */
  #asked = '';
  #data: unknown;

  constructor(host: Host, feed: FeedController, request: () => FeedRequest) {
    this.#host = host;
    this.#feed = feed;
    this.#request = request;
  }

  /** `isNear`: the element is nearly in view. News far down a page wait until then; data in the page need not. */
  askWhere(isNear: boolean): void {
    const request = this.#request();
    const { src, data, size } = request;
    // Another number of articles is another question only where the address asks it.
    const asked = JSON.stringify({ ...request, data: null, size: src?.includes('{size}') && size });
    const isNew = data !== this.#data;
    if ((asked === this.#asked && !isNew) || (src && !isNear)) return;
    this.#asked = asked;
    this.#data = data;
    if (src || data) void this.#load(request, isNew);
    else this.#waitForSource(asked);
  }

  /** Data in the page are shown while the endpoint is asked. */
  async #load(request: FeedRequest, isNew: boolean): Promise<void> {
    const [{ src, data }, asked] = [request, this.#asked];
    if (src && data && (isNew || !shownFeed(this.#feed.state))) await this.#feed.load({ ...request, src: '' });
    if (asked === this.#asked) await this.#feed.load(request);
  }

  /** A framework may set `src` a moment after it has put the element in place, and a parser may still be reading the data inside. */
  #waitForSource(asked: string): void {
    const check = (): void => {
      if (!this.#host.isConnected || this.#asked !== asked || this.#data) return;
      if (this.#request().data) this.#host.requestUpdate();
      else this.#feed.fail(new NewsError('no-source'));
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', check, { once: true });
    else setTimeout(check);
  }
}
