import type { NewsErrorCode } from '../model/news-error.js';

/**
 * Every word the elements say of themselves, in one language.
 *
 * No key is optional, so that a language is complete or does not compile. `{name}` is filled in with {@link fill}; where a number decides,
 * `one form|other form` (a language without a plural writes one form).
 */
export interface Messages {
  // Headings
  readonly newsHeading: string;
  readonly relatedHeading: string;
  readonly newerHeading: string;
  readonly olderHeading: string;
  readonly categoryHeading: string;
  readonly similarHeading: string;
  readonly recentHeading: string;

  // States
  readonly loading: string;
  readonly empty: string;
  /** A search or a filter found nothing. */
  readonly noMatch: string;
  /** `{time}`: when the copy that is shown was loaded. */
  readonly stale: string;
  readonly retry: string;
  /** For readers, by error code. */
  readonly errors: Readonly<Record<NewsErrorCode, string>>;

  // Lists
  readonly readMore: string;
  readonly more: string;
  readonly back: string;
  readonly close: string;
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** `{page}` */
  readonly page: string;
  readonly categories: string;
  readonly all: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly from: string;
  readonly to: string;
  /** `{count}` */
  readonly found: string;
  readonly pause: string;
  readonly play: string;
  readonly newBadge: string;
  readonly pinned: string;
  /** `{count}`, already written as text */
  readonly views: string;

  // Article
  readonly byline: string;
  readonly source: string;
  readonly updated: string;
  readonly attachments: string;
  readonly tags: string;
  readonly enlarge: string;
  readonly previousPicture: string;
  readonly nextPicture: string;
  readonly audio: string;
  readonly video: string;
  /** Name of a region that scrolls sideways. */
  readonly table: string;

  // Tools
  readonly tools: string;
  readonly smaller: string;
  readonly normalSize: string;
  readonly larger: string;
  readonly contrast: string;
  readonly listen: string;
  readonly stop: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly share: string;
  readonly mail: string;
  readonly qr: string;
  readonly save: string;
  /** On paper: where the article stands. */
  readonly printedFrom: string;

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
