import { NewsError } from '../model/news-error.js';
import { explain } from '../server.js';
import { filled } from './report-words.js';

/** Why there is no answer, and what to do about it. */
export interface Trouble {
  readonly message: string;
  readonly advice: string;
}

type Words = Readonly<Record<string, readonly [message: string, advice: string]>>;

const vi: Words = {
  name: ['Không có máy chủ nào tên {host}.', 'Xem lại tên miền trong địa chỉ, và máy này có mạng không.'],
  refused: [
    'Máy chủ {host} không nhận kết nối.',
    'Dịch vụ có thể đang tắt hoặc sai cổng: mở địa chỉ bằng trình duyệt để thử.',
  ],
  certificate: [
    'Chứng chỉ https của {host} không hợp lệ ({reason}).',
    'Gia hạn chứng chỉ hoặc cài đủ chứng chỉ trung gian; trình duyệt của người đọc cũng sẽ từ chối.',
  ],
  network: [
    'Không kết nối được với {host} ({reason}).',
    'Thử lại; nếu vẫn vậy, hỏi người quản trị máy chủ hoặc tường lửa.',
  ],
  timeout: [
    'Máy chủ không trả lời xong trong {seconds} giây.',
    'Tăng --timeout để thử; người đọc thì không chờ lâu như vậy.',
  ],
  login: [
    'Máy chủ đòi đăng nhập hoặc từ chối (mã {status}).',
    'Cần một địa chỉ công khai: mở nó trong cửa sổ ẩn danh để thử.',
  ],
  missing: ['Địa chỉ không có trên máy chủ (mã {status}).', 'Xem lại đường dẫn và tham số của địa chỉ.'],
  busy: ['Máy chủ nói hỏi quá nhiều (mã 429).', 'Đợi một lát; với nhiều người đọc cần bộ nhớ đệm phía trước.'],
  broken: ['Máy chủ gặp lỗi (mã {status}).', 'Báo cho người quản trị API cùng địa chỉ và giờ.'],
  large: ['Câu trả lời lớn hơn 5 MB.', 'Giảm số tin mỗi trang và bỏ nội dung bài khỏi danh sách.'],
  file: ['Không đọc được tệp {file} ({reason}).', 'Xem lại tên và quyền đọc của tệp.'],
};

const en: Words = {
  name: ['There is no server named {host}.', 'Check the host in the address, and whether this machine is online.'],
  refused: [
    'The server {host} refuses the connection.',
    'The service may be down, or the port wrong: try the address in a browser.',
  ],
  certificate: [
    'The https certificate of {host} is not valid ({reason}).',
    'Renew it, or install the intermediate certificates; browsers of readers will refuse it too.',
  ],
  network: ['No connection to {host} ({reason}).', 'Try again; if it stays, ask who runs the server or the firewall.'],
  timeout: [
    'The server did not finish its answer within {seconds} s.',
    'Raise --timeout to see; readers do not wait that long.',
  ],
  login: [
    'The server wants a login or refuses (status {status}).',
    'A public address is needed: try it in a private window.',
  ],
  missing: ['The server has no such address (status {status}).', 'Check the path and the parameters of the address.'],
  busy: [
    'The server says that it is asked too often (status 429).',
    'Wait a while; many readers need a cache before it.',
  ],
  broken: ['The server failed (status {status}).', 'Tell who runs the API, with the address and the time.'],
  large: ['The answer is larger than 5 MB.', 'Send fewer articles a page, and leave their texts out of the list.'],
  file: ['The file {file} cannot be read ({reason}).', 'Check its name and whether you may read it.'],
};

/** What Node gives as the reason at the end of a chain of causes: a code such as `ENOTFOUND` or `CERT_HAS_EXPIRED`, else its words. */
function reasonOf(thrown: unknown, depth = 0): string {
  if (!(thrown instanceof Error) || depth > 5) return '';
  const inner = reasonOf(thrown.cause, depth + 1);
  if (inner || thrown instanceof NewsError) return inner;
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.message;
}

function networkWord(reason: string): string {
  if (/^(?:ENOTFOUND|EAI_AGAIN)$/.test(reason)) return 'name';
  if (reason === 'ECONNREFUSED') return 'refused';
  return /CERT|TLS|SSL|SIGNATURE/.test(reason) ? 'certificate' : 'network';
}

function statusWord(status: number): string {
  if (/^40[137]$/.test(String(status))) return 'login';
  if (status === 429) return 'busy';
  return status < 500 ? 'missing' : 'broken';
}

/** Which words are for an error; undefined where those of the elements will do. */
function wordFor({ code, status = 0 }: NewsError, reason: string): string | undefined {
  if (code === 'network') return networkWord(reason);
  if (code === 'http') return statusWord(status);
  return { timeout: 'timeout', 'too-large': 'large' }[code as string];
}

const hostOf = (url = ''): string => (URL.canParse(url) ? new URL(url).host : url);

/** What can be told of a failure to somebody at a terminal. @param seconds what `--timeout` was */
export function troubleOf(thrown: unknown, language: string, seconds = 15): Trouble {
  const error = NewsError.from(thrown);
  const reason = reasonOf(thrown) || '?';
  const word = wordFor(error, reason);
  const words = word === undefined ? undefined : (/^en\b/i.test(language) ? en : vi)[word];
  if (!words) {
    const [message = '', advice = ''] = explain(error, language).split('\n');
    return { message, advice };
  }
  return filledWords(words, {
    host: hostOf(error.url),
    reason,
    status: String(error.status ?? ''),
    seconds: String(seconds),
  });
}

/** A file that cannot be read. */
export function fileTrouble(thrown: unknown, file: string, language: string): Trouble {
  const words = (/^en\b/i.test(language) ? en : vi).file ?? ['', ''];
  return filledWords(words, { file, reason: reasonOf(thrown) || '?' });
}

function filledWords(words: readonly [string, string], values: Readonly<Record<string, string>>): Trouble {
  const [message = '', advice = ''] = words.map((text) => filled(text, values));
  return { message, advice };
}
