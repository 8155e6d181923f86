import type { Messages } from './messages.js';

// Readers need to know what they can do; what a web master can do is in hints.ts.
const EMPTY = 'Chưa có tin nào.';
const NETWORK = 'Chưa tải được tin. Xin kiểm tra kết nối mạng rồi thử lại.';
const SERVER = 'Chưa tải được tin vì máy chủ đang gặp trục trặc. Xin thử lại sau.';
const SETUP = 'Chưa lấy được tin vì trang này chưa được cài đặt đúng.';
const UNREADABLE = 'Chưa đọc được tin từ nơi cung cấp.';

export const vi: Messages = {
  relatedHeading: 'Các tin khác',
  newerHeading: 'Tin mới hơn',
  olderHeading: 'Tin cũ hơn',
  categoryHeading: 'Tin cùng chuyên mục',
  similarHeading: 'Tin liên quan',
  recentHeading: 'Tin mới nhất',

  loading: 'Đang tải tin…',
  empty: EMPTY,
  stale: 'Đang hiện tin đã tải lúc {time}; chưa cập nhật được.',
  retry: 'Thử lại',
  errors: {
    'no-source': EMPTY,
    'bad-address': SETUP,
    'bad-attribute': SETUP,
    network: NETWORK,
    blocked: SETUP,
    'mixed-content': SETUP,
    timeout: 'Chưa tải được tin vì máy chủ trả lời quá lâu. Xin thử lại sau.',
    'too-large': UNREADABLE,
    http: SERVER,
    'not-data': UNREADABLE,
    'source-error': SERVER,
    'unknown-format': UNREADABLE,
    'bad-map': SETUP,
    'not-found': 'Không tìm thấy bài viết này.',
    locked: 'Bài viết này chỉ dành cho người được cấp quyền xem.',
    markup: 'Chưa hiện được nội dung bài viết này.',
    encoding: 'Bài viết dùng bảng mã cũ (TCVN3 hoặc VNI) nên chữ có dấu hiện sai.',
    chunk: NETWORK,
  },

  newBadge: 'Mới',
  urgentBadge: 'Khẩn',
  views: '{count} lượt xem',

  source: 'Nguồn: ',
  attachments: 'Tệp đính kèm',
  tags: 'Từ khóa',
  audio: 'Bản đọc của bài viết',
  video: 'Video của bài viết',
  table: 'Bảng, kéo ngang để xem hết',

  bulletinWeekdays: 'Chủ nhật|Thứ 2|Thứ 3|Thứ 4|Thứ 5|Thứ 6|Thứ 7',
  weekdays: 'Chủ Nhật|Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu|Thứ Bảy',
  bulletinDate: '{bulletinWeekday} Ngày {dd}/{MM}/{year}',
  longDate: '{weekday}, {dd}/{MM}/{year}',
  dateAndTime: '{date}, {time}',
  shortDate: '{dd}/{MM}/{year}',
  justNow: 'Vừa xong',
  minutesAgo: '{count} phút trước',
  hoursAgo: '{count} giờ trước',
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  daysAgo: '{count} ngày trước',
};
