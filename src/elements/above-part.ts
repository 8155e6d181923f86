import type { ReactiveControllerHost } from 'lit';

export type AbovePart = typeof import('./above-news.js');

let part: AbovePart | undefined;
let asked: Promise<void> | undefined;

/**
 * What stands above the news, once it is there; the host draws again then. Few pages refresh themselves or miss a source; where the part
 * cannot be loaded, the news stay as they are, and the next drawing asks for it again.
 */
export function abovePart(host: ReactiveControllerHost): AbovePart | undefined {
  if (part) return part;
  asked ??= import('./above-news.js').then(
    (loaded) => void (part = loaded),
    () => void (asked = undefined),
  );
  void asked.then(() => part && host.requestUpdate());
  return undefined;
}
