import { wordsIn } from './list-language.js';

/** Words of news that wait above the list, and of sources that failed. */
export const liveWordsFor = wordsIn({
  vi: {
    newArticles: '{count} tin mới',
    newArticlesSaid: 'Có tin mới',

    sourceFailed: 'Chưa tải được tin từ {source}',
  },
  en: {
    newArticles: '{count} new article|{count} new articles',
    newArticlesSaid: 'There are new articles',

    sourceFailed: 'News from {source} could not be loaded',
  },
});
