import { fetchAnswer } from '../fetch/fetch-answer.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { browserEngine } from '../sanitize/browser-engine.js';
import { loadFeed } from './load-feed.js';

/** {@link loadFeed} with what a browser brings: shared requests and the engine's own or the fallback sanitizer. */
export function loadBrowserFeed(request: FeedRequest): Promise<Feed> {
  const secure = location.protocol === 'https:';
  return loadFeed(request, { fetchAnswer, engine: browserEngine, secure, now: Date.now });
}
