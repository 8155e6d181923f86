import { NewsError } from '../model/news-error.js';
import { openDomNode } from './dom-reader.js';
import type { Engine } from './engine.js';
import { hasNativeEngine, nativeEngine } from './engine-native.js';

let loading: Promise<Engine<Node>> | undefined;

/** One load for all articles. A failure is forgotten, so that a later article tries again. */
function fallbackEngine(): Promise<Engine<Node>> {
  loading ??= import('./engine-dompurify.js').then(
    (module) => module.dompurifyEngine,
    (cause: unknown) => {
      loading = undefined;
      throw new NewsError('chunk', { detail: 'engine-dompurify', cause });
    },
  );
  return loading;
}

/**
 * The engine of a browser: its own sanitizer where it has one that works, else DOMPurify, loaded when first needed.
 *
 * Rejects with NewsError `chunk` when DOMPurify could not be loaded, `markup` when it gave nothing.
 */
export const browserEngine: Engine<Node> = {
  async parse(html) {
    try {
      if (hasNativeEngine()) return await nativeEngine.parse(html);
    } catch {
      // An early or broken implementation: the other wall takes over.
    }
    const fallback = await fallbackEngine();
    try {
      return await fallback.parse(html);
    } catch (thrown) {
      throw NewsError.from(thrown, 'markup');
    }
  },
  open: openDomNode,
};
