import type { NewsErrorCode } from '../model/news-error.js';

/**
 * Every word the elements say of themselves, in one language.
 *
 * No key is optional, so that a language is complete or does not compile. `{name}` is filled in with {@link fill}; where a number decides,
 * `one form|other form` (a language without a plural writes one form).
 */
export interface Messages {
  // Headings
  readonly relatedHeading: string;
  readonly newerHeading: string;
  readonly olderHeading: string;
  readonly categoryHeading: string;
  readonly similarHeading: string;
  readonly recentHeading: string;

  // States
  readonly loading: string;
  readonly empty: string;
  /** `{time}`: when the copy that is shown was loaded. */
  readonly stale: string;
  readonly retry: string;
  /** For readers, by error code. */
  readonly errors: Readonly<Record<NewsErrorCode, string>>;

  // Lists
  readonly newBadge: string;
  /** Badge of an urgent article. */
  readonly urgentBadge: string;
  /** `{count}`, already written as text */
  readonly views: string;

  // Article
  readonly source: string;
  readonly attachments: string;
  readonly tags: string;
  readonly audio: string;
  readonly video: string;
  /** Name of a region that scrolls sideways. */
  readonly table: string;

  // Dates
  /** Sunday first, separated by `|`, as the bulletin form writes them. */
  readonly bulletinWeekdays: string;
  /** Sunday first, separated by `|`. */
  readonly weekdays: string;
  /**
   * Forms of dates: `{weekday}`, `{bulletinWeekday}`, `{day}` and `{month}` without and `{dd}` and `{MM}` with a leading zero,
   * `{monthName}`, `{year}`, `{time}` (24 hours).
   */
  readonly bulletinDate: string;
  readonly longDate: string;
  /** `{date}` is the long form. */
  readonly dateAndTime: string;
  readonly shortDate: string;
  readonly justNow: string;
  /** `{count}` */
  readonly minutesAgo: string;
  /** `{count}` */
  readonly hoursAgo: string;
  readonly today: string;
  readonly yesterday: string;
  /** `{count}` */
  readonly daysAgo: string;
}
