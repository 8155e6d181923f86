import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Shortest interval, seconds: a typing error must not become a flood of requests. */
const SHORTEST = 15;
/** A day: longer waits do not fit into a timer, which would fire at once. */
const LONGEST = 86_400;
/** Timers are spread by this share, so that a thousand readers do not ask in the same second. */
const JITTER = 0.1;

/** Calls a function again and again while the page is visible; a page that comes back after a long rest asks at once. */
export class RefreshController implements ReactiveController {
  #refresh: () => void;
  #seconds = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(host: ReactiveControllerHost, refresh: () => void) {
    this.#refresh = refresh;
    host.addController(this);
  }

  /** Seconds between calls; 0 stops. */
  every(seconds: number): void {
    const next = seconds > 0 ? Math.min(Math.max(seconds, SHORTEST), LONGEST) : 0;
    if (next === this.#seconds) return;
    this.#seconds = next;
    this.#last = Date.now();
    this.#plan();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#plan);
    this.#plan();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#plan);
    clearTimeout(this.#timer);
  }

  #plan = (): void => {
    clearTimeout(this.#timer);
    if (!this.#seconds || document.hidden) return;
    const wait = this.#seconds * 1000 * (1 + JITTER * Math.random()) - (Date.now() - this.#last);
    this.#timer = setTimeout(this.#fire, Math.max(0, wait));
  };

  #fire = (): void => {
    this.#last = Date.now();
    this.#refresh();
    this.#plan();
  };
}
