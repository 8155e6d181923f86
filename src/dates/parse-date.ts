import type { Moment } from '../model/moment.js';
import { readByPattern } from './date-pattern.js';
import { foldedDate, readDateText } from './date-text.js';
import { momentAt, momentOf, type ParseDateOptions } from './moment-of.js';

export type { ParseDateOptions } from './moment-of.js';

/** No date is longer; hostile text is refused before any pattern sees it. */
const LONGEST = 40;
/** A whole `<time datetime="…">` element, of which only the attribute is read. */
const LONGEST_ELEMENT = 200;

/** Before 1973 as seconds: years, counts and `yyyyMMdd` are no times. From 5138 on as seconds: milliseconds. */
const SMALLEST_SECONDS = 1e8;
const SMALLEST_MILLISECONDS = 1e11;

/** `[2026, 10, 20, 7, 30]`; `firstMonth` is the number of January. */
function fromList(list: readonly unknown[], firstMonth: number, options: ParseDateOptions): Moment | undefined {
  const [year, month, day, hour, minute, second] = list.map((part) => (typeof part === 'number' ? part : NaN));
  if (year === undefined || month === undefined || day === undefined || list.length > 7) return undefined;
  return momentOf({ year, month: month + 1 - firstMonth, day, hour, minute, second }, options);
}

/** `20261020`, `202610200730`, `20261020073000` */
function fromDigits(digits: string, options: ParseDateOptions): Moment | undefined {
  if (!/^(?:19|20)\d{6}(?:\d{4}(?:\d\d)?)?$/.test(digits)) return undefined;
  const [year, ...rest] = [digits.slice(0, 4), ...(digits.slice(4).match(/\d\d/g) ?? [])].map(Number);
  return fromList([year, ...rest], 1, options);
}

function fromNumber(value: number, options: ParseDateOptions): Moment | undefined {
  const compact = fromDigits(String(value), options);
  if (compact || !(value >= SMALLEST_SECONDS)) return compact;
  return momentAt(value < SMALLEST_MILLISECONDS ? Math.round(value * 1000) : Math.round(value));
}

/** `/Date(1488128400000+0700)/` of ASP.NET (the offset only says where it was written), `Date(2026,9,20)` of Google's gviz. */
function fromCall(inside: string, options: ParseDateOptions): Moment | undefined {
  const parts = inside.split(',');
  return parts.length > 1 ? fromList(parts.map(Number), 0, options) : momentAt(parseInt(inside, 10));
}

/** The text that holds the date: the attribute of a `<time>`, else all of it, without a zone's name in brackets (Java, JavaScript). */
function relevant(value: string): string {
  if (value.length > LONGEST_ELEMENT) return '';
  const element = /^\s*<time\b/i.test(value);
  const text = element ? (/\bdatetime\s*=\s*["']([^"']*)/i.exec(value)?.[1] ?? value.replace(/<[^>]*>/g, '')) : value;
  const folded = foldedDate(text.slice(0, LONGEST * 2)).replace(/\[[a-z_/]*\]$|\([a-z ]*\)$/, '');
  return folded.length > LONGEST ? '' : folded.trim();
}

function fromText(value: string, options: ParseDateOptions): Moment | undefined {
  const text = relevant(value);
  if (!text) return undefined;
  const call = /^\/?(?:new )?date\(([^)]*)\)\/?$/.exec(text);
  if (call) return fromCall(call[1] ?? '', options);
  if (options.pattern) {
    const fields = readByPattern(text, options.pattern);
    // A pattern settles the order of day and month; what cannot be mistaken is read in spite of it.
    if (fields || !/^(?:\d{4}-|\d{9})/.test(text)) return fields && momentOf(fields, options);
  }
  if (/^\d+(?:\.\d+)?$/.test(text) && text.length > 7)
    return fromDigits(text, options) ?? fromNumber(Number(text), options);
  const fields = readDateText(text);
  return fields && momentOf(fields, options);
}

/**
 * The point in time an endpoint's value means, or undefined: never a guess, never an exception.
 *
 * Reads ISO 8601, SQL, RFC 822, epoch seconds and milliseconds (numbers and digits), `/Date(…)/`, gviz and Java lists, and the ways
 * Vietnamese sites write dates, always day first: `new Date('05/02/2017')` would say 2 May. Times without a zone are Hà Nội's.
 */
export function parseDate(value: unknown, options: ParseDateOptions = {}): Moment | undefined {
  if (typeof value === 'string') return fromText(value, options);
  if (typeof value === 'number') return fromNumber(value, options);
  if (value instanceof Date) return momentAt(value.getTime());
  return Array.isArray(value) ? fromList(value, 1, options) : undefined;
}
