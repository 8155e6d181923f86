import type { SafeNode } from '../../src/model/safe-html.js';

/** Nodes from a clean tree, as the component builds them. */
export function build(nodes: readonly SafeNode[], into: Node): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      into.appendChild(document.createTextNode(node));
      continue;
    }
    const element = document.createElement(node.tag);
    for (const [name, value] of node.attributes) element.setAttribute(name, value);
    build(node.children, element);
    into.appendChild(element);
  }
}
