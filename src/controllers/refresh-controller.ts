import type { ReactiveController, ReactiveControllerHost } from './reactive.js';

/** Shortest interval, seconds: a typing error must not become a flood of requests. */
const SHORTEST = 15;
/** A day: longer waits do not fit into a timer, which would fire at once. */
const LONGEST = 86_400;
/** Timers are spread by this share, so that a thousand readers do not ask in the same second. */
const JITTER = 0.1;
/** Milliseconds within which the pages of a town ask again when its network comes back. */
const RETURN = 2000;

/** One clock for all elements of a page that ask for the same at the same pace: their requests start together, and so become one. */
interface Beat {
  readonly seconds: number;
  /** Those to call. */
  readonly members: Set<() => void>;
  timer: ReturnType<typeof setTimeout> | undefined;
  last: number;
}
const beats = new Map<unknown, Beat>();

const isResting = (): boolean => document.hidden || !navigator.onLine;

function plan(beat: Beat): void {
  clearTimeout(beat.timer);
  if (!beat.members.size || isResting()) return;
  const wait = beat.seconds * 1000 * (1 + JITTER * Math.random()) - (Date.now() - beat.last);
  beat.timer = setTimeout(() => fire(beat), Math.max(0, wait));
}

function fire(beat: Beat): void {
  beat.last = Date.now();
  for (const member of beat.members) member();
  plan(beat);
}

/**
 * Calls a function again and again while the page is visible and the device is online. A page that comes back after a long rest asks at
 * once, a device that comes back online within two seconds.
 */
export class RefreshController implements ReactiveController {
  #refresh: () => void;
  #seconds = 0;
  #key: unknown;
  #beat: Beat | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, refresh: () => void) {
    this.#refresh = refresh;
    host.addController(this);
  }

  /**
   * @param seconds between calls; 0 stops
   * @param address what is asked for; those with the same one and the same pace are called together. Default: alone
   */
  every(seconds: number, address?: string): void {
    const next = seconds > 0 ? Math.min(Math.max(seconds, SHORTEST), LONGEST) : 0;
    const key = address === undefined ? this : `${next} ${address}`;
    if (next === this.#seconds && key === this.#key) return;
    this.#leave();
    [this.#seconds, this.#key, this.#beat] = [next, key, undefined];
    if (this.#isConnected) this.#join();
  }

  hostConnected(): void {
    this.#isConnected = true;
    document.addEventListener('visibilitychange', this.#plan);
    addEventListener('offline', this.#plan);
    addEventListener('online', this.#onOnline);
    this.#join();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#plan);
    removeEventListener('offline', this.#plan);
    removeEventListener('online', this.#onOnline);
    this.#leave();
  }

  #join(): void {
    const seconds = this.#seconds;
    if (!seconds) return;
    // One that was out of the page goes on with its own time, where nobody else kept one.
    const own = this.#beat ?? { seconds, members: new Set(), timer: undefined, last: Date.now() };
    this.#beat = beats.get(this.#key) ?? own;
    beats.set(this.#key, this.#beat);
    this.#beat.members.add(this.#refresh);
    this.#plan();
  }

  #leave(): void {
    const beat = this.#beat;
    beat?.members.delete(this.#refresh);
    this.#plan();
    if (!beat?.members.size) beats.delete(this.#key);
  }

  #plan = (): void => {
    if (this.#beat) plan(this.#beat);
  };

  #onOnline = (): void => {
    const beat = this.#beat;
    if (beat) beat.last = Date.now() - beat.seconds * 1000 * (1 + JITTER) + RETURN * Math.random();
    this.#plan();
  };
}
