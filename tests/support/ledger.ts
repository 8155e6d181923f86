/** What code has registered with the page and not taken back, from `openLedger` until `close`. */
export interface Ledger {
  /** Listeners on the window, the document, their lasting parts and on media queries: one line each, `window popstate`. */
  listeners(): readonly string[];
  /** Timers that have neither fired nor been cleared: what they would do, as far as it can be said. */
  timers(): readonly string[];
  /** Gives the page its own functions back. */
  close(): void;
}

const lasting = (): ReadonlyMap<unknown, string> =>
  new Map<unknown, string>([
    [window, 'window'],
    [document, 'document'],
    [document.documentElement, 'html'],
    [document.body, 'body'],
    [document.fonts, 'document.fonts'],
    [history, 'history'],
    [window.visualViewport, 'visualViewport'],
    [screen.orientation, 'screen.orientation'],
    [window.speechSynthesis, 'speechSynthesis'],
  ]);

const isCapture = (options: boolean | AddEventListenerOptions | undefined): boolean =>
  typeof options === 'object' ? !!options.capture : !!options;

function listenersOf(places: ReadonlyMap<unknown, string>) {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const open: { target: unknown; type: string; listener: unknown; capture: boolean }[] = [];
  const nameOf = (target: unknown): string | undefined =>
    target instanceof MediaQueryList ? `media ${target.media}` : places.get(target);
  const find = (target: unknown, type: string, listener: unknown, capture: boolean): number =>
    open.findIndex(
      (kept) => kept.target === target && kept.type === type && kept.listener === listener && kept.capture === capture,
    );
  const forget = (...key: Parameters<typeof find>): void => {
    const at = find(...key);
    if (at >= 0) open.splice(at, 1);
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const capture = isCapture(options);
    if (listener && nameOf(target) && find(target, type, listener, capture) < 0) {
      open.push({ target, type, listener, capture });
      const { once, signal } = typeof options === 'object' ? options : {};
      const end = () => forget(target, type, listener, capture);
      if (once) add.call(target, type, end, { once, capture });
      if (signal) add.call(signal, 'abort', end, { once: true });
    }
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    forget(this ?? window, type, listener, isCapture(options));
    remove.call(this ?? window, type, listener, options);
  };
  return {
    lines: () => open.map(({ target, type }) => `${nameOf(target)} ${type}`),
    close: () => Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove }),
  };
}

/** Those of `waitUntil` and the like are the test's own. */
const isOfTest = (): boolean => /testing-helpers/.test(new Error().stack ?? '');

function timersOf() {
  const own = { setTimeout, clearTimeout, setInterval, clearInterval };
  const { setTimeout: start, clearTimeout: stop, setInterval: repeat } = own;
  const running = new Map<unknown, string>();
  const note = (timer: unknown, handler: unknown, wait: unknown): void => {
    if (!isOfTest()) running.set(timer, `${String(wait)} ms: ${String(handler).slice(0, 120)}`);
  };
  const timeout = (handler: (...given: unknown[]) => void, wait?: number, ...given: unknown[]): unknown => {
    const run = (): void => {
      running.delete(timer);
      handler(...given);
    };
    const timer = start(run, wait);
    note(timer, handler, wait);
    return timer;
  };
  const interval = (handler: (...given: unknown[]) => void, wait?: number, ...given: unknown[]): unknown => {
    const timer = repeat(handler, wait, ...given);
    note(timer, handler, wait);
    return timer;
  };
  const clear = (timer?: number): void => {
    running.delete(timer);
    stop(timer);
  };
  Object.assign(window, { setTimeout: timeout, setInterval: interval, clearTimeout: clear, clearInterval: clear });
  return { lines: () => [...running.values()], close: () => Object.assign(window, own) };
}

export function openLedger(): Ledger {
  const listeners = listenersOf(lasting());
  const timers = timersOf();
  return {
    listeners: listeners.lines,
    timers: timers.lines,
    close: () => {
      listeners.close();
      timers.close();
    },
  };
}
