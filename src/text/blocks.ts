import { attributeOf, type SafeElement, type SafeNode } from '../model/safe-html.js';
import { blockTags, cellsOf, element, hasContent, hasMedia, isBlock, isBreak, joined, trimmed } from './tree.js';

const lasting = /^(?:col|colgroup|hr|td|th|tr)$/;
const heading = /^h[1-6]$/;

/** A run of text cut at its line breaks, each line trimmed; an empty line stands between paragraphs. */
function linesOf(run: readonly SafeNode[]): (readonly SafeNode[])[] {
  const lines: SafeNode[][] = [[]];
  for (const node of run) {
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map(trimmed);
}

/** Attributes of the parts of an element: only the first has its id. */
function part(attributes: SafeElement['attributes'], index: number): SafeElement['attributes'] {
  return index ? attributes.filter(([name]) => name !== 'id') : attributes;
}

/** A run of text as paragraphs: an empty line (two line breaks) ends one. */
function paragraphs(run: readonly SafeNode[], attributes: SafeElement['attributes']): SafeElement[] {
  const groups: (readonly SafeNode[])[][] = [[]];
  for (const line of linesOf(run)) {
    if (line.length) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups
    .filter((group) => group.length)
    .map((group, index) => element('p', joined(group), part(attributes, index)));
}

/** Hands runs of text and blocks out in their order. */
function sorted<T>(
  nodes: readonly SafeNode[],
  onRun: (run: SafeNode[]) => readonly T[],
  onBlock: (block: SafeElement) => readonly T[],
): T[] {
  const out: T[] = [];
  let run: SafeNode[] = [];
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    out.push(...onRun(run), ...onBlock(node));
    run = [];
  }
  return [...out, ...onRun(run)];
}

/**
 * Children of a list item, a cell and whatever else holds text, or its parts, without a paragraph. An empty block still parts the words at
 * its sides. Letters around blocks (`<b><p>`) run on into what stands beside them, so the white space there counts.
 */
function looseChildren({ tag, children }: SafeElement): SafeNode[] {
  const seen = children.map((node) => (isBlock(node) && isEmpty(node) ? element('br', []) : node));
  return sorted<SafeNode>(
    seen,
    (run) => (blockTags.has(tag) ? joined(linesOf(run)) : run),
    (block) => (blockTags.has(block.tag) ? cleanBlock(block) : [' ', ...cleanBlock(block), ' ']),
  );
}

/** Nothing to see; the parts of a table are its shape, empty or not. */
function isEmpty(block: SafeElement): boolean {
  return !lasting.test(block.tag) && !hasContent(block);
}

/** A table of one cell is a frame around a text or a whole page, not a table. */
function onlyCell(table: SafeElement): SafeElement | undefined {
  const rows = cellsOf(table);
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

const isText = ({ tag }: SafeElement): boolean => tag === 'p' || heading.test(tag);

/** A wrapper gives its children away; what it says of them is handed on. */
function unwrapped(wrapper: SafeElement): SafeElement[] {
  const handed = wrapper.attributes.filter(([name]) => /^(?:align|dir|id|lang)$/.test(name));
  return blocksOf(wrapper.children, handed).map((block, index) => {
    const missing = part(handed, index).filter(
      ([name]) => attributeOf(block, name) === undefined && (name !== 'align' || isText(block)),
    );
    return { ...block, attributes: [...block.attributes, ...missing] };
  });
}

/** A heading of one line or several; what has no words but a picture is a paragraph. */
function cleanHeading({ tag, attributes, children }: SafeElement): SafeElement {
  const words = joined(linesOf(children));
  return element(words.some((node) => !hasMedia(node) && hasContent(node)) ? tag : 'p', words, attributes);
}

/** A wrapper, or a paragraph that no parser would have made: the blocks in it stand for themselves. */
function isWrapper({ tag, children }: SafeElement): boolean {
  return tag === 'div' || (tag === 'p' && children.some(isBlock));
}

/** Letters around blocks (`<b><p>`) as letters in them. */
function lettersInside({ tag, attributes, children }: SafeElement): SafeElement[] {
  if (tag === 'span') return unwrapped(element('div', children, attributes));
  return blocksOf(children).map((block, index) => {
    const letters = (inner: readonly SafeNode[]) => element(tag, inner, part(attributes, index));
    // In a block of its own it does not run on into its neighbours.
    return isText(block) ? { ...block, children: [letters(block.children)] } : element('div', [letters([block])]);
  });
}

/** A block that has content, by its kind. */
function cleanFull(block: SafeElement): readonly SafeElement[] {
  const { tag, attributes, children } = block;
  if (isWrapper(block)) return unwrapped(block);
  if (tag === 'p') return paragraphs(children, attributes);
  if (heading.test(tag) && !children.some(isBlock)) return [cleanHeading(block)];
  if (tag === 'blockquote' || tag === 'address') return [{ ...block, children: blocksOf(children) }];
  return [tag === 'pre' ? block : { ...block, children: looseChildren(block) }];
}

/** One block as the blocks it should be; none when it is empty. */
function cleanBlock(block: SafeElement): readonly SafeElement[] {
  if (isEmpty(block)) return [];
  const cell = block.tag === 'table' ? onlyCell(block) : undefined;
  return cell ? unwrapped(cell) : cleanFull(block);
}

/**
 * The text as a plain sequence of blocks: wrappers gone, loose lines in paragraphs, indents made of no-break spaces off, empty paragraphs and
 * runs of line breaks gone. No word is lost and the order stays.
 */
export function blocksOf(nodes: readonly SafeNode[], attributes: SafeElement['attributes'] = []): SafeElement[] {
  const shared = part(attributes, 1);
  return sorted<SafeElement>(
    nodes,
    (run) => paragraphs(run, shared),
    (block) => (blockTags.has(block.tag) ? cleanBlock(block) : lettersInside(block)),
  );
}
