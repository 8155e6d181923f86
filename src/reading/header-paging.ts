import type { ReadContext } from './format.js';
import { asName, asNumber, asUrl } from './read.js';

export interface Paging {
  readonly next?: string | undefined;
  readonly total?: number | undefined;
}

/** The next page, unless it is the answer's own address: nobody is to read one page for ever. */
export function onward(next: string | undefined, { url }: ReadContext['answer']): string | undefined {
  const isSame = next && URL.canParse(next, url) && new URL(next, url).href === new URL(url).href;
  return isSame ? undefined : next;
}

/** The next page and the number of articles by the answer's headers, where CORS lets them be read: RFC 8288, WordPress, json-server. */
export function headerPaging(header: (name: string) => unknown): Paging {
  const links = asName(header('link'));
  const link = links && /<([^<>]{1,2000})>\s*;[^,<]{0,200}\brel="?next\b/i.exec(links)?.[1];
  // PostgREST and Directus: `items 0-9/40`.
  const range = /\/(\d+)$/.exec(asName(header('content-range')) ?? '')?.[1];
  return {
    next: asUrl(link),
    total: asNumber(header('x-wp-total')) ?? asNumber(header('x-total-count')) ?? asNumber(range),
  };
}
