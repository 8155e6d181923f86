import type { Article } from '../../model/article.js';
import type { ArticleHost } from './article-host.js';

/**
 * A part that an article can do without: undefined while it is coming, null where it did not come.
 *
 * A failure is kept for the article that is shown and no longer: the next one asks again.
 */
export function optionalPart<T>(load: () => Promise<T>): (host: ArticleHost, article: Article) => T | null | undefined {
  let part: T | undefined;
  const asked = new WeakMap<ArticleHost, Article>();
  const missed = new WeakMap<ArticleHost, Article>();
  const ask = async (host: ArticleHost, article: Article): Promise<void> => {
    asked.set(host, article);
    try {
      part = await load();
    } catch {
      missed.set(host, article);
    }
    host.requestUpdate();
  };
  return (host, article) => {
    if (!part && asked.get(host) !== article) void ask(host, article);
    return part ?? (missed.get(host) === article ? null : undefined);
  };
}
