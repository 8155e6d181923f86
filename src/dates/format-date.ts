import { bounded } from '../i18n/bounded.js';
import { fill } from '../i18n/fill.js';
import type { NewsWords } from '../i18n/news-words.js';
import type { Moment } from '../model/moment.js';
import { now as clock } from './clock.js';
import { relativeTime } from './relative-time.js';
import { offsetAt, wallClock } from './zone.js';

/** The values of the `date-format` attribute. */
export type DateFormat = 'bulletin' | 'long' | 'datetime' | 'short' | 'relative' | 'none';

export interface FormatDateOptions {
  readonly format: DateFormat;
  readonly messages: NewsWords;
  /** BCP 47 tag of the messages, for the names of months. */
  readonly language: string;
  /** IANA zone whose weekday, day and time are shown, whatever the reader's own is. */
  readonly timeZone: string;
  /** Milliseconds since 1970, for `relative`. Default: the clock. */
  readonly now?: number | undefined;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Only names come from Intl: its Vietnamese orders differ between browsers and put the time before the date. */
const monthFormatter = bounded((language) => {
  const options = { month: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    // Not a language tag.
    return new Intl.DateTimeFormat('en', options);
  }
});

function timeText(wall: Date): string {
  return `${twoDigits(wall.getUTCHours())}:${twoDigits(wall.getUTCMinutes())}`;
}

/** The message with the date filled in. */
function written(form: string, wall: Date, { messages, language }: FormatDateOptions): string {
  const weekday = wall.getUTCDay();
  const month = wall.getUTCMonth() + 1;
  return fill(form, {
    weekday: messages.weekdays.split('|')[weekday] ?? '',
    bulletinWeekday: messages.bulletinWeekdays.split('|')[weekday] ?? '',
    day: wall.getUTCDate(),
    dd: twoDigits(wall.getUTCDate()),
    month,
    MM: twoDigits(month),
    monthName: form.includes('{monthName}') ? monthFormatter(language).format(wall) : '',
    year: wall.getUTCFullYear(),
    time: timeText(wall),
  });
}

function absolute(moment: Moment, options: FormatDateOptions): string {
  const { format, messages, timeZone } = options;
  const wall = wallClock(moment.epoch, timeZone);
  if (format === 'bulletin') return written(messages.bulletinDate, wall, options);
  if (format !== 'long' && format !== 'datetime') return written(messages.shortDate, wall, options);
  const date = written(messages.longDate, wall, options);
  return format === 'long' || moment.dateOnly ? date : fill(messages.dateAndTime, { date, time: timeText(wall) });
}

/**
 * A date as readers see it, with the weekday and the day of `timeZone`:
 *
 * `bulletin` Thứ 2 Ngày 27/02/2017 · `long` Thứ Hai, 27/02/2017 · `datetime` Thứ Hai, 27/02/2017, 08:30 · `short` 27/02/2017 ·
 * `relative` 5 phút trước (the short form after a week) · `none` nothing.
 *
 * A day without a time never shows one.
 */
export function formatDate(moment: Moment, options: FormatDateOptions): string {
  const { format, messages, timeZone } = options;
  if (format === 'none' || !Number.isFinite(moment.epoch)) return '';
  const relative = format === 'relative' && relativeTime(moment, messages, timeZone, options.now ?? clock());
  return relative || absolute(moment, options);
}

/** The value of `<time datetime>`: `2017-02-27T08:30:00+07:00` in the zone, or `2017-02-27` for a day without a time. */
export function dateTimeAttribute(moment: Moment, timeZone: string): string {
  if (!Number.isFinite(moment.epoch)) return '';
  const text = wallClock(moment.epoch, timeZone).toISOString();
  if (moment.dateOnly) return text.slice(0, 10);
  const offset = Math.round(offsetAt(moment.epoch, timeZone) / 60_000);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${text.slice(0, 19)}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}
