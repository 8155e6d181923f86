import type { Answer } from '../model/answer.js';
import { notJson, tryJson } from '../reading/try-json.js';
import { feedLinks } from '../reading/web-page.js';
import { plainText } from '../sanitize/plain-text.js';
import { navigationUrl } from '../sanitize/safe-url.js';
import type { Alternate, TextFacts, TextKind } from './inspection.js';

/** Characters of a notice that are told. */
const PREFACE = 200;
/** Links of news stand in the head of a page. */
const HEAD = 200_000;

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
  if (tryJson(text) !== notJson) return /^(?:"|\{\s*"d"\s*:\s*")/.test(text) ? 'packed' : 'json';
  return SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? 'unknown';
}

function prefaceOf(text: string, kind: TextKind): string | undefined {
  if (kind !== 'notice' && kind !== 'callback') return undefined;
  const before = text.slice(0, Math.max(0, text.search(kind === 'notice' ? /[[{]\s*[{"\]}]/ : /\(/)));
  return plainText({ html: before }).slice(0, PREFACE) || undefined;
}

function pageOf(html: string, base: string): TextFacts['page'] {
  const head = html.slice(0, HEAD);
  const title = /<title[^>]{0,500}>([^<]{0,1000})/i.exec(head)?.[1] ?? '';
  const links = feedLinks(head, base).flatMap(({ url, type }): Alternate[] => {
    const safe = navigationUrl(url, base);
    return safe ? [{ url: safe, type: type === 'api.w.org' ? 'wordpress' : `application/${type}` }] : [];
  });
  return { title: plainText({ html: title }), alternates: links.slice(0, 10) };
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
