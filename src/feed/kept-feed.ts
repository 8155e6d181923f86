import { copyOf } from '../fetch/copies.js';
import { copyOnDevice, forgetOnDevice } from '../fetch/device-copies.js';
import type { Answer } from '../model/answer.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';
import { browserDependencies } from './browser-loader.js';
import { loadFeed } from './load-feed.js';

/** News as they were when they could be had. */
export interface KeptFeed {
  readonly feed: Feed;
  /** When the oldest of its answers came, in ms since 1970. */
  readonly at: number;
}

export { forgetOnDevice };

/**
 * What a request gave last: from the memory of the page, else, where the request says `keep`, from the device. Copies are read and cleaned
 * like every answer, because anybody may have written on the device. Undefined where there is none.
 */
export async function keptFeed(request: FeedRequest): Promise<KeptFeed | undefined> {
  let at = Infinity;
  const fetchAnswer = async (url: string): Promise<Answer> => {
    const copy = copyOf(url) ?? (request.keep ? copyOnDevice(url) : undefined);
    if (!copy) throw new NewsError('network', { url });
    at = Math.min(at, copy.at);
    return copy.answer;
  };
  const dependencies = { ...browserDependencies(request), fetchAnswer, keep: undefined };
  try {
    // Sources without a copy have not failed: nobody has asked them yet.
    const { failures: _, ...feed } = await loadFeed(request, dependencies);
    return feed.articles.length ? { feed, at } : undefined;
  } catch {
    return undefined;
  }
}
