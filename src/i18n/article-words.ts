/**
 * Words that only the page of an article needs: its bar, its notices, its pictures. Apart from `messages.ts`, so that pages with lists
 * alone never download them.
 *
 * `{name}` is filled in with `fill`; where a number decides, `one form|other form`.
 */
export interface ArticleWords {
  /** Name of the bar. */
  readonly tools: string;
}

const vi: ArticleWords = {
  tools: 'Công cụ đọc bài',
};

const en: ArticleWords = {
  tools: 'Reading tools',
};

const languages = new Map<string, ArticleWords>([
  ['vi', vi],
  ['en', en],
]);

/** Adds the words of a language, or replaces them. `language` is a BCP 47 tag without region, such as `zh`; case does not matter. */
export function registerArticleWords(language: string, words: ArticleWords): void {
  languages.set(language.toLowerCase(), words);
}

/** The words of a language, by its first subtag; Vietnamese where there are none. */
export function articleWordsFor(language: string): ArticleWords {
  return languages.get(language.toLowerCase().split(/[-_]/)[0] ?? '') ?? vi;
}
