import { NewsError } from '../model/news-error.js';
import { notJson, tryJson } from './try-json.js';
import { isPage, readPage, type Found } from './web-page.js';

export type { Found } from './web-page.js';

/** How far into an answer its data may begin: notices that PHP printed before it. */
const LONGEST_PREFACE = 20_000;
/** Brackets tried as the end of the data, from the end of the answer on. */
const MOST_ENDS = 5;

/** Lines that keep an answer from being included as a script. */
const guard = /^\s*(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);|\{\}\s*&&)/;

/** Comments, `typeof f === 'function' && `, the name of a function and its bracket. */
const call =
  /^(?:\s|\/\*[^*]{0,200}\*\/|\/\/[^\n]{0,200}\n)*(?:typeof [\w$.]{1,200} === 'function' && )?[\w$.]{1,200}\s*\(/;

/** `callback({…});` in its many spellings: what is between the outer brackets is read as data and never run. */
function fromCallback(text: string): unknown {
  const start = call.exec(text)?.[0].length;
  const end = text.lastIndexOf(')');
  return start && end > 0 ? tryJson(text.slice(start, end)) : notJson;
}

/** Lines of `{…}`, one row each. The last may be cut off, as where a log is still being written. */
function fromLines(text: string): unknown {
  // A look at the first line, so that nothing else is taken apart.
  if (!/^\{.*\}\s*$/.test(text.slice(0, text.indexOf('\n') + 1).trimEnd())) return notJson;
  const rows = text
    .split('\n')
    .filter((line) => line.trim())
    .map(tryJson);
  const whole = rows.at(-1) === notJson ? rows.slice(0, -1) : rows;
  return whole.length < 2 || whole.includes(notJson) ? notJson : whole;
}

/** Data after a notice, before a remark. */
function afterPreface(text: string): unknown {
  const start = text.slice(0, LONGEST_PREFACE).search(/[[{]\s*(?:[{"]|[\]}]\s*$)/);
  // Scripts of a page hold objects too.
  if (start < 0 || /<(?:script|style|link|body)\b/i.test(text.slice(0, start))) return notJson;
  const closing = text.startsWith('[', start) ? ']' : '}';
  let end = text.length;
  for (let round = 0; round < MOST_ENDS && (end = text.lastIndexOf(closing, end - 1)) > start; round++) {
    // Data that begins the answer and is followed by more than a remark was cut off.
    const isWrapped = start > 0 || /^\s*</.test(text.slice(end + 1, end + 200));
    const data = isWrapped ? tryJson(text.slice(start, end + 1)) : notJson;
    if (data !== notJson) return data;
  }
  return notJson;
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

/** The data in a text that is no page, unless there is none. */
function fromWrapping(text: string): unknown {
  for (const reader of [tryJson, fromCallback, fromLines, afterPreface]) {
    const data = reader(text);
    if (data !== notJson) return unpacked(data);
  }
  return notJson;
}

/** Whether a page wants to know who one is: it has a field for a password, or its address says so. */
function isLogin(text: string, url: string | undefined): boolean {
  return (
    /<input\b[^<>]{0,500}\btype\s{0,5}=\s{0,5}["']?password/i.test(text) ||
    /\/(?:log-?in|sign-?in|dang-?nhap|sso|cas)\b/i.test(url ?? '')
  );
}

/** What a text is that is no data. */
function kindOf(text: string, contentType: string): string {
  if (isPage(text)) return 'HTML';
  if (/^<(?:\?xml|rss|feed|[\w-]+:rdf)\b/i.test(text)) return 'XML';
  return text.startsWith('<') && /html/i.test(contentType) ? 'HTML' : text.slice(0, 60) || 'empty';
}

/**
 * The JSON value in an answer's text, whatever was wrapped around it: byte order mark, guards against inclusion, a callback, notices of
 * PHP, lines of JSON, JSON in a string, a page with JSON-LD. A page without news in it gives the address of its feed, where it names one on
 * its own host.
 *
 * @param url absolute address of the answer; without it a page gives no address
 * @throws NewsError `not-data` for web pages without either, and what is no data; `detail` says which, `login page` where it is one.
 */
export function readText(source: string, contentType?: string | null, url?: string): Found {
  const text = source.replace(guard, '').trim();
  const data = isPage(text) ? notJson : fromWrapping(text);
  if (data !== notJson) return { data };
  const detail = kindOf(text, contentType ?? '');
  const found = detail === 'HTML' ? readPage(text, url) : undefined;
  if (found) return found;
  throw new NewsError('not-data', { url, detail: detail === 'HTML' && isLogin(text, url) ? 'login page' : detail });
}
