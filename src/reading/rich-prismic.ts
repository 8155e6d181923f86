import { asNumber, asText, get, isRow, own, rowsOf, type Row } from './read.js';
import { broken, embedded, figure, linked, marked } from './rich-html.js';

const MOST_BLOCKS = 5000;
const DEEPEST = 4;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly url: unknown;
}

function spansOf(block: Row, length: number): Span[] {
  return rowsOf(own(block, 'spans'))
    .slice(0, 1000)
    .map((span) => ({
      start: Math.max(asNumber(own(span, 'start')) ?? 0, 0),
      end: Math.min(asNumber(own(span, 'end')) ?? 0, length),
      type: String(own(span, 'type')),
      url: get(span, 'data.url') ?? get(span, 'data.value.file.url'),
    }));
}

/** Text with its spans, which may overlap: it is cut at all their ends, and every piece gets the marks over it. */
function wordsOf(block: Row): string {
  const text = String(own(block, 'text'));
  const spans = spansOf(block, text.length);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((end, index) => {
      const over = spans.filter((span) => span.start < end && span.end >= end && span.start <= (cuts[index] ?? 0));
      const html = marked(
        broken(text.slice(cuts[index], end)),
        over.map(({ type }) => type),
      );
      return linked(over.find(({ type }) => type === 'hyperlink')?.url, html);
    })
    .join('');
}

function elementOf(type: string): string {
  const level = /^heading([1-6])$/.exec(type)?.[1];
  return level ? `h${level}` : type.endsWith('list-item') ? 'li' : type === 'preformatted' ? 'pre' : 'p';
}

function blockHtml(block: Row): string {
  const type = String(own(block, 'type'));
  if (type === 'image') return figure({ ...block, ...(own(block, 'dimensions') as object | undefined) });
  if (type === 'embed') return embedded(own(block, 'oembed') as Row);
  if (typeof own(block, 'text') !== 'string') return '';
  const words = wordsOf(block);
  const element = elementOf(type);
  return words && `<${element}>${words}</${element}>`;
}

/** Whether a value is structured text: `[{ type, text, spans }]`. */
export function isStructured(value: unknown): boolean {
  const first = own(value, 0);
  return (
    Array.isArray(value) &&
    typeof own(first, 'type') === 'string' &&
    (isRow(own(first, 'oembed')) || own(first, 'spans') !== undefined || own(first, 'dimensions') !== undefined)
  );
}

/** Structured text of Prismic as markup; items that follow one another make a list. */
function structuredHtml(value: unknown): string {
  const blocks = rowsOf(value).slice(0, MOST_BLOCKS);
  const listIn = (block: Row | undefined) =>
    ({ 'list-item': 'ul', 'o-list-item': 'ol' })[String(own(block, 'type'))] ?? '';
  return blocks
    .map((block, index) => {
      const [before, list, after] = [listIn(blocks[index - 1]), listIn(block), listIn(blocks[index + 1])];
      const [start, end] = [list && list !== before ? `<${list}>` : '', list && list !== after ? `</${list}>` : ''];
      return start + blockHtml(block) + end;
    })
    .join('');
}

/** Words of structured text, a paragraph each line. */
export function structuredText(value: unknown): string | undefined {
  return asText(
    rowsOf(value)
      .map((block) => asText(own(block, 'text')) ?? '')
      .join('\n'),
  );
}

/** A field of a slice: structured text, a picture, a film, words (what has no space in it is a setting). */
function fieldHtml(value: unknown, depth: number): string {
  if (typeof value === 'string') return /\S\s+\S/.test(value) ? `<p>${broken(value)}</p>` : '';
  if (isStructured(value)) return structuredHtml(value);
  if (Array.isArray(value) && depth < DEEPEST)
    return value
      .slice(0, 200)
      .map((item) => fieldsHtml(item, depth + 1))
      .join('');
  if (!isRow(value)) return '';
  return own(value, 'dimensions')
    ? blockHtml({ ...value, type: 'image' })
    : own(value, 'embed_url')
      ? embedded(value)
      : '';
}

function fieldsHtml(fields: unknown, depth: number): string {
  return isRow(fields)
    ? Object.values(fields)
        .slice(0, 100)
        .map((value) => fieldHtml(value, depth))
        .join('')
    : '';
}

/** Slices: pieces of a page, each with fields of its own. */
function slicesHtml(slices: readonly Row[]): string {
  return slices
    .slice(0, 500)
    .map((slice) => fieldsHtml(own(slice, 'primary'), 0) + fieldHtml(own(slice, 'items'), 0))
    .join('');
}

/** A body of Prismic: structured text or slices; empty for anything else. */
export function prismicHtml(value: unknown): string {
  if (isStructured(value)) return structuredHtml(value);
  const slices = rowsOf(value).filter((slice) => own(slice, 'slice_type'));
  return slices.length ? slicesHtml(slices) : '';
}
