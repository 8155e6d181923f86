import { expandAddress } from '../fetch/expand-address.js';
import type { FeedRequest } from '../model/feed-request.js';

/**
 * What is asked for one of the addresses in `src`.
 *
 * @throws {NewsError} `bad-address`
 */
export function sourceAddress(address: string, { only, size, page, base }: FeedRequest): string {
  return expandAddress(address, { id: only, size, page }, base);
}
