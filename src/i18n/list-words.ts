import type { ListWords } from './list-word-list.js';

export type { ListWords } from './list-word-list.js';

const vi: ListWords = {
  newArticles: '{count} tin mới',
  newArticlesSaid: 'Có tin mới',

  sourceFailed: 'Chưa tải được tin từ {source}',
};

const en: ListWords = {
  newArticles: '{count} new article|{count} new articles',
  newArticlesSaid: 'There are new articles',

  sourceFailed: 'News from {source} could not be loaded',
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
