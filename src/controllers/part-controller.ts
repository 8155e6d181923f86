import type { ReactiveController, ReactiveControllerHost } from './reactive.js';
import { NewsError } from '../model/news-error.js';
import type { FeedController } from './feed-controller.js';
import { shownFeed } from './feed-state.js';

/**
 * A part of an element that is loaded beside its data, so that pages without it never download it.
 *
 * A failure is a failure of the feed; the next request for news asks for the part again.
 */
export class PartController<T> implements ReactiveController {
  /** The part, once it is there. */
  value: T | undefined;
  #asked = false;
  #host: ReactiveControllerHost;
  #feed: FeedController;
  #load: () => Promise<T>;

  constructor(host: ReactiveControllerHost, feed: FeedController, load: () => Promise<T>) {
    this.#host = host;
    this.#feed = feed;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#asked || this.#feed.state.kind === 'idle' || this.#feed.state.kind === 'error') return;
    this.#asked = true;
    this.#load().then(this.#arrive, this.#fail);
  }

  #arrive = (part: T): void => {
    this.value = part;
    // News that come later draw themselves.
    if (this.#feed.state.kind !== 'loading' || shownFeed(this.#feed.state)) this.#host.requestUpdate();
  };

  #fail = (cause: unknown): void => {
    this.#feed.fail(new NewsError('chunk', { cause }));
    this.#asked = false;
  };
}
