import { wordsIn } from './article-language.js';

/** Words of what is opened large: pictures, and files in the browser’s own viewer. */
export const enlargeWordsFor = wordsIn({
  vi: {
    enlarge: 'Phóng to ảnh',
    pictures: 'Ảnh trong bài',
    pictureMissing: 'Không tải được ảnh này.',
    previousPicture: 'Ảnh trước',
    nextPicture: 'Ảnh sau',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    download: 'Tải về',
    previewRefused: 'Không xem được tệp tại đây. Mời bạn tải tệp về.',
    close: 'Đóng',
  },
  en: {
    enlarge: 'Enlarge picture',
    pictures: 'Pictures of the article',
    pictureMissing: 'This picture cannot be loaded.',
    previousPicture: 'Previous picture',
    nextPicture: 'Next picture',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    download: 'Download',
    previewRefused: 'The file cannot be shown here. Please download it.',
    close: 'Close',
  },
});

export type EnlargeWords = ReturnType<typeof enlargeWordsFor>;
