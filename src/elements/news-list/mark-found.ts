import { matchRanges } from '../../text/match.js';
import type { Desk } from './desk-host.js';

/** Name of the marks in `::highlight()`. */
const NAME = 'bantin-found';
const TEXTS = '.title, .summary, .category, [part~="byline"]';

const marked = new WeakMap<Desk, readonly Range[]>();

/** Marks the words of a query in the list, without touching its nodes; nothing where the browser cannot (CSS Custom Highlight API). */
export function markFound(desk: Desk, query: string): void {
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') return;
  const all = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, all);
  for (const range of marked.get(desk) ?? []) all.delete(range);
  const ranges = query ? rangesIn(desk.host.renderRoot, query) : [];
  for (const range of ranges) all.add(range);
  marked.set(desk, ranges);
}

function rangesIn(root: HTMLElement | DocumentFragment, query: string): readonly Range[] {
  const texts = [...root.querySelectorAll(`[part~="list"] :is(${TEXTS})`)].flatMap(textNodes);
  return texts.flatMap((node) => matchRanges(node.data, query).map(({ start, end }) => rangeOf(node, start, end)));
}

function textNodes(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function rangeOf(node: Text, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
