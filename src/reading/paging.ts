import type { ReadContext } from './format.js';
import { namesOf } from './aliases.js';
import { byName, foldedName } from './by-name.js';
import { headerPaging, type Paging } from './header-paging.js';
import {
  addressWith,
  countIn,
  pageAddress,
  pageNames,
  parametersOf,
  type Count,
  type Entries,
} from './page-address.js';
import { asNumber, asPageUrl, asUrl, firstOf, get, isRow, listOf, own, type Row } from './read.js';

/** Objects beside the list that count pages. */
const places = 'meta meta.pagination meta.page pagination paging page pageInfo links _links hydra:view view'.split(' ');

/**
 * Names, folded, of the number of pages, of the rows before this page and of the rows on a full one, in answers and in addresses: `$skip` of
 * OData, `delta` of Liferay.
 */
const pagesNames = 'pages pagecount totalpages totalpage lastpage nbpages numberofpages sotrang tongsotrang';
const offsetNames = 'start offset skip skipcount from begin startat startindex pageoffset paginationstart';
const sizeNames =
  'limit perpage pagesize size top take rows delta resultsperpage itemsperpage hitsperpage maxresults maxresultcount soluong sotin pagelimit paginationpagesize paginationlimit';
const cursorKey = /^next_?((?:page_?)?token|cursor|page)$/i;

/** Systems that say whether there is more: `hasMore: false`, `last: true`. */
const isEnding = (key: string, value: unknown) =>
  typeof value === 'boolean' && (value ? /^(?:is)?last$/ : /^has(?:more|next(?:page)?)$/).test(foldedName(key));

