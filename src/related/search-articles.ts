import type { Article } from '../model/article.js';
import type { Wish, WishPart } from '../model/wish.js';
import { exactWords, haystack, holds, queryWords } from '../text/match.js';
import { namedIn, sectionsOf } from './sections.js';

interface Words {
  readonly title: string;
  readonly all: string;
  readonly exact: string;
}

/** Articles never change, and readers search the same ones with every key. */
const known = new WeakMap<Article, Words>();

function wordsOf(article: Article): Words {
  const { title, summary, categories, tags, byline = '' } = article;
  const text = [title, summary, byline, ...categories.map(({ name }) => name), ...tags].join(' \n ');
  const words = known.get(article) ?? {
    title: haystack(queryWords(title)),
    all: haystack(queryWords(text)),
    exact: `${haystack(exactWords(text))} `,
  };
  known.set(article, words);
  return words;
}

/** How well an article answers: with the very marks 2, in the title 1, with both 3, else 0; -1 where a word is missing. */
function rankIn(query: string): (article: Article) => number {
  const words = queryWords(query);
  const exact = exactWords(query);
  return (article) => {
    const text = wordsOf(article);
    if (!words.every((word) => holds(text.all, word))) return -1;
    const isExact = exact.every((word) => text.exact.includes(` ${word} `));
    return Number(isExact) * 2 + Number(words.every((word) => holds(text.title, word)));
  };
}

/** The articles by rank, equals in the order they came in. */
function ranked(articles: readonly Article[], query: string, keepsAll: boolean): readonly Article[] {
  if (!queryWords(query).length) return articles;
  const rank = rankIn(query);
  return articles
    .map((article) => ({ article, rank: rank(article) }))
    .filter((one) => keepsAll || one.rank >= 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ article }) => article);
}

/**
 * The articles that a reader looks for. Every word of the query begins a word of title, summary, categories, tags or byline, marks and
 * case aside (`đ` is `d`, `hòa` is `hoà`).
 *
 * First those that have the words with the very marks, then those that have all of them in the title, else in the order given: with
 * articles newest first, the newest.
 *
 * An article without a date is outside of any time. Categories and tags are names separated by `|`; tags stand for the categories of an
 * article that has none.
 *
 * @param answered parts that the server has answered, also by texts and terms that are not here: they leave out nothing. Only dates are looked
 *   at again where there are any, since some servers know no more than days of their own zone
 */
export function searchArticles(
  articles: readonly Article[],
  wish: Wish,
  answered: readonly WishPart[] = [],
): readonly Article[] {
  const open: Wish = Object.fromEntries(Object.entries(wish).filter(([part]) => !answered.includes(part as WishPart)));
  const { category = '', tag = '' } = open;
  const { from = -Infinity, to = Infinity } = wish;
  const isOfCategory = namedIn(category);
  const isTagged = namedIn(tag);
  const isTimed = (open.from ?? open.to) !== undefined;
  const isWithin = ({ publishedAt }: Article): boolean =>
    publishedAt ? publishedAt.epoch >= from && publishedAt.epoch <= to : !isTimed;
  const chosen = articles.filter(
    (article) => isWithin(article) && isOfCategory(sectionsOf(article)) && isTagged(article.tags),
  );
  return ranked(chosen, wish.query ?? '', answered.includes('query'));
}
