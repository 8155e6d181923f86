/** What the command says, in Vietnamese and English. */
export interface Words {
  readonly help: string;
  /** Before what is wrong with the arguments. */
  readonly misused: string;
  readonly noCommand: string;
  readonly noAddress: string;
  readonly badAddress: string;
  readonly badCount: string;
  /** After a misuse. */
  readonly seeHelp: string;
}

const EXAMPLE = `  bantin render list https://tinh.example/wp-json/wp/v2/posts?_embed --count 5
  bantin render article https://tinh.example/api/tin --id 12 --json-ld`;

const vi: Words = {
  help: `bantin: tin của tỉnh thành HTML

  bantin render list URL…      danh sách tin
  bantin render article URL    một bài viết; {id} trong URL được thay bằng --id

  --count N            số tin nhiều nhất, mặc định 10; cũng thay {size} trong URL
  --id ID              mã, slug hoặc địa chỉ của bài viết; mặc định là bài đầu tiên
  --article-url MẪU    địa chỉ trang của bài, ví dụ /tin?id={id} hoặc /tin/{slug}
  --format TÊN         tên định dạng; mặc định tự nhận
  --map CÁCH           tên trường, ví dụ "items: data; title: TieuDe; date: NgayDang"
  --language MÃ        ngôn ngữ của nhãn, vi hoặc en
  --json-ld            thêm dữ liệu schema.org
  --help, --version

Ví dụ:
${EXAMPLE}

Mã kết thúc: 0 được, 1 không tải được tin, 2 sai cách dùng.`,
  misused: 'Sai cách dùng: ',
  noCommand: 'lệnh là “render list” hoặc “render article”',
  noAddress: 'thiếu địa chỉ',
  badAddress: 'không phải địa chỉ http(s): ',
  badCount: '--count phải là số nguyên từ 1 trở lên: ',
  seeHelp: 'Xem: bantin --help',
};

const en: Words = {
  help: `bantin: a province's news as HTML

  bantin render list URL…      a list of news
  bantin render article URL    one article; {id} in the URL is filled in with --id

  --count N              most articles, 10 by default; fills {size} in the URL too
  --id ID                id, slug or address of the article; the first one by default
  --article-url PATTERN  address of an article's page, e.g. /tin?id={id} or /tin/{slug}
  --format NAME          name of a format; recognised by default
  --map MAPPING          names of fields, e.g. "items: data; title: TieuDe; date: NgayDang"
  --language TAG         language of the labels, vi or en
  --json-ld              adds schema.org data
  --help, --version

Examples:
${EXAMPLE}

Exit codes: 0 done, 1 the news could not be loaded, 2 wrong usage.`,
  misused: 'Wrong usage: ',
  noCommand: 'the command is “render list” or “render article”',
  noAddress: 'an address is missing',
  badAddress: 'not an http(s) address: ',
  badCount: '--count must be a whole number from 1: ',
  seeHelp: 'See: bantin --help',
};

/** The words of a language; Vietnamese where it is not English. */
export function wordsFor(language: string): Words {
  return /^en\b/i.test(language) ? en : vi;
}
