import { attributeOf, textOf, type SafeElement, type SafeNode } from '../model/safe-html.js';
import { figure, longestCaption } from './frames.js';
import {
  allIn,
  allOf,
  arePictures,
  element,
  hasContent,
  hasMedia,
  isBreak,
  isElement,
  isPicture,
  syllables,
  trimmed,
} from './tree.js';

/** Syllables of a caption that looks like any paragraph: one sentence. */
const longestPlain = 30;
/** Lines that are something else: steps of a list, credits of the whole article, and what leads over to the next block. */
const other = /^(?:[-–—•+*]|\d+[.)]|(?:theo|nguồn|tác giả|tin|bài)\s*[:(]?\s)|[:;,]$|^(?:theo|nguồn|tác giả):/iu;
/** Who wrote the article, in whatever letters. */
const writer = /^(?:tác giả|tin|bài)[^.:]{0,12}:/iu;
const credit = /^\(?(?:ảnh|nguồn ảnh|photo)/iu;
const sentenceInside = /[.!?…]["”»)]?\s+\p{Lu}/u;

/** Whether a short line without any mark of a caption is one: a single sentence that leads over to nothing. */
function isPlainCaption(text: string, last: boolean): boolean {
  return !last && syllables(text) <= longestPlain && !other.test(text) && !sentenceInside.test(text);
}

/** Whether words that follow a picture are its caption. */
function isCaption(children: readonly SafeNode[], align: string | undefined, last: boolean): boolean {
  const text = textOf(children).trim();
  if (!text || syllables(text) > longestCaption || children.some(hasMedia) || writer.test(text)) return false;
  // More lines are a poem.
  if (allOf(children, 'br').length > 2) return false;
  if (credit.test(text) || allIn(children, ['i', 'em', 'small'])) return true;
  if (align === 'right' || allIn(children, ['b', 'strong'])) return false;
  return align === 'center' || isPlainCaption(text, last);
}

/** What stands between the marks that WordPress puts around a picture, where an endpoint sends them as they are. */
function marked(children: readonly SafeNode[]): readonly SafeNode[] | undefined {
  const [first, ...rest] = children;
  const last = rest.pop();
  if (typeof first !== 'string' || typeof last !== 'string' || !/^\[caption\b[^\]]*\]\s*$/.test(first))
    return undefined;
  return last.endsWith('[/caption]') ? [...rest, last.slice(0, -10)] : undefined;
}

/** A paragraph that holds pictures, and perhaps their caption after them, as a figure. */
function ofParagraph({ attributes, children: all }: SafeElement): SafeElement | undefined {
  const inside = marked(all);
  const children = inside ?? all;
  const end = children.findIndex((node) => hasContent(node) && !isPicture(node));
  if (end < 0) return figure(children, [], attributes);
  const pictures = children.slice(0, end);
  if (!arePictures(pictures)) return undefined;
  const caption = trimmed(children.slice(end));
  const align = new Map(attributes).get('align');
  const isFigure = inside ?? isCaption(caption, align, !pictures.some(isBreak));
  return isFigure ? figure(pictures, caption, attributes) : undefined;
}

function asFigure(block: SafeElement): SafeElement | undefined {
  if (block.tag === 'p') return ofParagraph(block);
  return block.tag === 'figure' ? block : undefined;
}

/** A figure with the next block as its caption; undefined where that block is none. */
function captioned(
  figure: SafeElement | undefined,
  next: SafeElement | undefined,
  last: boolean,
): SafeElement | undefined {
  if (!figure || next?.tag !== 'p') return undefined;
  const { children } = next;
  if (!arePictures(figure.children)) return credited(figure, children);
  if (!isCaption(children, attributeOf(next, 'align'), last)) return undefined;
  return { ...figure, children: [...figure.children, element('figcaption', children)] };
}

/** A figure whose caption is followed by a line about the photographer. */
function credited(figure: SafeElement, line: readonly SafeNode[]): SafeElement | undefined {
  const caption = figure.children.at(-1);
  const text = textOf(line);
  if (!isElement(caption) || caption.tag !== 'figcaption' || !credit.test(text)) return undefined;
  if (syllables(text) > 12 || line.some(hasMedia)) return undefined;
  const whole = element('figcaption', [...caption.children, element('br', []), ...line], caption.attributes);
  return { ...figure, children: [...figure.children.slice(0, -1), whole] };
}

/** Pictures that stand alone become figures, and what is said of one after it its caption. */
export function withFigures(blocks: readonly SafeElement[]): SafeElement[] {
  const out: SafeElement[] = [];
  const waiting = blocks.entries();
  for (const [index, block] of waiting) {
    let made = hasMedia(block) ? asFigure(block) : undefined;
    // A caption, and lines about the photographer.
    for (let at = index + 1; ; at++) {
      const whole = captioned(made, blocks[at], at + 1 >= blocks.length);
      if (!whole) break;
      waiting.next();
      made = whole;
    }
    out.push(made ?? block);
  }
  return out;
}
