import type { NewsError } from '../model/news-error.js';

/** Fired when news could not be loaded or a setting is wrong. What was shown before stays. Bubbles through shadow roots. */
export class NewsErrorEvent extends Event {
  readonly error: NewsError;

  constructor(error: NewsError) {
    super('news-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-error': NewsErrorEvent;
  }
}
