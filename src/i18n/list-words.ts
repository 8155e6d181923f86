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

const vi: ListWords = {
  categories: 'Chuyên mục',
  allCategories: 'Tất cả',

  searchLabel: 'Tìm tin',
  fromLabel: 'Từ ngày',
  toLabel: 'Đến ngày',
  dateExample: 'Ví dụ: {date}',
  dateWrong: 'Ngày chưa đúng. Xin viết ngày/tháng/năm, ví dụ {date}.',
  datesReversed: 'Ngày kết thúc đang ở trước ngày bắt đầu.',
  search: 'Tìm',
  clear: 'Xóa tìm kiếm',
  found: 'Tìm thấy {count} tin.',
  foundAmong: 'Tìm thấy {count} tin trong {loaded} tin đã tải về.',
  foundNothing: 'Không tìm thấy tin nào.',
  foundNothingFor: 'Không tìm thấy tin nào cho “{query}”.',
  among: 'Mới tìm trong {loaded} tin đã tải về.',

  pages: 'Chuyển trang tin',
  more: 'Xem thêm',
  loadingMore: 'Đang tải thêm…',
  moreFailed: 'Chưa tải thêm được tin.',
  tryAgain: 'Thử lại',
  end: 'Đã hiện hết tin.',
  shownOf: 'Đang hiện {count} trên tổng số {total} tin.',
  shown: 'Đang hiện {count} tin.',
  previousPage: 'Trang trước',
  nextPage: 'Trang sau',
  page: 'Trang {page}',
  pageOf: 'Trang {page} trên {pages}',
};

const en: ListWords = {
  categories: 'Categories',
  allCategories: 'All',

  searchLabel: 'Search the news',
  fromLabel: 'From',
  toLabel: 'To',
  dateExample: 'Example: {date}',
  dateWrong: 'This is not a date. Please write day/month/year, for example {date}.',
  datesReversed: 'The last day is before the first one.',
  search: 'Search',
  clear: 'Clear search',
  found: '{count} article found.|{count} articles found.',
  foundAmong:
    '{count} article found among the {loaded} loaded so far.|{count} articles found among the {loaded} loaded so far.',
  foundNothing: 'No articles found.',
  foundNothingFor: 'No articles found for “{query}”.',
  among: 'Only the {loaded} articles loaded so far were searched.',

  pages: 'Pages of news',
  more: 'Show more',
  loadingMore: 'Loading more…',
  moreFailed: 'More news could not be loaded.',
  tryAgain: 'Try again',
  end: 'All news are shown.',
  shownOf: '{count} of {total} articles are shown.',
  shown: '{count} article is shown.|{count} articles are shown.',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  page: 'Page {page}',
  pageOf: 'Page {page} of {pages}',
};

const languages = new Map<string, ListWords>([
  ['vi', vi],
  ['en', en],
]);

/** Adds the words of a language, or replaces them. `language` is a BCP 47 tag without region, such as `zh`; case does not matter. */
export function registerListWords(language: string, words: ListWords): void {
  languages.set(language.toLowerCase(), words);
}

/** The words of a language, by its first subtag; Vietnamese where there are none. */
export function listWordsFor(language: string): ListWords {
  return languages.get(language.toLowerCase().split(/[-_]/)[0] ?? '') ?? vi;
}
