import { NewsError } from '../model/news-error.js';

/** How far into an answer its data may begin: notices that PHP printed before it. */
const LONGEST_PREFACE = 20_000;
const notJson = Symbol('not JSON');

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return notJson;
  }
}

/** `callback({…});` in its many spellings: what is between the outer brackets is read as data and never run. */
function fromCallback(text: string): unknown {
  const call =
    /^(?:\s|\/\*[^*]{0,200}\*\/|\/\/[^\n]{0,200}\n)*(?:typeof [\w$.]{1,200} === 'function' && )?[\w$.]{1,200}\s*\(/.exec(
      text,
    );
  const end = text.lastIndexOf(')');
  return call && end > 0 ? tryJson(text.slice(call[0].length, end)) : notJson;
}

/** Lines of `{…}`, one row each. */
function fromLines(text: string): unknown {
  if (!/^\s*\{[^\n]*\}\s*\n\s*\{/.test(text)) return notJson;
  const rows = text
    .split('\n')
    .filter((line) => line.trim())
    .map(tryJson);
  return rows.includes(notJson) ? notJson : rows;
}

/** Data after a notice, before a remark. */
function afterPreface(text: string): unknown {
  const start = text.slice(0, LONGEST_PREFACE).search(/[[{]\s*[{"\]}]/);
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'));
  const isWrapped = start > 0 || (start === 0 && /^\s*</.test(text.slice(end + 1)));
  return isWrapped ? tryJson(text.slice(start, end + 1)) : notJson;
}

/** JSON-LD blocks of a page that speak of articles. */
function fromPage(html: string): unknown {
  const blocks = html
    .split(/<script\b/i)
    .slice(1, 200)
    .flatMap((block) => {
      const start = block.indexOf('>') + 1;
      const end = block.search(/<\/script/i);
      const json = /ld\+json/i.test(block.slice(0, start)) ? block.slice(start, end) : '';
      const data = /Article|Posting|ItemList/.test(json) ? tryJson(json) : notJson;
      return data === notJson ? [] : [data];
    });
  return blocks.length ? blocks : notJson;
}

/** JSON that was packed into a string, once: a whole answer, or `{ "d": "[…]" }` of ASP.NET. */
function unpacked(data: unknown): unknown {
  const inside =
    typeof data === 'object' && data !== null && Object.keys(data).length === 1 && Object.hasOwn(data, 'd')
      ? (data as { d: unknown }).d
      : data;
  const again = typeof inside === 'string' ? tryJson(inside) : notJson;
  return typeof again === 'object' ? again : data;
}

function pageOrNot(start: string, contentType: string | null = ''): boolean {
  if (/^<(?:\?xml|rss|feed|rdf)\b/.test(start)) throw new NewsError('not-data', { detail: 'XML' });
  return (
    /^<(?:!doctype html|html|head|!--)/.test(start) || (/html/i.test(String(contentType)) && start.includes('<html'))
  );
}

/**
 * The JSON value in an answer's text, whatever was wrapped around it: byte order mark, guards against inclusion, a callback, notices of
 * PHP, lines of JSON, JSON in a string, a page with JSON-LD.
 *
 * @throws NewsError `not-data` for web pages, XML and what is no data; `detail` says which.
 */
export function readText(source: string, contentType?: string | null): unknown {
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/^\s*(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);)/, '')
    .trim();
  const direct = tryJson(text);
  if (direct !== notJson) return unpacked(direct);
  const isPage = pageOrNot(text.slice(0, 200).toLowerCase(), contentType);
  for (const reader of isPage ? [fromPage] : [fromCallback, fromLines, afterPreface]) {
    const data = reader(text);
    if (data !== notJson) return unpacked(data);
  }
  throw new NewsError('not-data', { detail: isPage ? 'HTML' : text.slice(0, 60) || 'empty' });
}
