import type { Article } from '../model/article.js';
import { slugOf } from '../text/fold.js';

/**
 * Where an article is read: `pattern` with `{id}`, `{slug}` and `{category}` filled in, relative to the page at `base`; without a
 * pattern the article's own address. Undefined where there is neither, or where the result is no http(s) address.
 */
export function articleAddress(article: Article, pattern: string, base: string): string | undefined {
  if (!pattern) return article.url;
  const category = article.categories[0]?.name ?? '';
  const values: Record<string, string> = {
    id: article.id,
    slug: article.slug ?? slugOf(article.title),
    category: slugOf(category),
  };
  // What is missing goes with the slash before it: `//12` would be another host.
  const filled = pattern.replace(/(\/?)\{(id|slug|category)\}/g, (_, slash: string, name: string) =>
    values[name] ? slash + encodeURIComponent(values[name]) : '',
  );
  if (!URL.canParse(filled, base)) return article.url;
  const { href, protocol } = new URL(filled, base);
  return /^https?:$/.test(protocol) ? href : article.url;
}
