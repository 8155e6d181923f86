import type { Feed } from '../model/article.js';

/** Fired each time an answer has been read, also when it holds no news. Bubbles through shadow roots. */
export class NewsLoadEvent extends Event {
  /** What will be shown, before filters of the element. */
  readonly feed: Feed;

  constructor(feed: Feed) {
    super('news-load', { bubbles: true, composed: true });
    this.feed = feed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-load': NewsLoadEvent;
  }
}
