import { alone, anyOf, ended, tableOf } from './spoken-table.js';

/**
 * Abbreviations of state bodies and of provincial news, each followed by what is said. Letters that are said as letters (GDP, COVID, OCOP)
 * are not here: voices do that themselves.
 */
const names = tableOf(
  'UBND Ủy ban nhân dân|HĐND Hội đồng nhân dân|MTTQ Mặt trận Tổ quốc|UBMTTQ Ủy ban Mặt trận Tổ quốc|BCH Ban Chấp hành|' +
    'BTV Ban Thường vụ|BCĐ Ban Chỉ đạo|BTC Ban Tổ chức|ĐBQH đại biểu Quốc hội|TW Trung ương|TƯ Trung ương|HCM Hồ Chí Minh|' +
    'LHPN Liên hiệp Phụ nữ|LĐLĐ Liên đoàn Lao động|CCB Cựu chiến binh|LLVT lực lượng vũ trang|QĐND Quân đội nhân dân|' +
    'BĐBP Bộ đội Biên phòng|CSGT cảnh sát giao thông|PCCC phòng cháy, chữa cháy|ANTT an ninh trật tự|ATGT an toàn giao thông|' +
    'TNGT tai nạn giao thông|ATTP an toàn thực phẩm|BHXH bảo hiểm xã hội|BHYT bảo hiểm y tế|HTX hợp tác xã|KCN khu công nghiệp|' +
    'NTM nông thôn mới|CNTT công nghệ thông tin|CĐS chuyển đổi số|CCHC cải cách hành chính|TTHC thủ tục hành chính|' +
    'DTTS dân tộc thiểu số|GPMB giải phóng mặt bằng|XHCN xã hội chủ nghĩa|CNH-HĐH công nghiệp hóa, hiện đại hóa|' +
    'KT-XH kinh tế - xã hội|QP-AN quốc phòng - an ninh|GD&ĐT Giáo dục và Đào tạo|NN&PTNT Nông nghiệp và Phát triển nông thôn|' +
    'TN&MT Tài nguyên và Môi trường|VHTT&DL Văn hóa, Thể thao và Du lịch|KH&ĐT Kế hoạch và Đầu tư|KH&CN Khoa học và Công nghệ|' +
    'TDTT thể dục thể thao|THCS trung học cơ sở|THPT trung học phổ thông|PV phóng viên|VNĐ đồng|VND đồng|USD đô la Mỹ',
);
/** With a full stop or before a name. */
const titles = tableOf(
  'GS giáo sư|PGS phó giáo sư|TS tiến sĩ|ThS thạc sĩ|Ths thạc sĩ|BS bác sĩ|KS kỹ sư|LS luật sư|TP thành phố|Tp thành phố|TX thị xã',
);
/** Only with a full stop: alone these letters mean too much. */
const places = tableOf('TT thị trấn|P phường|Q quận|H huyện|X xã');
/** Before a number: roads, and the year of birth. */
const roads = tableOf('QL quốc lộ|ĐT đường tỉnh|TL tỉnh lộ|SN sinh năm');

const rules = (
  [
    [titles, '(?:\\.\\s*|\\s+(?=\\p{Lu}))', ' '],
    [places, '\\.\\s?(?=\\p{Lu}\\p{Ll}|\\d)', ' '],
    [roads, '\\.?\\s?(?=\\d)', ' '],
    [names, ended, ''],
  ] as const
).map(
  ([table, tail, space]) =>
    [new RegExp(`${table === places ? '(?<!\\.)' : ''}${alone}(${anyOf(table)})${tail}`, 'gu'), table, space] as const,
);

/** A text with its abbreviations written out. */
export function withoutAbbreviations(text: string): string {
  const said = text
    .replace(/(?<![\p{L}\d])đ\/?c\.?(?=\s)/giu, 'đồng chí')
    .replace(/(?<!\p{L})v\.\s?v(?!\p{L})[.…]*(\s+(?=\p{Lu}))?/gu, (_, gap?: string) => `vân vân${gap ? '. ' : ''}`);
  return rules.reduce(
    (words, [pattern, table, space]) => words.replace(pattern, (_, short: string) => `${table.get(short)}${space}`),
    said,
  );
}
