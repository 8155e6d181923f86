import { openDomNode } from './dom-reader.js';
import type { Engine } from './engine.js';
import { droppedTags, readAttributes } from './policy.js';

/**
 * `Document.parseHTML` (HTML Sanitizer API) is not yet in TypeScript's library. Never look for a name that ends in `Unsafe` instead: there are
 * engines that have those and silently ignore the sanitizer.
 */
type SanitizingDocument = typeof Document & { parseHTML?(html: string, options: { sanitizer: Sanitizer }): Document };

/** Built once, a page may show many articles. */
let sanitizer: Sanitizer | undefined;

function makeSanitizer(): Sanitizer {
  const named = (namespace: string) => (name: string) => ({ name, namespace });
  return new Sanitizer({
    removeElements: [
      ...droppedTags.map(named('http://www.w3.org/1999/xhtml')),
      named('http://www.w3.org/2000/svg')('svg'),
      named('http://www.w3.org/1998/Math/MathML')('math'),
    ],
    // Never without this list: some Chromium releases crash the tab when a handler such as `onbeforematch` meets a configuration without one.
    attributes: [...readAttributes],
    comments: false,
    dataAttributes: false,
  });
}

/** Whether this browser has the HTML Sanitizer API. */
export function hasNativeEngine(): boolean {
  return typeof Sanitizer === 'function' && typeof (Document as SanitizingDocument).parseHTML === 'function';
}

/** The browser's own sanitizer. Elements are removed by name and not allowed by name, so that the words in unknown wrappers survive. */
export const nativeEngine: Engine<Node> = {
  parse(html) {
    sanitizer ??= makeSanitizer();
    const parsed = (Document as SanitizingDocument).parseHTML?.(`<!doctype html><body>${html}`, { sanitizer });
    if (!parsed) throw new TypeError('no document');
    return parsed;
  },
  open: openDomNode,
};
