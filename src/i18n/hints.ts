import type { NewsError, NewsErrorCode } from '../model/news-error.js';
import { fill } from './fill.js';

type Hints = Readonly<Record<NewsErrorCode, string>>;

const vi: Hints = {
  'no-source': 'Thêm thuộc tính src với địa chỉ JSON, hoặc dữ liệu trong <script type="application/json">.',
  'bad-address': 'Địa chỉ “{url}” không phải http(s) hoặc thiếu giá trị: {detail}.',
  'bad-attribute': 'Giá trị không dùng được: {detail}',
  network:
    'Máy chủ không trả lời, hoặc không cho trang này đọc. Thêm vào câu trả lời của máy chủ dòng “Access-Control-Allow-Origin: {origin}” (hoặc *).',
  blocked: 'Content-Security-Policy của trang chặn địa chỉ này. Thêm vào connect-src: {host}.',
  'mixed-content':
    'Trang dùng https mà src dùng http. Đổi src sang https, hoặc đặt dữ liệu trên chính máy chủ của trang.',
  timeout: 'Máy chủ không trả lời xong trong thời gian của thuộc tính timeout.',
  'too-large': 'Câu trả lời lớn hơn 5 MB. Giảm số tin mỗi trang hoặc bỏ nội dung bài khỏi danh sách.',
  http: 'Máy chủ trả về mã {status}. {advice} {detail}',
  'not-data': 'Địa chỉ trả về trang web hoặc dữ liệu hỏng, không phải JSON. {detail}',
  'source-error': 'Máy chủ báo lỗi trong dữ liệu: {detail}',
  'unknown-format': 'Không nhận ra tin trong dữ liệu. Đặt format, hoặc map: items: …; title: …; date: …',
  'bad-map': 'Thuộc tính map sai ở chỗ: {detail}',
  'not-found': 'Dữ liệu không có bài viết với mã đã cho. Xem lại article-id hoặc id-param.',
  locked: 'Hệ thống quản trị đặt mật khẩu hoặc giới hạn người xem cho bài này.',
  markup: 'Nội dung bài quá lớn hoặc lồng quá sâu nên không được hiện. {detail}',
  encoding:
    'Nội dung bài gõ bằng bảng mã cũ ({detail}), vẫn hiện nguyên như đã nhận. Chuyển sang Unicode (UTF-8) trong hệ thống quản trị rồi lưu lại.',
  chunk:
    'Không tải được một phần của bantin. Chép đủ thư mục chunks của cùng phiên bản bên cạnh bantin.js; mã integrity của trang, nếu có, phải là của phiên bản ấy.',
};

const en: Hints = {
  'no-source': 'Add a src attribute with a JSON address, or data in <script type="application/json">.',
  'bad-address': 'The address “{url}” is not http(s) or lacks a value: {detail}.',
  'bad-attribute': 'A value that cannot be used: {detail}',
  network:
    'The server does not answer, or does not let this page read. Add to its answer the line “Access-Control-Allow-Origin: {origin}” (or *).',
  blocked: 'The Content-Security-Policy of the page blocks this address. Add to connect-src: {host}.',
  'mixed-content': 'The page is https and src is http. Change src to https, or put the data on the server of the page.',
  timeout: 'The server did not finish its answer within the timeout attribute.',
  'too-large': 'The answer is larger than 5 MB. Ask for fewer articles a page, or leave their texts out of the list.',
  http: 'The server answered with status {status}. {advice} {detail}',
  'not-data': 'The address gives a web page or damaged data, not JSON. {detail}',
  'source-error': 'The server reports an error in its data: {detail}',
  'unknown-format': 'No news was recognised in the data. Set format, or map: items: …; title: …; date: …',
  'bad-map': 'The map attribute is wrong at: {detail}',
  'not-found': 'The data has no article with that id. Check article-id or id-param.',
  locked: 'The content system has a password or a membership on this article.',
  markup: 'The text of the article is too large or nested too deep to be shown. {detail}',
  encoding:
    'The text was typed in an old encoding ({detail}) and is shown as it came. Convert it to Unicode (UTF-8) in the content system and save it.',
  chunk:
    'A part of bantin could not be loaded. Copy the whole chunks folder of the same version beside bantin.js; integrity values in the page, if any, must be those of that version.',
};

/** What a status asks of the web master; the first row whose pattern fits. */
const ADVICE: readonly (readonly [status: RegExp, vi: string, en: string])[] = [
  [/401|407/, 'Địa chỉ cần đăng nhập: dùng một địa chỉ công khai.', 'The address wants a login: use a public one.'],
  [
    /403|451/,
    'Máy chủ hoặc tường lửa không cho đọc: cho phép địa chỉ này trong WAF, hoặc mở quyền đọc công khai.',
    'The server or its firewall refuses: allow this address in the firewall, or make it public.',
  ],
  [
    /404|410/,
    'Địa chỉ không còn hoặc gõ sai: mở nó trong thẻ mới và sửa src.',
    'The address is gone or misspelt: open it in a new tab and correct src.',
  ],
  [
    /408|429/,
    'Bị hỏi quá nhiều: tăng refresh, và để máy chủ cho lưu tạm bằng Cache-Control: max-age=60.',
    'It is asked too often: make refresh longer, and let answers be kept by Cache-Control: max-age=60.',
  ],
  [
    /^5/,
    'Máy chủ hỏng: xem nhật ký lỗi của nó vào giờ này.',
    'The server has failed: look into its error log at this hour.',
  ],
  [/./, 'Máy chủ không hiểu địa chỉ này: sửa src.', 'The server does not understand this address: correct src.'],
];

function adviceFor(status: number | undefined, isEnglish: boolean): string {
  const [, vi = '', en = ''] = ADVICE.find(([pattern]) => pattern.test(String(status))) ?? [];
  return isEnglish ? en : vi;
}

function hostOf(url: string | undefined): string {
  try {
    return new URL(url ?? '').origin;
  } catch {
    return '';
  }
}

/**
 * What the web master of a page can do about an error, as one line of plain text for the console and the `debug` panel.
 *
 * Not part of the messages: readers never see it, so it is imported only when it is asked for.
 *
 * @param page origin of the page, for the line that allows it
 */
export function hintFor(error: NewsError, language: string, page = '*'): string {
  const isEnglish = /^en\b/i.test(language);
  const hints = isEnglish ? en : vi;
  const values = {
    advice: adviceFor(error.status, isEnglish),
    url: error.url ?? '',
    status: error.status ?? '',
    detail: error.detail ?? '',
  };
  return fill(hints[error.code], { ...values, host: hostOf(error.url), origin: page }).trim();
}
