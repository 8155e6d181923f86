import type { FeedRequest } from '../model/feed-request.js';
import type { Wish } from '../model/wish.js';

/** The request that asks the server for what a reader looks for; undefined where the server cannot be asked. */
export function searchRequest(
  _request: FeedRequest,
  _format: string | undefined,
  _wish: Wish,
): Promise<FeedRequest | undefined> {
  return Promise.resolve(undefined);
}
