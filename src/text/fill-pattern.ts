import type { Article } from '../model/article.js';
import { slugOf } from './fold.js';

/** An address pattern with `{id}`, `{slug}` and `{category}` of an article filled in, encoded; not yet checked or made absolute. */
export function fillPattern(pattern: string, article: Article): string {
  const values: Record<string, string> = {
    id: article.id,
    slug: article.slug ?? slugOf(article.title),
    category: slugOf(article.categories[0]?.name ?? ''),
  };
  // What is missing goes with the slash before it: `//12` would be another host.
  return pattern.replace(/(\/?)\{(id|slug|category)\}/g, (_, slash: string, name: string) =>
    values[name] ? slash + encodeURIComponent(values[name]) : '',
  );
}
