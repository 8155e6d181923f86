import type { ReactiveController, ReactiveControllerHost } from './reactive.js';

/** How far below the screen loading begins: about one screen of a phone. */
const MARGIN = '600px';

/**
 * Knows whether its host has ever been near the viewport, so that news far down a page cost nothing until they are needed. Looks only
 * where somebody has asked.
 */
export class InViewController implements ReactiveController {
  #seen = typeof IntersectionObserver === 'undefined';
  #isAwaited = false;
  #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Becomes true once and stays so; true from the start where the browser cannot tell. Who is told no is told when it has changed. */
  get seen(): boolean {
    if (!this.#seen && !this.#isAwaited) {
      this.#isAwaited = true;
      if (this.#host.isConnected) this.hostConnected();
    }
    return this.#seen;
  }

  hostConnected(): void {
    if (this.#seen || !this.#isAwaited) return;
    this.#observer ??= new IntersectionObserver(this.#onCross, { rootMargin: MARGIN });
    this.#observer.observe(this.#host);
    // A page on paper has no viewport: what is far down must be there before it is printed.
    addEventListener('beforeprint', this.#arrive);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#arrive);
  }

  #onCross = (entries: IntersectionObserverEntry[]): void => {
    if (entries.some((entry) => entry.isIntersecting)) this.#arrive();
  };

  #arrive = (): void => {
    this.#seen = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
