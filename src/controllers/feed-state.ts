import type { Feed } from '../model/article.js';
import type { NewsError } from '../model/news-error.js';

/** Where an element stands. `previous` is what was shown before and stays shown. */
export type FeedState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly previous?: Feed | undefined }
  | { readonly kind: 'ready'; readonly feed: Feed; readonly loadedAt: number }
  | { readonly kind: 'empty'; readonly feed: Feed }
  | {
      readonly kind: 'error';
      readonly error: NewsError;
      readonly previous?: Feed | undefined;
      readonly loadedAt?: number | undefined;
    };

/** The feed that is on the screen in this state, if any. */
export function shownFeed(state: FeedState): Feed | undefined {
  if (state.kind === 'ready' || state.kind === 'empty') return state.feed;
  return state.kind === 'idle' ? undefined : state.previous;
}
