/**
 * Words that only the tools of a list need. Apart from `messages.ts`, so that pages with plain lists never download them.
 *
 * `{name}` is filled in with `fill`; where a number decides, `one form|other form`.
 */
export interface ListWords {
  /** The badge of an article that its editor wants on top. */
  readonly pinnedBadge: string;

  // The news of a day
  /** Heading of the form. */
  readonly dayHeading: string;
  /** Label of its field. */
  readonly day: string;
  /** Below the field. `{date}`: a day as it may be written, `{digits}`: its digits alone */
  readonly dayHint: string;
  /** Button that shows them. */
  readonly daySubmit: string;
  /** Said of what is no day; the example stands below. */
  readonly dayWrong: string;
  readonly dayLoading: string;
  readonly dayFailed: string;
  /** Above what was found. `{count}`, `{date}` */
  readonly dayFound: string;
  /** `{date}` */
  readonly dayWithout: string;
  /** Said where looking was given up on the way. `{date}`, `{oldest}`: the oldest day that was loaded */
  readonly dayTooFar: string;
  /** Button that goes on from there. */
  readonly dayFurther: string;
  /** Button of the nearest day with news before it. `{date}` */
  readonly dayBefore: string;
  /** Button of the nearest day with news after it. `{date}` */
  readonly dayAfter: string;

  // News that wait above the list
  /** The button. `{count}`, already written as text */
  readonly newArticles: string;
  /** Said once by a screen reader when the button comes. */
  readonly newArticlesSaid: string;

  // Several sources
  /** `{source}`: hosts, separated by commas */
  readonly sourceFailed: string;

  // The one-line layout
  /** Name of the line. */
  readonly ticker: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
  /** Button that lets the line go on by itself. */
  readonly tickerStart: string;
  readonly tickerStop: string;
  /** Said when a button brought another title. `{number}`, `{count}`, `{title}` */
  readonly tickerNow: string;

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
  /** After either sentence, where the server refused the search and it was done here. */
  readonly refused: string;

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

  // An article opened from the list
  /** Closes the article that stands in the place of the list. */
  readonly backToList: string;
  /** Closes the article that lies over the page. */
  readonly closeArticle: string;
  /** Name of what lies over the page, until the title of the article is known. */
  readonly openedArticle: string;
  /** Name of the place of these two. */
  readonly neighbours: string;
  readonly loadingText: string;
  /** `{site}`: where the article itself is to be read */
  readonly readOriginal: string;
}
