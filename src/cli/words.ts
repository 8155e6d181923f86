/** What the command says about itself and its use, in Vietnamese and English. */
export interface Words {
  readonly help: string;
  /** Before what is wrong with the arguments. */
  readonly misused: string;
  readonly noCommand: string;
  readonly noAddress: string;
  readonly badAddress: string;
  readonly badCount: string;
  readonly badTimeout: string;
  readonly noTarget: string;
  readonly oneTarget: string;
  /** After a misuse. */
  readonly seeHelp: string;
}

const EXAMPLE = `  bantin inspect https://tinh.example/api/tin
  bantin check https://tinh.example/api/tin --origin https://xa.example
  curl -s https://tinh.example/api/tin | bantin check - --url https://tinh.example/api/tin
  bantin render list https://tinh.example/wp-json/wp/v2/posts?_embed --count 5
  bantin render article https://tinh.example/api/tin --id 12 --json-ld`;

const vi: Words = {
  help: `bantin: tin của tỉnh thành HTML, và xem địa chỉ tin có dùng được không

  bantin inspect URL|FILE      địa chỉ trả về gì, bantin hiểu ra sao, và đoạn mã để dán vào trang
  bantin check URL|FILE        những gì nơi cung cấp tin nên sửa, mỗi điều kèm cách sửa
  bantin render list URL…      danh sách tin thành HTML
  bantin render article URL    một bài viết; {id} trong URL được thay bằng --id

FILE là một tệp, hoặc - để đọc đầu vào chuẩn; khi đó không biết gì về tiêu đề HTTP.

Cho mọi lệnh
  --format TÊN         tên định dạng; mặc định tự nhận
  --map CÁCH           tên trường, ví dụ "items: data; title: TieuDe; date: NgayDang"
  --date-pattern MẪU   cách viết ngày, ví dụ "dd/MM/yyyy HH:mm"
  --time-zone VÙNG     múi giờ của giờ không ghi múi, mặc định Asia/Ho_Chi_Minh
  --timeout GIÂY       chờ nhiều nhất, mặc định 15
  --language MÃ        ngôn ngữ, vi hoặc en
  --help, --version

inspect và check
  --origin TRANG       trang sẽ đọc địa chỉ, để thử CORS, ví dụ https://xa.example
  --url URL            địa chỉ trên web của dữ liệu trong FILE
  --count N            số tin trong bảng của inspect, mặc định 5
  --json               kết quả là JSON
  --strict             check: cảnh báo cũng tính là lỗi

render
  --count N            số tin nhiều nhất, mặc định 10; cũng thay {size} trong URL
  --id ID              mã, slug hoặc địa chỉ của bài viết; mặc định là bài đầu tiên
  --article-url MẪU    địa chỉ trang của bài, ví dụ /tin?id={id} hoặc /tin/{slug}
  --json-ld            thêm dữ liệu schema.org

Ví dụ:
${EXAMPLE}

Mã kết thúc
  inspect   0 đọc được tin, 3 không đọc được
  check     0 không có lỗi, 1 có lỗi (với --strict: hoặc cảnh báo), 3 không đọc được
  render    0 được, 1 không tải được tin
  tất cả    2 sai cách dùng`,
  misused: 'Sai cách dùng: ',
  noCommand: 'lệnh là “inspect”, “check”, “render list” hoặc “render article”',
  noAddress: 'thiếu địa chỉ',
  badAddress: 'không phải địa chỉ http(s): ',
  badCount: '--count phải là số nguyên từ 1 trở lên: ',
  badTimeout: '--timeout phải là số giây: ',
  noTarget: 'thiếu địa chỉ hoặc tệp',
  oneTarget: 'mỗi lần chỉ một địa chỉ, thừa: ',
  seeHelp: 'Xem: bantin --help',
};

const en: Words = {
  help: `bantin: a province's news as HTML, and whether an address of news can be used

  bantin inspect URL|FILE      what the address gives, how bantin reads it, and what to paste into a page
  bantin check URL|FILE        what the producer of the news should mend, and how
  bantin render list URL…      a list of news as HTML
  bantin render article URL    one article; {id} in the URL is filled in with --id

FILE is a file, or - for standard input; nothing is known of HTTP headers then.

For all commands
  --format NAME          name of a format; recognised by default
  --map MAPPING          names of fields, e.g. "items: data; title: TieuDe; date: NgayDang"
  --date-pattern PATTERN how dates are written, e.g. "dd/MM/yyyy HH:mm"
  --time-zone ZONE       zone of times without one, Asia/Ho_Chi_Minh by default
  --timeout SECONDS      longest wait, 15 by default
  --language TAG         language, vi or en
  --help, --version

inspect and check
  --origin SITE          the site that shall read the address, to try CORS, e.g. https://xa.example
  --url URL              the address on the web of the data in FILE
  --count N              articles in the table of inspect, 5 by default
  --json                 the result as JSON
  --strict               check: warnings count as errors

render
  --count N              most articles, 10 by default; fills {size} in the URL too
  --id ID                id, slug or address of the article; the first one by default
  --article-url PATTERN  address of an article's page, e.g. /tin?id={id} or /tin/{slug}
  --json-ld              adds schema.org data

Examples:
${EXAMPLE}

Exit codes
  inspect   0 news was read, 3 it could not be
  check     0 no errors, 1 errors (with --strict: or warnings), 3 no news could be read
  render    0 done, 1 the news could not be loaded
  all       2 wrong usage`,
  misused: 'Wrong usage: ',
  noCommand: 'the command is “inspect”, “check”, “render list” or “render article”',
  noAddress: 'an address is missing',
  badAddress: 'not an http(s) address: ',
  badCount: '--count must be a whole number from 1: ',
  badTimeout: '--timeout must be a number of seconds: ',
  noTarget: 'an address or a file is missing',
  oneTarget: 'one address at a time, too many: ',
  seeHelp: 'See: bantin --help',
};

/** The words of a language; Vietnamese where it is not English. */
export function wordsFor(language: string): Words {
  return /^en\b/i.test(language) ? en : vi;
}
