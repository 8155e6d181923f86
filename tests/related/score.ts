import type { Article } from '../../src/model/article.js';
import { belongingTo, bulletin } from './bulletin-of-a-year.js';

/** Puts other articles in the order in which they would be shown beside one. */
export type Ranking = (current: Article, others: readonly Article[]) => readonly Article[];

/** Means over all articles that something belongs to; each 0 to 1. */
export interface Score {
  /** How many of the first five belong. */
  readonly precision: number;
  /** How many of those that belong are among the first five. */
  readonly recall: number;
  /** Mean reciprocal rank: 1 where the first that is shown belongs, 1/2 where it is the second. */
  readonly rank: number;
  /** How many are shown, of five, beside an article that nothing belongs to: the fewer the better. */
  readonly idle: number;
}

const FIRST = 5;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function firstOf(ranking: Ranking, article: Article): readonly Article[] {
  const others = bulletin.filter((other) => other !== article);
  return ranking(article, others).slice(0, FIRST);
}

/** How well a ranking finds what belongs together in the bulletin of a year. */
export function scoreOf(ranking: Ranking): Score {
  const [followed, alone] = [true, false].map((isFollowed) =>
    bulletin.filter((article) => belongingTo(article).length > 0 === isFollowed),
  ) as [Article[], Article[]];
  const found = followed.map((article) => {
    const wanted = new Set(belongingTo(article));
    const hits = firstOf(ranking, article).map((other) => wanted.has(other));
    const count = hits.filter(Boolean).length;
    return { precision: count / FIRST, recall: count / wanted.size, rank: 1 / (hits.indexOf(true) + 1 || Infinity) };
  });
  return {
    precision: mean(found.map(({ precision }) => precision)),
    recall: mean(found.map(({ recall }) => recall)),
    rank: mean(found.map(({ rank }) => rank)),
    idle: mean(alone.map((article) => firstOf(ranking, article).length)),
  };
}

/** What pages without a comparison of texts show: the same category, newest first. */
export const sameCategory: Ranking = (current, others) => {
  const names = new Set(current.categories.map(({ name }) => name));
  return others.filter(({ categories }) => categories.some(({ name }) => names.has(name)));
};
