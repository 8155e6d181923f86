import type { ReactiveControllerHost } from '../controllers/reactive.js';

/** A part that few pages need: undefined until it is there; the host draws again then. Where it cannot be loaded, the next drawing asks again. */
function lazyPart<T>(load: () => Promise<T>): (host: ReactiveControllerHost) => T | undefined {
  let part: T | undefined;
  let asked: Promise<void> | undefined;
  return (host) => {
    if (part) return part;
    asked ??= load().then(
      (loaded) => void (part = loaded),
      () => void (asked = undefined),
    );
    void asked.then(() => part && host.requestUpdate());
    return undefined;
  };
}

export type AbovePart = typeof import('./above-news.js');

/** What stands above the news: for elements that refresh themselves or miss a source. */
export const abovePart = lazyPart(() => import('./above-news.js'));

export type DebugPart = typeof import('./debug-panel.js');

/** What tells web masters why an element is empty. */
export const debugPart = lazyPart(() => import('./debug-panel.js'));
