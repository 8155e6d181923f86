import type { RawText } from '../model/raw-article.js';
import { asNumber, asText, asUrl, firstOf, get, isRow, listOf, own, type Row } from './read.js';
import { textIn } from './read-text.js';
import { hasTags } from './text-kind.js';

/** Deeper nodes are left out: no editor makes them. */
const DEEPEST = 20;

/** Element of each kind of node, in the words of Strapi, Lexical, ProseMirror and Contentful, letters only. */
const elements = new Map(
  [
    'p paragraph',
    'ul list bulletlist unorderedlist',
    'ol orderedlist',
    'li listitem',
    'blockquote quote blockquote',
    'pre code codeblock',
    'table table',
    'tr tablerow',
    'td tablecell',
    'th tableheadercell',
  ].flatMap((line) => {
    const [element = '', ...types] = line.split(' ');
    return types.map((type) => [type, element] as const);
  }),
);

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function wordsOf(node: Row, text: string): string {
  const marks = listOf(own(node, 'marks')).map((mark) => own(mark, 'type'));
  // Lexical packs its marks into bits: 1 bold, 2 italic.
  const bits = asNumber(own(node, 'format')) ?? 0;
  const isMarked = (mark: string, bit: number) => own(node, mark) === true || !!(bits & bit) || marks.includes(mark);
  const html = escaped(text).replace(/\n/g, '<br>');
  const inner = isMarked('italic', 2) ? `<em>${html}</em>` : html;
  return isMarked('bold', 1) ? `<strong>${inner}</strong>` : inner;
}

function elementOf(node: Row, type: string): string | undefined {
  if (type === 'list' && /^(?:ordered|number)$/.test(String(own(node, 'format') || own(node, 'listType')))) return 'ol';
  if (!type.startsWith('heading')) return elements.get(type);
  const level = firstOf(
    [type.slice(7), own(node, 'level'), get(node, 'attrs.level'), String(own(node, 'tag')).slice(1)],
    asNumber,
  );
  return `h${Math.min(Math.max(Math.trunc(level ?? 2), 1), 6)}`;
}

function imageOf(node: Row): string {
  const file = own(node, 'image') ?? own(node, 'attrs') ?? own(node, 'value');
  const url = asUrl(own(file, 'url') ?? own(file, 'src'));
  const alt = asText(own(file, 'alternativeText') ?? own(file, 'alt')) ?? '';
  return url ? `<figure><img src="${escaped(url)}" alt="${escaped(alt)}"></figure>` : '';
}

function innerOf(node: Row, type: string, depth: number): string {
  const keys = ['children', 'content', 'root', 'body'];
  const inner = treeHtml(
    keys
      .map((key) => own(node, key))
      .find((value) => (typeof value === 'object' && value !== null) || typeof value === 'string'),
    depth + 1,
  );
  const address = firstOf(
    [own(node, 'url'), get(node, 'fields.url'), get(node, 'data.uri'), get(node, 'attrs.href')],
    asUrl,
  );
  if (/link$/.test(type) && address) return `<a href="${escaped(address)}">${inner}</a>`;
  const element = inner && elementOf(node, type);
  return element ? `<${element}>${inner}</${element}>` : inner;
}

function nodeHtml(node: unknown, depth: number): string {
  if (!isRow(node) || depth > DEEPEST) return '';
  const type = (firstOf([own(node, 'type'), own(node, 'nodeType')], asText) ?? '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
  const text = own(node, 'text') ?? (type === 'text' ? own(node, 'value') : undefined);
  if (typeof text === 'string') return wordsOf(node, text);
  if (type === 'image' || type === 'upload') return imageOf(node);
  return /^(?:line|hard)break$/.test(type) ? '<br>' : innerOf(node, type, depth);
}

function treeHtml(value: unknown, depth = 0): string {
  if (typeof value === 'string') return depth ? `<p>${escaped(value)}</p>` : '';
  return (Array.isArray(value) ? value : [value])
    .slice(0, 5000)
    .map((node) => nodeHtml(node, depth))
    .join('');
}

/** Markdown as plain paragraphs: its signs go, its words and line breaks stay. */
function fromMarkdown(text: string): string {
  return text
    .replace(/^(?:#{1,6}|>) +|^```.*$/gm, '')
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/(^|\s)\*(\S[^*\n]{0,500})\*/g, '$1$2');
}

/** Signs that text rarely has and Markdown always. */
const markdown = /^#{1,6} \S|\*\*\S|\]\(\S/m;

/**
 * A body that an editor stored as a tree of nodes (Strapi blocks, Lexical, ProseMirror, Contentful) as markup, or one in Markdown as plain
 * text; undefined for any other. Markup made here goes through the sanitizing door as all does.
 */
export function richText(value: unknown): RawText | undefined {
  const isTree = isRow(value) || ['type', '__component'].some((key) => own(own(value, 0), key));
  const html = isTree && treeHtml(value);
  if (html) return { html };
  const found = textIn(value);
  return found && !found.isMarkup && markdown.test(found.text) && !hasTags(found.text)
    ? fromMarkdown(found.text)
    : undefined;
}
