import type { Article, Feed, FeedSource } from '../model/article.js';
import { mergeSources, reachOf } from './merge-feeds.js';

/** What a later answer to the same question makes of a feed. */
export interface Update {
  /** With the articles that were not there before. */
  readonly whole: Feed;
  /** Without them: what changed is changed, what is gone is gone, and nothing else moves. */
  readonly quiet: Feed;
}

/** Tells articles of one feed apart; ids alone are those of one source. */
export const identityOf = ({ id, url }: Article): string => `${id} ${url ?? ''}`;

/**
 * A feed, of which further pages may have been loaded, after a new answer to its first request.
 *
 * An article that the answer leaves out is gone if the answer reaches further back than it; else it was only pushed off the page by newer
 * ones and stays. What an answer of one page says nothing about is an article of a later page that was withdrawn.
 */
export function updatedFeed(shown: Feed, answer: Feed, src = ''): Update {
  const { sources } = answer;
  if (!sources) return updatedOne(shown, answer, src);
  const known = new Map(shown.sources?.map((source) => [source.src, source]));
  const updates = sources.map((source) => updatedSource(known.get(source.src), source));
  return {
    whole: mergeSources(updates.map(({ whole }) => whole)),
    quiet: mergeSources(updates.map(({ quiet }) => quiet)),
  };
}

/** A source that fails now keeps what it gave. */
function updatedSource(
  shown: FeedSource | undefined,
  { src, feed, error }: FeedSource,
): { whole: FeedSource; quiet: FeedSource } {
  if (!feed) return { whole: { ...shown, src, error }, quiet: { ...shown, src, error } };
  const { whole, quiet } = updatedOne(shown?.feed ?? { ...feed, articles: [] }, feed, src);
  const { ended } = shown ?? {};
  return { whole: { src, feed: whole, ended }, quiet: { src, feed: quiet, ended } };
}

function updatedOne(shown: Feed, answer: Feed, src: string): Update {
  const known = new Map(shown.articles.map((article) => [identityOf(article), article]));
  const answered = new Set(answer.articles.map(identityOf));
  // An article that is as it was stays the same object, so that templates see no change.
  const articles = answer.articles.map((article) => {
    const old = known.get(identityOf(article));
    return old && JSON.stringify(old) === JSON.stringify(article) ? old : article;
  });
  const oldest = reachOf(shown.articles);
  // When one is withdrawn, the first of the next page moves up: it was not there, yet it is no news.
  const isNews = (article: Article): boolean =>
    !known.has(identityOf(article)) && !((article.publishedAt?.epoch ?? Infinity) < oldest);
  const reach = reachOf(answer.articles);
  const missing = shown.articles.filter((article) => !answered.has(identityOf(article)));
  const pushedOff = missing.filter(({ publishedAt }) => publishedAt && publishedAt.epoch < reach);
  const news = articles.filter(isNews).length;
  const isPaged = !!answer.next || src.includes('{page}');
  const kept = isPaged || pushedOff.length <= news ? pushedOff : [];
  // All of a page is new: nobody knows what came between it and the old ones, so it is a new beginning.
  const isGap = isPaged && news === articles.length && news > 0;
  const next = kept.length ? shown.next : answer.next;
  return {
    whole: isGap ? answer : { ...answer, articles: [...articles, ...kept], next },
    quiet: { ...answer, articles: [...articles.filter((article) => !isNews(article)), ...kept], next },
  };
}
