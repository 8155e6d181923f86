import type { Article } from '../model/article.js';
import { fillPattern } from '../text/fill-pattern.js';

/**
 * Where an article is read: `pattern` with `{id}`, `{slug}` and `{category}` filled in, relative to the page at `base`; without a
 * pattern the article's own address. Undefined where there is neither, or where the result is no http(s) address
 * or hides its host behind a user's name.
 */
export function articleAddress(article: Article, pattern: string, base: string): string | undefined {
  if (!pattern) return article.url;
  const filled = fillPattern(pattern, article);
  if (!URL.canParse(filled, base)) return article.url;
  const { href, protocol, username } = new URL(filled, base);
  return /^https?:$/.test(protocol) && !username ? href : article.url;
}
