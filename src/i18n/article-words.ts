/**
 * Words that only the page of an article needs: its bar, its notices, its pictures. Apart from `messages.ts`, so that pages with lists
 * alone never download them.
 *
 * `{name}` is filled in with `fill`; where a number decides, `one form|other form`.
 */
export interface ArticleWords {
  /** Name of the bar. */
  readonly tools: string;

  // Reading aloud
  /** Button that begins to read aloud, or plays the recording. */
  readonly listen: string;
  readonly listenPause: string;
  readonly listenResume: string;
  readonly listenStop: string;
  /** Label of the choice of speeds. */
  readonly listenSpeed: string;
  /** Names of the speeds 0.75, 1, 1.25 and 1.5, between spaces. */
  readonly listenSpeeds: string;
  /** Name of the player. */
  readonly listenPlayer: string;
  /** `{number}`, `{count}` */
  readonly listenProgress: string;
  /** Said where the browser has no voice on the device itself. */
  readonly listenRemote: string;
  readonly listenFailed: string;
}

const vi: ArticleWords = {
  tools: 'Công cụ đọc bài',

  // Reading aloud
  listen: 'Nghe bài',
  listenPause: 'Tạm dừng',
  listenResume: 'Nghe tiếp',
  listenStop: 'Dừng nghe',
  listenSpeed: 'Tốc độ đọc',
  listenSpeeds: '0,75 1 1,25 1,5',
  listenPlayer: 'Đang đọc bài',
  listenProgress: 'Câu {number}/{count}',
  listenRemote: 'Giọng đọc trực tuyến: lời văn được gửi tới hãng làm trình duyệt',
  listenFailed: 'Máy này chưa đọc được bài',
};

const en: ArticleWords = {
  tools: 'Reading tools',

  // Reading aloud
  listen: 'Listen',
  listenPause: 'Pause',
  listenResume: 'Go on',
  listenStop: 'Stop',
  listenSpeed: 'Speed',
  listenSpeeds: '0.75 1 1.25 1.5',
  listenPlayer: 'Reading aloud',
  listenProgress: 'Sentence {number}/{count}',
  listenRemote: 'Online voice: the text is sent to the maker of the browser',
  listenFailed: 'This device cannot read the article aloud',
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
