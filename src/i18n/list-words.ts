import type { ListWords } from './list-word-list.js';

export type { ListWords } from './list-word-list.js';

const vi: ListWords = {
  // An article opened from the list
  backToList: 'Trở lại danh sách',
  closeArticle: 'Đóng bài viết',
  openedArticle: 'Bài viết',
  previousArticle: 'Tin trước',
  nextArticle: 'Tin sau',
  neighbours: 'Tin trước và tin sau',
  loadingText: 'Đang tải nội dung bài viết…',
  readOriginal: 'Đọc bài gốc tại {site}',
};

const en: ListWords = {
  // An article opened from the list
  backToList: 'Back to the list',
  closeArticle: 'Close article',
  openedArticle: 'Article',
  previousArticle: 'Previous article',
  nextArticle: 'Next article',
  neighbours: 'Previous and next article',
  loadingText: 'Loading the text…',
  readOriginal: 'Read the original at {site}',
};

const languages = new Map<string, ListWords>([
  ['vi', vi],
  ['en', en],
]);

/** The words of a language, by its first subtag; Vietnamese where there are none. */
export function listWordsFor(language: string): ListWords {
  return languages.get(language.toLowerCase().split(/[-_]/)[0] ?? '') ?? vi;
}
