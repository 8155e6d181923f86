import { attributeOf, type SafeElement, type SafeNode } from '../model/safe-html.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a line. */
export const blockTags = set(
  'address blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td ' +
    'tfoot th thead tr ul',
);
const standingTags = set('audio hr img picture video');
const pictureTags = set('img picture');
/** Elements that only change the letters. */
export const letterTags = set('a b em i small span strong u');

/** Anything but white space, no-break spaces and invisible joints. */
const ink = /[^\s\u00ad\u200b\u2060]/;

export const isElement = (node: SafeNode | undefined): node is SafeElement => typeof node === 'object';

export function element(
  tag: string,
  children: readonly SafeNode[],
  attributes: SafeElement['attributes'] = [],
): SafeElement {
  return { tag, attributes, children };
}

/** Whether a node breaks the line: a block, or letters around one. */
export function isBlock(node: SafeNode): node is SafeElement {
  return isElement(node) && (blockTags.has(node.tag) || node.children.some(isBlock));
}

export const isBreak = (node: SafeNode): boolean => isElement(node) && node.tag === 'br';

/** Whether there is something to see or, inside a line, a place to jump to. */
export function hasContent(node: SafeNode): boolean {
  if (!isElement(node)) return ink.test(node);
  const target = !blockTags.has(node.tag) && attributeOf(node, 'id') !== undefined;
  return standingTags.has(node.tag) || target || node.children.some(hasContent);
}

/** Whether there is a picture, a film or a sound in it. */
export function hasMedia(node: SafeNode): boolean {
  return isElement(node) && (standingTags.has(node.tag) || node.children.some(hasMedia));
}

/** Whether a node is a picture, perhaps in a link, and nothing else. */
export function isPicture(node: SafeNode): boolean {
  if (!isElement(node)) return false;
  return (
    pictureTags.has(node.tag) ||
    (letterTags.has(node.tag) && node.children.some(isPicture) && arePictures(node.children))
  );
}

/** Whether there is nothing but pictures, at least one. */
export function arePictures(nodes: readonly SafeNode[]): boolean {
  const seen = nodes.filter(hasContent);
  return seen.length > 0 && seen.every(isPicture);
}

/** The elements of a kind among nodes, in order; those within one another only once. */
export function allOf(nodes: readonly SafeNode[], tag: string): readonly SafeElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.tag === tag ? [node] : allOf(node.children, tag);
  });
}

/** Syllables, which in Vietnamese stand between spaces. */
export const syllables = (text: string): number => text.trim().split(/\s+/).length;

/** Whether all words stand in one of these tags. */
export function allIn(nodes: readonly SafeNode[], tags: readonly string[]): boolean {
  const seen = nodes.filter((node) => (isElement(node) ? hasContent(node) : /[\p{L}\p{N}]/u.test(node)));
  return (
    seen.length > 0 && seen.every((node) => isElement(node) && (tags.includes(node.tag) || allIn(node.children, tags)))
  );
}

/** Whether a node has nothing but an id. */
const isTarget = (node: SafeNode) => isElement(node) && !hasMedia(node) && !node.children.some(hasContent);

/** Whether trimming goes on inside a node: letters around words, and not around a film or a picture as wide as the text. */
const isOpen = (node: SafeElement) => node.children.some(hasContent) && (letterTags.has(node.tag) || !hasMedia(node));

/** A node without the white space at one side of its words. */
function trimmedNode(node: SafeNode, atEnd: boolean): SafeNode {
  // Not `\s+$`, which looks for an end at every space of a long run.
  if (!isElement(node))
    return atEnd
      ? node
          .trimEnd()
          .replace(/\u200b$/, '')
          .trimEnd()
      : node.replace(/^[\s\u200b]+/, '');
  return isOpen(node) ? { ...node, children: trimmedSide(node.children, atEnd) } : node;
}

/** White space, line breaks and empty letters off the beginning of a line, or off its end, however deep they stand. */
function trimmedSide(nodes: readonly SafeNode[], atEnd: boolean): readonly SafeNode[] {
  const order = atEnd ? nodes.toReversed() : nodes;
  // An empty element with an id is a place to jump to: it stays, and what stands behind it is trimmed too.
  const start = order.findIndex((node) => hasContent(node) && !isTarget(node));
  const first = order[start];
  const kept = order.slice(0, first === undefined ? order.length : start).filter(hasContent);
  if (first !== undefined) kept.push(trimmedNode(first, atEnd), ...order.slice(start + 1));
  return atEnd ? kept.reverse() : kept;
}

/** A line without the no-break spaces that stand for an indent, and without what is empty at its ends. */
export function trimmed(nodes: readonly SafeNode[]): readonly SafeNode[] {
  return trimmedSide(trimmedSide(nodes, false), true);
}

/** Lines put together again, one break between two. */
export function joined(lines: readonly (readonly SafeNode[])[]): SafeNode[] {
  return lines.filter((line) => line.length).flatMap((line, index) => (index ? [element('br', []), ...line] : line));
}

/** Syllables of a caption that its place or its look shows to be one. */
export const longestCaption = 60;

/** The rows of a table, each as its cells. A caption counts as a row of its own, so that no table with one is taken for a mere frame. */
export function cellsOf(table: SafeElement): readonly (readonly SafeElement[])[] {
  return table.children.filter(isElement).flatMap((part) => {
    if (part.tag === 'caption') return [[]];
    return part.tag === 'tr' ? [part.children.filter(isElement)] : cellsOf(part);
  });
}

/** A picture as a figure, with its caption where it has one. */
export function figure(
  pictures: readonly SafeNode[],
  caption: readonly SafeNode[] = [],
  attributes: SafeElement['attributes'] = [],
): SafeElement {
  const seen = pictures.filter(hasContent);
  return element(
    'figure',
    caption.length ? [...seen, element('figcaption', caption)] : seen,
    attributes.filter(([name]) => name !== 'align'),
  );
}

/** Whether a node is a table or a list. */
export const isRows = ({ tag }: SafeElement): boolean => /^(?:table|[udo]l)$/.test(tag);

/** Whether there may be something in it for `frames.ts`. */
export const hasFrames = (node: SafeNode): boolean =>
  isElement(node) ? (isRows(node) && hasMedia(node)) || node.children.some(hasFrames) : node.includes('[caption');
