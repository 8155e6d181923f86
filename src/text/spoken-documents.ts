import { tableOf } from './spoken-table.js';

const kinds = tableOf(
  'NĐ Nghị định|QĐ Quyết định|NQ Nghị quyết|TT Thông tư|CT Chỉ thị|KH Kế hoạch|TB Thông báo|BC Báo cáo|HD Hướng dẫn|KL Kết luận',
);

/** Who signs, where the letters can mean nobody else. */
const issuers = tableOf(
  'CP Chính phủ|TTg Thủ tướng Chính phủ|UBND Ủy ban nhân dân|HĐND Hội đồng nhân dân|TW Trung ương|BTC Bộ Tài chính|BNV Bộ Nội vụ|' +
    'BYT Bộ Y tế|BGDĐT Bộ Giáo dục và Đào tạo',
);

/**
 * The number of a document: `42/2022/NĐ-CP`, `15/QĐ-UBND`, `10-NQ/TW`, `31/2024/QH15` (form of numbers: Decree 30/2020/NĐ-CP, appendix I), and
 * before it perhaps the kind in words.
 */
const documents = new RegExp(
  `((?:${[...kinds.values()].join('|')}|Luật|Công văn)\\s+(?:liên tịch\\s+)?)?(số\\s*:?\\s*)?(?<![\\p{L}\\d/])` +
    '(\\d{1,5})(?:/((?:19|20)\\d\\d))?[/-](?=\\p{Lu})([\\p{Lu}\\d]+(?:[-/][\\p{Lu}][\\p{L}\\d]*)*)',
  'gu',
);

type Found = [
  all: string,
  name: string | undefined,
  number: string | undefined,
  digits: string,
  year: string | undefined,
  code: string,
  at: number,
];

/** Letters one by one, as a code is read out. */
const spelled = (code: string): string => code.replace(/[-/]/g, ' ').replace(/\p{L}(?=[\p{L}\d])/gu, '$& ');

/** `QH15` is the National Assembly of the 15th term. */
function issuerOf(code: string): string | undefined {
  const term = /^QH(\d{1,2})$/.exec(code)?.[1];
  return term ? `Quốc hội khóa ${term}` : issuers.get(code);
}

/** What kind and issuer say, or the letters where one of them is not sure. */
function codeWords(code: string, name: string, rest: string): string {
  const [kind = '', issuer = '', ...more] = code.startsWith('QH') ? [undefined, code] : code.split(/[-/]/);
  const [kindName, signer] = [kinds.get(kind) ?? '', issuerOf(issuer)];
  if (more.length || !signer || !(kindName || name)) return `, ${spelled(code)}`;
  // The text itself often goes on with the day and who signed.
  return /^(?:,? ngày [^,;.]{1,40})? của /.test(rest) ? '' : ` của ${signer}`;
}

/** Numbers of documents as they are said: the issuer by name where kind and issuer are sure, else letter by letter. */
export function withDocuments(text: string): string {
  const say = (...[all, name = '', number = '', digits, year, code, at]: Found): string => {
    const words = codeWords(code, name, text.slice(at + all.length));
    const kind = name || (words.startsWith(',') ? '' : `${kinds.get(code.split(/[-/]/)[0] ?? '') ?? ''} `);
    return `${kind.trimStart()}${number && 'số '}${Number(digits)}${year ? ` năm ${year}` : ''}${words}`;
  };
  return text.replace(documents, say);
}
