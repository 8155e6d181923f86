import { forgetOnDevice, keptFeed } from '../feed/kept-feed.js';
import { mergeSources } from '../feed/merge-feeds.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import type { NewsError } from '../model/news-error.js';
import { shownFeed, type FeedState } from './feed-state.js';

/** What shows a copy: the controller of a feed. */
interface Shower {
  readonly state: FeedState;
  readonly prepare: ((feed: Feed) => Promise<void>) | undefined;
  recall(feed: Feed, at: number): void;
}

/** What is wrong for good is not helped by a copy: the page's own settings, and articles that are gone or closed, which must not come back. */
const IS_FINAL = /^(no-source|bad-|not-found|locked|mixed-content)/;

const newest = (feed: Feed | undefined): number =>
  Math.max(-Infinity, ...(feed?.articles ?? []).slice(0, 100).map(({ publishedAt }) => publishedAt?.epoch ?? 0));

/**
 * Shows the last good copy while the endpoint is asked, or has failed, unless what is shown is as new.
 *
 * @param isCurrent whether nothing else has been asked for meanwhile
 * @param error why the endpoint gave nothing, once it is known
 */
export async function recall(
  controller: Shower,
  request: FeedRequest,
  isCurrent: () => boolean,
  error?: NewsError,
): Promise<void> {
  if (error) forget(error);
  const copy = error && IS_FINAL.test(error.code) ? undefined : await keptFeed(request);
  if (!copy) return;
  await controller.prepare?.(copy.feed).catch(() => {});
  const isNewer = newest(copy.feed) > newest(shownFeed(controller.state));
  if (isNewer && isCurrent() && controller.state.kind === 'loading') controller.recall(copy.feed, copy.at);
}

function forget({ code, url }: NewsError): void {
  if (code === 'not-found' && url) forgetOnDevice(url);
}

/** A feed of which some sources failed, with what these gave last: by what is shown, else by their copies. */
export async function filled(feed: Feed, request: FeedRequest, shown: Feed | undefined): Promise<Feed> {
  const older = shown?.sources ? shown : (await keptFeed(request))?.feed;
  const known = new Map(older?.sources?.map((source) => [source.src, source.feed]));
  return mergeSources(feed.sources?.map((source) => ({ ...source, feed: source.feed ?? known.get(source.src) })) ?? []);
}
