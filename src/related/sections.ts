import type { Article } from '../model/article.js';
import { foldKey } from '../text/fold.js';

/** JSON Feed knows tags only. */
export const sectionsOf = ({ categories, tags }: Pick<Article, 'categories' | 'tags'>): readonly string[] =>
  categories.length ? categories.map(({ name }) => name) : tags;

/** Whether one of the names is among those wanted, which are separated by `|`; marks and case aside. Nothing wanted: yes. */
export function namedIn(wanted: string): (names: readonly string[]) => boolean {
  const keys = new Set(wanted.split('|').map(foldKey).filter(Boolean));
  return (names) => !keys.size || names.some((name) => keys.has(foldKey(name)));
}
