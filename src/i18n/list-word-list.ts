/**
 * Words that only the tools of a list need: its search, its pages. Apart from `messages.ts`, so that pages with plain lists never
 * download them.
 *
 * `{name}` is filled in with `fill`; where a number decides, `one form|other form`.
 */
export interface ListWords {
  // Categories
  /** Name of the row of tabs. */
  readonly categories: string;
  /** The first tab. */
  readonly allCategories: string;

  // Search
  readonly searchLabel: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  /** `{date}`: how a day may be written */
  readonly dateExample: string;
  /** Said below a field whose text is no day. `{date}` */
  readonly dateWrong: string;
  /** Said where the first day is after the last. */
  readonly datesReversed: string;
  readonly search: string;
  readonly clear: string;
  /** `{count}` */
  readonly found: string;
  /** Where only a part of the source has been searched. `{count}`, `{loaded}` */
  readonly foundAmong: string;
  readonly foundNothing: string;
  /** `{query}` */
  readonly foundNothingFor: string;
  /** After the sentence that nothing was found. `{loaded}` */
  readonly among: string;

  // Pages
  /** Name of the block of buttons. */
  readonly pages: string;
  readonly more: string;
  readonly loadingMore: string;
  readonly moreFailed: string;
  readonly tryAgain: string;
  readonly end: string;
  /** `{count}`, `{total}` */
  readonly shownOf: string;
  /** `{count}` */
  readonly shown: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** `{page}` */
  readonly page: string;
  /** `{page}`, `{pages}` */
  readonly pageOf: string;
}
