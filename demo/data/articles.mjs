import { chuyenDoiSo } from './articles/chuyen-doi-so.mjs';
import { giaoDuc, yTe } from './articles/giao-duc-y-te.mjs';
import { kinhTe } from './articles/kinh-te.mjs';
import { nongNghiep } from './articles/nong-nghiep.mjs';
import { thoiSu } from './articles/thoi-su.mjs';
import { thongBao } from './articles/thong-bao.mjs';
import { vanHoa } from './articles/van-hoa.mjs';

/** The sections of the bulletin, in the order of the site's navigation. */
export const categories = [
  { id: 2, slug: 'thoi-su', name: 'Thời sự' },
  { id: 3, slug: 'kinh-te', name: 'Kinh tế' },
  { id: 4, slug: 'nong-nghiep', name: 'Nông nghiệp' },
  { id: 5, slug: 'van-hoa-xa-hoi', name: 'Văn hóa – Xã hội' },
  { id: 6, slug: 'giao-duc', name: 'Giáo dục' },
  { id: 7, slug: 'y-te', name: 'Y tế' },
  { id: 8, slug: 'chuyen-doi-so', name: 'Chuyển đổi số' },
  { id: 9, slug: 'thong-bao', name: 'Thông báo' },
];

const written = [...thoiSu, ...kinhTe, ...nongNghiep, ...vanHoa, ...giaoDuc, ...yTe, ...chuyenDoiSo, ...thongBao];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Hà Sơn keeps Vietnam's time: seven hours before UTC, no summer time. */
const ZONE = 7 * 60 * MINUTE;
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** Midnight in Vietnam of the day that is `days` after `now`, as UTC fields of a Date: read it with getUTC…. */
function dayOf(now, days) {
  const local = Math.floor((now + ZONE) / DAY) * DAY;
  return new Date(local + days * DAY);
}

/** Like `dayOf`, but a Saturday or Sunday becomes the Monday after it: offices are closed. */
function workingDay(now, days) {
  const weekday = dayOf(now, days).getUTCDay();
  return dayOf(now, days + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0));
}

/** Puts real days into a text: see the head of articles/thoi-su.mjs for the marks. */
function dated(text, now) {
  return text.replace(/\{\{(thu:|Y)?([+-]?\d+)?(w)?(:Y)?\}\}/g, (_, kind, offset = '0', working, year) => {
    if (kind === 'Y') return String(dayOf(now, 0).getUTCFullYear() + Number(offset));
    const day = working ? workingDay(now, Number(offset)) : dayOf(now, Number(offset));
    if (kind) return WEEKDAYS[day.getUTCDay()];
    const short = `${day.getUTCDate()}/${day.getUTCMonth() + 1}`;
    return year ? `${short}/${day.getUTCFullYear()}` : short;
  });
}

/** Marks replaced in every text of a value made of objects, arrays and strings. */
function deepDated(value, now) {
  if (typeof value === 'string') return dated(value, now);
  if (Array.isArray(value)) return value.map((item) => deepDated(item, now));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepDated(item, now)]));
}

/** Milliseconds since 1970 of `time` (HH:mm, Vietnam) on a day counted back from now; never later than a quarter of an hour ago. */
function momentOf(now, daysAgo, time) {
  const [hours, minutes] = time.split(':').map(Number);
  const moment = dayOf(now, -daysAgo).getTime() - ZONE + (hours * 60 + minutes) * MINUTE;
  if (moment <= now - 15 * MINUTE) return moment;
  // Before breakfast the morning's news are not yet of the past; keep their order, one minute for every hour.
  return Math.floor(now / MINUTE) * MINUTE - 15 * MINUTE - (1440 - hours * 60 - minutes) * 1000;
}

/**
 * The whole bulletin, newest first, undated articles last.
 *
 * @param {number} [now] milliseconds since 1970; the newest article is of the morning of that day
 */
export function articles(now = Date.now()) {
  const all = written.map(({ daysAgo, time, updated, ...rest }) => {
    const publishedAt = daysAgo === null ? null : momentOf(now, daysAgo, time);
    const updatedAt = updated ? momentOf(now, daysAgo, updated) : publishedAt;
    const defaults = { lang: 'vi', pinned: false, attachments: [], audio: null, source: null };
    return { ...defaults, ...deepDated(rest, now), publishedAt, updatedAt };
  });
  return all.sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
}

/** The category record of an article, or undefined. */
export function categoryOf(article) {
  return categories.find(({ name }) => name === article.category);
}
