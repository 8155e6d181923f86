import { wordsIn } from './list-language.js';

/** Words of the one-line layout. */
export const tickerWordsFor = wordsIn({
  vi: {
    ticker: 'Dòng tin',
    previousArticle: 'Tin trước',
    nextArticle: 'Tin sau',
    tickerStart: 'Tự chuyển tin',
    tickerStop: 'Dừng chuyển tin',
    tickerNow: 'Tin {number}/{count}: {title}',
  },
  en: {
    ticker: 'News line',
    previousArticle: 'Previous article',
    nextArticle: 'Next article',
    tickerStart: 'Move on by itself',
    tickerStop: 'Stop moving',
    tickerNow: 'Article {number} of {count}: {title}',
  },
});
