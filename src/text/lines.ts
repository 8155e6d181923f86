import type { SafeElement, SafeNode } from '../model/safe-html.js';
import { hasContent, isBlock, isBreak, isElement, letterTags, trimmed } from './tree.js';

function cut(nodes: readonly SafeNode[]): SafeNode[][] {
  const lines: SafeNode[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) lines.push([]);
    else if (isElement(node) && node.children.length && isBlock(node)) lines.push(...cut(node.children), []);
    else {
      const [first = [], ...more] =
        isElement(node) && letterTags.has(node.tag)
          ? cut(node.children).map((children) => [{ ...node, children }])
          : [[node]];
      lines.at(-1)?.push(...first);
      lines.push(...more);
    }
  }
  return lines;
}

/** The lines in a block, whatever they stand in, trimmed and none empty. Letters around several lines stand around each. */
export function linesIn({ children }: SafeElement): (readonly SafeNode[])[] {
  return cut(children)
    .map(trimmed)
    .filter((line) => line.some(hasContent));
}
