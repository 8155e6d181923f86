import { escaped } from './rich-html.js';
import { hasTags } from './text-kind.js';

/** Signs that text rarely has and Markdown always. */
const signs = /^#{1,6} \S|\*\*\S|\]\(\S|^(?:[-*+]|\d{1,3}\.) \S.*\n(?:[-*+]|\d{1,3}\.) \S/m;

/** Tags of blocks: what has them is markup. Editors for Markdown write tags for words only, such as `<u>`. */
const blocks = /<(?:p|div|br|h\d|ul|ol|table|section|article|figure|blockquote)\b/i;

export const isMarkdown = (text: string): boolean => signs.test(text) && !blocks.test(text);

/** Marks, links and pictures in a line; the order is that in which they may stand in each other. */
const inlines: readonly (readonly [shape: RegExp, html: string])[] = [
  [/!\[([^[\]]{0,500})\]\(([^()\s]{1,2000})[^()\n]{0,300}\)/g, '<img src="$2" alt="$1">'],
  [/\[([^[\]]{1,500})\]\(([^()\s]{1,2000})[^()\n]{0,300}\)/g, '<a href="$2">$1</a>'],
  [/&#60;(https?:\/\/[^\s&]{1,500})&#62;/g, '<a href="$1">$1</a>'],
  [/&#60;([\w.+-]{1,60}@[\w.-]{1,100})&#62;/g, '<a href="mailto:$1">$1</a>'],
  [/`([^`\n]{1,500})`/g, '<code>$1</code>'],
  [/(\*\*|__)(?=\S)([^\n]{0,500}?\S)\1/g, '<strong>$2</strong>'],
  [/(^|[^*\p{L}\d])\*(?=[^\s*])([^*\n]{0,500}[^\s*])\*/gmu, '$1<em>$2</em>'],
  [/(^|[\s(])_(?=[^\s_])([^_\n]{0,500}[^\s_])_(?![\p{L}\d])/gmu, '$1<em>$2</em>'],
  [/~~([^~\n]{1,500})~~/g, '<s>$1</s>'],
  [/ *\n/g, '<br>'],
];

/** A sign after a backslash is a mere letter. */
const spelt = (text: string) =>
  text.replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`);

const inline = (text: string): string =>
  inlines.reduce((html, [shape, by]) => html.replace(shape, by), spelt(hasTags(text) ? text : escaped(text)));

/** What a line begins, by its signs; the rest of the line is the last group. */
const kinds: readonly (readonly [kind: string, shape: RegExp])[] = [
  ['code', /^ {0,3}(?:```|~~~)()/],
  ['hr', /^ {0,3}(?:-{3,}|\*{3,}|_{3,}) *$()/],
  ['heading', /^ {0,3}(#{1,6} .*)/],
  ['blockquote', /^ {0,3}> ?(.*)/],
  ['ul', /^\s*[-*+] +(.*)/],
  ['ol', /^\s*\d{1,3}[.)] +(.*)/],
  ['table', /^ {0,3}(\|.*)/],
  ['', /^\s*$()/],
  ['p', /^\s*(.*)/],
];

interface Block {
  readonly kind: string;
  readonly lines: string[];
}

const kindOf = (line: string) => kinds.find(([, shape]) => shape.test(line)) ?? ['p', /()/];

/** How a line goes on with the block above it: as one line more, as a part of its last line, or not. */
function joining(above: string, kind: string): 'line' | 'part' | undefined {
  if (above === 'code') return kind === 'code' ? undefined : 'line';
  if (kind === above) return /heading|hr|code/.test(kind) ? undefined : 'line';
  return kind === 'p' && /^(?:ul|ol|blockquote)$/.test(above) ? 'part' : undefined;
}

/** A block that a line begins; the second line of signs closes code, and begins no other. */
const blockOf = (kind: string, above: string, rest: string): Block =>
  kind === 'code' ? { kind: above === kind ? '' : kind, lines: [] } : { kind, lines: [rest] };

/** Lines that belong together. */
function blocksOf(text: string): readonly Block[] {
  const all: Block[] = [];
  let last: Block = { kind: '', lines: [] };
  for (const line of text.slice(0, 500_000).split(/\r?\n/)) {
    const [kind, shape] = kindOf(line);
    const how = joining(last.kind, kind);
    const rest = last.kind === 'code' ? line : (shape.exec(line)?.[1] ?? '');
    if (how === 'part') last.lines.push(`${last.lines.pop() ?? ''}\n${rest}`);
    else if (how) last.lines.push(rest);
    else {
      last = blockOf(kind, last.kind, rest);
      all.push(last);
    }
  }
  return all;
}

/** Cells of a row; the row of dashes under the head says only where it ends. */
function tableHtml(lines: readonly string[]): string {
  const isRule = (line: string | undefined) => /^[|:\s-]+$/.test(line ?? '');
  const rows = lines.map((line, index) => {
    const cell = index === 0 && isRule(lines[1]) ? 'th' : 'td';
    const cells = line.replace(/^\||\|\s*$/g, '').split('|');
    return isRule(line) ? '' : `<tr>${cells.map((text) => `<${cell}>${inline(text.trim())}</${cell}>`).join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function blockHtml({ kind, lines }: Block, depth: number): string {
  const text = lines.join('\n');
  if (!kind) return '';
  if (kind === 'hr') return '<hr>';
  if (kind === 'code') return `<pre>${escaped(text)}</pre>`;
  if (kind === 'table') return tableHtml(lines);
  if (kind === 'heading') {
    const level = text.indexOf(' ');
    return `<h${level}>${inline(
      text
        .slice(level)
        .replace(/ #+\s*$/, '')
        .trim(),
    )}</h${level}>`;
  }
  if (kind === 'blockquote' && depth < 4) return `<blockquote>${markdownHtml(text, depth + 1)}</blockquote>`;
  if (/l$/.test(kind)) return `<${kind}>${lines.map((line) => `<li>${inline(line)}</li>`).join('')}</${kind}>`;
  return `<p>${inline(text)}</p>`;
}

/** Markdown as markup: the parts of it that editors of news write. Single line breaks stay, as in the previews of content systems. */
export function markdownHtml(text: string, depth = 0): string {
  return blocksOf(text)
    .map((block) => blockHtml(block, depth))
    .join('');
}
