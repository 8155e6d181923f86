import { wordsIn } from './list-language.js';

/** Words of the rows of a list, besides those that stand in every page's messages. */
export const itemWordsFor = wordsIn({
  vi: { pinnedBadge: 'Ghim' },
  en: { pinnedBadge: 'Pinned' },
});
