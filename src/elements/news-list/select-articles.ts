import type { Article } from '../../model/article.js';
import { namedIn, sectionsOf } from '../../related/sections.js';

export interface Selection {
  /** Names separated by `|`; empty: all. Marks and case do not matter. Tags stand for the categories of an article that has none. */
  readonly category: string;
  /** Ids and addresses separated by white space. */
  readonly exclude: string;
  readonly order: 'newest' | 'oldest' | 'source';
  readonly count: number;
}

/** What was chosen last of the articles of a feed, which are chosen from at every drawing. */
const chosen = new WeakMap<readonly Article[], { readonly key: string; readonly all: readonly Article[] }>();

/** The articles that a list shows, in its order: urgent ones first, then pinned ones; those without a date last. */
export function selectArticles(articles: readonly Article[], selection: Selection): readonly Article[] {
  const { category, exclude, order, count } = selection;
  const key = [category, exclude, order].join('\n');
  let known = chosen.get(articles);
  if (known?.key !== key) chosen.set(articles, (known = { key, all: ordered(articles, selection) }));
  return count < known.all.length ? known.all.slice(0, count) : known.all;
}

function ordered(articles: readonly Article[], { category, exclude, order }: Selection): readonly Article[] {
  const isWanted = namedIn(category);
  const unwanted = new Set(exclude.split(/\s+/).filter(Boolean));
  const direction = { newest: 1, oldest: -1, source: 0 }[order];
  const all = articles
    .filter(({ id, url }) => !unwanted.has(id) && !(url && unwanted.has(url)))
    .filter((article) => !category || isWanted(sectionsOf(article)))
    .sort((a, b) => rankOf(b) - rankOf(a) || (direction && byDate(a, b, direction)));
  // Not twice in memory.
  return all.length === articles.length && all.every((article, at) => article === articles[at]) ? articles : all;
}

/** What cannot wait stands before what an editor wants on top. */
const rankOf = ({ standing, pinned }: Article): number => Number(standing === 'urgent') * 2 + Number(pinned);

function byDate(a: Article, b: Article, direction: number): number {
  const [first, second] = [a.publishedAt?.epoch, b.publishedAt?.epoch];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return direction * (second - first);
}
