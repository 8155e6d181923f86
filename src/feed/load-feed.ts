import { expandAddress, splitAddresses } from '../fetch/expand-address.js';
import type { Answer } from '../model/answer.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { loadPart } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import type { FeedDependencies } from './dependencies.js';

type Reader = typeof import('./read-feed.js');

/**
 * Loads, reads and cleans the news that a request asks for: the only place where the rooms meet.
 *
 * @throws NewsError always and only; an abort by `request.signal` rejects with the signal's reason.
 */
export async function loadFeed(request: FeedRequest, dependencies: FeedDependencies): Promise<Feed> {
  const reader = fetchParts(request, dependencies);
  if (!request.src?.trim()) return read(reader, inlineAnswer(request), request, dependencies, false);
  const addresses = splitAddresses(request.src);
  const [only, ...others] = addresses;
  const load = (address: string): Promise<Feed> => loadOne(address, reader, request, dependencies);
  if (only && !others.length) return load(only);
  const outcomes = await Promise.allSettled(addresses.map(load));
  request.signal?.throwIfAborted();
  const { mergeOutcomes } = await loadPart(import('./merge-feeds.js'), 'merge-feeds');
  return mergeOutcomes(addresses, outcomes);
}

/** Formats that say where everything stands: no part has to be found by its name. */
const SELF_EXPLAINING = /^(?:json-feed|wordpress|rss|atom|rdf)$/;

/** Asks for what will read the answer beside the answer itself, so that neither waits for the other. Failures are told when it is needed. */
function fetchParts(request: FeedRequest, { details }: FeedDependencies): Promise<Reader> {
  const { bodies, format = '', map } = request;
  const ignore = (): void => {};
  const reader = import('./read-feed.js');
  reader.then((part) => part.prepare(request)).catch(ignore);
  if (map || !SELF_EXPLAINING.test(format)) import('../formats/envelopes.js').catch(ignore);
  if (bodies) details().catch(ignore);
  return reader;
}

/** The part that was asked for beside the answer; asked for again where it did not come. */
async function read(reader: Promise<Reader>, ...reading: Parameters<Reader['readFeed']>): Promise<Feed> {
  const { readFeed } = await reader.catch(() => loadPart(import('./read-feed.js'), 'read-feed'));
  return readFeed(...reading);
}

async function loadOne(
  address: string,
  reader: Promise<Reader>,
  request: FeedRequest,
  dependencies: FeedDependencies,
): Promise<Feed> {
  const { only, size, page, base, timeout, signal, fresh, restOf } = request;
  const reason = restOf?.(address);
  if (reason) throw reason;
  const single = address.includes('{id}');
  if (single && only === undefined) throw new NewsError('not-found');
  const url = expandAddress(address, { id: only, size, page }, base);
  const answer = await dependencies.fetchAnswer(url, { timeout, signal, fresh }).catch((thrown: unknown) => {
    // WordPress calls the page after the last one an error; it is an empty one.
    if (/rest_post_invalid_page/.test(NewsError.from(thrown).detail ?? ''))
      return inlineAnswer({ data: [], base: url });
    const gone = single && thrown instanceof NewsError && (thrown.status === 404 || thrown.status === 410);
    throw gone ? new NewsError('not-found', { url, status: thrown.status, cause: thrown }) : thrown;
  });
  const feed = await read(reader, answer, request, dependencies, single);
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
