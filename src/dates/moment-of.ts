import type { Moment } from '../model/moment.js';
import { HOME_ZONE, epochOf } from './zone.js';

export interface ParseDateOptions {
  /** How the endpoint writes dates, such as `dd/MM/yyyy HH:mm` or `MM/dd/yyyy`; undefined: detected, day first. */
  readonly pattern?: string | undefined;
  /** IANA zone of times without one. Default `Asia/Ho_Chi_Minh`. */
  readonly timeZone?: string | undefined;
  /** Times without a zone are UTC; a day without a time is still a day in `timeZone`. Default false. */
  readonly assumeUtc?: boolean | undefined;
}

/** What a text says, before it is known to be possible. Missing parts are undefined. */
export interface Fields {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  /** Digits after the decimal sign of the seconds. */
  fraction?: string | undefined;
  /** `am`, `pm`, or the Vietnamese `sa` and `ch`. */
  half?: string | undefined;
  /** Minutes ahead of UTC. */
  zone?: number | undefined;
}

/** 1901-01-01 and 9999-12-31: systems write 0001, 1899 and 1900 for "no date". */
const EARLIEST = -2_177_452_800_000;
const LATEST = 253_402_300_800_000;

/** A Moment, or undefined for a time that stands for "none" (zero, and everything before 1901). */
export function momentAt(epoch: number, dateOnly = false): Moment | undefined {
  return epoch > EARLIEST && epoch < LATEST && epoch !== 0 ? { epoch, dateOnly } : undefined;
}

/** `15/03/2024 17:23 PM` is in the wild: the half of the day matters only where the hour leaves it open. */
function hourOf(hour: number, half: string | undefined): number {
  if (hour < 12) return half === 'pm' || half === 'ch' ? hour + 12 : hour;
  return hour === 12 && (half === 'am' || half === 'sa') ? 0 : hour;
}

/** A year of two digits is in 1970 to 2069. */
export function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** Whether the calendar has that day and the clock that time; 24:00 and a leap second are times. */
function isPossible(day: number, fields: Fields, hour: number, minute: number, second: number): boolean {
  const date = new Date(day);
  const isDay =
    date.getUTCFullYear() === fields.year &&
    date.getUTCMonth() === fields.month - 1 &&
    date.getUTCDate() === fields.day;
  return isDay && hour * 60 + minute <= 1440 && minute < 60 && second <= 60 && Math.abs(fields.zone ?? 0) <= 14 * 60;
}

/** The Moment the fields mean, or undefined where the calendar has no such day (31/02) or the clock no such time. */
export function momentOf(fields: Fields, options: ParseDateOptions): Moment | undefined {
  const { minute = 0, second = 0, fraction = '', zone } = fields;
  const day = Date.UTC(fields.year, fields.month - 1, fields.day);
  const hour = hourOf(fields.hour ?? 0, fields.half);
  if (!isPossible(day, fields, hour, minute, second)) return undefined;
  const timeZone = options.timeZone ?? HOME_ZONE;
  if (fields.hour === undefined) return momentAt(epochOf(day, timeZone), true);
  const wall = day + ((hour * 60 + minute) * 60 + second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  if (zone !== undefined) return momentAt(wall - zone * 60_000);
  return momentAt(options.assumeUtc ? wall : epochOf(wall, timeZone));
}

const AMERICAN = 'ecmp';

/**
 * Minutes ahead of UTC: a name of RFC 822 §5.1 (`z`, `gmt`, `est` …) or `ict`, an offset `+7`, `+0700`, `+07:00`, or both
 * (`gmt+7`); undefined where there is neither.
 */
export function zoneOf(name: string | undefined, hours: string | undefined, minutes = '0'): number | undefined {
  if (hours) return (hours.startsWith('-') ? -1 : 1) * (Math.abs(Number(hours)) * 60 + Number(minutes));
  if (!name) return undefined;
  if (name === 'ict') return 7 * 60;
  return /^[ecmp][sd]t$/.test(name) ? (-5 - AMERICAN.indexOf(name.charAt(0)) + Number(name[1] === 'd')) * 60 : 0;
}

/** Number of the month (1 to 12) an English name begins with, or NaN. */
export function monthNamed(name: string): number {
  const index = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3)) / 3;
  return Number.isInteger(index) ? index + 1 : NaN;
}
