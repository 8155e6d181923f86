import { attributeOf, textOf, type SafeElement, type SafeNode } from '../model/safe-html.js';
import { cellsOf } from './blocks.js';
import { allIn, arePictures, element, hasContent, hasMedia, isBlock, isBreak, isPicture } from './tree.js';

/** Syllables, which in Vietnamese stand between spaces. */
const syllables = (text: string) => text.trim().split(/\s+/).length;

/** A caption that looks like one (centred, italic, small) may be this long; one that does not, that long, and one sentence. */
const most = { marked: 60, plain: 30 };
/** Lines that are something else: steps of a list, credits of the whole article, and what leads over to the next block. */
const other = /^(?:[-–—•+*]|\d+[.)]|(?:theo|nguồn|tác giả|bài)\s*[:(]?\s)|[:;,]$|^(?:theo|nguồn|tác giả):/iu;
const credit = /^\(?(?:ảnh|nguồn ảnh|photo)/iu;
const sentenceInside = /[.!?…]["”»)]?\s+\p{Lu}/u;

/** Whether a short line without any mark of a caption is one: a single sentence that leads over to nothing. */
function isPlainCaption(text: string, last: boolean): boolean {
  return !last && syllables(text) <= most.plain && !other.test(text) && !sentenceInside.test(text);
}

/** Whether words that follow a picture are its caption. */
function isCaption(children: readonly SafeNode[], align: string | undefined, last: boolean): boolean {
  const text = textOf(children).trim();
  if (!text || syllables(text) > most.marked || children.some(hasMedia)) return false;
  if (credit.test(text) || allIn(children, ['i', 'em', 'small'])) return true;
  if (align === 'right' || allIn(children, ['b', 'strong'])) return false;
  return align === 'center' || isPlainCaption(text, last);
}

function figure(
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

/** A paragraph that holds pictures, and perhaps their caption after them, as a figure. */
function ofParagraph({ attributes, children }: SafeElement, align: string | undefined): SafeElement | undefined {
  const end = children.findIndex((node) => hasContent(node) && !isPicture(node));
  if (end < 0) return figure(children, [], attributes);
  const pictures = children.slice(0, end);
  if (!arePictures(pictures)) return undefined;
  const caption = children.slice(end);
  return isCaption(caption, align, !pictures.some(isBreak)) ? figure(pictures, caption, attributes) : undefined;
}

/** What stands in a cell, line by line. */
function linesIn(cell: SafeElement): readonly (readonly SafeNode[])[] {
  const lines: SafeNode[][] = [[]];
  for (const node of cell.children) {
    if (isBlock(node)) lines.push([...node.children], []);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.some(hasContent));
}

/** The old way to keep a picture and its caption together: a table of one column, the picture above the words. */
function ofTable(table: SafeElement): SafeElement | undefined {
  const rows = cellsOf(table);
  const [pictures = [], ...words] = rows.flatMap((cells) => cells.flatMap(linesIn));
  const caption = words.flatMap((line, index) => (index ? [element('br', []), ...line] : line));
  if (rows.some((cells) => cells.length !== 1) || !arePictures(pictures)) return undefined;
  const odd = caption.some((node) => hasMedia(node) || isBlock(node)) || syllables(textOf(caption)) > most.marked;
  return odd ? undefined : figure(pictures, caption);
}

function asFigure(block: SafeElement): SafeElement | undefined {
  if (block.tag === 'p') return ofParagraph(block, attributeOf(block, 'align'));
  if (block.tag === 'table') return ofTable(block);
  return block.tag === 'figure' ? block : undefined;
}

/** A figure with the next block as its caption; undefined where that block is none. */
function captioned(
  figure: SafeElement | undefined,
  next: SafeElement | undefined,
  last: boolean,
): SafeElement | undefined {
  if (!figure || next?.tag !== 'p' || !arePictures(figure.children)) return undefined;
  if (!isCaption(next.children, attributeOf(next, 'align'), last)) return undefined;
  return { ...figure, children: [...figure.children, element('figcaption', next.children)] };
}

/** Pictures that stand alone become figures, and the paragraph after one its caption where it looks like one. */
export function withFigures(blocks: readonly SafeElement[]): SafeElement[] {
  const out: SafeElement[] = [];
  const waiting = blocks.entries();
  for (const [index, block] of waiting) {
    const made = hasMedia(block) ? asFigure(block) : undefined;
    const whole = captioned(made, blocks[index + 1], index + 2 >= blocks.length);
    if (whole) waiting.next();
    out.push(whole ?? made ?? block);
  }
  return out;
}
