import type { Messages } from './messages.js';
import { partWords } from './part-words.js';

/** The words of the elements themselves, in parts. */
export const { register: registerMessages, wordsIn, wordsOf } = partWords<Messages>();
