import { textOf, type SafeElement, type SafeNode } from '../model/safe-html.js';
import { blockTags, isBreak, isElement } from './tree.js';

/** A run of words that no block and no line break cuts. */
export interface Passage {
  /** The words letter for letter, every kind of white space as one plain space each, so that offsets stay. */
  readonly text: string;
  /** Where in it the text nodes begin, in order. */
  readonly pieces: readonly { readonly start: number; readonly node: number }[];
}

/** Captions are about what a listener does not see; code, struck and small print over the line are nothing to say. */
const silentTags = new Set('audio code del figcaption kbd picture pre rp rt s samp video'.split(' '));
/** `[1]`, `(2)`, `*`: a mark of a footnote. */
const mark = /^[\s[(]*[\d*†‡]{1,3}[\s\])]*$/;
/** A unit of which a raised number is a part. */
const power = /(?:^|[\s\d])[kcdm]?m$/;
/** Syllables from which on the words of a cell are a text and not an entry of a table, which makes no sense to the ear alone. */
const cellLength = 12;

function isSilent(node: SafeElement, before: string): boolean {
  if (node.tag === 'sup') return mark.test(textOf(node.children)) && !power.test(before);
  if (node.tag === 'td' || node.tag === 'th') return textOf(node.children).trim().split(/\s+/).length < cellLength;
  return silentTags.has(node.tag);
}

/** The text of a tree, passage by passage, without what only makes sense to the eye. Text nodes without ink are not counted. */
export function passagesOf(nodes: readonly SafeNode[]): Passage[] {
  const passages: Passage[] = [];
  let text = '';
  let pieces: { start: number; node: number }[] = [];
  let count = 0;
  const close = (): void => {
    if (text.trim()) passages.push({ text, pieces });
    text = '';
    pieces = [];
  };
  const add = (words: string, isQuiet: boolean): void => {
    if (/\S/.test(words)) {
      if (!isQuiet) pieces.push({ start: text.length, node: count });
      count++;
    } else if (!pieces.length) return;
    if (!isQuiet) text += words.replace(/\s/g, ' ');
  };
  const visit = (node: SafeNode, isQuiet: boolean): void => {
    if (!isElement(node)) return add(node, isQuiet);
    const isApart = isBreak(node) || blockTags.has(node.tag);
    if (isApart) close();
    const isQuieter = isQuiet || isSilent(node, text);
    for (const child of node.children) visit(child, isQuieter);
    if (isApart) close();
  };
  for (const node of nodes) visit(node, false);
  close();
  return passages;
}
