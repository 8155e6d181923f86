import type { Article } from '../../src/model/article.js';
import { similarTo } from '../../src/related/similar.js';
import { bulletin } from '../related/bulletin-of-a-year.js';
import { sameCategory, scoreOf } from '../related/score.js';

const of = (index: number): Article => bulletin[index % bulletin.length] as Article;

/** That many articles of different words. */
const many = (count: number): Article[] =>
  [...new Array<undefined>(count)].map((_, index) => ({
    ...of(index),
    id: String(index),
    title: `${of(index).title} ${index}`,
    summary: `${of(index * 7).summary} ${of(index * 11).summary}`,
  }));

/** The shortest of seven runs, ms. */
const least = (run: () => number): string => Math.min(...[1, 2, 3, 4, 5, 6, 7].map(run)).toFixed(1);

function timed(articles: readonly Article[]): number {
  const start = performance.now();
  similarTo(of(3), articles);
  return performance.now() - start;
}

/** How well related news are found, and how fast: articles that have not been compared before, and the same ones again. */
export function similarBench(): void {
  console.table({ similar: scoreOf(similarTo), 'same category, newest': scoreOf(sameCategory) });
  for (const count of [500, 2000, 8000]) {
    const articles = many(count);
    const first = least(() => timed(articles.map((article) => ({ ...article }))));
    console.log(`${count} articles: ${first} ms the first time, ${least(() => timed(articles))} ms each next one`);
  }
}
