import type { ListWords } from './list-word-list.js';

export type { ListWords } from './list-word-list.js';

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
