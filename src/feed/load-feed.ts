import { splitAddresses } from '../fetch/expand-address.js';
import type { Answer } from '../model/answer.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { loadPart } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import type { FeedDependencies } from './dependencies.js';
import { prepare, readFeed } from './read-feed.js';
import { sourceAddress } from './source-address.js';

/**
 * Loads, reads and cleans the news that a request asks for: the only place where the rooms meet.
 *
 * @throws NewsError always and only; an abort by `request.signal` rejects with the signal's reason.
 */
export function loadFeed(request: FeedRequest, dependencies: FeedDependencies): Promise<Feed> {
  const feed = loadAll(request, dependencies);
  // After the question, which does not wait for it.
  prepare(request);
  return feed;
}

async function loadAll(request: FeedRequest, dependencies: FeedDependencies): Promise<Feed> {
  if (!request.src?.trim()) return readFeed(inlineAnswer(request), request, dependencies, false);
  const addresses = splitAddresses(request.src);
  const [only, ...others] = addresses;
  const load = (address: string): Promise<Feed> => loadOne(address, request, dependencies);
  if (only && !others.length) return load(only);
  const outcomes = await Promise.allSettled(addresses.map(load));
  request.signal?.throwIfAborted();
  const { mergeOutcomes } = await loadPart(import('./merge-feeds.js'), 'merge-feeds');
  return mergeOutcomes(addresses, outcomes);
}

async function loadOne(address: string, request: FeedRequest, dependencies: FeedDependencies): Promise<Feed> {
  const { only, timeout, signal, fresh, restOf } = request;
  const reason = restOf?.(address);
  if (reason) throw reason;
  const single = address.includes('{id}');
  if (single && only === undefined) throw new NewsError('not-found');
  const url = sourceAddress(address, request);
  const answer = await dependencies.fetchAnswer(url, { timeout, signal, fresh }).catch((thrown: unknown) => {
    // WordPress calls the page after the last one an error; it is an empty one.
    if (/rest_post_invalid_page/.test(NewsError.from(thrown).detail ?? ''))
      return inlineAnswer({ data: [], base: url });
    const gone = single && thrown instanceof NewsError && (thrown.status === 404 || thrown.status === 410);
    throw gone ? new NewsError('not-found', { url, status: thrown.status, cause: thrown }) : thrown;
  });
  const feed = await readFeed(answer, request, dependencies, single);
  if (feed.articles.length) dependencies.keep?.(url, answer);
  return feed;
}

/** Data of a script may be a circle, a function or worse. */
function asJson(data: unknown): string {
  try {
    return JSON.stringify(data) ?? '';
  } catch (cause) {
    throw new NewsError('not-data', { cause });
  }
}

function inlineAnswer({ data, base }: FeedRequest): Answer {
  if (data === undefined || data === null) throw new NewsError('no-source');
  return { url: base, status: 200, text: typeof data === 'string' ? data : asJson(data), header: () => null };
}
