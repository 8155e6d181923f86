import type { FeedRequest } from '../model/feed-request.js';

/** What is looked for, as the server is asked; from and to in ms since 1970. */
export type ServerWish = Parameters<typeof import('../feed/search-request.js').searchRequest>[2];

/** The request that asks the server to search; undefined where it cannot, also where the part that knows how does not come. */
export async function serverSearch(
  request: FeedRequest,
  format: string | undefined,
  wish: ServerWish,
): Promise<FeedRequest | undefined> {
  if (!request.src?.trim()) return undefined;
  try {
    const { searchRequest } = await import('../feed/search-request.js');
    return await searchRequest(request, format, wish);
  } catch {
    return undefined;
  }
}
