import { textOf, type SafeElement, type SafeNode } from '../model/safe-html.js';
import { linesIn } from './lines.js';
import {
  arePictures,
  cellsOf,
  element,
  figure,
  hasContent,
  hasFrames,
  hasMedia,
  isElement,
  isRows,
  joined,
  longestCaption,
  syllables,
  trimmed,
} from './tree.js';

/** Pictures and the lines under them. */
type Frame = readonly [pictures: readonly SafeNode[], words: readonly (readonly SafeNode[])[]];

/** A cell as its pictures and what follows them. */
function frameOf(cell: SafeElement): Frame {
  const lines = linesIn(cell);
  const end = lines.findIndex((line) => !arePictures(line));
  const at = end < 0 ? lines.length : end;
  return [lines.slice(0, at).flat(), lines.slice(at)];
}

const joint = (frames: readonly Frame[]): Frame => [
  frames.flatMap(([pictures]) => pictures),
  frames.flatMap(([, words]) => words),
];

/** The frames of a table in their order; undefined where it is more than pictures and what belongs to them. */
function framesIn(rows: readonly (readonly SafeElement[])[]): readonly Frame[] | undefined {
  const done: Frame[] = [];
  let open: readonly Frame[] = [];
  for (const row of rows) {
    const filled = row.map(frameOf).filter((frame) => frame.flat().length);
    const withPictures = filled.filter(([pictures]) => pictures.length).length;
    if (!row.length || (withPictures && withPictures < filled.length)) return undefined;
    if (withPictures) {
      done.push(...open);
      open = filled;
    } else if (filled.length) {
      // Each text under its own picture, or one under all of them.
      if (filled.length === 1 && open.length) open = [joint(open)];
      if (filled.length !== open.length) return undefined;
      open = open.map((frame, index) => joint([frame, ...filled.slice(index, index + 1)]));
    }
  }
  return [...done, ...open];
}

/** Whether words are too many, or of another kind than a caption. */
const isOdd = ([, words]: Frame): boolean =>
  words.flat().some(hasMedia) || syllables(textOf(words.flat())) > longestCaption;

/** A list or a table that is nothing but frames, as figures. */
function framed(block: SafeElement): readonly SafeElement[] | undefined {
  const items = block.children.filter(hasContent);
  // Points of a list belong to each other, not to the picture above.
  if (/^[uo]/.test(block.tag) && !items.every(hasMedia)) return undefined;
  const frames = framesIn(block.tag === 'table' ? cellsOf(block) : items.map((item) => [element('li', [item])]));
  return frames?.some(isOdd) ? undefined : frames?.map(([pictures, words]) => figure(pictures, joined(words)));
}

/** What stands between the marks that WordPress puts around a picture, where an endpoint sends them as they are. */
function marked(nodes: readonly SafeNode[]): SafeElement[] | undefined {
  const [first, ...rest] = trimmed(nodes);
  const last = rest.pop();
  if (typeof first !== 'string' || typeof last !== 'string') return undefined;
  if (!/^\[caption\b[^\]]*\]\s*$/.test(first) || !last.endsWith('[/caption]')) return undefined;
  const end = rest.findIndex((node) => !arePictures([node]));
  const at = end < 0 ? rest.length : end;
  const caption = trimmed([...rest.slice(at), last.slice(0, -10)]);
  return arePictures(rest.slice(0, at)) ? [figure(rest.slice(0, at), caption)] : undefined;
}

/**
 * Nodes in which the old ways to keep pictures and their captions together are figures: tables with pictures above words, lists of pictures,
 * the galleries of WordPress (`dl`) and the marks that it puts around pictures.
 */
export function withFrames(nodes: readonly SafeNode[]): SafeNode[] {
  return nodes.flatMap((node): readonly SafeNode[] => {
    if (!isElement(node) || !hasFrames(node)) return [node];
    const figures = node.tag === 'p' ? marked(node.children) : isRows(node) && framed(node);
    return figures || [{ ...node, children: withFrames(node.children) }];
  });
}
