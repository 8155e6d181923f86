import { wordsIn } from './list-language.js';

/** Words of an article that is opened from a list. */
export const openingWordsFor = wordsIn({
  vi: {
    backToList: 'Trở lại danh sách',
    closeArticle: 'Đóng bài viết',
    openedArticle: 'Bài viết',
    previousArticle: 'Tin trước',
    nextArticle: 'Tin sau',
    neighbours: 'Tin trước và tin sau',
    loadingText: 'Đang tải nội dung bài viết…',
    readOriginal: 'Đọc bài gốc tại {site}',
  },
  en: {
    backToList: 'Back to the list',
    closeArticle: 'Close article',
    openedArticle: 'Article',
    previousArticle: 'Previous article',
    nextArticle: 'Next article',
    neighbours: 'Previous and next article',
    loadingText: 'Loading the text…',
    readOriginal: 'Read the original at {site}',
  },
});

export type OpeningWords = ReturnType<typeof openingWordsFor>;
