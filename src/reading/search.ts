/** Parameters of an address by name; those without a value are left out. */
type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * The address with more parameters. Undefined where none has a value, and where the address has one of them already: the page's own search
 * or filter would be lost.
 */
export function withParameters(address: URL, parameters: Parameters): URL | undefined {
  const given = Object.entries(parameters).filter(([, value]) => value);
  if (!given.length || given.some(([name]) => address.searchParams.get(name))) return undefined;
  const url = new URL(address);
  for (const [name, value] of given) url.searchParams.set(name, value ?? '');
  // A plus is a space in forms only (URL Standard); OData and NQL read it as a plus.
  url.search = url.search.replace(/\+/g, '%20');
  return url;
}

/** The address with a condition in its filter, beside the one that may be there; `and` joins two in brackets. */
export function withCondition(address: URL, name: string, and: string, conditions: readonly string[]): URL | undefined {
  if (!conditions.length) return undefined;
  const before = address.searchParams.get(name);
  const url = new URL(address);
  url.searchParams.delete(name);
  return withParameters(url, { [name]: [...(before ? [`(${before})`] : []), ...conditions].join(and) });
}

/** A point in time as ISO 8601 in UTC. `shift`: milliseconds, for systems that leave out the moment that is given. */
export function isoOf(epoch: number | undefined, shift = 0): string | undefined {
  return epoch === undefined ? undefined : new Date(epoch + shift).toISOString();
}

/** Its day in UTC, `2026-10-20`: wider than was asked for, since lists look at dates again. */
export const dayOf = (epoch: number | undefined): string | undefined => isoOf(epoch)?.slice(0, 10);

/** Text between quotes of a query language in which a backslash stands before a quote: none of its own may be left to undo that. */
export const quoted = (text: string): string => `'${text.replace(/[\\"]/g, ' ').replace(/'/g, "\\'")}'`;

/** Text as a string of OData, where a quote is written twice (OData 4.01, Part 2: URL Conventions, 5.1.1.13.1; the same in 2.0). */
export const odataText = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** Words alone, for languages that have operators: what has a meaning there is left out, operators become words by small letters. */
export const words = (text: string): string =>
  text
    .replace(/[^\p{L}\p{M}\p{N}\s.]+/gu, ' ')
    .replace(/\b(?:AND|OR|NOT)\b/g, (operator) => operator.toLowerCase())
    .replace(/\s+/g, ' ')
    .trim();
