import type { Ask } from '../model/feed-request.js';
import type { NewsError } from '../model/news-error.js';

/** Failed loads in a row after which the background asks less often. */
const PATIENCE = 3;
/** Milliseconds until it asks again; each further failure doubles them. */
const FIRST_WAIT = 60_000;
const LONGEST_WAIT = 3_600_000;
/** Milliseconds in which failures count as one: many elements of a page hear of the same. */
const AT_ONCE = 2000;

interface Trouble {
  readonly failures: number;
  /** Moment of the last failure, and why it failed. */
  readonly last: number;
  readonly error: NewsError;
}

const troubles = new Map<string, Trouble>();

/** What fails as one: origin and path of each address, whatever is asked there. */
export const sourceOf = (src: string, base: string): string =>
  src
    .split(/\s+/)
    .map((address) => (URL.canParse(address, base) ? new URL(address, base).href.replace(/[?#].*/, '') : address))
    .join(' ');

/** Says how asking a source went. */
export function tell(source: string, error: NewsError | undefined, now = Date.now()): void {
  if (!error) return void troubles.delete(source);
  const { failures, last } = troubles.get(source) ?? { failures: 0, last: -Infinity };
  // One that was left alone has failed with what is known already.
  if (mayAsk(source, now) && now - last >= AT_ONCE) troubles.set(source, { failures: failures + 1, last: now, error });
}

/** Whether the background may ask a source: one that fails again and again is left alone for longer and longer. */
export const mayAsk = (source: string, now = Date.now()): boolean => !restOf(source, now);

/** Why a source is left alone for now; undefined where it may be asked. */
function restOf(source: string, now: number): NewsError | undefined {
  const { failures, last, error } = troubles.get(source) ?? { failures: 0, last: 0 };
  if (failures < PATIENCE) return undefined;
  return now - last < Math.min(FIRST_WAIT * 2 ** (failures - PATIENCE), LONGEST_WAIT) ? error : undefined;
}

/** A way to ask that spares sources which are left alone: they fail as they did last. */
export function sparing(ask: Ask): Ask {
  return (url, options) => {
    const error = restOf(sourceOf(url, url), Date.now());
    return error ? Promise.reject(error) : ask(url, options);
  };
}
