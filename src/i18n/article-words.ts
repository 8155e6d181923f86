import type { ArticleWords } from './article-word-list.js';

export type { ArticleWords } from './article-word-list.js';

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

  // Footnotes
  noteBack: 'Về chỗ vừa đọc',
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

  // Footnotes
  noteBack: 'Back to where you were reading',
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
