import type { Messages } from './messages.js';
import { wordsIn } from './messages-language.js';
import type { ShellWords } from './shell-words.js';

/** What the parts that draw news say. */
export type NewsWords = Omit<Messages, keyof ShellWords>;

const WEEKDAYS = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const LONG_DATE = '{weekday}, {day} {monthName} {year}';

export const newsWords: Readonly<Record<'vi' | 'en', NewsWords>> = {
  vi: {
    newerHeading: 'Tin mới hơn',
    olderHeading: 'Tin cũ hơn',
    categoryHeading: 'Tin cùng chuyên mục',
    similarHeading: 'Tin liên quan',
    recentHeading: 'Tin mới nhất',

    stale: 'Đang hiện tin đã tải lúc {time}; chưa cập nhật được.',

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
  },
  en: {
    newerHeading: 'Newer news',
    olderHeading: 'Older news',
    categoryHeading: 'In the same section',
    similarHeading: 'Related news',
    recentHeading: 'Latest news',

    stale: 'Showing news loaded at {time}; not updated since.',

    newBadge: 'New',
    urgentBadge: 'Urgent',
    views: '{count} view|{count} views',

    source: 'Source: ',
    attachments: 'Attachments',
    tags: 'Tags',
    audio: 'Article read aloud',
    video: 'Article video',
    table: 'Table, scroll sideways to see all of it',

    bulletinWeekdays: WEEKDAYS,
    weekdays: WEEKDAYS,
    bulletinDate: LONG_DATE,
    longDate: LONG_DATE,
    dateAndTime: '{date}, {time}',
    shortDate: '{day} {monthName} {year}',
    justNow: 'Just now',
    minutesAgo: '{count} minute ago|{count} minutes ago',
    hoursAgo: '{count} hour ago|{count} hours ago',
    today: 'Today',
    yesterday: 'Yesterday',
    daysAgo: '{count} day ago|{count} days ago',
  },
};

export const newsWordsFor = wordsIn(newsWords);
