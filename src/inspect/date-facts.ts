import type { Moment } from '../model/moment.js';
import type { DateKind } from './inspection.js';

/** The same date, read in different ways. */
export interface Readings {
  /** As it is shown. */
  readonly shown: Moment | undefined;
  /** With times without a zone taken for those of another zone. */
  readonly elsewhere: Moment | undefined;
  /** With the day first, and with the month first, where the text leaves it open. */
  readonly dayFirst: Moment | undefined;
  readonly monthFirst: Moment | undefined;
  /** Something stands where the date should be. */
  readonly isSent: boolean;
}

/** What day first and month first make of the text, where they differ. */
function orderKind({ dayFirst, monthFirst }: Readings): DateKind | undefined {
  if (!monthFirst) return undefined;
  if (!dayFirst) return 'month-first';
  return dayFirst.epoch === monthFirst.epoch ? undefined : 'ambiguous';
}

/**
 * How a date is written, told from what it means under different assumptions. So nothing here needs to know a single way of writing dates,
 * and it holds for every format.
 *
 * @param isOrdered the page says how dates are written
 */
export function dateKind(readings: Readings, isOrdered: boolean): DateKind {
  const { shown, elsewhere, isSent } = readings;
  const order = isOrdered ? undefined : orderKind(readings);
  if (order) return order;
  if (!shown) return isSent ? 'unreadable' : 'none';
  if (shown.dateOnly) return 'day';
  return shown.epoch === elsewhere?.epoch ? 'exact' : 'zoneless';
}
