const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:19|20)\\d\\d';
/** Not inside a longer number, a code or an address. */
const [start, stop] = ['(?<![\\p{L}\\d/.,-])', '(?![\\p{L}\\d/]|[.,-]\\d)'];
const called = '(?:(ngày|mùng|mồng)\\s+)?';

const range = new RegExp(
  `${start}${called}(${day})(?:/(${month}))?\\s?[-–—]\\s?(${day})/(${month})(?:/(${year}))?${stop}`,
  'giu',
);
const full = new RegExp(`${start}${called}(${day})([/.-])(${month})\\3(${year})${stop}`, 'giu');
/** Papers write `ngày 26-3` for a day of March. */
const dashed = new RegExp(
  `${start}(ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm)\\s+(${day})[.-](${month})${stop}(?!\\s+tháng)`,
  'giu',
);
const ofMonth = new RegExp(`${start}(?<!số )(?:tháng\\s+(${month})[/.-]|(${month})/)(${year})${stop}`, 'giu');
const short = new RegExp(`${start}${called}(\\d{1,3})/(\\d{1,3})${stop}`, 'giu');

/** Words before `a/b` that make it a part of a whole, and words behind that are counted. */
const countedBefore = /(?:đạt|được|với|trong|có|số|tỷ lệ|tỉ lệ|cho|mới|còn|chiếm|hơn|gần|khoảng|bằng|tới|quá)\s$/iu;
const countedBehind =
  /^\s(?:xã|phường|thị trấn|huyện|tỉnh|thôn|bản|ấp|tổ|khu|tiêu chí|chỉ tiêu|hộ|đại biểu|phiếu|điểm|người|em|trường|môn|ý kiến|thành viên|đơn vị|mục tiêu|nhiệm vụ|chi bộ|đảng viên|công trình|số|diện tích|dân số|tổng)(?!\p{L})/iu;

const plain = (digits: string): string => String(Number(digits));
const dayWords = (name: string | undefined, d: string): string => `${name ?? 'ngày'} ${plain(d)}`;
const monthWords = (m: string, y?: string): string => ` tháng ${plain(m)}${y ? ` năm ${y}` : ''}`;

type Range = [
  all: string,
  name: string | undefined,
  d1: string,
  m1: string | undefined,
  d2: string,
  m2: string,
  y: string | undefined,
];

/** `20–25/10/2024`, `30/4 - 1/5` */
function rangeWords(...[all, name, d1, m1, d2, m2, y]: Range): string {
  if (!m1 && Number(d1) >= Number(d2)) return all;
  return `${dayWords(name, d1)}${m1 ? monthWords(m1) : ''} đến ${m1 ? 'ngày ' : ''}${plain(d2)}${monthWords(m2, y)}`;
}

/** `20/10` is a day, unless the words around it or its size make it a share: `19/19 tiêu chí`. */
function shortWords(text: string) {
  return (all: string, name: string | undefined, d: string, m: string, at: number): string => {
    const isCounted =
      countedBefore.test(text.slice(0, at).slice(-12)) || countedBehind.test(text.slice(at + all.length));
    const isDay = Number(d) > 0 && Number(d) < 32 && Number(m) > 0 && Number(m) < 13;
    return isDay && (name || !isCounted)
      ? dayWords(name, d) + monthWords(m)
      : `${name ? `${name} ` : ''}${plain(d)} trên ${plain(m)}`;
  };
}

const clock = '([01]?\\d|2[0-4])';
const time = new RegExp(
  `${start}${clock}(?::([0-5]\\d)(?::([0-5]\\d))?|\\s?[hg]\\s?([0-5]\\d)|\\s?h)(?:\\s?(?:phút|['’′]))?${stop}`,
  'gu',
);

type Time = [
  all: string,
  hour: string,
  minutes: string | undefined,
  seconds: string | undefined,
  other: string | undefined,
  at: number,
];

/** `08:30`, `8h30`, `8g30`, `8h`; `1:25` behind `tỷ lệ` is a scale. */
function timeWords(text: string) {
  return (...[, hour, colon, seconds, other, at]: Time): string => {
    const minutes = Number(colon ?? other);
    if (/t[ỷỉ] lệ\s$/iu.test(text.slice(0, at).slice(-8))) return `${plain(hour)} trên ${minutes}`;
    return `${plain(hour)} giờ${minutes ? ` ${minutes} phút` : ''}${seconds ? ` ${plain(seconds)} giây` : ''}`;
  };
}

/** Dates and times as they are said, in Vietnamese: `27/02/2017` is ngày 27 tháng 2 năm 2017, `8h30` is 8 giờ 30 phút. */
export function withDates(text: string): string {
  const days = text
    .replace(range, rangeWords)
    .replace(
      full,
      (_, name: string | undefined, d: string, _mark, m: string, y: string) => dayWords(name, d) + monthWords(m, y),
    )
    .replace(
      dashed,
      (_, name: string, d: string, m: string) =>
        dayWords(/^[nm]/i.test(name) ? name : `${name} ngày`, d) + monthWords(m),
    )
    .replace(ofMonth, (_, m: string | undefined, other: string, y: string) => monthWords(m ?? other, y).trimStart());
  const shorter = days.replace(short, shortWords(days));
  return shorter
    .replace(time, timeWords(shorter))
    .replace(/((?:tháng|năm) \d+|giờ|phút)\s?[-–—]\s?(?=\d|ngày|tháng)/gu, '$1 đến ');
}
