import { asNumber, asText, asUrl, firstOf, get, isRow, listOf, own, type Row } from './read.js';
import { broken, escaped, figure, linked, marked, markNames } from './rich-html.js';
import { isMarkdown, markdownHtml } from './rich-markdown.js';
import { hasTags } from './text-kind.js';

/** Deeper nodes are left out: no editor makes them. */
const DEEPEST = 20;
const MOST_NODES = 5000;

/** Element of each kind of node, in the words of Strapi, Lexical, Slate, ProseMirror, Contentful and DatoCMS, letters and digits only. */
const elements = new Map(
  [
    'p paragraph p',
    'ul list bulletlist bulletedlist unorderedlist tasklist ul',
    'ol orderedlist numberedlist ol',
    'li listitem taskitem li',
    'blockquote quote blockquote',
    'pre code codeblock pre',
    'table table',
    'tr tablerow',
    'td tablecell',
    'th tableheadercell tableheader',
    'h1 h1 headingone',
    'h2 h2 headingtwo',
    'h3 h3 headingthree',
    'h4 h4 headingfour',
    'h5 h5 headingfive',
    'h6 h6 headingsix',
  ].flatMap((line) => {
    const [element = '', ...types] = line.split(' ');
    return types.map((type) => [type, element] as const);
  }),
);

/** Lexical packs the marks of words into bits. */
const bits = ['bold', 'italic', 'strikethrough', 'underline', 'code', 'subscript', 'superscript'];

function wordsOf(node: Row, text: string): string {
  const marks = listOf(own(node, 'marks'));
  const packed = asNumber(own(node, 'format')) ?? 0;
  const html = marked(broken(text), [
    ...marks.map((mark) => (isRow(mark) ? own(mark, 'type') : mark)),
    ...markNames.filter((name) => own(node, name) === true),
    ...bits.filter((_, bit) => packed & (1 << bit)),
  ]);
  const link = marks.find((mark) => own(mark, 'type') === 'link');
  const address = get(link, 'attrs.href');
  return linked(get(link, 'attrs.linktype') === 'email' ? `mailto:${String(asText(address))}` : address, html);
}

function elementOf(node: Row, type: string): string | undefined {
  const kind = firstOf([own(node, 'format'), own(node, 'listType'), own(node, 'style')], asText);
  if (type === 'list' && /^(?:ordered|number(?:ed)?)$/.test(kind ?? '')) return 'ol';
  if (type !== 'heading' && !/^heading\d$/.test(type)) return elements.get(type);
  const level = firstOf(
    [type.slice(7), own(node, 'level'), get(node, 'attrs.level'), String(own(node, 'tag')).slice(1)],
    asNumber,
  );
  return `h${Math.min(Math.max(Math.trunc(level ?? 2), 1), 6)}`;
}

/** The file of a picture, wherever the editor keeps it. */
function imageOf(node: Row): string {
  const holders = [own(node, 'image'), get(node, 'data.target'), own(node, 'attrs'), own(node, 'value'), node];
  const file = holders.find((holder) => asUrl(own(holder, 'url') ?? own(holder, 'src')));
  const caption = get(node, 'fields.caption');
  return figure(isRow(file) && caption && !own(file, 'caption') ? { ...file, caption } : file);
}

/** A cell over several columns or rows. */
function spansOf(node: Row): string {
  return ['colspan', 'rowspan', 'colSpan', 'rowSpan']
    .map((name) => {
      const count = asNumber(get(node, `attrs.${name}`) ?? own(node, name)) ?? 1;
      return count > 1 ? ` ${name.toLowerCase()}="${Math.trunc(count)}"` : '';
    })
    .join('');
}

const addressPaths = ['url', 'href', 'fields.url', 'data.uri', 'data.target.url', 'attrs.href'];
/** Where a node keeps its inner nodes, or a system its tree beside other forms of the text. */
const innerNames = ['children', 'content', 'root', 'body', 'richText', 'raw', 'json', 'document', 'value', 'fields'];
/** Some keep bare words there. */
const wordNames = ['content', 'body'];

function innerOf(node: Row, type: string, depth: number): string {
  const inner = treeHtml(
    innerNames
      .map((key) => [key, own(node, key)] as const)
      .find(([key, value]) =>
        typeof value === 'string' ? wordNames.includes(key) : typeof value === 'object' && value,
      )?.[1],
    depth + 1,
  );
  if (/link$/.test(type)) {
    const address = firstOf(addressPaths, (path) => asUrl(get(node, path)));
    return linked(address, inner);
  }
  const element = inner && elementOf(node, type);
  return element ? `<${element}${/^t[dh]$/.test(element) ? spansOf(node) : ''}>${inner}</${element}>` : inner;
}

function typeOf(node: Row): string {
  const type = firstOf([own(node, 'type'), own(node, 'nodeType')], asText) ?? '';
  return type.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** Nodes without words in them. */
function leafOf(node: Row, type: string): string | undefined {
  if (/^(?:image|upload|embeddedasset(?:block)?|embeddedentryblock)$/.test(type)) return imageOf(node);
  if (/^(?:line|hard|soft)break$/.test(type)) return '<br>';
  if (/^(?:hr|horizontalrule|thematicbreak|divider)$/.test(type)) return '<hr>';
  const code = type === 'code' && asText(own(node, 'code'));
  if (code) return `<pre>${escaped(code)}</pre>`;
  // Components of Strapi and blocks of Payload for media.
  const files =
    (own(node, '__component') ?? own(node, 'blockType')) ? ['file', 'files', 'media', 'image', 'images'] : [];
  return files.flatMap((name) => listOf(own(node, name)).map(figure)).join('') || undefined;
}

function nodeHtml(node: unknown, depth: number): string {
  if (!isRow(node) || depth > DEEPEST) return '';
  const type = typeOf(node);
  const text = own(node, 'text') ?? (/^(?:text|span)$/.test(type) ? own(node, 'value') : undefined);
  return typeof text === 'string' ? wordsOf(node, text) : (leafOf(node, type) ?? innerOf(node, type, depth));
}

/** Bare words in a node: components of Strapi keep whole texts there. */
function textHtml(text: string): string {
  if (hasTags(text) && !isMarkdown(text)) return text;
  return isMarkdown(text) ? markdownHtml(text) : `<p>${broken(text)}</p>`;
}

/** A tree of nodes, or a list of trees, as markup; empty where there is none. */
export function treeHtml(value: unknown, depth = 0): string {
  if (typeof value === 'string') return depth ? textHtml(value) : '';
  return listOf(value)
    .slice(0, MOST_NODES)
    .map((node) => nodeHtml(node, depth))
    .join('');
}
