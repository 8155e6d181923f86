import { attributeOf, textOf, type SafeElement, type SafeNode } from '../model/safe-html.js';
import {
  allIn,
  allOf,
  arePictures,
  figure,
  hasContent,
  hasMedia,
  isBlock,
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

/** Whether words are of the kind of captions: not too many, and not more lines, which are a poem. */
function isShort(children: readonly SafeNode[], text: string): boolean {
  const isWords = text !== '' && !children.some(hasMedia);
  return isWords && syllables(text) <= longestCaption && allOf(children, 'br').length < 3;
}

/** Whether words without any mark of a caption may be one: a short single sentence that leads over to nothing. */
const isPlain = (text: string): boolean =>
  syllables(text) <= longestPlain && !other.test(text) && !sentenceInside.test(text);

/** Whether words that follow a picture are its caption. */
function isCaption(children: readonly SafeNode[], align: string | undefined, last: boolean): boolean {
  const text = textOf(children).trim();
  if (!isShort(children, text) || writer.test(text)) return false;
  if (credit.test(text) || allIn(children, ['i', 'em', 'small'])) return true;
  if (align === 'right' || allIn(children, ['b', 'strong'])) return false;
  return align === 'center' || (!last && isPlain(text));
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
function captioned(made: SafeElement, next: SafeElement, last: boolean): SafeElement | undefined {
  const { children } = next;
  if (next.tag !== 'p' || !isCaption(children, attributeOf(next, 'align'), last)) return undefined;
  const end = made.children.at(-1);
  if (!isElement(end) || end.tag !== 'figcaption')
    return arePictures(made.children) ? figure(made.children, children, made.attributes) : undefined;
  const isFull = syllables(textOf([end])) >= longestCaption || end.children.some(isBlock);
  const whole = { ...end, children: joined([end.children, children]) };
  return credit.test(textOf(children)) && !isFull
    ? { ...made, children: [...made.children.slice(0, -1), whole] }
    : undefined;
}

/** Pictures that stand alone become figures, and what is said of one after it its caption. */
export function withFigures(blocks: readonly SafeElement[]): SafeElement[] {
  const out: SafeElement[] = [];
  for (let at = 0, block = blocks[at]; block; block = blocks[at]) {
    let made = hasMedia(block) ? asFigure(block) : undefined;
    // A caption, and lines about the photographer.
    for (let next = blocks[++at]; made && next; next = blocks[++at]) {
      const whole = captioned(made, next, at + 1 >= blocks.length);
      if (!whole) break;
      made = whole;
    }
    out.push(made ?? block);
  }
  return out;
}
