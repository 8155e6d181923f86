import { HOME_ZONE } from '../dates/zone.js';
import type { BlockFacts } from './room-kept.js';
import { roomStyle } from './room-style.js';

/** How an address was read, as the attributes of an element say it. */
export interface SnippetFacts {
  readonly src: string;
  readonly single: boolean;
  /** Articles have no address of their own, so the page must say where to read them. */
  readonly isAddressless: boolean;
  readonly format?: string | undefined;
  readonly map?: string | undefined;
  readonly datePattern?: string | undefined;
  readonly timeZone?: string | undefined;
  /** What can be told of the news: title, summary, pictures. */
  readonly news?: Pick<BlockFacts, 'title' | 'summary' | 'hasPictures'>;
}

type Attributes = readonly (readonly [name: string, value: string | undefined])[];

/** A block as it stands in a page. */
export interface Block {
  readonly tag: BlockFacts['tag'];
  /** In the order in which they are written; those without a value are not. */
  readonly attributes: Attributes;
  /** `display:block;min-height:…` */
  readonly style?: string;
  /** What readers have without script, before the first news, and when there are none to be had. */
  readonly fallback?: { readonly url: string; readonly text: string } | undefined;
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Those that have a value. */
const given = (attributes: Attributes): [name: string, value: string][] =>
  attributes.flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []));

const written = (attributes: Attributes): string[] =>
  given(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);

function elementWith(name: string, attributes: Attributes, { fallback }: Block): string {
  const words = written(attributes);
  const inside = fallback ? linkTo(fallback.url, fallback.text) : '';
  const inline = `<${name} ${words.join(' ')}>`;
  const open = inline.length < 100 ? inline : `<${name}\n  ${words.join('\n  ')}\n>`;
  return `${open}${inside && `\n  ${inside}\n`}</${name}>`;
}

const linkTo = (url: string, text: string): string => `<a href="${escaped(url)}">${escaped(text)}</a>`;

/** The tag itself. */
export function tagForm(block: Block): string {
  return elementWith(block.tag, [...block.attributes, ['style', block.style]], block);
}

/** Where unknown tags are removed: a `<div>`, whose room stays because the element is put into it. */
export function blockForm(block: Block): string {
  const data = block.attributes.map(([name, value]) => [`data-${name}`, value] as const);
  return elementWith('div', [[`data-${block.tag}`, '1'], ...data, ['style', block.style]], block);
}

/** Where attributes are removed, too: a paragraph that is a link. */
export function linkForm({ tag, attributes, style, fallback }: Block): string {
  const values = new URLSearchParams(given(attributes));
  const address = `${fallback?.url.replace(/#.*/, '') ?? ''}#${tag}?${String(values)}`;
  const room = style ? ` style="${escaped(style)}"` : '';
  return `<p${room}>${linkTo(address, fallback?.text ?? address)}</p>`;
}

/** Where no script is allowed: the page for frames of another site. */
export function frameForm({ attributes }: Block, page: string, title: string): string {
  const values = given(attributes).filter(([name]) => name !== 'src');
  const [address, query] = page.split('?');
  const all = new URLSearchParams([...new URLSearchParams(query), ...values]);
  const words: Attributes = [
    ['data-bantin', '1'],
    ['src', `${address ?? ''}?${String(all)}`],
    ['title', title],
    ['width', '100%'],
    ['height', '600'],
    ['loading', 'lazy'],
    ['style', 'border:0'],
  ];
  return `<iframe\n  ${written(words).join('\n  ')}\n></iframe>`;
}

export interface ScriptOptions {
  /** Sites that blocks and links of {@link blockForm} and {@link linkForm} may name. */
  readonly origins?: string | undefined;
  readonly integrity?: string | undefined;
}

/** The line that loads the elements. */
export function scriptLine(address: string, { origins, integrity }: ScriptOptions = {}): string {
  const words: Attributes = [
    ['type', 'module'],
    ['src', origins ? `${address}?origins=${origins}` : address],
    ['integrity', integrity],
  ];
  return `<script ${written(words).join(' ')}${integrity ? ' crossorigin' : ''}></script>`;
}

/** Lines for the head that ask for script and news before the page has been read; the script line above takes what they brought. */
export function preloadLines(script: string, src: string, count: number): string {
  const news = /\{(?!size\}|page\})/.test(src)
    ? undefined
    : src.replaceAll('{size}', String(count)).replaceAll('{page}', '1');
  const lines = [
    `<link rel="modulepreload" href="${escaped(script)}">`,
    // As the elements ask: without this word browsers would ask twice.
    ...(news && !/\s/.test(news) ? [`<link rel="preload" as="fetch" crossorigin href="${escaped(news)}">`] : []),
  ];
  return lines.join('\n');
}

/** Where readers find the news themselves: the site of the address. */
function homeOf(src: string): Block['fallback'] {
  const [first = ''] = src.split(/\s+/);
  if (!URL.canParse(first)) return undefined;
  const { origin, hostname } = new URL(first);
  return { url: `${origin}/`, text: `Xem tin tức trên ${hostname}` };
}

/** The lines to paste into a page, with those attributes only that this address needs. */
export function snippetFor({ src, single, isAddressless, timeZone, news, ...facts }: SnippetFacts): string {
  const tag = single ? 'news-article' : 'news-list';
  const attributes: Attributes = [
    ['src', src],
    ['format', facts.format === 'auto' ? undefined : facts.format],
    ['map', facts.map],
    ['date-pattern', facts.datePattern],
    ['time-zone', timeZone === HOME_ZONE ? undefined : timeZone],
    ['article-url', isAddressless && !single ? '/tin?id={id}' : undefined],
  ];
  const block: Block = { tag, attributes, style: roomStyle({ tag, ...news }), fallback: homeOf(src) };
  return `${scriptLine('/bantin/bantin.js')}\n${tagForm(block)}`;
}
