import type { Answer } from '../model/answer.js';
import type { Copy } from './copies.js';

/** Before the addresses: nobody else's keys begin so. The number is that of the form, which older and newer versions leave alone. */
const PREFIX = 'bantin:1:';
/** A page has few endpoints; those who read many articles do not fill the device with them. */
const MOST_COPIES = 20;
/** Characters of one answer. All storage of a site is about five million. */
const MOST_TEXT = 400_000;
/** Milliseconds: what is older than thirty days is no news. */
const LONGEST = 30 * 86_400_000;
/** Headers that tell how an answer is to be read, and what comes after it. */
const HEADERS = ['content-type', 'link', 'content-range', 'x-wp-total', 'x-total-count', 'total', 'per-page'];

interface Stored {
  readonly at: number;
  readonly url: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Storage that is forbidden throws at the mere mention of its name. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What was stored under a key; damaged or of another form counts as nothing. */
function stored(device: Storage, key: string): Stored | undefined {
  try {
    const value = JSON.parse(device.getItem(key) ?? '') as Partial<Stored> | null;
    const { at, url, text, headers } = value ?? {};
    if (typeof at !== 'number' || typeof url !== 'string' || typeof text !== 'string') return undefined;
    return { at, url, text, headers: headers && typeof headers === 'object' ? headers : {} };
  } catch {
    return undefined;
  }
}

const isCurrent = ({ at }: Stored): boolean => at <= Date.now() && Date.now() - at < LONGEST;

/** Keys of this library, oldest copy first; damaged and outdated ones go. */
function keysOf(device: Storage): string[] {
  const keys = Object.keys(device).filter((key) => key.startsWith(PREFIX));
  const known = keys.map((key) => ({ key, copy: stored(device, key) }));
  for (const { key, copy } of known) if (!copy || !isCurrent(copy)) device.removeItem(key);
  return known
    .flatMap(({ key, copy }) => (copy && isCurrent(copy) ? [{ key, at: copy.at }] : []))
    .sort((one, other) => one.at - other.at)
    .map(({ key }) => key);
}

/** Stores; where there is no room, the oldest copies make it. */
function put(device: Storage, key: string, value: string): void {
  const others = keysOf(device).filter((other) => other !== key);
  for (const old of others.slice(0, Math.max(0, others.length + 1 - MOST_COPIES))) device.removeItem(old);
  for (const old of [...others.slice(-MOST_COPIES + 1), undefined]) {
    try {
      return device.setItem(key, value);
    } catch {
      if (old !== undefined) device.removeItem(old);
    }
  }
}

/** Keeps an answer on the device. Storage that is full, forbidden or not there is no fault: nothing is kept then. */
export function keepOnDevice(url: string, { text, url: from, header }: Answer): void {
  const device = storage();
  if (!device || text.length > MOST_TEXT) return;
  const headers = Object.fromEntries(HEADERS.flatMap((name) => [[name, header(name)]]).filter(([, value]) => value));
  try {
    put(device, PREFIX + url, JSON.stringify({ at: Date.now(), url: from, text, headers } satisfies Stored));
  } catch {
    // Storage may be withdrawn at any moment.
  }
}

/** The copy of an address on the device, at most thirty days old. */
export function copyOnDevice(address: string): Copy | undefined {
  const device = storage();
  const copy = device && stored(device, PREFIX + address);
  if (!copy || !isCurrent(copy)) return undefined;
  const { at, url, text, headers } = copy;
  const header = (name: string): string | null => (Object.hasOwn(headers, name) ? String(headers[name]) : null);
  return { at, answer: { url, status: 200, text, header } };
}

/** Forgets an address, for example because what it gave was withdrawn. */
export function forgetOnDevice(url: string): void {
  try {
    storage()?.removeItem(PREFIX + url);
  } catch {
    // As above.
  }
}
