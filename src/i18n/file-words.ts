import { wordsIn } from './article-language.js';

/** Words of the files to download. */
export const fileWordsFor = wordsIn({
  vi: {
    preview: 'Xem trước',
  },
  en: {
    preview: 'Preview',
  },
});

export type FileWords = ReturnType<typeof fileWordsFor>;
