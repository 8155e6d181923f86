import type { Article } from '../model/article.js';
import { foldKey } from '../text/fold.js';

/** What is compared. */
type Described = Partial<Pick<Article, 'title' | 'summary' | 'tags'>>;

/** Syllables of a summary that are compared; the subject is named at its beginning. */
const MOST_SYLLABLES = 120;

/**
 * Pairs of neighbouring syllables, folded. Spaces separate syllables and not words in Vietnamese, and most words have two: `nông thôn`
 * says what an article is about, `nông` alone or `thôn` alone does not.
 */
function pairsOf(text: string): string[] {
  const syllables = text.split(/\s+/, MOST_SYLLABLES).map(foldKey).filter(Boolean);
  return syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
}

function subjectOf({ title = '', summary = '', tags = [] }: Described): Set<string> {
  return new Set([title, summary, ...tags].flatMap(pairsOf));
}

/**
 * Articles that share syllable pairs in title, summary and tags with the one given, most alike first; those that share fewer than two
 * are left out, the others keep their order among equals.
 *
 * A pair counts the more the fewer articles have it, so that the name of the province, which is everywhere, decides nothing.
 */
export function similarTo(current: Described, others: readonly Article[]): Article[] {
  const wanted = subjectOf(current);
  const shared = others.map((article) => [...subjectOf(article)].filter((pair) => wanted.has(pair)));
  const spread = new Map<string, number>();
  for (const pair of shared.flat()) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  const scored = others.map((article, index) => {
    const pairs = shared[index] ?? [];
    return { article, count: pairs.length, score: pairs.reduce((sum, pair) => sum + 1 / (spread.get(pair) ?? 1), 0) };
  });
  return scored
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.score - one.score)
    .map(({ article }) => article);
}
