import { wordsIn } from './article-language.js';

/** Words of reading aloud. */
export const listenWordsFor = wordsIn({
  vi: {
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
  },
  en: {
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
  },
});

export type ListenWords = ReturnType<typeof listenWordsFor>;
