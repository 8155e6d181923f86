import { wordsIn } from './article-language.js';

/** Words of films on other sites. */
export const filmWordsFor = wordsIn({
  vi: {
    film: 'Phim',
    playNotice: 'Bấm để xem; phim được tải từ {site}',
    filmPage: 'Xem trên {site}',
  },
  en: {
    film: 'Film',
    playNotice: 'Press to watch; the film is loaded from {site}',
    filmPage: 'Watch on {site}',
  },
});

export type FilmWords = ReturnType<typeof filmWordsFor>;
