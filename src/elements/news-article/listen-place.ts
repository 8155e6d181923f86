import type { Place, Sentence } from '../../text/spoken.js';

const NAME = 'news-spoken';
/** Text nodes that other parts may have added or taken away before a sentence. */
const DRIFT = 30;

const parts = { title: '.article > .title', summary: '.summary', body: '.body' } as const;

/** Text nodes with ink, as `text/spoken.ts` counts them. */
function textNodes(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/\S/.test(node.data)) nodes.push(node);
  }
  return nodes;
}

function rangeAt(nodes: readonly Text[], { from, to }: Place, drift: number): Range | undefined {
  const [first, last] = [nodes[from[0] + drift], nodes[to[0] + drift]];
  if (!first || !last || from[1] > first.length || to[1] > last.length) return undefined;
  const range = new Range();
  range.setStart(first, from[1]);
  range.setEnd(last, to[1]);
  return range;
}

/** Only letters are compared: a mark of a note stands in the range and not in the sentence. */
const lettersOf = (text: string): string => text.replace(/\P{L}+/gu, '');

/** Where a sentence stands on the page; undefined where it does not, since a translator or another part has changed the text. */
export function rangeOf(root: ParentNode, { text, place }: Sentence): Range | undefined {
  const part = root.querySelector(parts[place.part]);
  const nodes = part ? textNodes(part) : [];
  for (let step = 0; step <= DRIFT * 2; step++) {
    const range = rangeAt(nodes, place, step % 2 ? -(step + 1) / 2 : step / 2);
    if (range && lettersOf(range.toString()) === lettersOf(text)) return range;
  }
  return undefined;
}

const blockOf = (range: Range): Element | null | undefined =>
  range.startContainer.parentElement?.closest('p, li, h1, h2, h3, h4, h5, h6, blockquote, dd, dt, td, div');

/** Height of the player at the lower edge of the window, px. */
const PLAYER = 90;

const isInSight = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight - PLAYER;
};

/** Brings a sentence to the middle of what is seen; in a block higher than that, by scrolling the page. */
function bringInSight(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const block = blockOf(range);
  if (block && block.clientHeight < innerHeight) block.scrollIntoView({ block: 'center', behavior });
  else scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior });
}

let shown: Range | undefined;

function unmark(): void {
  if (shown) blockOf(shown)?.classList.remove('spoken');
  CSS.highlights?.delete(NAME);
}

/**
 * Marks the sentence that is said, or none. The page follows as long as the sentence before was in sight: a reader who has scrolled
 * elsewhere is left there.
 */
export function mark(range?: Range): void {
  unmark();
  const isFollowing = !!shown && isInSight(shown);
  shown = range;
  if (!range) return;
  // Without the Highlight API the whole block is marked.
  if (CSS.highlights) CSS.highlights.set(NAME, new Highlight(range));
  else blockOf(range)?.classList.add('spoken');
  if (isFollowing && !isInSight(range)) bringInSight(range);
}
