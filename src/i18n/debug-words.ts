const vi = {
  title: 'bantin, dành cho người quản trị trang',
  address: 'Địa chỉ: {url}',
  code: 'Lỗi: {code}',
  read: 'Đã đọc theo {format}: {count} tin.',
  none: 'Câu trả lời có khung dữ liệu nhưng không có tin nào. Máy chủ có thể đang hỏng: mở địa chỉ trên trong thẻ mới để xem.',
  filtered: 'Bộ lọc của thẻ không giữ lại tin nào: xem các thuộc tính category, tag, query, from, to, exclude.',
  undated: '{count} tin không có ngày: đặt date-pattern (ví dụ dd/MM/yyyy HH:mm) hoặc date: … trong map.',
  unlinked: '{count} tin không có địa chỉ riêng: đặt article-url, ví dụ /tin?id={id}.',
  asking: 'Đang thử xem máy chủ có trả lời không…',
  cors: 'Máy chủ có trả lời nhưng không cho trang này đọc (CORS). Dán vào máy chủ của địa chỉ trên:',
  silent:
    'Máy chủ không trả lời, hoặc mạng ở đây chặn nó (tường lửa, DNS, chứng chỉ hết hạn). Mở địa chỉ trên trong thẻ mới để thử.',
  offline: 'Thiết bị này đang không có mạng.',
  policy: 'Nối vào chính sách sẵn có của trang này:',
  more: 'Xem kỹ hơn bằng lệnh: {command}',
};

/** Words of the panel for web masters. */
export type DebugWords = Readonly<Record<keyof typeof vi, string>>;

const en: DebugWords = {
  title: 'bantin, for the web master',
  address: 'Address: {url}',
  code: 'Error: {code}',
  read: 'Read as {format}: {count} article.|Read as {format}: {count} articles.',
  none: 'The answer has the form of a list but no article in it. The server may have failed: open the address above in a new tab.',
  filtered: 'The filters of the tag leave no article: look at category, tag, query, from, to, exclude.',
  undated:
    '{count} article has no date: set date-pattern (such as dd/MM/yyyy HH:mm) or date: … in map.|{count} articles have no date: set date-pattern (such as dd/MM/yyyy HH:mm) or date: … in map.',
  unlinked:
    '{count} article has no address: set article-url, such as /tin?id={id}.|{count} articles have no address: set article-url, such as /tin?id={id}.',
  asking: 'Trying whether the server answers…',
  cors: 'The server answers but does not let this page read (CORS). Paste at the server of the address above:',
  silent:
    'The server does not answer, or this network blocks it (firewall, DNS, expired certificate). Open the address above in a new tab.',
  offline: 'This device is offline.',
  policy: 'Add to the policy that this page has:',
  more: 'For a closer look: {command}',
};

/** English where it is asked for, else Vietnamese. */
export const debugWordsFor = (language: string): DebugWords => (/^en\b/i.test(language) ? en : vi);
