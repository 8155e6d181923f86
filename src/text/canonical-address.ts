/** Where readers came from, which is no part of what they read: Google's campaign parameters, clicks from Facebook, Google, Zalo. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|zarsrc$)/;

/**
 * What an address has in common with others of the same page: without scheme, `www.`, trailing slash, marks of campaigns and fragment, its
 * parameters in one order. A fragment that is a route (`#/tin/5`, `#!tin`) stays. For comparing, not for opening.
 */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, searchParams, hash } = new URL(address);
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = String(searchParams);
  const route = /^#[!/]/.test(hash) ? hash : '';
  return host.replace(/^www\./, '') + pathname.replace(/\/+$/, '') + (query && `?${query}`) + route;
}
