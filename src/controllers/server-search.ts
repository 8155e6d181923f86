import type { FeedRequest } from '../model/feed-request.js';
import type { Wish } from '../model/wish.js';

/** The request that asks the server to search; undefined where it cannot, also where the part that knows how does not come. */
export async function serverSearch(
  request: FeedRequest,
  format: string | undefined,
  wish: Wish,
): Promise<FeedRequest | undefined> {
  if (!request.src?.trim()) return undefined;
  try {
    const { searchRequest } = await import('../feed/search-request.js');
    return await searchRequest(request, format, wish);
  } catch {
    return undefined;
  }
}
