import type { SafeNode } from '../model/safe-html.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for a place between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

const VOID = /^(area|br|col|hr|img|source|track|wbr)$/;

/** A clean tree as HTML. Every name in it comes from the allow-list and every text is escaped. */
export function printHtml(nodes: readonly SafeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? escapeHtml(node) : printElement(node))).join('');
}

function printElement({ tag, attributes, children }: Exclude<SafeNode, string>): string {
  const open = attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  return VOID.test(tag) ? `<${tag}${open}>` : `<${tag}${open}>${printHtml(children)}</${tag}>`;
}
