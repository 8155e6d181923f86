import type { Tab } from './tab.js';

/**
 * Stands first in the head of a page: notes every frame in which something with `data-still` has moved, or what its words have become,
 * and in Chromium what the browser itself counts as a shift. Places count in the document, not in the window.
 */
export const WITNESS = `<script>
  window.shifts = [];
  window.moves = [];
  window.frames_ = 0;
  if (PerformanceObserver.supportedEntryTypes?.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const { value, sources, startTime } of list.getEntries())
        shifts.push(value + ' at ' + Math.round(startTime) + ': ' + sources.map(({ node, previousRect, currentRect }) =>
          (node?.className || node?.nodeName) + ' ' + previousRect.y + '+' + previousRect.height + ' > ' + currentRect.y + '+' + currentRect.height).join(', '));
    }).observe({ type: 'layout-shift', buffered: true });
  const places = new Map();
  const look = () => {
    frames_++;
    for (const node of document.querySelectorAll('[data-still]')) {
      const { left, top, width } = node.getBoundingClientRect();
      if (!node.checkVisibility()) continue;
      const place = [left + scrollX, top + scrollY, width].map((number) => Math.round(number * 10) / 10).join();
      const before = places.get(node);
      if (before && before !== place) moves.push(node.dataset.still + ': ' + before + ' > ' + place);
      places.set(node, place);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

export interface Moves {
  readonly shifts: readonly string[];
  readonly moves: readonly string[];
  readonly frames: number;
}

/** What the page has seen move; the page in the frame, where there is one. */
export async function movesIn(tab: Tab): Promise<Moves> {
  return (await tab.run(`const page = document.querySelector('iframe[data-phone]')?.contentWindow ?? window;
    return { shifts: page.shifts, moves: page.moves, frames: page.frames_ }`)) as Moves;
}
