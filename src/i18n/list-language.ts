import type { ListWords } from './list-word-list.js';
import { partWords } from './part-words.js';

/** The words of a list's tools, in parts. */
export const { register: registerListWords, wordsIn } = partWords<ListWords>();
