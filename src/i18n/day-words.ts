import { wordsIn } from './list-language.js';

/** Words of the news of a day. */
export const dayWordsFor = wordsIn({
  vi: {
    dayHeading: 'Xem tin theo ngày',
    day: 'Ngày cần xem',
    dayHint: 'Ví dụ {date}; có thể gõ liền các chữ số {digits}',
    daySubmit: 'Xem',
    dayWrong: 'Ngày chưa đúng. Xin nhập ngày, tháng và bốn chữ số của năm.',
    dayLoading: 'Đang tìm tin…',
    dayFailed: 'Chưa tìm được tin của ngày này. Xin thử lại.',
    dayFound: '{count} tin trong ngày {date}',
    dayWithout: 'Không có tin trong ngày {date}.',
    dayTooFar: 'Chưa tìm tới ngày {date}; mới tìm ngược về đến ngày {oldest}.',
    dayFurther: 'Tìm tiếp',
    dayBefore: 'Ngày trước đó có tin: {date}',
    dayAfter: 'Ngày sau đó có tin: {date}',
  },
  en: {
    dayHeading: 'News by date',
    day: 'Day',
    dayHint: 'For example {date}; the digits alone will do: {digits}',
    daySubmit: 'Show',
    dayWrong: 'This is not a date. Please enter day, month and a year of four digits.',
    dayLoading: 'Looking for news…',
    dayFailed: 'The news of this day could not be found. Please try again.',
    dayFound: '{count} article of {date}|{count} articles of {date}',
    dayWithout: 'There is no news of {date}.',
    dayTooFar: '{date} has not been reached; looked back as far as {oldest}.',
    dayFurther: 'Look further',
    dayBefore: 'Day with news before: {date}',
    dayAfter: 'Day with news after: {date}',
  },
});
