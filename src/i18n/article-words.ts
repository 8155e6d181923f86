import type { Standing } from '../model/raw-article.js';

/**
 * Words that only the page of an article needs: its bar, its notices, its pictures. Apart from `messages.ts`, so that pages with lists
 * alone never download them.
 *
 * `{name}` is filled in with `fill`; where a number decides, `one form|other form`.
 */
export interface ArticleWords {
  /** Name of the bar. */
  readonly tools: string;

  // The bar
  readonly contrast: string;
  /** Said once the address is on the clipboard. */
  readonly copied: string;
  /** The same, where the reader has yet to paste it. */
  readonly copiedForZalo: string;
  readonly copy: string;
  /** Above the address, where it cannot be copied by a press. */
  readonly copyByHand: string;
  /** Said where a tool could not be loaded. */
  readonly notLoaded: string;
  readonly print: string;
  readonly printLarge: string;
  readonly qr: string;
  /** Below the code. */
  readonly qrHint: string;
  /** `{type}`: PNG, SVG */
  readonly saveImage: string;
  readonly save: string;
  readonly share: string;
  readonly shareByMail: string;
  readonly sizeDown: string;
  /** `{percent}`, a number */
  readonly sizeNow: string;
  readonly sizeUp: string;
  readonly sizeUsual: string;

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

  // Paper
  /** Before the address of the article, on paper. */
  readonly address: string;

  // Pictures, large
  /** Name of what opens a picture; its caption comes after a colon. */
  readonly enlarge: string;
  /** Name of the dialog. */
  readonly pictures: string;
  readonly pictureMissing: string;
  readonly previousPicture: string;
  readonly nextPicture: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly close: string;

  // Files
  readonly preview: string;
  readonly download: string;
  /** Said where the page, or the file's server, forbids to show it here. */
  readonly previewRefused: string;

  // Standing
  /** What is said above the article, and what it means for readers where the editor has not said it; the second may be empty. */
  readonly standings: Readonly<Record<Standing, readonly [label: string, meaning: string]>>;

  // Facts
  /** `{count}`, minutes */
  readonly readingTime: string;
  /** `{date}` */
  readonly updated: string;
  /** `{date}`, `{time}` */
  readonly updatedAt: string;

  // Films
  /** Name of a film that has none. */
  readonly film: string;
  /** `{site}` */
  readonly playNotice: string;
  /** `{site}` */
  readonly filmPage: string;
}

const vi: ArticleWords = {
  tools: 'Công cụ đọc bài',

  // The bar
  contrast: 'Tương phản cao',
  copied: 'Đã chép địa chỉ',
  copiedForZalo: 'Đã chép địa chỉ, mời dán vào Zalo',
  copy: 'Chép địa chỉ',
  copyByHand: 'Địa chỉ bài viết, chép bằng tay:',
  notLoaded: 'Chưa tải được, xin thử lại',
  print: 'In',
  printLarge: 'In chữ lớn',
  qr: 'Mã QR',
  qrHint: 'Quét mã để mở bài viết trên điện thoại',
  saveImage: 'Lưu ảnh {type}',
  save: 'Lưu bài',
  share: 'Chia sẻ',
  shareByMail: 'Thư điện tử',
  sizeDown: 'Chữ nhỏ hơn',
  sizeNow: 'Cỡ chữ {percent}%',
  sizeUp: 'Chữ to hơn',
  sizeUsual: 'Cỡ chữ thường',

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

  // Paper
  address: 'Địa chỉ bài viết',

  // Pictures, large
  enlarge: 'Phóng to ảnh',
  pictures: 'Ảnh trong bài',
  pictureMissing: 'Không tải được ảnh này.',
  previousPicture: 'Ảnh trước',
  nextPicture: 'Ảnh sau',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  close: 'Đóng',

  // Files
  preview: 'Xem trước',
  download: 'Tải về',
  previewRefused: 'Không xem được tệp tại đây. Mời bạn tải tệp về.',

  // Standing
  standings: {
    withdrawn: ['Đã thu hồi.', 'Nơi đăng tin không còn lưu hành bài viết này.'],
    expired: ['Đã hết hiệu lực.', 'Bài viết chỉ còn để tham khảo.'],
    urgent: ['Tin khẩn.', ''],
    corrected: ['Đã đính chính.', 'Nội dung đã được sửa so với lần đăng đầu.'],
    archived: ['Bài lưu trữ.', 'Thông tin trong bài có thể không còn đúng với hiện nay.'],
  },

  // Facts
  readingTime: 'Đọc trong {count} phút',
  updated: 'Cập nhật {date}',
  updatedAt: 'Cập nhật {time}, {date}',

  // Films
  film: 'Phim',
  playNotice: 'Bấm để xem; phim được tải từ {site}',
  filmPage: 'Xem trên {site}',
};

const en: ArticleWords = {
  tools: 'Reading tools',

  // The bar
  contrast: 'High contrast',
  copied: 'Address copied',
  copiedForZalo: 'Address copied, ready to paste in Zalo',
  copy: 'Copy address',
  copyByHand: 'Address of the article, to copy by hand:',
  notLoaded: 'Could not be loaded, please try again',
  print: 'Print',
  printLarge: 'Print in large type',
  qr: 'QR code',
  qrHint: 'Scan the code to open the article on a phone',
  saveImage: 'Save image as {type}',
  save: 'Save article',
  share: 'Share',
  shareByMail: 'E-mail',
  sizeDown: 'Smaller text',
  sizeNow: 'Text size {percent}%',
  sizeUp: 'Larger text',
  sizeUsual: 'Usual text size',

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

  // Paper
  address: 'Address of the article',

  // Pictures, large
  enlarge: 'Enlarge picture',
  pictures: 'Pictures of the article',
  pictureMissing: 'This picture cannot be loaded.',
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  close: 'Close',

  // Files
  preview: 'Preview',
  download: 'Download',
  previewRefused: 'The file cannot be shown here. Please download it.',

  // Standing
  standings: {
    withdrawn: ['Withdrawn.', 'The publisher has taken this article back.'],
    expired: ['No longer in force.', 'This article is kept for reference only.'],
    urgent: ['Urgent.', ''],
    corrected: ['Corrected.', 'The text has been changed since it was first published.'],
    archived: ['From the archive.', 'What it says may no longer be true today.'],
  },

  // Facts
  readingTime: '{count} minute to read|{count} minutes to read',
  updated: 'Updated {date}',
  updatedAt: 'Updated {date}, {time}',

  // Films
  film: 'Film',
  playNotice: 'Press to watch; the film is loaded from {site}',
  filmPage: 'Watch on {site}',
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
