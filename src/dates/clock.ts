/**
 * The one clock of the library, so that "5 minutes ago" and the "new" badge can be tested.
 */
let read: () => number = () => Date.now();

/** Milliseconds since 1970-01-01T00:00Z. */
export function now(): number {
  return read();
}

/** Replaces the clock, for tests; without an argument the real one comes back. */
export function setClock(clock: () => number = () => Date.now()): void {
  read = clock;
}
