import type { ArticleWords } from './article-word-list.js';
import { enlargeWordsFor } from './enlarge-words.js';
import { fileWordsFor } from './file-words.js';
import { filmWordsFor } from './film-words.js';
import { listenWordsFor } from './listen-words.js';
import { pageWordsFor } from './page-words.js';
import { toolWordsFor } from './tool-words.js';

export { registerArticleWords } from './article-language.js';
export type { ArticleWords } from './article-word-list.js';

/**
 * All words of an article in a language, by its first subtag; Vietnamese where there are none. The elements ask for those of each part
 * alone.
 */
export function articleWordsFor(language: string): ArticleWords {
  return {
    ...pageWordsFor(language),
    ...toolWordsFor(language),
    ...listenWordsFor(language),
    ...enlargeWordsFor(language),
    ...fileWordsFor(language),
    ...filmWordsFor(language),
  };
}
