import { momentOf } from './moment-of.js';
import { epochOf, wallClock } from './zone.js';

/** One day on the clocks of a zone, as points in time in ms. */
export interface DaySpan {
  /** Its first moment. */
  readonly from: number;
  /** The first moment of the day after, which is not of it: a day is 23 or 25 hours long where clocks change. */
  readonly to: number;
}

/** The same sign twice; spaces beside it, as phones add them after a stop. */
const DAY_FIRST = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * The day a reader typed, or undefined where it is none: `27/2/2017`, `27/02/2017`, `27-02-2017`, `27.02.2017`, always day first, and
 * `2017-02-27` of a date field. Stricter than `parseDate`, which must make something of whatever an endpoint sends: here a year of two
 * digits or a month without a day is a slip that the reader can mend.
 *
 * @param timeZone IANA zone whose midnight begins the day; one that does not exist is read as Hà Nội's
 */
export function parseDay(text: string, timeZone: string): DaySpan | undefined {
  const typed = text.trim();
  const [, day, , month, year] = DAY_FIRST.exec(typed) ?? [];
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(typed) ?? [];
  const [y, m, d] = [year ?? isoYear, month ?? isoMonth, day ?? isoDay].map(Number) as [number, number, number];
  const start = momentOf([y, m, d], undefined, { timeZone });
  return start && { from: start.epoch, to: epochOf(Date.UTC(y, m - 1, d + 1), timeZone) };
}

/** The day of a point in time (ms) as a reader would type it: `27/02/2017`. */
export function typedDay(epoch: number, timeZone: string): string {
  return wallClock(epoch, timeZone).toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** Keyboards of numbers have no stroke on some phones, so that eight digits are a day, too: `27022017` is `27/02/2017`. */
export function withStrokes(text: string): string {
  return text.trim().replace(/^(\d\d)(\d\d)(\d{4})$/, '$1/$2/$3');
}
