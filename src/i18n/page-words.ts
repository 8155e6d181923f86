import { wordsIn } from './article-language.js';

/** Words that every whole article needs. */
export const pageWordsFor = wordsIn({
  vi: {
    address: 'Địa chỉ bài viết',
    noteBack: 'Về chỗ vừa đọc',
    readingTime: 'Đọc trong {count} phút',
    updated: 'Cập nhật {date}',
    updatedAt: 'Cập nhật {time}, {date}',
    standings: {
      withdrawn: ['Đã thu hồi.', 'Nơi đăng tin không còn lưu hành bài viết này.'],
      expired: ['Đã hết hiệu lực.', 'Bài viết chỉ còn để tham khảo.'],
      urgent: ['Tin khẩn.', ''],
      corrected: ['Đã đính chính.', 'Nội dung đã được sửa so với lần đăng đầu.'],
      archived: ['Bài lưu trữ.', 'Thông tin trong bài có thể không còn đúng với hiện nay.'],
    },
  },
  en: {
    address: 'Address of the article',
    noteBack: 'Back to where you were reading',
    readingTime: '{count} minute to read|{count} minutes to read',
    updated: 'Updated {date}',
    updatedAt: 'Updated {date}, {time}',
    standings: {
      withdrawn: ['Withdrawn.', 'The publisher has taken this article back.'],
      expired: ['No longer in force.', 'This article is kept for reference only.'],
      urgent: ['Urgent.', ''],
      corrected: ['Corrected.', 'The text has been changed since it was first published.'],
      archived: ['From the archive.', 'What it says may no longer be true today.'],
    },
  },
});

export type PageWords = ReturnType<typeof pageWordsFor>;
