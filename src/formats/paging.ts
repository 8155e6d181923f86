import type { ReadContext } from './format.js';
import { byName, namesOf, type Named } from './aliases.js';
import { asName, asNumber, asPageUrl, asUrl, firstOf, get, isRow, listOf, own, type Row } from './read.js';

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

const firstNumber = (named: Named, names: readonly string[]) =>
  firstOf(named(names), (value) => {
    const number = asNumber(own(value, 'value') ?? value);
    return number === undefined || number < 0 ? undefined : number;
  });

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

function nextIn(named: Named, context: ReadContext, parameter?: string): string | undefined {
  const [page, pages] = [firstNumber(named, pageNames), firstNumber(named, pagesNames)];
  const isCounted = !!page && !!pages;
  // Ghost goes on naming a next page for ever once it has been asked for one past the end.
  if (isCounted && page >= pages) return undefined;
  // Spring counts its pages from 0.
  const index = named(['last']).includes(false) ? firstNumber(named, ['number']) : undefined;
  const following = index ?? (isCounted ? page : undefined);
  const next = firstOf(named(namesOf('next')), (value) => nextFrom(value, context, parameter));
  return next ?? (following === undefined ? undefined : pageAddress(context, following + 1, parameter));
}

/** What a holder and the objects beside its list count. */
function namedIn(value: unknown): Named {
  const link = listOf(value).find((one) => own(one, 'rel') === 'next');
  return byName(isRow(value) ? value : { next: link });
}

/**
 * The next page and the number of articles, from the objects around a list.
 *
 * @param holders objects from the root to the list.
 * @param count rows on this page: an empty page has no next one by number, so that no reader goes on for ever.
 */
export function pagingOf(holders: readonly Row[], context: ReadContext, count: number, parameter?: string): Paging {
  const all = [...holders]
    .reverse()
    .flatMap((holder) => places.map((place) => namedIn(place ? get(holder, place) : holder)));
  return {
    next: count ? firstOf(all, (named) => nextIn(named, context, parameter)) : undefined,
    total: firstOf(all, (named) => {
      const total = firstNumber(named, namesOf('total')) ?? -1;
      return total < count ? undefined : total;
    }),
  };
}

/** The next page and the number of articles by the answer's headers, where CORS lets them be read: RFC 8288, WordPress, json-server. */
export function headerPaging(header: (name: string) => unknown): Paging {
  const link = /<([^<>]{1,2000})>\s*;[^,<]{0,200}\brel="?next\b/i.exec(asName(header('link')) ?? '')?.[1];
  return { next: asUrl(link), total: asNumber(header('x-wp-total')) ?? asNumber(header('x-total-count')) };
}
