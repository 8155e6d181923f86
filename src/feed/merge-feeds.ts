import type { Article, Feed } from '../model/article.js';

/** Several answers as one feed: newest first, an article that two answers hold (same address, else same id) only once. */
export function mergeFeeds(feeds: readonly Feed[]): Feed {
  const [first, ...others] = feeds;
  if (!first || !others.length) return first ?? { articles: [], format: 'none' };
  const seen = new Set<string>();
  const articles: Article[] = [];
  for (const article of feeds.flatMap((feed) => feed.articles)) {
    const key = article.url ?? article.id;
    if (seen.has(key)) continue;
    seen.add(key);
    articles.push(article);
  }
  articles.sort(newestFirst);
  return { articles, format: [...new Set(feeds.map((feed) => feed.format))].join(' ') };
}

/** Sorts by date, newest first; articles without a date come last and keep their order. */
export function newestFirst(a: Article, b: Article): number {
  return (b.publishedAt?.epoch ?? -Infinity) - (a.publishedAt?.epoch ?? -Infinity) || 0;
}
