import type { Article } from '../../model/article.js';
import type { WishPart } from '../../model/wish.js';
import { searchArticles } from '../../related/search-articles.js';
import { selectArticles, type Selection } from './select-articles.js';

/** `none` and `more` and `infinite` show everything up to a page, `pages` that page alone. */
export type Paging = 'none' | 'more' | 'pages' | 'infinite';

/** What a reader, or the page, looks for. */
export interface Search {
  readonly query: string;
  /** As it was written; empty: no limit. */
  readonly from: string;
  readonly to: string;
  /** A category that was chosen among the tabs; empty: all. */
  readonly tab: string;
}

/** What the attributes of the element say. */
export interface Given extends Omit<Search, 'tab'>, Omit<Selection, 'count'> {
  readonly tag: string;
  readonly count: number;
  readonly paging: Paging;
  /** What is asked and read: another source is another list. */
  readonly source: readonly unknown[];
}

/** Where a reader of a list stands. Every change is one of the functions below, which know nothing of an element or a server. */
export interface ListState {
  readonly given: Given;
  readonly search: Search;
  /** From 1; there may be fewer pages by now, see {@link shownBy}. */
  readonly page: number;
  /** Parts of the search that the server has answered: what is loaded is what it found. */
  readonly answered: readonly WishPart[];
}

/** First and last moment that count, of days as they were written; undefined: no limit. */
export type Span = (search: Search) => { from?: number | undefined; to?: number | undefined };

export interface Shown {
  /** Everything that has been loaded and fits, in order. */
  readonly found: readonly Article[];
  /** What is on the screen of it. */
  readonly articles: readonly Article[];
  readonly page: number;
  /** Pages of what has been loaded, at least 1. */
  readonly pages: number;
}

const searchOf = ({ query, from, to }: Given): Search => ({ query, from, to, tab: '' });

const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((value, index) => value === other[index])
    : one === other;

const isSearch = (one: Search, other: Search): boolean =>
  one.query === other.query && one.from === other.from && one.to === other.to && one.tab === other.tab;

export const stateOf = (given: Given): ListState => ({
  given,
  search: searchOf(given),
  page: 1,
  answered: [],
});

/** What a server is asked beside the search. */
const QUESTION: readonly (keyof Given)[] = ['source', 'category', 'tag'];

/** The attributes as they are now. A changed one begins with page 1; what they do not speak of, the reader's search, stays. */
export function withGiven(state: ListState, given: Given): ListState {
  const changed = (Object.keys(given) as (keyof Given)[]).filter((key) => !isSame(given[key], state.given[key]));
  if (!changed.length) return state;
  const search = { ...state.search };
  for (const key of ['query', 'from', 'to'] as const) if (changed.includes(key)) search[key] = given[key];
  const isAsked = isSearch(search, state.search) && !changed.some((key) => QUESTION.includes(key));
  return { given, search, page: 1, answered: isAsked ? state.answered : [] };
}

/** Another search, on its first page. */
export function withSearch(state: ListState, search: Search, answered: readonly WishPart[]): ListState {
  const isKnown = isSearch(search, state.search) && isSame(answered, state.answered);
  return isKnown ? state : { ...state, search, answered, page: 1 };
}

export const withPage = (state: ListState, page: number): ListState => ({
  ...state,
  page: Math.max(1, Math.round(page) || 1),
});

/** What is shown of the articles that have been loaded. */
export function shownBy({ given, search, page, answered }: ListState, loaded: readonly Article[], span: Span): Shown {
  const { count, paging, tag } = given;
  // Articles that a server has found in a category need not name it.
  const category = answered.includes('category') ? '' : given.category;
  const ordered = selectArticles(loaded, { ...given, category, count: Infinity });
  const found = searchArticles(ordered, { query: search.query, category: search.tab, tag, ...span(search) }, answered);
  const pages = Math.max(1, Math.ceil(found.length / count));
  const now = Math.min(page, pages);
  const first = paging === 'pages' ? (now - 1) * count : 0;
  return { found, articles: found.slice(first, now * count), page: now, pages };
}

/** How far a search has come. */
export interface Reach {
  /** The server has answered all that limits the list. */
  readonly isExact: boolean;
  /** Only what is loaded has been searched, and the source may have more. */
  readonly isPartial: boolean;
  /** The server has refused the search, or one like it. */
  readonly isRefused: boolean;
}

/**
 * @param parts what limits the list
 * @param facts of the source: it may have more articles, it has refused the search, what is loaded is the answer to another search
 */
export function reachOf(
  parts: readonly string[],
  { answered }: Pick<ListState, 'answered'>,
  facts: { readonly mayGrow: boolean; readonly isRefused: boolean; readonly isAway: boolean },
): Reach {
  const isExact = parts.every((part) => answered.includes(part as WishPart));
  const isElsewhere = facts.isAway && !answered.length;
  const isPartial = !isExact && (facts.mayGrow || facts.isRefused || isElsewhere);
  return { isExact, isPartial, isRefused: !isExact && facts.isRefused };
}
