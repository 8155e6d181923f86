/**
 * Abbreviations of state bodies and of provincial news, each followed by what is said. Letters that are said as letters (GDP, COVID, OCOP)
 * are not here: voices do that themselves.
 */
const table =
  'UBND Ủy ban nhân dân|HĐND Hội đồng nhân dân|UBMTTQ Ủy ban Mặt trận Tổ quốc|MTTQ Mặt trận Tổ quốc|BCH Ban Chấp hành|BTV Ban Thường vụ|' +
  'BCĐ Ban Chỉ đạo|BTC Ban Tổ chức|ĐBQH đại biểu Quốc hội|TW Trung ương|TƯ Trung ương|HCM Hồ Chí Minh|TNCS Thanh niên Cộng sản|' +
  'ĐVTN đoàn viên thanh niên|LHPN Liên hiệp Phụ nữ|LĐLĐ Liên đoàn Lao động|CCB Cựu chiến binh|LLVT lực lượng vũ trang|' +
  'QĐND Quân đội nhân dân|CAND Công an nhân dân|BĐBP Bộ đội Biên phòng|CSGT cảnh sát giao thông|PCCC phòng cháy, chữa cháy|' +
  'CNCH cứu nạn, cứu hộ|ANTT an ninh trật tự|ATGT an toàn giao thông|TNGT tai nạn giao thông|ATTP an toàn thực phẩm|' +
  'BHXH bảo hiểm xã hội|BHYT bảo hiểm y tế|BHTN bảo hiểm thất nghiệp|HTX hợp tác xã|KCN khu công nghiệp|CCN cụm công nghiệp|' +
  'NTM nông thôn mới|CNTT công nghệ thông tin|CĐS chuyển đổi số|CCHC cải cách hành chính|TTHC thủ tục hành chính|' +
  'CBCCVC cán bộ, công chức, viên chức|DTTS dân tộc thiểu số|NSNN ngân sách nhà nước|GPMB giải phóng mặt bằng|XHCN xã hội chủ nghĩa|' +
  'CNXH chủ nghĩa xã hội|CNH-HĐH công nghiệp hóa, hiện đại hóa|KT-XH kinh tế - xã hội|QP-AN quốc phòng - an ninh|' +
  'GD&ĐT Giáo dục và Đào tạo|GDĐT Giáo dục và Đào tạo|GDTX giáo dục thường xuyên|NN&PTNT Nông nghiệp và Phát triển nông thôn|' +
  'TN&MT Tài nguyên và Môi trường|LĐ-TB&XH Lao động - Thương binh và Xã hội|VH-TT&DL Văn hóa, Thể thao và Du lịch|' +
  'VHTT&DL Văn hóa, Thể thao và Du lịch|VHTTDL Văn hóa, Thể thao và Du lịch|KH&ĐT Kế hoạch và Đầu tư|KH&CN Khoa học và Công nghệ|' +
  'TT&TT Thông tin và Truyền thông|TDTT thể dục thể thao|SXKD sản xuất, kinh doanh|THCS trung học cơ sở|THPT trung học phổ thông|' +
  'PV phóng viên|VNĐ đồng|VND đồng|USD đô la Mỹ';

/** With a full stop, or before a name: titles and places. */
const titles =
  'GS giáo sư|PGS phó giáo sư|TS tiến sĩ|ThS thạc sĩ|Ths thạc sĩ|BS bác sĩ|KS kỹ sư|KTS kiến trúc sư|LS luật sư|TP thành phố|Tp thành phố|' +
  'TX thị xã|Tx thị xã';
/** Only with a full stop: alone these letters mean too much. */
const places = 'TT thị trấn|P phường|Q quận|H huyện|X xã';
/** Roads, before their number. */
const roads = 'QL quốc lộ|ĐT đường tỉnh|TL tỉnh lộ|ĐH đường huyện';

const mapOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split('|').map((entry) => {
      const space = entry.indexOf(' ');
      return [entry.slice(0, space), entry.slice(space + 1)];
    }),
  );

/** Longest first, so that `KT-XH` is not taken for a `KT`. */
const oneOf = (map: ReadonlyMap<string, string>): string =>
  [...map.keys()].sort((a, b) => b.length - a.length).join('|');

const alone = '(?<![\\p{L}\\p{N}])';
const whole = mapOf(table);
const titled = mapOf(titles);
const placed = mapOf(places);
const road = mapOf(roads);

type Rule = readonly [pattern: RegExp, words: ReadonlyMap<string, string>, tail: string];
const rules: readonly Rule[] = [
  [new RegExp(`${alone}(${oneOf(titled)})(?:\\.\\s*|\\s+(?=\\p{Lu}))`, 'gu'), titled, ' '],
  [new RegExp(`${alone}(${oneOf(placed)})\\.\\s?(?=[\\p{Lu}\\d])`, 'gu'), placed, ' '],
  [new RegExp(`${alone}(${oneOf(road)})\\.?\\s?(?=\\d)`, 'gu'), road, ' '],
  [new RegExp(`${alone}(${oneOf(whole)})(?![\\p{L}\\p{N}])`, 'gu'), whole, ''],
];

/** A text with its abbreviations written out. */
export function withoutAbbreviations(text: string): string {
  const said = text
    .replace(/(?<![\p{L}\p{N}])[Đđ]\/?[Cc]\.?(?=\s)/gu, 'đồng chí')
    .replace(/(?<!\p{L})v\.\s?v(?!\p{L})([.…]*)(?=(\s+\p{Lu}|\s*$)?)/gu, (_, _dots, end) =>
      end === undefined ? 'vân vân' : 'vân vân.',
    );
  return rules.reduce(
    (words, [pattern, map, tail]) => words.replace(pattern, (_, short: string) => `${map.get(short) ?? short}${tail}`),
    said,
  );
}
