import { now } from './clock.js';
import type { Day, Time } from './moment-of.js';
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
  /(\d{1,2}):(\d{1,2})(?::(\d{1,2}(?:[.,]\d{1,3})?)\d{0,6})?(?: ?([ap]m|sa|ch)\b)?(?: ?\(?(z|utc?|gmt|ict|[ecmp][sd]t)(?![a-z]))?(?: ?\(?([+-]\d{1,2})(?::?(\d\d))?(?![\d/.-]))?/;

/** Numbers with a sign between; `27 tháng 2 năm 2017` is made one of these first. */
const NUMBERS = /\b(\d{1,4})[-/.](\d{1,2})[-/.](\d{4}|\d{1,2})(?!\d)t?/;
/** Other forms, with the order of their parts. */
const OTHERS = [
  ['dMy', /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?(?:[ -]|, )(\d{4}|\d\d)\b/],
  ['Mdy', /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/],
  ['dM', /^\D*\b(\d{1,2})[-/.](\d{1,2})\D*$/],
] as const;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** A number, or a month by the first letters of its English name; no whole number for any other word. */
function monthOf(text: string): number {
  return Number(text) || MONTHS.indexOf(text.slice(0, 3)) / 3 + 1;
}

/** A year of two digits is in 1970 to 2069. */
function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** A day without a year is the last such day: an endpoint that leaves the year out means a recent one. */
function yearFor(month: number, day: number): number {
  const today = wallClock(now(), HOME_ZONE);
  const year = today.getUTCFullYear();
  return Date.UTC(year, month - 1, day) > today.getTime() + 86_400_000 ? year - 1 : year;
}

/** The order of three numbers: four digits in front are a year, whatever the pattern says; the pattern decides the rest. */
function orderOf(first: string, pattern: string): string {
  const order = (pattern.match(/(?:^|[^\p{L}])(?:y+|MM?|d+)(?!\p{L})/gu) ?? []).map((run) => run.slice(-1)).join('');
  if (first.length > 2) return order.startsWith('y') ? order : 'yMd';
  return order.length === 3 ? order : 'dMy';
}

/** Where a day is written in the text: its form, and the order of its parts. */
function findDay(text: string, pattern: string): { match: RegExpExecArray; order: string } | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers) return { match: numbers, order: orderOf(numbers[1] ?? '', pattern) };
  for (const [order, form] of OTHERS) {
    const match = form.exec(text);
    if (match) return { match, order };
  }
  return undefined;
}

function readDay(text: string, pattern: string): Day | undefined {
  const found = findDay(text, pattern);
  // Whatever stands beside the date must be punctuation, so that a title with a date in it is no date.
  if (!found || !/^[\s,.:|()@·•–—-]*$/.test(text.replace(found.match[0], ''))) return undefined;
  const [year, month, day] = ['y', 'M', 'd'].map((letter) => found.match[found.order.indexOf(letter) + 1] ?? '') as [
    string,
    string,
    string,
  ];
  const [monthNumber, date] = [monthOf(month), Number(day)];
  return [found.order.includes('y') ? yearOf(year) : yearFor(monthNumber, date), monthNumber, date];
}

/** `15/03/2024 17:23 PM` is in the wild: the half of the day matters only where the hour leaves it open. */
function hourOf(hour: number, half = ''): number {
  if (hour < 12) return /pm|ch/.test(half) ? hour + 12 : hour;
  return hour === 12 && /am|sa/.test(half) ? 0 : hour;
}

/** Minutes ahead of UTC: zone names of RFC 822 §5.1, `ict`, offsets, `gmt+7`; undefined where there is neither. */
function zoneOf(name = '', hours = '', minutes = '0'): number | undefined {
  if (hours) return Number(hours) * 60 + Number(hours.charAt(0) + minutes);
  const american = /[sd]t/.test(name) ? 'ecmp'.indexOf(name.charAt(0)) + 5 - Number(name.charAt(1) === 'd') : 0;
  return name === 'ict' ? 420 : name ? american * -60 : undefined;
}

function timeOf([, hour, minute, second = '0', half, name, hours, minutes]: RegExpExecArray): Time {
  return {
    hour: hourOf(Number(hour), half),
    minute: Number(minute),
    second: Number(second.replace(',', '.')),
    zone: zoneOf(name, hours, minutes),
  };
}

/** Reads a folded text of at most 40 characters: the time first, then the day from what is left. */
export function readDateText(text: string, pattern: string): { day: Day; time: Time | undefined } | undefined {
  const plain = text
    .replace(WORDS, ' ')
    .replace(SPOKEN_TIME, (_, hour: string, minute = '00') => `${hour}:${minute} `)
    .replace(/(\d) thang (\d\d?)(?: nam |,? )(?=\d)/, '$1/$2/');
  const time = TIME.exec(plain);
  const day = readDay(plain.replace(time?.[0] ?? '', ' ').replace(/ +/g, ' '), pattern);
  return day && { day, time: time ? timeOf(time) : undefined };
}
