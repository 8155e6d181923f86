import type { ArticleWords } from './article-word-list.js';
import { partWords } from './part-words.js';

/** The words of an article, in parts. */
export const { register: registerArticleWords, wordsIn } = partWords<ArticleWords>();
