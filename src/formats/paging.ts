import type { ReadContext } from './format.js';
import { byFoldedName, namesOf } from './aliases.js';
import { asNumber, asPageUrl, asUrl, get, isRow, own, rowsOf, type Row } from './read.js';

export interface Paging {
  readonly next?: string | undefined;
  readonly total?: number | undefined;
}

/** Objects beside the list that count pages. */
const places = [
  '',
  'meta',
  'meta.pagination',
  'meta.page',
  'pagination',
  'paging',
  'page',
  'pageInfo',
  'links',
  '_links',
  'hydra:view',
  'view',
];
const pageNames = 'page currentpage current pageindex pagenumber trang'.split(' ');
const pagesNames = 'pagecount totalpages lastpage pages sotrang'.split(' ');
const pageKey = /^(?:_?page|paged|p|trang|page_?index|page_?number|page_?no|pagination\[page\]|page\[number\])$/i;

function firstNumber(values: Map<string, unknown>, names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = values.get(name);
    const number = asNumber(own(value, 'value') ?? value);
    if (number !== undefined && number >= 0) return number;
  }
  return undefined;
}

/** The address of another page: that of the answer with its page parameter changed. */
export function pageAddress(context: ReadContext, page: number, parameter = 'page'): string | undefined {
  if (!URL.canParse(context.answer.url)) return undefined;
  const url = new URL(context.answer.url);
  url.searchParams.set([...url.searchParams.keys()].find((key) => pageKey.test(key)) ?? parameter, String(page));
  return url.href;
}

/** The next page as systems name it: an address, `{ href }`, a list of links with `rel`, or a number. */
export function nextFrom(value: unknown, context: ReadContext, parameter?: string): string | undefined {
  if (isRow(value)) return asUrl(own(value, 'href'));
  const page = asNumber(value);
  return page === undefined
    ? (asPageUrl(value) ?? (/^https?:|^\//.test(String(value)) ? asUrl(value) : undefined))
    : pageAddress(context, page, parameter);
}

function nextIn(values: Map<string, unknown>, context: ReadContext, parameter?: string): string | undefined {
  const [page, pages] = [firstNumber(values, pageNames), firstNumber(values, pagesNames)];
  // Ghost goes on naming a next page for ever once it has been asked for one past the end.
  if (page && pages && page >= pages) return undefined;
  for (const name of namesOf('next')) {
    const next = nextFrom(values.get(name), context, parameter);
    if (next) return next;
  }
  // Spring counts its pages from 0.
  const index = values.get('last') === false ? asNumber(values.get('number')) : undefined;
  const following = index ?? (page && pages ? page : undefined);
  return following === undefined ? undefined : pageAddress(context, following + 1, parameter);
}

/**
 * The next page and the number of articles, from the objects around a list.
 *
 * @param holders objects from the root to the list.
 * @param count rows on this page: an empty page has no next one by number, so that no reader goes on for ever.
 */
export function pagingOf(holders: readonly Row[], context: ReadContext, count: number, parameter?: string): Paging {
  let paging: Paging = {};
  for (const holder of [...holders].reverse()) {
    for (const place of places) {
      const value = place ? get(holder, place) : holder;
      const links = rowsOf(Array.isArray(value) ? value : undefined).find((link) => own(link, 'rel') === 'next');
      const values = byFoldedName(links ? { next: links } : isRow(value) ? value : {});
      const total = firstNumber(values, namesOf('total'));
      paging = {
        next: paging.next ?? (count ? nextIn(values, context, parameter) : undefined),
        total: paging.total ?? (total !== undefined && total >= count ? total : undefined),
      };
    }
  }
  return paging;
}

/** The next page and the number of articles by the answer's headers, where CORS lets them be read: RFC 8288, WordPress, json-server. */
export function headerPaging(header: (name: string) => unknown): Paging {
  const link = /<([^<>]{1,2000})>\s*;[^,<]{0,200}\brel="?next\b/i.exec(String(header('link') ?? ''))?.[1];
  return { next: asUrl(link), total: asNumber(header('x-wp-total')) ?? asNumber(header('x-total-count')) };
}
