/** Failed loads in a row after which the background asks less often. */
const PATIENCE = 3;
/** Milliseconds until it asks again; each further failure doubles them. */
const FIRST_WAIT = 60_000;
const LONGEST_WAIT = 3_600_000;
/** Milliseconds in which failures count as one: many elements of a page hear of the same. */
const AT_ONCE = 2000;

interface Trouble {
  failures: number;
  /** Moment of the last failure. */
  last: number;
}

const troubles = new Map<string, Trouble>();

/** What fails as one: origin and path of each address, whatever is asked there. */
export const sourceOf = (src: string, base: string): string =>
  src
    .split(/\s+/)
    .map((address) => (URL.canParse(address, base) ? new URL(address, base).href.replace(/[?#].*/, '') : address))
    .join(' ');

/** Says how asking a source went. */
export function tell(source: string, isFailure: boolean, now = Date.now()): void {
  if (!isFailure) return void troubles.delete(source);
  const { failures, last } = troubles.get(source) ?? { failures: 0, last: -Infinity };
  if (now - last >= AT_ONCE) troubles.set(source, { failures: failures + 1, last: now });
}

/** Whether the background may ask a source: one that fails again and again is left alone for longer and longer. */
export function mayAsk(source: string, now = Date.now()): boolean {
  const { failures, last } = troubles.get(source) ?? { failures: 0, last: 0 };
  if (failures < PATIENCE) return true;
  return now - last >= Math.min(FIRST_WAIT * 2 ** (failures - PATIENCE), LONGEST_WAIT);
}
