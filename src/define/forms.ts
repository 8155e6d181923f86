/** How the forms are read that stand for an element where a content system allows no tags of one's own. */
export interface FormOptions {
  /** Before the names of tags: `tinh` for `<tinh-news-list>`; none unless set. */
  readonly prefix?: string;
  /** Sites whose addresses forms may name, separated by spaces or commas; `self` is the page's own, and the only one unless set. */
  readonly origins?: string;
}

/** What may be such a form; whether it is one is looked into by what is loaded then. */
export const FORMS =
  ':is(p,div)>a[href*="#news-"],:is(p,div)>a[href*="#related-n"],div:is([data-news-list],[data-news-article],[data-related-news])';
