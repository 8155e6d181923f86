import { HOME_ZONE, wallClock } from '../dates/zone.js';
import type { Wish, WishPart } from '../model/wish.js';
import * as tools from '../reading/search.js';
import { formatNamed } from './index.js';

/** An address that answers parts of a wish. */
export interface Searched {
  /** In the form of `src`: `{page}` and `{size}` are still to be filled in. */
  readonly address: string;
  readonly parts: readonly WishPart[];
}

const PARTS = ['query', 'from', 'to', 'category', 'tag'] as const;

/** Text in an address. Bare dots would climb out of their folder (URL Standard, "double-dot"), encoded or not, and find nothing anyway. */
const encoded = (text: string): string => (/^\.{1,2}$/.test(text) ? '' : encodeURIComponent(text));

/** An address that has places for parts of a wish: `/api/tin?q={query}&tu={from}`. */
function filled(address: string, wish: Wish, timeZone: string): Searched {
  const parts = PARTS.filter((part) => address.includes(`{${part}}`) && wish[part] !== undefined);
  const textOf = (part: WishPart): string => {
    const value = wish[part];
    return typeof value === 'number' ? wallClock(value, timeZone).toISOString().slice(0, 10) : (value ?? '');
  };
  const text = address.replace(/\{(query|from|to|category|tag)\}/g, (_, part: WishPart) => encoded(textOf(part)));
  return { address: text, parts };
}

/** Hides `{page}` and its like, which an address would encode, behind words that stand nowhere in it or in the wish. */
function masked(address: string, wish: Wish): { hidden: string; shown: (text: string) => string } {
  let word = 'bantinplace';
  while ((address + JSON.stringify(wish)).includes(word)) word += 'x';
  const names = ['id', 'page', 'size', 'slug'];
  return {
    hidden: names.reduce((text, name, index) => text.replaceAll(`{${name}}`, word + index), address),
    shown: (text) => names.reduce((all, name, index) => all.replaceAll(word + index, `{${name}}`), text),
  };
}

/** One format's address for the parts that it can answer. */
async function searchedBy(
  name: string,
  address: URL,
  wish: Wish,
): Promise<{ url: URL; parts: WishPart[] } | undefined> {
  const format = await formatNamed(name);
  const parts = PARTS.filter(
    (part) => wish[part] !== undefined && format?.search?.(address, { [part]: wish[part] }, tools),
  );
  const known: Wish = Object.fromEntries(parts.map((part) => [part, wish[part]]));
  const url = parts.length ? format?.search?.(address, known, tools) : undefined;
  return url && { url, parts };
}

/**
 * Where to ask an endpoint for what a reader looks for; undefined where it cannot be asked.
 *
 * @param formats names of the formats that the endpoint may have; where two of them could ask, nobody knows which is right
 */
export async function searchAddress(
  address: string,
  base: string,
  formats: readonly string[],
  wish: Wish,
  timeZone = HOME_ZONE,
): Promise<Searched | undefined> {
  if (PARTS.some((part) => address.includes(`{${part}}`))) return filled(address, wish, timeZone);
  const { hidden, shown } = masked(address, wish);
  if (!URL.canParse(hidden, base)) return undefined;
  const found = await Promise.all(formats.map((name) => searchedBy(name, new URL(hidden, base), wish)));
  const [only, ...others] = found.filter((one) => one !== undefined);
  return only && !others.length ? { address: shown(only.url.href), parts: only.parts } : undefined;
}
