/**
 * Words that only the tools of a list need. Apart from `messages.ts`, so that they are downloaded with those tools.
 *
 * `{name}` is filled in with `fill`; where a number decides, `one form|other form`.
 */
export interface ListWords {
  // News that wait above the list
  /** The button. `{count}`, already written as text */
  readonly newArticles: string;
  /** Said once by a screen reader when the button comes. */
  readonly newArticlesSaid: string;

  // Several sources
  /** `{source}`: hosts, separated by commas */
  readonly sourceFailed: string;
}
