import type { Moment } from '../model/moment.js';
import { HOME_ZONE, epochOf } from './zone.js';

export interface ParseDateOptions {
  /**
   * How the endpoint writes dates, in the letters of Unicode (UTS #35): `dd/MM/yyyy HH:mm`, `MM/dd/yyyy`, `yyyyMMdd`, `ddMMyyyyHHmm`.
   * With signs between the numbers only the order of `d`, `M` and `y` counts, and whatever stands around them is found as without a
   * pattern. Undefined: day first.
   */
  readonly pattern?: string | undefined;
  /** IANA zone of times without one. Default `Asia/Ho_Chi_Minh`. */
  readonly timeZone?: string | undefined;
  /** Times without a zone are UTC; a day without a time is still a day in `timeZone`. Default false. */
  readonly assumeUtc?: boolean | undefined;
}

/** Year, month (1 to 12), day as written; nothing has checked them. */
export type Day = readonly [year: number, month: number, day: number];

export interface Time {
  readonly hour: number;
  readonly minute?: number | undefined;
  /** With decimals. */
  readonly second?: number | undefined;
  /** Minutes ahead of UTC. */
  readonly zone?: number | undefined;
}

/** 1901-01-01 and 9999-12-31: systems write 0001, 1899 and 1900 for "no date". */
const EARLIEST = -2_177_452_800_000;
const LATEST = 253_402_300_800_000;

/** A Moment, or undefined for a time that stands for "none" (zero, and everything before 1901). */
export function momentAt(epoch: number, dateOnly = false): Moment | undefined {
  return epoch > EARLIEST && epoch < LATEST && epoch ? { epoch, dateOnly } : undefined;
}

/** Milliseconds since midnight, or NaN where no clock shows that. 24:00 and a leap second are times. */
function sinceMidnight({ hour, minute = 0, second = 0, zone = 0 }: Time): number {
  const minutes = hour * 60 + minute;
  const isTime = minutes <= 1440 && minute < 60 && second < 61 && Math.abs(zone) <= 840;
  return isTime ? minutes * 60_000 + Math.round(second * 1000) : NaN;
}

/** The Moment meant, or undefined where the calendar has no such day (31/02) or the clock no such time. */
export function momentOf(
  [year, month, day]: Day,
  time: Time | undefined,
  options: ParseDateOptions,
): Moment | undefined {
  const timeZone = options.timeZone ?? HOME_ZONE;
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  // A day that does not exist rolls over into the next month; a year below 100 becomes another century.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (!time) return momentAt(epochOf(midnight, timeZone), true);
  const wall = midnight + sinceMidnight(time);
  const zone = time.zone ?? (options.assumeUtc ? 0 : undefined);
  return momentAt(zone === undefined ? epochOf(wall, timeZone) : wall - zone * 60_000);
}
