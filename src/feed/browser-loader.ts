import { keepCopy } from '../fetch/copies.js';
import { fetchAnswer } from '../fetch/fetch-answer.js';
import type { Answer } from '../model/answer.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import type { FeedDependencies } from './dependencies.js';
import { loadFeed } from './load-feed.js';

/** What a browser brings: shared requests, copies of what was read well, the engine's own or the fallback sanitizer. */
export function browserDependencies({ keep, searched }: FeedRequest): FeedDependencies {
  return {
    fetchAnswer,
    details: async () => (await import('./browser-details.js')).browserDetails,
    secure: location.protocol === 'https:',
    remembers: true,
    now: Date.now,
    keep(url: string, answer: Answer) {
      keepCopy(url, answer);
      // What a reader has searched for is nobody's business.
      if (keep && !searched)
        import('../fetch/device-copies.js').then((part) => part.keepOnDevice(url, answer)).catch(() => {});
    },
  };
}

/** {@link loadFeed} in a browser. @public */
export function load(request: FeedRequest): Promise<Feed> {
  return loadFeed(request, browserDependencies(request));
}
