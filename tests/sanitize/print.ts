import type { SafeNode } from '../../src/model/safe-html.js';

const empty = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr']);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A clean tree in the way people write HTML, for comparing by eye. */
export function printed(nodes: readonly SafeNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const attributes = node.attributes
        .map(([name, value]) => ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`)
        .join('');
      return `<${node.tag}${attributes}>${empty.has(node.tag) ? '' : `${printed(node.children)}</${node.tag}>`}`;
    })
    .join('');
}

/** How often each element stands in a tree. */
export function counted(nodes: readonly SafeNode[], counts = new Map<string, number>()): ReadonlyMap<string, number> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    counts.set(node.tag, (counts.get(node.tag) ?? 0) + 1);
    counted(node.children, counts);
  }
  return counts;
}
