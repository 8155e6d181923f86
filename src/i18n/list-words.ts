import type { ListWords } from './list-word-list.js';

export type { ListWords } from './list-word-list.js';

const vi: ListWords = {
  ticker: 'Dòng tin',
  previousArticle: 'Tin trước',
  nextArticle: 'Tin sau',
  tickerStart: 'Tự chuyển tin',
  tickerStop: 'Dừng chuyển tin',
  tickerNow: 'Tin {number}/{count}: {title}',
};

const en: ListWords = {
  ticker: 'News line',
  previousArticle: 'Previous article',
  nextArticle: 'Next article',
  tickerStart: 'Move on by itself',
  tickerStop: 'Stop moving',
  tickerNow: 'Article {number} of {count}: {title}',
};

const languages = new Map<string, ListWords>([
  ['vi', vi],
  ['en', en],
]);

/** The words of a language, by its first subtag; Vietnamese where there are none. */
export function listWordsFor(language: string): ListWords {
  return languages.get(language.toLowerCase().split(/[-_]/)[0] ?? '') ?? vi;
}
