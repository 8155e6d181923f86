import { heightOf, USUAL, type BlockFacts } from './room-kept.js';

/** Widths of the window at which the room changes, where it changes by much. */
const STEPS = [400, 480, 640, 900, 1200] as const;
const WIDEST = 1600;
/** Width between the edge of the window and a block on a phone, both sides. */
const EDGES = 32;
/** A step that saves less than this share is none. */
const WORTH = 0.06;

/** How wide a block may be in a window: a column is the whole of a phone, and a share of the window before it has its own width. */
function widthsIn(view: number, column: number): number[] {
  const whole = Math.min(view - EDGES, column);
  const share = column / (1200 - EDGES);
  return view < 900 || share >= 1 ? [whole] : [whole, Math.min(whole, Math.max(240, (view - EDGES) * share))];
}

/** The greatest height in windows from one width to another. */
function greatest(facts: BlockFacts, column: number, from: number, to: number): number {
  let most = 0;
  for (let view = from; view < to; view += 8)
    for (const width of widthsIn(view, column)) most = Math.max(most, heightOf(facts, width));
  return Math.ceil(most / 10) * 10;
}

const BOUNDS = [320, ...STEPS, WIDEST] as const;

interface Step {
  /** Width of the window below which this much room is kept. */
  readonly to: number;
  room: number;
}

/** From the widest down: narrower windows need more room, or have what wider ones have. */
function stepsOf(facts: BlockFacts, column: number): Step[] {
  const steps: Step[] = [];
  for (let index = BOUNDS.length - 1; index > 0; index--) {
    const [from = 0, to = 0] = BOUNDS.slice(index - 1, index + 1);
    const room = greatest(facts, column, from, to);
    const wider = steps.at(-1);
    if (wider && room <= wider.room * (1 + WORTH)) wider.room = Math.max(wider.room, room);
    else steps.push({ to, room });
  }
  return steps;
}

/**
 * The room as the value of `min-height`: one length, or several, of which the window's width chooses. A product with 999 is either nothing
 * or more than any block, so that no `@media` is needed, which no attribute can hold.
 *
 * @param column width of the block's column on a wide screen, in CSS pixels
 */
export function roomHeight(facts: BlockFacts, column: number): string {
  if (facts.tag === 'news-article') return '100vh';
  const steps = stepsOf(facts, column);
  const lengths = steps.map(({ to, room }, index) => (index ? `min(${room}px,(${to}px - 100vw)*999)` : `${room}px`));
  const room = lengths.length > 1 ? `max(${lengths.join(',')})` : lengths.join('');
  // One column of a phone may need less than one of a tablet, whose pictures are larger.
  const phone = greatest(facts, column, BOUNDS[0], STEPS[0]);
  const isLess = phone < (steps.at(-1)?.room ?? 0) * (1 - WORTH);
  return isLess ? `min(${room},max(${phone}px,(100vw - ${STEPS[0]}px)*999))` : room;
}

/** The `style` attribute of a block. */
export function roomStyle(facts: BlockFacts, column = 760): string {
  return `display:block;min-height:${roomHeight(facts, column)}`;
}

/** Of these lengths the one that one in five has more of. */
function long(lengths: readonly number[], usual: number): number {
  const sorted = lengths.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * 0.8)] ?? usual;
}

export interface OneOfNews {
  readonly title: string;
  /** The text, or whether there is one. */
  readonly summary?: string | boolean | undefined;
  readonly picture?: unknown;
}

/** What the news at hand tell about those that will come. */
export function newsFacts(news: readonly OneOfNews[]): Pick<BlockFacts, 'title' | 'summary' | 'hasPictures'> {
  if (!news.length) return {};
  const summaries = news.map(({ summary }) =>
    typeof summary === 'string' ? summary.length : summary ? USUAL.summary : 0,
  );
  return {
    title: long(
      news.map(({ title }) => title.length),
      USUAL.title,
    ),
    summary: long(summaries, USUAL.summary),
    hasPictures: news.some(({ picture }) => picture),
  };
}
