import { wordsIn } from './list-language.js';

/** Words of the tools that search, filter and turn the pages of a list. */
export const deskWordsFor = wordsIn({
  vi: {
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
    refused: 'Máy chủ của nguồn tin không nhận yêu cầu tìm này.',

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
  },
  en: {
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
    refused: 'The server of the source does not take this search.',

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
  },
});

export type DeskWords = ReturnType<typeof deskWordsFor>;
