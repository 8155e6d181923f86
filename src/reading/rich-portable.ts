import { asNumber, asText, get, isRow, listOf, own, rowsOf, type Row } from './read.js';
import { broken, embedded, escaped, figure, linked, marked } from './rich-html.js';

const MOST_BLOCKS = 5000;
const DEEPEST_LIST = 6;
const DEEPEST = 6;

const styles = /^(?:h[1-6]|blockquote)$/;

/** Words of a block; a mark is a name such as `strong`, or the key of a definition, which may be a link. */
function spanHtml(span: Row, definitions: readonly Row[]): string {
  const text = own(span, 'text');
  if (typeof text !== 'string') return '';
  const marks = listOf(own(span, 'marks'));
  const link = definitions.find((definition) => own(definition, 'href') && marks.includes(own(definition, '_key')));
  return linked(own(link, 'href'), marked(broken(text), marks));
}

function wordsOf(block: Row): string {
  const definitions = rowsOf(own(block, 'markDefs'));
  return rowsOf(own(block, 'children'))
    .map((span) => spanHtml(span, definitions))
    .join('');
}

/** A table of the usual plugin: `{ rows: [{ cells }] }`. */
function tableHtml(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const cells = listOf(own(row, 'cells')).map((cell) => `<td>${broken(asText(cell) ?? '')}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}

const innerHtml = (block: Row, depth: number) => (depth < DEEPEST ? portableHtml(own(block, 'content'), depth) : '');

/** What is no block of words: a picture, a table, code, a film; of others no more than their words. */
function objectHtml(block: Row, depth: number): string {
  const rows = rowsOf(own(block, 'rows'));
  if (rows.some((row) => own(row, 'cells'))) return tableHtml(rows);
  const code = asText(own(block, 'code'));
  if (code) return `<pre>${escaped(code)}</pre>`;
  const type = String(own(block, '_type'));
  if (/break|divider/i.test(type)) return '<hr>';
  const images = [block, ...rowsOf(own(block, 'images'))].filter((one) => isRow(own(one, 'asset')));
  if (images.length) return images.map(figure).join('');
  return /youtube|vimeo|video|embed/i.test(type) ? embedded(block) : innerHtml(block, depth + 1);
}

function blockHtml(block: Row, depth: number): string {
  if (!Array.isArray(own(block, 'children'))) return objectHtml(block, depth);
  const words = wordsOf(block);
  const style = String(own(block, 'style'));
  const element = styles.test(style) ? style : 'p';
  return words && `<${element}>${words}</${element}>`;
}

/** Where a list item stands: its depth from 1 on and its list. */
function itemOf(block: Row) {
  const kind = asText(own(block, 'listItem'));
  const level = Math.min(Math.max(Math.trunc(asNumber(own(block, 'level')) ?? 1), 1), DEEPEST_LIST);
  return kind ? { level, list: kind === 'number' ? 'ol' : 'ul' } : { level: 0, list: '' };
}

/**
 * Portable Text (Sanity): lists are blocks one after another that say how deep they are; here they become lists in lists. Pictures must
 * have their address.
 */
export function portableHtml(value: unknown, depth = 0): string {
  const open: string[] = [];
  let html = '';
  const closeTo = (level: number) => {
    while (open.length > level) html += `</li></${open.pop()}>`;
  };
  for (const block of rowsOf(value).slice(0, MOST_BLOCKS)) {
    const { level, list } = itemOf(block);
    const words = level ? wordsOf(block) : blockHtml(block, depth);
    closeTo(level);
    if (level && open.length === level && open[level - 1] !== list) closeTo(level - 1);
    else if (level && open.length === level) html += '</li><li>';
    while (open.length < level) {
      open.push(list);
      html += `<${list}><li>`;
    }
    html += words;
  }
  closeTo(0);
  return html;
}

/** The words of Portable Text, a paragraph each line. */
export function portableText(value: unknown): string | undefined {
  const lines = rowsOf(value).map((block) =>
    rowsOf(own(block, 'children'))
      .map((span) => asText(get(span, 'text')) ?? '')
      .join(' '),
  );
  return asText(lines.filter(Boolean).join('\n'));
}
