/**
 * Words that only the tools of a list need. Apart from `messages.ts`, so that pages with plain lists never download them.
 *
 * `{name}` is filled in with `fill`; where a number decides, `one form|other form`.
 */
export interface ListWords {
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
}