/** The next page as systems name it: an address, `{ href }`, `{ link }`, or a number. */
export function nextFrom(value: unknown, context: ReadContext, parameter?: string): string | undefined {
  if (isRow(value)) return asUrl(own(value, 'href') ?? own(value, 'link'));
  // Marks of places may be longer than numbers are exact, so that digits stay as they are.
  if (asNumber(value) !== undefined) return pageAddress(context, String(value), parameter);
  return asPageUrl(value) ?? (/^https?:|^\//.test(String(value)) ? asUrl(value) : undefined);
}

/** The next page by a mark of the place: `nextPageToken` is sent back as `pageToken`, `next_cursor` as `cursor`. */
function nextByCursor(entries: Entries, context: ReadContext): string | undefined {
  return firstOf(entries, ([key, value]) => {
    const name = cursorKey.exec(key)?.[1];
    const mark = name && typeof value === 'string' ? /^[^\s/]{1,1000}$/.exec(value)?.[0] : undefined;
    return mark && addressWith(context, [[(name ?? '').replace(/^./, (letter) => letter.toLowerCase()), mark]]);
  });
}

/** What an answer and its address say about where this page stands. */
interface Standing {
  readonly page: Count | undefined;
  readonly pages: number | undefined;
  readonly offset: Count | undefined;
  readonly size: number | undefined;
  readonly total: number | undefined;
  /** Rows on this page. */
  readonly count: number;
  /** The first page is number 0. */
  readonly fromZero: boolean;
}

/** The parameter that an answer's name for the page's number suggests: `PageIndex` is `pageIndex`, `currentPage` is `page`. */
const parameterFor = (key: string) =>
  /^(?:cur.|number|so)/i.test(key) ? 'page' : key.replace(/^./, (letter) => letter.toLowerCase());

function nextByPage({ page, pages, size, total, count, fromZero }: Standing, context: ReadContext, parameter?: string) {
  if (!page) return undefined;
  const [key, number] = page;
  const read = fromZero || !number ? number + 1 : number;
  const all = pages ?? (total === undefined ? undefined : Math.ceil(total / (size || count)));
  // Where nobody knows the end, a full page is followed by another.
  const isMore = all === undefined ? size !== undefined : read < all;
  return isMore ? pageAddress(context, number + 1, parameter ?? parameterFor(key)) : undefined;
}

function nextByOffset({ offset, size, total, count }: Standing, context: ReadContext): string | undefined {
  if (!offset) return undefined;
  const [key, first] = offset;
  const step = size || count;
  const before = /index/i.test(key) ? first - 1 : first;
  if (total === undefined ? size === undefined : before + count >= total) return undefined;
  const parameters = parametersOf(context);
  const end = countIn(parameters, 'end')?.[0];
  const name = countIn(parameters, offsetNames)?.[0] ?? key;
  return addressWith(context, [[name, first + step], ...(end ? [[end, first + 2 * step] as const] : [])]);
}

/** A window of rows: `begin=20&end=30`. */
function windowOf(parameters: Entries): number | undefined {
  const [begin, end] = [countIn(parameters, 'begin'), countIn(parameters, 'end')];
  return begin && end && end[1] > begin[1] ? end[1] - begin[1] : undefined;
}

function standingOf(entries: Entries, context: ReadContext, total: number | undefined, count: number): Standing {
  const parameters = parametersOf(context);
  const said = (names: string) => countIn(entries, names);
  const pages = said(pagesNames);
  // `soTrang` alone is the number of this page, beside another it is how many there are.
  const others = entries.filter(([key]) => key !== pages?.[0]);
  // Spring counts its pages from 0, and so does Algolia.
  const spring = said('number');
  return {
    page: spring ?? countIn(others, pageNames) ?? countIn(parameters, pageNames),
    pages: pages?.[1],
    offset: said(offsetNames) ?? countIn(parameters, offsetNames),
    size: (said(sizeNames) ?? countIn(parameters, sizeNames))?.[1] ?? windowOf(parameters),
    total,
    count,
    fromZero: !!spring || !!said('nbpages'),
  };
}

/** The objects that may count: the holders, those nearest the list first, and what stands beside the list in them. */
function rowsAround(holders: readonly Row[]): readonly Row[] {
  return [...holders].reverse().flatMap((holder) => [
    holder,
    // Most answers have none of them.
    ...places.flatMap((place): Row[] => {
      const value = get(holder, place);
      return isRow(value)
        ? [value]
        : value
          ? [{ next: listOf(value).find((link) => own(link, 'rel') === 'next') }]
          : [];
    }),
  ]);
}

function totalIn(rows: readonly Row[], count: number): number | undefined {
  return firstOf(rows, (row) =>
    firstOf(byName(row)(namesOf('total')), (value) => {
      const total = asNumber(own(value, 'value') ?? value) ?? -1;
      return total < count ? undefined : total;
    }),
  );
}

/** The next page as the system gives it: an address goes before a mark. */
function nextGiven(rows: readonly Row[], entries: Entries, context: ReadContext, parameter?: string) {
  const next = firstOf(rows, (row) =>
    firstOf(byName(row)(namesOf('next')), (value) => nextFrom(value, context, parameter)),
  );
  return next ?? nextByCursor(entries, context);
}

/** An empty page, one that says that it is the last, one whose number says so: Ghost names a next page for ever once it is past the end. */
function isLast({ page, pages, count, fromZero }: Standing, entries: Entries): boolean {
  const isEnd = entries.some(([key, value]) => isEnding(key, value));
  return !count || isEnd || (!!page && !!pages && page[1] + Number(fromZero) >= pages);
}

function nextCounted(standing: Standing, context: ReadContext, parameter?: string): string | undefined {
  const { page, size, count } = standing;
  if (size && count < size) return undefined;
  return page ? nextByPage(standing, context, parameter) : nextByOffset(standing, context);
}

/**
 * The next page and the number of articles, from the objects around a list, the address and the headers of the answer.
 *
 * An address that the system gives goes before one that is made by counting. An empty page has no next one, nor has the last, nor, where
 * pages are counted, one that is shorter than its size, so that no reader goes on for ever.
 *
 * @param holders objects from the root to the list.
 * @param count rows on this page
 * @param parameter name of the page parameter where the address has none. Default: as the answer names it.
 */
export function pagingOf(holders: readonly Row[], context: ReadContext, count: number, parameter?: string): Paging {
  const rows = rowsAround(holders);
  const entries = rows.flatMap((row) => Object.entries(row).slice(0, 100));
  const headers = headerPaging((name) => context.answer.header(name));
  const total = totalIn(rows, count) ?? headers.total;
  const standing = standingOf(entries, context, total, count);
  if (isLast(standing, entries)) return { total };
  const given = nextGiven(rows, entries, context, parameter) ?? headers.next;
  return { next: given ?? nextCounted(standing, context, parameter), total };
}
