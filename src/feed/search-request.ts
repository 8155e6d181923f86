import { splitAddresses } from '../fetch/expand-address.js';
import { searchAddress, type Searched } from '../formats/search-address.js';
import type { FeedRequest } from '../model/feed-request.js';
import type { Wish, WishPart } from '../model/wish.js';
import { normalise } from '../text/normalise.js';

/** Characters of a query: longer ones find nothing and make addresses that servers refuse. */
const LONGEST = 200;
/** Years that dates may have, in ms since 1970: 2 to 9998, so that no zone leads out of four digits. */
const [EARLIEST, LATEST] = [-62_104_060_800_000, 253_370_764_799_999];

/**
 * The request that asks the endpoint itself for what a reader looks for; undefined where it cannot be asked, so that what is loaded must
 * be filtered.
 *
 * An endpoint can be asked where its address has a place for it (`{query} {category} {tag} {from} {to}`; days as `yyyy-MM-dd` in the
 * request's time zone) or its format knows how (`Format.search`). Of several addresses all must be able to. A query is answered by the
 * endpoint whole or not at all; of the other parts `searched` names those that it answers, the list filters by the rest.
 *
 * @param format what `Feed.format` says of the answer to the request; undefined as long as there is none
 * @throws NewsError `chunk` where the format cannot be loaded
 */
export async function searchRequest(
  request: FeedRequest,
  format: string | undefined,
  wish: Wish,
): Promise<FeedRequest | undefined> {
  const asked = cleaned(wish);
  const able = await addressesFor(request, format, asked);
  const parts =
    able && (Object.keys(asked) as WishPart[]).filter((part) => able.every((one) => one.parts.includes(part)));
  if (!parts?.length || ('query' in asked && !parts.includes('query'))) return undefined;
  // What one address cannot answer none of them is asked for.
  const common: Wish = Object.fromEntries(parts.map((part) => [part, asked[part]]));
  const addresses = await addressesFor(request, format, common);
  return addresses && { ...request, src: addresses.map(({ address }) => address).join(' '), searched: parts };
}

/** Undefined where one of the addresses cannot be asked. */
async function addressesFor(
  { src = '', base, timeZone, format: named }: FeedRequest,
  format: string | undefined,
  wish: Wish,
): Promise<readonly Searched[] | undefined> {
  const formats = ((named !== 'auto' && named) || format || '').split(' ').filter(Boolean);
  const found = await Promise.all(
    splitAddresses(src).map((address) => searchAddress(address, base, formats, wish, timeZone)),
  );
  const able = found.filter((one) => one !== undefined);
  return able.length && able.length === found.length ? able : undefined;
}

/** The parts that are asked for: text without what no search needs, and days that exist. */
function cleaned({ query, from, to, category, tag }: Wish): Wish {
  const text = (value: string | undefined): string | undefined =>
    normalise(value ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST)
      .replace(/\p{Cs}$/u, '') || undefined;
  const time = (value: number | undefined): number | undefined =>
    value !== undefined && value >= EARLIEST && value <= LATEST ? value : undefined;
  const all = { query: text(query), from: time(from), to: time(to), category: text(category), tag: text(tag) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
