import type { Moment } from '../model/moment.js';
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

/** `[2026, 10, 20, 7, 30]`; `first` is the number of January. */
function fromList(list: readonly unknown[], first: number, options: ParseDateOptions): Moment | undefined {
  const [year = NaN, month = NaN, day = NaN, hour, minute, second] = list.map((part) =>
    typeof part === 'number' ? part : NaN,
  );
  return momentOf([year, month + 1 - first, day], hour === undefined ? undefined : { hour, minute, second }, options);
}

/** Digits without signs between them: `20261020`, `202610200730`, or by a pattern of the same length (`ddMMyyyy`). */
function fromDigits(digits: string, options: ParseDateOptions): Moment | undefined {
  const own = /^[yMdHms]+$/.exec(options.pattern ?? '')?.[0];
  if (own && own.length !== digits.length) return undefined;
  // Read as seconds or milliseconds, 2026… would be in 1970 or 1976.
  if (!own && !/^(?:19|20)\d{6}(?:\d{4}(?:\d\d)?)?$/.test(digits)) return undefined;
  const pattern = own ?? 'yyyyMMddHHmmss'.slice(0, digits.length);
  const list = [...'yMdHms']
    .filter((letter) => pattern.includes(letter))
    .map((letter) => Number(digits.slice(pattern.indexOf(letter), pattern.lastIndexOf(letter) + 1)));
  return fromList(list, 1, options);
}

/** Digits, with decimals perhaps: a row of digits that is a date, else seconds or milliseconds since 1970. */
function fromNumber(digits: string, options: ParseDateOptions): Moment | undefined {
  const value = Number(digits);
  const moment = fromDigits(digits, options);
  if (moment || !(value >= SMALLEST_SECONDS)) return moment;
  return momentAt(Math.round(value < SMALLEST_MILLISECONDS ? value * 1000 : value));
}

/** `/Date(1488128400000+0700)/` of ASP.NET (the offset only says where it was written), `Date(2026,9,20)` of Google's gviz. */
function fromCall(inside: string, options: ParseDateOptions): Moment | undefined {
  const parts = inside.split(',');
  return parts.length > 1 ? fromList(parts.map(Number), 0, options) : momentAt(parseInt(inside, 10));
}

/** The text that holds the date: the attribute of a `<time>`, else all of it, without a zone's name in brackets (Java, JavaScript). */
function relevant(value: string): string {
  if (value.length > LONGEST_ELEMENT) return '';
  const attribute = /^\s*<time\b[^>]*\bdatetime\s*=\s*["']([^"']*)/i.exec(value)?.[1];
  const text = foldedDate(attribute ?? value).replace(/\[[a-z_/]*\]$|\([a-z ]*\)$/, '');
  return text.length > LONGEST ? '' : text;
}

/** ISO 8601 and SQL, as nearly every endpoint writes dates: `2026-10-20T07:30:00+07:00`, `2026-10-20 07:30:00`. */
const STANDARD = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d(?:\.\d{1,3})?)\d{0,6}(?:(Z)|([+-]\d\d):?(\d\d))?$/;

/** Without the search through all ways to write a date, whose patterns take longer to make than the rows of a list to read. */
function fromStandard(value: string, options: ParseDateOptions): Moment | undefined {
  const [, year, month, day, hour, minute, second, utc, hours, minutes] = STANDARD.exec(value) ?? [];
  if (!year) return undefined;
  const zone = hours ? Number(hours) * 60 + Number(hours.charAt(0) + minutes) : utc ? 0 : undefined;
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second), zone };
  return momentOf([Number(year), Number(month), Number(day)], time, options);
}

function fromText(value: string, options: ParseDateOptions): Moment | undefined {
  const standard = options.pattern ? undefined : fromStandard(value, options);
  if (standard) return standard;
  const text = relevant(value);
  const call = /^\/?(?:new )?date\(([^)]*)\)\/?$/.exec(text)?.[1];
  if (call) return fromCall(call, options);
  if (/^\d{8,16}(?:\.\d+)?$/.test(text)) return fromNumber(text, options);
  const read = readDateText(text, options.pattern ?? '');
  return read && momentOf(read.day, read.time, options);
}

/**
 * The point in time an endpoint's value means, or undefined: never a guess, never an exception.
 *
 * Reads ISO 8601, SQL, RFC 822, epoch seconds and milliseconds (numbers and digits), `/Date(…)/`, gviz and Java lists, and the ways
 * Vietnamese sites write dates, always day first: `new Date('05/02/2017')` would say 2 May. Times without a zone are Hà Nội's.
 */
export function parseDate(value: unknown, options: ParseDateOptions = {}): Moment | undefined {
  if (typeof value === 'string') return fromText(value, options);
  if (typeof value === 'number') return fromNumber(String(value), options);
  if (value instanceof Date) return momentAt(value.getTime());
  return Array.isArray(value) ? fromList(value, 1, options) : undefined;
}
