import type { ArticleWords } from './article-word-list.js';

const added = new Map<string, ArticleWords>();

/** Adds the words of a language, or replaces them. `language` is a BCP 47 tag without region, such as `zh`; case does not matter. */
export function registerArticleWords(language: string, words: ArticleWords): void {
  added.set(language.toLowerCase(), words);
}

/**
 * The words of one part of the page, which are downloaded with it: those that were added for a language, by its first subtag, else the part's
 * own; Vietnamese where there are none.
 */
export function wordsIn<Name extends keyof ArticleWords>({
  vi,
  en,
}: Readonly<Record<'vi' | 'en', Pick<ArticleWords, Name>>>): (language: string) => Pick<ArticleWords, Name> {
  return (language) => {
    const name = language.toLowerCase().split(/[-_]/)[0] ?? '';
    return added.get(name) ?? (name === 'en' ? en : vi);
  };
}
