import { foldedName } from './by-name.js';
import type { ReadContext } from './format.js';
import { asNumber, firstOf } from './read.js';

/** Names, folded, of a page's number, in answers and in addresses: `page[number]` of JSON:API, `cur` of Liferay. */
export const pageNames =
  'page paged p trang cur current currentpage pageindex pagenumber pageno sotrang paginationpage';

/** A counted thing and the key it was found under. */
export type Count = readonly [key: string, count: number];
export type Entries = readonly (readonly [key: string, value: unknown])[];

/** The number under one of these names, folded and separated by spaces. */
export function countIn(entries: Entries, names: string): Count | undefined {
  return firstOf(entries, ([key, value]) => {
    const count = ` ${names} `.includes(` ${foldedName(key)} `) ? asNumber(value) : undefined;
    return count === undefined || count < 0 || count > 1e7 ? undefined : ([key, count] as const);
  });
}

/** The address of the answer with some of its parameters changed. */
export function addressWith(
  { answer }: ReadContext,
  changes: readonly (readonly [key: string, value: unknown])[],
): string | undefined {
  if (!URL.canParse(answer.url)) return undefined;
  const url = new URL(answer.url);
  for (const [key, value] of changes) url.searchParams.set(key, String(value));
  return url.href;
}

/** The parameters of the answer's address. */
export function parametersOf({ answer }: ReadContext): Entries {
  return URL.canParse(answer.url) ? [...new URL(answer.url).searchParams] : [];
}

/** The address of another page: that of the answer with its page parameter changed. */
export function pageAddress(context: ReadContext, page: number | string, parameter = 'page'): string | undefined {
  return addressWith(context, [[countIn(parametersOf(context), pageNames)?.[0] ?? parameter, page]]);
}
