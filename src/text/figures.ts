import { attributeOf, textOf, type SafeElement, type SafeNode } from '../model/safe-html.js';
import {
  allIn,
  allOf,
  arePictures,
  element,
  figure,
  hasContent,
  hasMedia,
  isBreak,
  isElement,
  isPicture,
  joined,
  longestCaption,
  syllables,
  trimmed,
} from './tree.js';

/** Syllables of a caption that looks like any paragraph: one sentence. */
const longestPlain = 30;
/** Lines that are something else: steps of a list, credits of the whole article, and what leads over to the next block. */
const other = /^(?:[-–—•+*]|\d+[.)]|(?:theo|nguồn)(?:\s|:))|[:;,]$/iu;
/** Who wrote the article, in whatever letters. */
const writer = /^(?:tác giả|tin|bài)[^.:]{0,12}:/iu;
const credit = /^\(?(?:nguồn )?(?:ảnh|photo)/iu;
const sentenceInside = /[.!?…]["”»)]?\s+\p{Lu}/u;

/** Whether words that follow a picture are its caption. */
function isCaption(children: readonly SafeNode[], align: string | undefined, last: boolean): boolean {
  const text = textOf(children).trim();
  if (!text || syllables(text) > longestCaption || children.some(hasMedia) || writer.test(text)) return false;
  // More lines are a poem.
  if (allOf(children, 'br').length > 2) return false;
  if (credit.test(text) || allIn(children, ['i', 'em', 'small'])) return true;
  if (align === 'right' || allIn(children, ['b', 'strong'])) return false;
  if (align === 'center') return true;
  // Without any mark of a caption: a short single sentence that leads over to nothing.
  return !last && syllables(text) <= longestPlain && !other.test(text) && !sentenceInside.test(text);
}

/** A figure itself, and as one a paragraph that holds pictures and perhaps their caption after them. */
function asFigure(block: SafeElement): SafeElement | undefined {
  const { tag, attributes, children } = block;
  if (tag !== 'p') return tag === 'figure' ? block : undefined;
  const end = children.findIndex((node) => hasContent(node) && !isPicture(node));
  if (end < 0) return figure(children, [], attributes);
  const pictures = children.slice(0, end);
  const caption = trimmed(children.slice(end));
  const isFigure = arePictures(pictures) && isCaption(caption, attributeOf(block, 'align'), !pictures.some(isBreak));
  return isFigure ? figure(pictures, caption, attributes) : undefined;
}

/** A figure with the next block as its caption, or at the end of it where that is about the photographer; undefined where it is neither. */
function captioned(
  figure: SafeElement | undefined,
  next: SafeElement | undefined,
  last: boolean,
): SafeElement | undefined {
  if (!figure || next?.tag !== 'p' || !isCaption(next.children, attributeOf(next, 'align'), last)) return undefined;
  const end = figure.children.at(-1);
  const old = isElement(end) && end.tag === 'figcaption' ? end : undefined;
  const fits = old
    ? credit.test(textOf(next.children)) && syllables(textOf([old])) < longestCaption
    : arePictures(figure.children);
  if (!fits) return undefined;
  const caption = element('figcaption', joined([old?.children ?? [], next.children]), old?.attributes);
  return { ...figure, children: [...figure.children.filter((node) => node !== old), caption] };
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
