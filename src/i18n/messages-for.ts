import { failureSentences } from './failure-words.js';
import type { Messages } from './messages.js';
import { wordsIn } from './messages-language.js';
import { newsWords } from './news-words.js';
import { shellWords } from './shell-words.js';

const all = (language: 'vi' | 'en'): Messages => ({
  ...shellWords[language],
  ...newsWords[language],
  ...failureSentences[language],
});

/** All words of a language at once. The elements ask for those of each part alone. */
export const messagesFor: (language: string) => Messages = wordsIn({ vi: all('vi'), en: all('en') });
