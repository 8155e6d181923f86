import { asNumber, asText, asUrl, get, isRow, listOf, own, type Row } from './read.js';

/** Deeper nodes are left out: no editor makes them. */
const DEEPEST = 20;

/** Element of each kind of node, in the words of Strapi, Lexical, ProseMirror and Contentful, letters only. */
const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  list: 'ul',
  bulletlist: 'ul',
  unorderedlist: 'ul',
  orderedlist: 'ol',
  listitem: 'li',
  quote: 'blockquote',
  blockquote: 'blockquote',
  code: 'pre',
  codeblock: 'pre',
  table: 'table',
  tablerow: 'tr',
  tablecell: 'td',
  tableheadercell: 'th',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function textOf(node: Row, text: string): string {
  const marks = listOf(own(node, 'marks')).map((mark) => own(mark, 'type'));
  // Lexical packs its marks into bits: 1 bold, 2 italic.
  const bits = asNumber(own(node, 'format')) ?? 0;
  const bold = own(node, 'bold') === true || bits & 1 || marks.includes('bold');
  const italic = own(node, 'italic') === true || bits & 2 || marks.includes('italic');
  const html = escaped(text).replace(/\n/g, '<br>');
  const inner = italic ? `<em>${html}</em>` : html;
  return bold ? `<strong>${inner}</strong>` : inner;
}

function elementOf(node: Row, type: string): string | undefined {
  if (type === 'list' && /^(?:ordered|number)$/.test(String(own(node, 'format') || own(node, 'listType')))) return 'ol';
  if (!type.startsWith('heading')) return Object.hasOwn(elements, type) ? elements[type] : undefined;
  const level = asNumber(
    type.slice(7) || own(node, 'level') || get(node, 'attrs.level') || String(own(node, 'tag')).slice(1),
  );
  return `h${Math.min(Math.max(Math.trunc(level ?? 2), 1), 6)}`;
}

function imageOf(node: Row): string {
  const file = own(node, 'image') ?? own(node, 'attrs') ?? own(node, 'value');
  const url = asUrl(own(file, 'url') ?? own(file, 'src'));
  const alt = asText(own(file, 'alternativeText') ?? own(file, 'alt')) ?? '';
  return url ? `<figure><img src="${escaped(url)}" alt="${escaped(alt)}"></figure>` : '';
}

function nodeOf(node: unknown, depth: number): string {
  if (!isRow(node) || depth > DEEPEST) return '';
  const type = String(asText(own(node, 'type') ?? own(node, 'nodeType')) ?? '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
  const text = own(node, 'text') ?? (type === 'text' ? own(node, 'value') : undefined);
  if (typeof text === 'string') return textOf(node, text);
  if (type === 'image' || type === 'upload') return imageOf(node);
  if (type === 'linebreak' || type === 'hardbreak') return '<br>';
  const inner = richText(
    own(node, 'children') ?? own(node, 'content') ?? own(node, 'root') ?? own(node, 'body'),
    depth + 1,
  );
  const address = asUrl(
    own(node, 'url') ?? get(node, 'fields.url') ?? get(node, 'data.uri') ?? get(node, 'attrs.href'),
  );
  if (/link$/.test(type) && address) return `<a href="${escaped(address)}">${inner}</a>`;
  const element = elementOf(node, type);
  return element && inner ? `<${element}>${inner}</${element}>` : inner;
}

/**
 * Text that an editor stored as a tree of nodes (Strapi blocks, Lexical, ProseMirror, Contentful) as markup. Markup made here goes through
 * the sanitizing door as any other. Empty for what is no such tree.
 */
export function richText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return depth ? `<p>${escaped(value)}</p>` : '';
  return (Array.isArray(value) ? value : [value])
    .slice(0, 5000)
    .map((node) => nodeOf(node, depth))
    .join('');
}

/** Whether a text is written in Markdown. */
export function isMarkdown(text: string): boolean {
  return /^#{1,6} \S|\*\*\S|\]\(\S/m.test(text);
}

/** Markdown as plain paragraphs: its signs go, its words and line breaks stay. */
export function fromMarkdown(text: string): string {
  return text
    .replace(/^(?:#{1,6}|>) +|^```.*$/gm, '')
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/(^|\s)\*(\S[^*\n]{0,500})\*/g, '$1$2');
}
