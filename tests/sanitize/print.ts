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
