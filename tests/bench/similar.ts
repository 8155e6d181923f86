// How well and how fast related news are found: `npm run bench -- similar`.
import { similarTo } from '../../src/related/similar.js';
import { bulletin } from '../related/bulletin-of-a-year.js';
import { sameCategory, scoreOf } from '../related/score.js';

console.table({ similar: scoreOf(similarTo), 'same category, newest': scoreOf(sameCategory) });

const of = (index: number): (typeof bulletin)[number] => bulletin[index % bulletin.length] as (typeof bulletin)[number];

for (const count of [500, 2000, 8000]) {
  const many = [...new Array<undefined>(count)].map((_, index) => ({
    ...of(index),
    id: String(index),
    title: `${of(index).title} ${index}`,
    summary: `${of(index * 7).summary} ${of(index * 11).summary}`,
  }));
  const timed = (articles: typeof many): number => {
    const start = performance.now();
    similarTo(of(3), articles);
    return performance.now() - start;
  };
  const least = (run: () => number): string => Math.min(...[1, 2, 3, 4, 5, 6, 7].map(run)).toFixed(1);
  const first = least(() => timed(many.map((article) => ({ ...article }))));
  console.log(`${count} articles: ${first} ms the first time, ${least(() => timed(many))} ms each next one`);
}
