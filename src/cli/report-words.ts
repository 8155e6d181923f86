/** The labels of the reports of `inspect` and `check`. `one|many` by a count. */
export interface ReportWords {
  readonly what: string;
  readonly format: string;
  readonly unknownSystem: string;
  readonly byNames: string;
  readonly byMap: string;
  readonly knownBy: string;
  readonly alsoFits: string;
  readonly text: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly news: string;
  readonly articles: string;
  readonly article: string;
  readonly inAll: string;
  readonly next: string;
  readonly noNext: string;
  readonly page: string;
  readonly leadsTo: string;
  readonly first: string;
  readonly columns: readonly [date: string, title: string, category: string, picture: string, body: string];
  readonly yes: string;
  readonly no: string;
  /** Before the title of an article that is not shown. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly fields: string;
  readonly asMap: string;
  readonly missing: string;
  readonly reading: string;
  readonly askedAs: string;
  readonly topics: Readonly<Record<'cors' | 'caching' | 'type' | 'compression' | 'address' | 'time', string>>;
  readonly anySite: string;
  readonly askingSite: string;
  readonly notCompressed: string;
  readonly paste: string;
  readonly pasteNote: string;
  readonly tryThese: string;
  readonly noHeaders: string;
  readonly better: string;
  readonly nothing: string;
  readonly levels: Readonly<Record<'error' | 'warning' | 'advice', string>>;
  readonly counts: Readonly<Record<'error' | 'warning' | 'advice', string>>;
  readonly concerned: string;
  readonly andMore: string;
}

const vi: ReportWords = {
  what: 'ĐÂY LÀ GÌ',
  format: 'Định dạng',
  unknownSystem: 'không phải hệ thống quen; đọc theo tên trường',
  byNames: 'đọc theo tên trường',
  byMap: 'đọc theo --map',
  knownBy: 'nhận ra nhờ',
  alsoFits: 'cũng khớp',
  text: 'Dữ liệu',
  kinds: {
    json: 'JSON',
    packed: 'JSON trong chuỗi',
    callback: 'JSONP',
    guarded: 'JSON sau dòng chống nhúng',
    lines: 'NDJSON',
    notice: 'JSON sau lời báo lỗi',
    xml: 'XML',
    page: 'trang web (HTML)',
    unknown: 'không phải JSON',
  },
  news: 'Tin',
  articles: '{count} tin',
  article: 'một bài viết',
  inAll: 'tổng số {total}',
  next: 'Trang kế',
  noNext: 'không có',
  page: 'Trang web',
  leadsTo: 'ghi địa chỉ tin là',
  first: 'CÁC TIN ĐẦU',
  columns: ['Ngày', 'Tiêu đề', 'Chuyên mục', 'Ảnh', 'Bài'],
  yes: 'có',
  no: '–',
  statuses: { draft: 'nháp', private: 'riêng tư', scheduled: 'hẹn giờ', expired: 'hết hạn', withdrawn: 'đã gỡ' },
  fields: 'TRƯỜNG',
  asMap: 'Viết thành thuộc tính map (chỉ cần khi bantin đoán sai):',
  missing: 'Không thấy',
  reading: 'TRANG CÓ ĐỌC ĐƯỢC KHÔNG',
  askedAs: 'hỏi với tên {origin}',
  topics: {
    cors: 'Cho đọc',
    caching: 'Giữ lại',
    type: 'Kiểu',
    compression: 'Nén',
    address: 'Địa chỉ',
    time: 'Thời gian',
  },
  anySite: 'mọi trang (Access-Control-Allow-Origin: *)',
  askingSite: 'trang đang hỏi (Access-Control-Allow-Origin: {origin})',
  notCompressed: 'không nén, dữ liệu nhỏ',
  paste: 'DÁN VÀO TRANG',
  pasteNote: '/bantin/ là thư mục chứa bantin.js trên máy chủ của trang.',
  tryThese: 'Trang có ghi các địa chỉ này, thử:',
  noHeaders: 'Chưa biết CORS, bộ nhớ đệm, kiểu dữ liệu: tệp không có tiêu đề HTTP. Hãy chạy với địa chỉ trên web.',
  better: 'Nên sửa: {list}. Xem: bantin check {target}',
  nothing: 'Không có gì phải sửa.',
  levels: { error: 'LỖI', warning: 'CẢNH BÁO', advice: 'NÊN' },
  counts: { error: '{count} lỗi', warning: '{count} cảnh báo', advice: '{count} lời khuyên' },
  concerned: 'tin số {list}',
  andMore: 'và {count} tin nữa',
};

const en: ReportWords = {
  what: 'WHAT IT IS',
  format: 'Format',
  unknownSystem: 'no known system; read by the names of its fields',
  byNames: 'read by the names of its fields',
  byMap: 'read by --map',
  knownBy: 'known by',
  alsoFits: 'fits too',
  text: 'Text',
  kinds: {
    json: 'JSON',
    packed: 'JSON in a string',
    callback: 'JSONP',
    guarded: 'JSON after a guard line',
    lines: 'NDJSON',
    notice: 'JSON after a message',
    xml: 'XML',
    page: 'a web page (HTML)',
    unknown: 'not JSON',
  },
  news: 'News',
  articles: '{count} article|{count} articles',
  article: 'one article',
  inAll: '{total} in all',
  next: 'Next page',
  noNext: 'none',
  page: 'Web page',
  leadsTo: 'names for its news',
  first: 'FIRST ARTICLES',
  columns: ['Date', 'Title', 'Category', 'Picture', 'Text'],
  yes: 'yes',
  no: '–',
  statuses: { draft: 'draft', private: 'private', scheduled: 'scheduled', expired: 'expired', withdrawn: 'withdrawn' },
  fields: 'FIELDS',
  asMap: 'As a map attribute (needed only where bantin guesses wrong):',
  missing: 'Not found',
  reading: 'CAN A PAGE READ IT',
  askedAs: 'asked in the name of {origin}',
  topics: {
    cors: 'Access',
    caching: 'Caching',
    type: 'Type',
    compression: 'Compression',
    address: 'Address',
    time: 'Time',
  },
  anySite: 'any site (Access-Control-Allow-Origin: *)',
  askingSite: 'the site that asks (Access-Control-Allow-Origin: {origin})',
  notCompressed: 'none, and the data is small',
  paste: 'TO PASTE INTO A PAGE',
  pasteNote: '/bantin/ is the folder with bantin.js on the server of the page.',
  tryThese: 'The page names these addresses, try:',
  noHeaders: 'CORS, caching and content type are unknown: a file has no headers. Run this with the address on the web.',
  better: 'Could be better: {list}. See: bantin check {target}',
  nothing: 'Nothing to mend.',
  levels: { error: 'ERROR', warning: 'WARNING', advice: 'ADVICE' },
  counts: {
    error: '{count} error|{count} errors',
    warning: '{count} warning|{count} warnings',
    advice: '{count} piece of advice|{count} pieces of advice',
  },
  concerned: 'article {list}|articles {list}',
  andMore: 'and {count} more',
};

export function reportWordsFor(language: string): ReportWords {
  return /^en\b/i.test(language) ? en : vi;
}

/** A label with its values filled in; the first of two forms for one. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  const forms = text.split('|');
  const form = (values.count === 1 ? forms[0] : forms.at(-1)) ?? '';
  return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
