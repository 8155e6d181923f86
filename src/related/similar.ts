import type { Article } from '../model/article.js';
import { fold } from '../text/fold.js';

/** What is compared. */
type Described = Partial<Pick<Article, 'title' | 'summary' | 'tags' | 'publishedAt'>>;

/** How much each pair of syllables counts in one article. */
type Pairs = Map<string, number>;

/** A title names its matter, tags name it in an editor's words, a summary speaks of other things, too. */
const IN_TITLE = 2;
const IN_TAG = 1.5;
const IN_SUMMARY = 1;

/** Letters of a field that are compared; the subject is named at its beginning. */
const LONGEST = 600;
const MOST_TAGS = 20;

/**
 * What two articles must share to be shown together, where 1 is a pair that stands in both summaries and in no third article: one rare
 * pair is enough in a title or a tag, in summaries it takes two.
 */
const LEAST = 1.2;

/**
 * Pairs of neighbouring syllables, folded. Spaces separate syllables and not words in Vietnamese, and most words have two: `nông thôn` says
 * what an article is about, `nông` alone or `thôn` alone does not. No pair reaches over a comma.
 *
 * @param isFirst leaves out pairs that begin otherwise, before they are put together: most of an article is no answer to the question
 */
function addPairs(pairs: Pairs, text: string, weight: number, isFirst: (syllable: string) => boolean): void {
  for (const run of text.split(/[^a-z0-9\s]+/)) {
    let first = '';
    for (const second of run.split(/\s+/)) {
      const pair = first && second && isFirst(first) && `${first} ${second}`;
      if (pair) pairs.set(pair, (pairs.get(pair) ?? 0) + weight);
      first = second;
    }
  }
}

/** Folding is most of the work, and an element draws the same articles again and again. */
const folded = new WeakMap<Described, readonly string[]>();

/** Title, tags and summary without marks. A vertical line in a title does no harm: it only moves a weight. */
function fieldsOf(described: Described): readonly string[] {
  const { title = '', summary = '', tags = [] } = described;
  const known = folded.get(described);
  if (known) return known;
  const whole = [title, tags.slice(0, MOST_TAGS).join(), summary].map((text) => text.slice(0, LONGEST));
  const fields = fold(whole.join('|')).split('|');
  folded.set(described, fields);
  return fields;
}

function pairsOf(described: Described, isFirst = (_: string): boolean => true): Pairs {
  const pairs: Pairs = new Map();
  const [title = '', tags = '', summary = ''] = fieldsOf(described);
  addPairs(pairs, title, IN_TITLE, isFirst);
  addPairs(pairs, tags, IN_TAG, isFirst);
  addPairs(pairs, summary, IN_SUMMARY, isFirst);
  return pairs;
}

/** How much a pair says of its matter: 1 where one article of `total` has it, towards 0 where all have it (inverse document frequency). */
function rarityOf(shared: readonly Pairs[]): (pair: string) => number {
  const spread: Pairs = new Map();
  for (const pairs of shared) for (const pair of pairs.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  const total = shared.length;
  return (pair) => Math.log(1 + total / (spread.get(pair) ?? 1)) / Math.log(1 + total);
}

/** Milliseconds between the two; articles without a date come after those with one. */
function distance(one: Described, other: Described): number {
  return Math.abs((one.publishedAt?.epoch ?? NaN) - (other.publishedAt?.epoch ?? NaN)) || 0;
}

/**
 * Articles on the same matter as the one given, most alike first; those that share too little are left out. Among equals the one of the
 * nearer date is first, and without dates they keep their order.
 *
 * Compares pairs of syllables in title, tags and summary. A pair counts the more the fewer articles have it, so that the name of the
 * province and `trên địa bàn`, which are everywhere, decide nothing.
 */
export function similarTo(current: Described, others: readonly Article[]): Article[] {
  const wanted = pairsOf(current);
  const firsts = new Set([...wanted.keys()].map((pair) => pair.replace(/ .*/, '')));
  const shared = others.map((article) => pairsOf(article, (syllable) => firsts.has(syllable)));
  const rarity = rarityOf(shared);
  const scored = others.map((article, index) => {
    let score = 0;
    for (const [pair, weight] of shared[index] ?? []) score += weight * (wanted.get(pair) ?? 0) * rarity(pair);
    return { article, score };
  });
  return scored
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score || distance(one.article, current) - distance(other.article, current))
    .map(({ article }) => article);
}
