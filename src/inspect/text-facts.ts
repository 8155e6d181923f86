import type { Answer } from '../model/answer.js';
import { plainText } from '../sanitize/plain-text.js';
import { navigationUrl } from '../sanitize/safe-url.js';
import { decodeEntities } from '../text/entities.js';
import type { Alternate, TextFacts, TextKind } from './inspection.js';

/** Characters of a notice that are told. */
const PREFACE = 200;
/** Links of news stand in the head of a page. */
const HEAD = 200_000;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The shapes of the text layer, first what is surest. */
const SHAPES: readonly (readonly [kind: TextKind, shape: RegExp])[] = [
  ['xml', /^<(?:\?xml|rss|feed|rdf:RDF)\b/i],
  ['page', /^<(?:!doctype html|html|head)\b|^<!--[^]{0,2000}?<(?:!doctype html|html)\b/i],
  ['guarded', /^(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);)/],
  [
    'callback',
    /^(?:\s|\/\*[^*]{0,200}\*\/|\/\/[^\n]{0,200}\n)*(?:typeof [\w$.]{1,200} === 'function' && )?[\w$.]{1,200}\s*\(\s*[[{"]/,
  ],
  ['lines', /^\{[^\n]*\}\s*\n\s*\{/],
  ['notice', /^[^[{]{0,20000}[[{]\s*[{"\]}]/],
];

function kindOf(text: string): TextKind {
  if (isJson(text)) return /^(?:"|\{\s*"d"\s*:\s*")/.test(text) ? 'packed' : 'json';
  return SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? 'unknown';
}

function prefaceOf(text: string, kind: TextKind): string | undefined {
  if (kind !== 'notice' && kind !== 'callback') return undefined;
  const before = text.slice(0, Math.max(0, text.search(kind === 'notice' ? /[[{]\s*[{"\]}]/ : /\(/)));
  return plainText({ html: before }).slice(0, PREFACE) || undefined;
}

const attribute = (tag: string, name: string): string =>
  decodeEntities(
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)?.slice(1).join('') ?? '',
  );

/** Where WordPress has its posts: below its interface, or in its parameter where the site has no pretty addresses. */
function postsOf(root: string): string {
  const url = new URL(root);
  if (!url.searchParams.has('rest_route')) return new URL('wp/v2/posts?_embed', root).href;
  url.searchParams.set('rest_route', '/wp/v2/posts');
  url.searchParams.set('_embed', '1');
  return url.href;
}

/** `<link rel="alternate" type="application/rss+xml" href>` and its like, and what WordPress says of its interface. */
function alternateOf(tag: string, base: string): Alternate[] {
  const rel = attribute(tag, 'rel').toLowerCase();
  const isWordPress = rel === 'https://api.w.org/';
  const type = attribute(tag, 'type').toLowerCase();
  const isNews = /\balternate\b/.test(rel) && /^application\/(?:(?:feed\+)?json|(?:rss|atom|rdf)\+xml)$/.test(type);
  const url = navigationUrl(attribute(tag, 'href'), base);
  if (!url || !/^https?:/.test(url) || !(isNews || isWordPress)) return [];
  return [isWordPress ? { url: postsOf(url), type: 'wordpress' } : { url, type }];
}

function pageOf(html: string, base: string): TextFacts['page'] {
  const head = html.slice(0, HEAD);
  const title = /<title[^>]{0,500}>([^<]{0,1000})/i.exec(head)?.[1] ?? '';
  const links = [...head.matchAll(/<link\s[^<>]{1,3000}>/gi)].flatMap(([tag]) => alternateOf(tag, base));
  const order = (one: Alternate) => ['wordpress', 'application/feed+json', 'application/json'].indexOf(one.type) >>> 0;
  return { title: plainText({ html: title }), alternates: links.sort((a, b) => order(a) - order(b)).slice(0, 10) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8, or UTF-16 in either order. */
function hasMark([first, second, third]: Uint8Array): boolean {
  return (first === 0xef && second === 0xbb && third === 0xbf) || first === 0xff || first === 0xfe;
}

/** What can be told of an answer before anybody reads news from it. */
export function textFacts(answer: Answer, bytes: Uint8Array): TextFacts {
  const text = answer.text.replace(/^\ufeff/, '').trim();
  const kind = kindOf(text);
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(answer.header('content-type') ?? '')?.[1]?.toLowerCase();
  const preface = prefaceOf(text, kind);
  return {
    kind,
    bytes: bytes.length,
    mark: hasMark(bytes),
    utf8: isUtf8(bytes),
    ...(charset !== undefined && { charset }),
    ...(preface !== undefined && { preface }),
    ...(kind === 'page' && { page: pageOf(text, answer.url) }),
  };
}
