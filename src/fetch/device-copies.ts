import { READ_HEADERS, type Answer } from '../model/answer.js';
import type { Copy } from './copies.js';

/** Before the addresses: nobody else's keys begin so. The number is that of the form, which older and newer versions leave alone. */
const PREFIX = 'bantin:1:';
/** A page has few endpoints; those who read many articles do not fill the device with them. */
const MOST_COPIES = 20;
/** Characters of one answer. All storage of a site is about five million. */
const MOST_TEXT = 400_000;
/** Milliseconds: what is older than thirty days is no news. */
const LONGEST = 30 * 86_400_000;

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

const isCurrent = (at: number): boolean => at <= Date.now() && Date.now() - at < LONGEST;

/** What was stored under a key; what is outdated, damaged or of another form counts as nothing. */
function stored(device: Storage, key: string): Stored | undefined {
  try {
    const value = JSON.parse(device.getItem(key) ?? '') as Partial<Stored> | null;
    const { at, url, text, headers } = value ?? {};
    if (typeof at !== 'number' || typeof url !== 'string' || typeof text !== 'string') return undefined;
    if (!isCurrent(at)) return undefined;
    return { at, url, text, headers: headers && typeof headers === 'object' ? headers : {} };
  } catch {
    return undefined;
  }
}

/** Keys of this library, oldest copy first; damaged and outdated ones go. */
function keysOf(device: Storage): string[] {
  const keys = Object.keys(device).filter((key) => key.startsWith(PREFIX));
  const ages = new Map(keys.map((key) => [key, stored(device, key)?.at]));
  const [gone, kept] = [keys.filter((key) => !ages.get(key)), keys.filter((key) => ages.get(key))];
  for (const key of gone) device.removeItem(key);
  return kept.sort((one, other) => (ages.get(one) ?? 0) - (ages.get(other) ?? 0));
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
  const headers = Object.fromEntries(READ_HEADERS.map((name) => [name, header(name)]).filter(([, value]) => value));
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
  if (!copy) return undefined;
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
