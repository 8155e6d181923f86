import { textOf, type SafeElement, type SafeNode } from '../model/safe-html.js';
import { arePictures, element, hasContent, hasMedia, isBlock, isBreak, isElement, syllables, trimmed } from './tree.js';

/** Syllables of a caption that its place or its look shows to be one. */
export const longestCaption = 60;

/** The rows of a table, each as its cells. A caption counts as a row of its own, so that no table with one is taken for a mere frame. */
export function cellsOf(table: SafeElement): readonly (readonly SafeElement[])[] {
  return table.children.filter(isElement).flatMap((part) => {
    if (part.tag === 'caption') return [[]];
    return part.tag === 'tr' ? [part.children.filter(isElement)] : cellsOf(part);
  });
}

type Line = readonly SafeNode[];

/** What stands in a cell, line by line, whatever blocks it stands in. */
function linesIn({ children }: SafeElement): readonly Line[] {
  const lines: SafeNode[][] = [[]];
  for (const node of children) {
    if (isBreak(node)) lines.push([]);
    else if (isElement(node) && isBlock(node)) lines.push(...linesIn(node).map((line) => [...line]), []);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.some(hasContent)).map(trimmed);
}

/** Pictures and the lines under them. */
interface Frame {
  readonly pictures: SafeNode[];
  readonly words: Line[];
}

/** A cell as its pictures and what follows them. */
function frameOf(cell: SafeElement): Frame {
  const lines = linesIn(cell);
  const end = lines.findIndex((line) => !arePictures(line));
  const at = end < 0 ? lines.length : end;
  return { pictures: lines.slice(0, at).flat(), words: lines.slice(at) };
}

/** Words under the pictures of the row above: each under its own, or one text under all of them. */
function caption(above: Frame[], below: readonly Frame[]): Frame[] | undefined {
  if (above.length > 1 && above.some(({ words }) => words.length)) return undefined;
  const frames = below.length === 1 ? [joint(above)] : above;
  if (frames.length !== below.length) return undefined;
  return frames.map(({ pictures, words }, index) => ({ pictures, words: [...words, ...(below[index]?.words ?? [])] }));
}

const joint = (frames: readonly Frame[]): Frame => ({
  pictures: frames.flatMap(({ pictures }) => pictures),
  words: frames.flatMap(({ words }) => words),
});

/** The frames of a table in their order; undefined where it is more than pictures and what belongs to them. */
function framesIn(rows: readonly (readonly SafeElement[])[]): readonly Frame[] | undefined {
  const done: Frame[] = [];
  let open: Frame[] = [];
  for (const row of rows) {
    const filled = row.map(frameOf).filter(({ pictures, words }) => pictures.length + words.length);
    const framed = filled.filter(({ pictures }) => pictures.length);
    if (!row.length || (framed.length && framed.length < filled.length)) return undefined;
    if (framed.length) {
      done.push(...open);
      open = framed;
    } else if (filled.length) {
      const captioned = open.length ? caption(open, filled) : undefined;
      if (!captioned) return undefined;
      open = captioned;
    }
  }
  return [...done, ...open];
}

/** A picture as a figure, with its caption where it has one. */
export function figure(
  pictures: readonly SafeNode[],
  caption: readonly SafeNode[] = [],
  attributes: SafeElement['attributes'] = [],
): SafeElement {
  const seen = pictures.filter((node) => hasContent(node));
  return element(
    'figure',
    caption.length ? [...seen, element('figcaption', caption)] : seen,
    attributes.filter(([name]) => name !== 'align'),
  );
}

const rowsOf = (block: SafeElement) =>
  block.tag === 'table' ? cellsOf(block) : block.children.filter(isElement).map((item) => [item]);

/**
 * The old ways to keep pictures and their captions together, as figures: tables with pictures above words, lists of pictures, the galleries
 * of WordPress (`dl`). Undefined for everything else.
 */
export function framed(block: SafeElement): SafeElement[] | undefined {
  if (!/^(?:table|[udo]l)$/.test(block.tag) || !hasMedia(block)) return undefined;
  const rows = rowsOf(block);
  // Points of a list belong to each other, not to the picture above.
  if (/^[uo]l$/.test(block.tag) && !rows.flat().every(hasMedia)) return undefined;
  const frames = framesIn(rows)?.map(({ pictures, words }) =>
    figure(
      pictures,
      words.flatMap((line, index) => (index ? [element('br', []), ...line] : line)),
    ),
  );
  const isOdd = ({ children }: SafeElement) => {
    const words = children.filter((node) => isElement(node) && node.tag === 'figcaption');
    return words.some(hasMedia) || syllables(textOf(words)) > longestCaption;
  };
  return frames?.length && !frames.some(isOdd) ? frames : undefined;
}
