import { parseDay } from '../../dates/parse-day.js';
import { sectionsOf } from '../../related/sections.js';
import type { Article } from '../../model/article.js';
import type { Wish } from '../../model/wish.js';
import { foldKey } from '../../text/fold.js';
import { complain, oneOf, wholeNumber } from '../options.js';
import type { DeskHost } from './desk-host.js';
import type { Given, Search, Span } from './list-state.js';

const PAGING = ['none', 'more', 'pages', 'infinite'] as const;

/** A day that an attribute names; one that is none does not limit. */
function dayOf(host: DeskHost, attribute: 'from' | 'to'): string {
  const text = host[attribute].trim();
  if (!text || parseDay(text, host.timeZone)) return text;
  complain(host, `${attribute}="${text}": dd/MM/yyyy | yyyy-MM-dd`);
  return '';
}

/** What the attributes say now. */
export function givenBy(host: DeskHost): Given {
  const { category, exclude, query, tag, src, data, format, map } = host;
  return {
    category,
    exclude,
    query,
    tag,
    from: dayOf(host, 'from'),
    to: dayOf(host, 'to'),
    order: oneOf(host, 'order', host.order, ['newest', 'oldest', 'source']),
    count: wholeNumber(host, 'count', host.count, { fallback: 10, least: 1, most: 10_000 }),
    paging: oneOf(host, 'paging', host.paging, PAGING),
    source: [src, data, format, map],
  };
}

/** The days of a search on the clocks of a zone, the last one whole. */
export function spanIn(timeZone: string): Span {
  return ({ from, to }) => {
    const end = parseDay(to, timeZone)?.to;
    return { from: parseDay(from, timeZone)?.from, to: end && end - 1 };
  };
}

/** All that limits a list and that a server might know, without what does not. */
export function limitsOf(search: Search, { tag, category }: Given, timeZone: string): Wish {
  const all = { query: search.query, ...spanIn(timeZone)(search), category: search.tab || category, tag };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
}

/** What the server is asked. A category alone is the choice of the page, whose address knows it where that is wanted. */
export function wishOf({ tab }: Search, limits: Wish): Wish {
  return tab || Object.keys(limits).some((part) => part !== 'category') ? limits : {};
}

/** Categories in the order in which they were first seen, by their folded names. */
export class Categories {
  #names = new Map<string, string>();
  #of: readonly unknown[] = [];

  get found(): Iterable<string> {
    return this.#names.values();
  }

  /** Once for each state of `of`: an element draws often, and looking through ten thousand articles takes its time. */
  collect(of: readonly unknown[], articles: () => readonly Article[]): void {
    if (of.length === this.#of.length && of.every((one, index) => one === this.#of[index])) return;
    this.#of = of;
    for (const name of articles().flatMap(sectionsOf)) {
      const key = foldKey(name);
      if (key && !this.#names.has(key)) this.#names.set(key, name);
    }
  }

  forget(): void {
    this.#names.clear();
    this.#of = [];
  }
}

/** Whether the tabs are the categories that are found. */
export const hasFoundTabs = (tabs: string): boolean => tabs.trim() === 'auto';

/** Names of the tabs: those that the page gives, separated by `|`, or `auto`, those that were found. */
export function tabsOf(tabs: string, found: Iterable<string>): readonly string[] {
  if (hasFoundTabs(tabs)) return [...found];
  return tabs
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean);
}
