import { fetchAnswer } from '../fetch/fetch-answer.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import type { FeedDependencies } from './dependencies.js';
import { loadFeed } from './load-feed.js';

/** {@link loadFeed} with what a browser brings: shared requests and the engine's own or the fallback sanitizer. */
export function loadBrowserFeed(request: FeedRequest): Promise<Feed> {
  const secure = location.protocol === 'https:';
  const details: FeedDependencies['details'] = async () => (await import('./browser-details.js')).browserDetails;
  return loadFeed(request, { fetchAnswer, details, secure, remembers: true, now: Date.now });
}
