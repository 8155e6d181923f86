import { now } from './clock.js';
import { monthNamed, yearOf, zoneOf, type Fields } from './moment-of.js';
import { HOME_ZONE, wallClock } from './zone.js';

/** Lower case without marks, so that `Thứ Hai`, `thứ hai` and their decomposed forms are one word. */
export function foldedDate(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, ' ').trim();
}

/** Words that stand around a date and say nothing: weekdays of both languages, "ngày", "lúc", "đăng" … */
const WORDS =
  /\b(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|t[2-7]|chu nhat|cn|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|ngay|luc|vao|dang|gui|cap nhat|at|on)\b/g;

/** `7h30`, `7 giờ 30 phút`, `7h` */
const SPOKEN_TIME = /(\d) ?(?:h|gio) ?(\d{1,2})?(?: ?phut)?/;

/** An offset must not be the day of a date that follows (`07:30 -20/10/2026`). */
const TIME =
  /(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?(?: ?([ap]m|sa|ch)\b)?(?: ?\(?(z|utc?|gmt|ict|[ecmp][sd]t)(?![a-z]))?(?: ?\(?([+-]\d{1,2})(?::?(\d\d))?(?![\d/.-]))?/;

/** The orders a date is written in; `n` is a month by name. The first that fits wins. */
const DATES: readonly (readonly [order: string, form: RegExp])[] = [
  ['ymd', /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)t?/],
  ['dmy', /\b(\d{1,2})(?:[-/.]| thang )(\d{1,2})(?:[-/.]| nam |,? )(\d{4}|\d\d)(?!\d)/],
  ['dny', /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?(?:[ -]|, )(\d{4}|\d\d)\b/],
  ['ndy', /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/],
  ['dm', /^\D*\b(\d{1,2})[-/.](\d{1,2})\D*$/],
];

/** A day without a year is the last such day: an endpoint that leaves the year out means a recent one. */
function yearFor(month: number, day: number): number {
  const today = wallClock(now(), HOME_ZONE);
  const year = today.getUTCFullYear();
  return Date.UTC(year, month - 1, day) > today.getTime() + 86_400_000 ? year - 1 : year;
}

function readDate(text: string): { fields: Fields; rest: string } | undefined {
  for (const [order, form] of DATES) {
    const match = form.exec(text);
    if (!match) continue;
    const part = (key: string): string | undefined => match[order.indexOf(key) + 1];
    const month = order.includes('n') ? monthNamed(part('n') ?? '') : Number(part('m'));
    const day = Number(part('d'));
    const year = order.includes('y') ? yearOf(part('y') ?? '') : yearFor(month, day);
    return { fields: { year, month, day }, rest: text.replace(match[0], ' ') };
  }
  return undefined;
}

function readTime(text: string): { fields: Partial<Fields>; rest: string } {
  const match = TIME.exec(text);
  if (!match) return { fields: {}, rest: text };
  const [all, hour, minute, second, fraction, half, name, hours, minutes] = match;
  const zone = zoneOf(name, hours, minutes);
  const fields = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), fraction, half, zone };
  return { fields, rest: text.replace(all, ' ').replace(/ +/g, ' ') };
}

/**
 * Reads a date in a folded text of at most 40 characters: the time first, then the date from what is left; whatever is left after that
 * must be punctuation, so that a title with a date in it is no date.
 */
export function readDateText(text: string): Fields | undefined {
  const plain = text.replace(WORDS, ' ').replace(SPOKEN_TIME, (_, hour: string, minute = '00') => `${hour}:${minute} `);
  const time = readTime(plain);
  const date = readDate(time.rest);
  return date && /^[\s,.:|()@·•–—-]*$/.test(date.rest) ? { ...date.fields, ...time.fields } : undefined;
}
