import { begin, drop, type Begun } from '../fetch/ask.js';
import { splitAddresses } from '../fetch/expand-address.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { inTime, loadPart } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import { sourceAddress } from './source-address.js';

type Loader = typeof import('./browser-loader.js');

/** What sees to requests and reads answers, once it is there. */
let loader: Loader | undefined;

const PART = 'read-feed';

const askForLoader = (): Promise<Loader> => import('./browser-loader.js');

/** Failures are told when it is needed. */
const ignore = (): void => {};

/** Formats that say where everything stands: no part has to be found by its name. */
const SELF_EXPLAINING = /^(?:json-feed|wordpress|rss|atom|rdf)$/;

/**
 * Loads, reads and cleans the news that a request asks for. What does so is a part; as long as it is on its way, the endpoint is asked beside
 * it, so that neither waits for the other.
 *
 * @throws NewsError always and only; an abort by `request.signal` rejects with the signal's reason.
 */
export async function loadBrowserFeed(request: FeedRequest): Promise<Feed> {
  const { bodies, format = '', map } = request;
  // First of all the question: whatever else is done now is done while it is under way.
  const feed = loader ? loader.load(request) : arrival(request).then(({ load }) => load(request));
  if (map || !SELF_EXPLAINING.test(format)) import('../formats/envelopes.js').catch(ignore);
  if (bodies) import('./browser-details.js').catch(ignore);
  return feed;
}

/** Asks for what can be asked for without the part, which will take the answers. */
function beginAll({ src = '', ...request }: FeedRequest): Begun[] {
  return splitAddresses(src).flatMap((address) => {
    try {
      return begin(sourceAddress(address, request), request.fresh, request.signal);
    } catch {
      // The part says what is wrong with it.
      return [];
    }
  });
}

/** The part, in the time that an endpoint has. Where it cannot be had, a failure of the endpoint goes before its own; else it is asked for once more. */
async function arrival(request: FeedRequest): Promise<Loader> {
  const begun = beginAll(request);
  const sure = askForLoader().catch(async () => {
    await Promise.all(begun.map(({ response }) => response));
    return loadPart(askForLoader(), PART);
  });
  try {
    return (loader = await inTime(sure, PART, (request.timeout ?? 15) * 1000));
  } catch (thrown) {
    begun.forEach(drop);
    throw NewsError.from(thrown, 'network', { url: begun[0]?.url });
  }
}
