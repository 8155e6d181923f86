import type { Article, Feed, FeedSource, SourceFailure } from '../model/article.js';
import { NewsError } from '../model/news-error.js';
import { canonicalAddress } from '../text/canonical-address.js';
import { fold } from '../text/fold.js';

const DAY = 86_400_000;

/**
 * What has come from several addresses, as one feed.
 *
 * @throws NewsError the first failure, where no address gave an article
 */
export function mergeOutcomes(addresses: readonly string[], outcomes: readonly PromiseSettledResult<Feed>[]): Feed {
  const sources = outcomes.map((outcome, index): FeedSource => {
    const src = addresses[index] ?? '';
    return outcome.status === 'fulfilled'
      ? { src, feed: outcome.value }
      : { src, error: NewsError.from(outcome.reason, 'network', { url: src }) };
  });
  const merged = mergeSources(sources);
  const failure = merged.failures?.[0];
  // Nobody knows whether there are no news while one that may have some has not answered.
  if (failure && !merged.articles.length) throw failure.error;
  return merged;
}

/**
 * Several sources as one feed, newest first.
 *
 * An article that two of them hold stands in it once: one address (see {@link canonicalAddress}), or one folded title within 24 hours. Of
 * the two the one with more of picture, body and summary is kept, the earlier source's where they are alike.
 */
export function mergeSources(sources: readonly FeedSource[]): Feed {
  const feeds = sources.flatMap(({ feed }) => feed ?? []);
  const failures = sources.flatMap(({ src, error }): SourceFailure[] => (error ? [{ src, error }] : []));
  const next = sources.find((source) => isOpen(source) && source.feed?.next)?.feed?.next;
  return {
    articles: distinct(feeds).sort(newestFirst),
    format: [...new Set(feeds.map(({ format }) => format))].join(' '),
    sources,
    ...(next && { next }),
    ...(failures.length && { failures }),
  };
}

/** Whether a source may have a further page. */
export function isOpen({ src, feed, error, ended }: FeedSource): boolean {
  return !!feed && !error && !ended && (!!feed.next || src.includes('{page}'));
}

/**
 * How far back the order of a merged feed is final, in ms since 1970: a source that has further pages may still bring articles up to the
 * date of the oldest one that it has given, so the newest of those dates is the limit. Pinned articles stand out of order and say nothing.
 *
 * Those that set the limit are the sources to ask next.
 */
export function horizonOf(sources: readonly FeedSource[]): { limit: number; behind: readonly FeedSource[] } {
  const open = sources.filter(isOpen);
  const reaches = open.map(({ feed }) => reachOf(feed?.articles ?? []));
  const limit = reaches.reduce((most, reach) => Math.max(most, reach), -Infinity);
  return { limit, behind: open.filter((_, index) => reaches[index] === limit) };
}

/** The feed as far as its order is final. */
export function settled(feed: Feed): Feed {
  const { limit } = horizonOf(feed.sources ?? []);
  return { ...feed, articles: feed.articles.filter((article) => epochOf(article) >= limit) };
}

/** The date down to which a source has been read. */
export function reachOf(articles: readonly Article[]): number {
  const dated = articles.filter(({ pinned, publishedAt }) => publishedAt && !pinned);
  return dated.length ? dated.reduce((least, article) => Math.min(least, epochOf(article)), Infinity) : -Infinity;
}

const epochOf = ({ publishedAt }: Article): number => publishedAt?.epoch ?? -Infinity;

/** Sorts by date, newest first; articles without a date come last and keep their order. */
function newestFirst(a: Article, b: Article): number {
  return epochOf(b) - epochOf(a) || 0;
}

const richness = ({ picture, body, summary }: Article): number => [picture, body, summary].filter(Boolean).length;

/** Marks, case and punctuation do not make another title; letters of every script count. */
const titleKey = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Without an address of its own an article is the same only where its title is, too: every system counts its ids from 1. */
const keyOf = ({ id, title, url }: Article): string => (url ? canonicalAddress(url) : `${id} ${titleKey(title)}`);

/** The articles of all sources, in their order, each once. */
function distinct(feeds: readonly Feed[]): Article[] {
  const kept: Article[] = [];
  const byKey = new Map<string, number>();
  const byTitle = new Map<string, { place: number; feed: Feed; epoch: number }[]>();
  for (const feed of feeds) {
    for (const article of feed.articles) {
      const [key, title, epoch] = [keyOf(article), titleKey(article.title), epochOf(article)];
      const namesakes = byTitle.get(title) ?? [];
      // One source may have two of one title: "Lịch tiếp công dân" comes every week.
      const twin = namesakes.find((other) => other.feed !== feed && Math.abs(other.epoch - epoch) <= DAY);
      const place = byKey.get(key) ?? twin?.place ?? kept.length;
      const known = kept[place];
      if (!known || richness(article) > richness(known)) kept[place] = article;
      byKey.set(key, place);
      namesakes.push({ place, feed, epoch });
      byTitle.set(title, namesakes);
    }
  }
  return kept;
}
