/**
 * Words that only the tools of a list need. Apart from `messages.ts`, so that pages with plain lists never download them.
 *
 * `{name}` is filled in with `fill`; where a number decides, `one form|other form`.
 */
export interface ListWords {
  // An article opened from the list
  /** Closes the article that stands in the place of the list. */
  readonly backToList: string;
  /** Closes the article that lies over the page. */
  readonly closeArticle: string;
  /** Name of what lies over the page, until the title of the article is known. */
  readonly openedArticle: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
  /** Name of the place of these two. */
  readonly neighbours: string;
  readonly loadingText: string;
  /** `{site}`: where the article itself is to be read */
  readonly readOriginal: string;
}
