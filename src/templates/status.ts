import { node } from './node.js';

/** Milliseconds for which a page that has been painted waits for an answer before it shows grey items: one that comes at once is painted once. */
const BLINK = 50;

/**
 * What stands in the place of the news while they load: as many grey items as will come, so that nothing jumps.
 *
 * @param mayBlink nothing has stood in the place before, and the news may come at once
 */
export function skeleton(loading: string, layout: string, count: number, mayBlink?: boolean): Node[] {
  const bone = (): Node => node('i', { class: 'bone' });
  const bones = node('div', { class: `skeleton ${layout}`, 'aria-hidden': 'true' });
  const fill = (): void => {
    for (let left = count; left--;) {
      const text = node('div', { class: 'text' }, bone(), bone(), bone());
      bones.append(node('div', { class: 'item' }, node('div', { class: 'media bone' }), text));
    }
  };
  // At its first paint a page has them from the start, so that nothing jumps.
  if (mayBlink && performance.getEntriesByType('paint')[0]) setTimeout(() => bones.isConnected && fill(), BLINK);
  else fill();
  return [bones, node('p', { class: 'quiet' }, loading)];
}

/** A way to try again, where that may help. */
export interface Retry {
  readonly label: string;
  onRetry(): void;
}

/** A box with a sentence in a citizen's words. `slot`: where a page may put its own instead. */
function box(kind: string, sentence: string, slot?: string, retry?: Retry): Node[] {
  const text = node('p', {}, sentence);
  const button = retry && node('button', { type: 'button', part: 'more' }, retry.label);
  button?.addEventListener('click', () => retry?.onRetry());
  return [node('div', { class: kind, part: 'status' }, slot ? node('slot', { name: slot }, text) : text, button)];
}

export const emptyState = (sentence: string): Node[] => box('state', sentence, 'empty');

/** Nothing could be loaded. */
export const errorState = (sentence: string, retry?: Retry): Node[] => box('state', sentence, 'error', retry);

/** News are shown, but newer ones could not be loaded. */
export const staleBar = (sentence: string, retry?: Retry): Node[] => box('state stale', sentence, undefined, retry);
