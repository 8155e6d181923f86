import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf, type SafeElement, type SafeHtml, type SafeNode } from '../../src/model/safe-html.js';
import { numberWords } from '../../src/text/spoken-numbers.js';
import { sentencesOf, speechOf, type Sentence } from '../../src/text/spoken.js';

const el = (tag: string, ...children: SafeNode[]): SafeElement => ({ tag, attributes: [], children });
const p = (...children: SafeNode[]): SafeElement => el('p', ...children);
const body = (...nodes: SafeNode[]): SafeHtml => nodes as readonly SafeNode[] as SafeHtml;

const read = (...nodes: SafeNode[]): readonly Sentence[] =>
  sentencesOf({ title: '', summary: '', body: body(...nodes) }, 'vi');
const written = (...nodes: SafeNode[]): string[] => read(...nodes).map(({ text }) => text);

/** Each line: what is written, `→`, what is said. */
function saysAll(name: string, lines: string): void {
  test(name, () => {
    for (const line of lines.trim().split('\n')) {
      const [text = '', speech] = line.trim().split(' → ');
      assert.equal(speechOf(text, 'vi'), speech, text);
    }
  });
}

test('writes numbers to a million million in the words of the north', () => {
  const words = `
    0 không
    1 một
    4 bốn
    5 năm
    10 mười
    11 mười một
    14 mười bốn
    15 mười lăm
    19 mười chín
    20 hai mươi
    21 hai mươi mốt
    24 hai mươi tư
    25 hai mươi lăm
    31 ba mươi mốt
    54 năm mươi tư
    55 năm mươi lăm
    99 chín mươi chín
    100 một trăm
    101 một trăm linh một
    104 một trăm linh bốn
    105 một trăm linh năm
    110 một trăm mười
    111 một trăm mười một
    115 một trăm mười lăm
    121 một trăm hai mươi mốt
    300 ba trăm
    999 chín trăm chín mươi chín
    1000 một nghìn
    1001 một nghìn không trăm linh một
    1010 một nghìn không trăm mười
    1015 một nghìn không trăm mười lăm
    1100 một nghìn một trăm
    1234 một nghìn hai trăm ba mươi tư
    2005 hai nghìn không trăm linh năm
    10000 mười nghìn
    15500 mười lăm nghìn năm trăm
    21021 hai mươi mốt nghìn không trăm hai mươi mốt
    100000 một trăm nghìn
    105004 một trăm linh năm nghìn không trăm linh bốn
    1000000 một triệu
    1000001 một triệu không trăm linh một
    1001000 một triệu không trăm linh một nghìn
    24350000 hai mươi tư triệu ba trăm năm mươi nghìn
    1000000000 một tỷ
    1000000005 một tỷ không trăm linh năm
    1010000000 một tỷ không trăm mười triệu
    1234567890 một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi
    21000000000 hai mươi mốt tỷ
    999999999999 chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín
    1000000000000 một nghìn tỷ`;
  for (const line of words.trim().split('\n')) {
    const [, digits = '', expected] = /^(\d+) (.*)$/.exec(line.trim()) ?? [];
    assert.equal(numberWords(digits), expected, digits);
  }
});

test('no two numbers sound the same, and none has a hole', () => {
  const heard = new Map<string, number>();
  for (let value = 0; value < 3000; value++) {
    const words = numberWords(String(value));
    assert.match(words, /^[\p{Ll} ]+$/u);
    assert.doesNotMatch(words, /undefined|NaN| {2}|^ | $/);
    assert.equal(heard.get(words), undefined, words);
    heard.set(words, value);
  }
});

saysAll(
  'says numbers with marks in words and leaves plain ones to the voice',
  `
  thu 1.234 tỷ đồng → thu một nghìn hai trăm ba mươi tư tỷ đồng
  tăng 3,5% → tăng ba phẩy năm phần trăm
  1.200,75 → một nghìn hai trăm phẩy bảy mươi lăm
  giảm 0,05 điểm → giảm không phẩy không năm điểm
  công nghiệp 4.0 → công nghiệp bốn chấm không
  15000 con → mười lăm nghìn con
  05 hộ nghèo → 5 hộ nghèo
  năm 2017 có 42 hộ → năm 2017 có 42 hộ
  1,234,567 người → một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy người
  5–7 ngày → 5 đến 7 ngày
  nhiệm kỳ 2020 - 2025 → nhiệm kỳ 2020 đến 2025
  5,5-7% → năm phẩy năm đến 7 phần trăm
  thắng 2-1 → thắng 2-1
  COVID-19 và GDP → COVID-19 và GDP`,
);

saysAll(
  'says telephones digit by digit',
  `
  gọi 0912.345.678 → gọi không chín một hai, ba bốn năm, sáu bảy tám
  gọi 0912345678 → gọi không chín một hai, ba bốn năm, sáu bảy tám
  gọi 024 3825 1234 → gọi không hai bốn, ba tám hai năm, một hai ba bốn
  gọi (024) 3825.1234 → gọi không hai bốn, ba tám hai năm, một hai ba bốn
  gọi +84 912 345 678 → gọi cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám
  gọi 0218.3.123.456 → gọi không hai một tám, ba, một hai ba, bốn năm sáu
  gọi 1900 1234 → gọi một chín không không, một hai ba bốn
  từ 1900 đến 1945 → từ 1900 đến 1945`,
);

saysAll(
  'says dates',
  `
  27/02/2017 → ngày 27 tháng 2 năm 2017
  ngày 27/02/2017 → ngày 27 tháng 2 năm 2017
  ngày 5.10.2024 → ngày 5 tháng 10 năm 2024
  ngày 05-10-2024 → ngày 5 tháng 10 năm 2024
  mùng 2/9 → mùng 2 tháng 9
  sáng 20/10 → sáng ngày 20 tháng 10
  20-25/10/2024 → ngày 20 đến 25 tháng 10 năm 2024
  30/4 - 1/5 → ngày 30 tháng 4 đến ngày 1 tháng 5
  từ 28/4–3/5/2025 → từ ngày 28 tháng 4 đến ngày 3 tháng 5 năm 2025
  tháng 02/2017 → tháng 2 năm 2017
  từ 02/2017 → từ tháng 2 năm 2017
  đạt 19/19 tiêu chí → đạt 19 trên 19 tiêu chí
  8/10 thôn → 8 trên 10 thôn
  đạt 8/10 → đạt 8 trên 10
  chiếm 2/3 dân số → chiếm 2 trên 3 dân số
  1/3 số hộ → 1 trên 3 số hộ
  ngày 26-3 → ngày 26 tháng 3
  sáng 8.3 → sáng ngày 8 tháng 3
  ngày 5-7 tháng 3 → ngày 5 đến 7 tháng 3
  tháng 10-2024 → tháng 10 năm 2024
  2-3 ngày → 2 đến 3 ngày`,
);

saysAll(
  'says times of the day',
  `
  08:30 → 8 giờ 30 phút
  8h30 → 8 giờ 30 phút
  8h30’ → 8 giờ 30 phút
  8 h 30 → 8 giờ 30 phút
  8g30 → 8 giờ 30 phút
  lúc 8h → lúc 8 giờ
  08h00 → 8 giờ
  7h30–11h30 → 7 giờ 30 phút đến 11 giờ 30 phút
  08:30:15 → 8 giờ 30 phút 15 giây
  tỷ lệ 1:25 → tỷ lệ 1 trên 25`,
);

saysAll(
  'says units and rates',
  `
  11 km → 11 ki-lô-mét
  60km/h → 60 ki-lô-mét trên giờ
  150 m² và 20 m2 → 150 mét vuông và 20 mét vuông
  5,5 ha → năm phẩy năm héc-ta
  12 kg → 12 ki-lô-gam
  30°C → 30 độ C
  -3°C → âm 3 độ C
  60 tạ/ha → 60 tạ trên héc-ta
  25.000đ/kg → hai mươi lăm nghìn đồng một ki-lô-gam
  30.000 - 35.000 đồng/kg → ba mươi nghìn đến ba mươi lăm nghìn đồng một ki-lô-gam
  lãi 0,5%/năm → lãi không phẩy năm phần trăm một năm
  70 triệu đồng/người/năm → 70 triệu đồng một người một năm
  2 triệu USD → 2 triệu đô la Mỹ
  mạng 5G, xe 4M → mạng 5G, xe 4M
  3 mét và 5 minh chứng → 3 mét và 5 minh chứng`,
);

saysAll(
  'says Roman numerals behind the words that take them',
  `
  khóa XVIII → khóa 18
  lần thứ I → lần thứ nhất
  lần thứ IV → lần thứ tư
  Đại hội lần thứ XIII → Đại hội lần thứ 13
  thế kỷ XXI → thế kỷ 21
  quý I/2024 → quý 1 năm 2024
  II. Mục tiêu → 2. Mục tiêu
  loại C, ông Vĩ → loại C, ông Vĩ
  thứ vi → thứ vi`,
);

saysAll(
  'says abbreviations of state bodies, titles and places',
  `
  UBND TP. Hà Sơn → Ủy ban nhân dân thành phố Hà Sơn
  HĐND TX. Cát Sa → Hội đồng nhân dân thị xã Cát Sa
  TP.HCM → thành phố Hồ Chí Minh
  P. Lê Lợi, Q. 1 → phường Lê Lợi, quận 1
  MTTQ và BCH Đoàn → Mặt trận Tổ quốc và Ban Chấp hành Đoàn
  Đ/c Lò Văn Sơn → đồng chí Lò Văn Sơn
  các đ/c ĐBQH → các đồng chí đại biểu Quốc hội
  trường THCS và THPT → trường trung học cơ sở và trung học phổ thông
  PGS.TS. Hà Lan → phó giáo sư tiến sĩ Hà Lan
  GS Hà Lan → giáo sư Hà Lan
  ThS. Hà, BS. Lan → thạc sĩ Hà, bác sĩ Lan
  CNTT → công nghệ thông tin
  phát triển KT-XH → phát triển kinh tế - xã hội
  lúa, ngô, v.v. → lúa, ngô, vân vân
  lúa, ngô, v.v. Xã còn → lúa, ngô, vân vân. Xã còn
  lúa, ngô, v.v. và khoai → lúa, ngô, vân vân và khoai
  QL1A → quốc lộ 1A
  N.V.H (SN 1990) → N.V.H (sinh năm 1990)
  H.V.Tuấn → H.V.Tuấn
  GDP, OCOP, ASEAN → GDP, OCOP, ASEAN`,
);

saysAll(
  'names who issued a document where that is sure, and spells what is not',
  `
  Nghị định 42/2022/NĐ-CP → Nghị định 42 năm 2022 của Chính phủ
  Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ → Nghị định số 42 năm 2022 ngày 24 tháng 6 năm 2022 của Chính phủ
  Quyết định số 15/QĐ-UBND → Quyết định số 15 của Ủy ban nhân dân
  theo 15/QĐ-TTg → theo Quyết định 15 của Thủ tướng Chính phủ
  Nghị quyết 10-NQ/TW → Nghị quyết 10 của Trung ương
  Luật 31/2024/QH15 → Luật 31 năm 2024 của Quốc hội khóa 15
  Thông tư 15/2024/TT-BABC → Thông tư 15 năm 2024, T T B A B C
  Công văn số 123/ABCD-VX → Công văn số 123, A B C D V X`,
);

saysAll(
  'leaves out what only the eye needs',
  `
  Xem https://hason.example/tin?id=1. → Xem địa chỉ trong bài.
  Thư: phong@hason.example → Thư: địa chỉ trong bài
  Kết quả [1] tốt ☎️ → Kết quả tốt
  - Mục một → Mục một`,
);

test('says a title in capitals without spelling it, and keeps what has no vowel', () => {
  assert.equal(speechOf('UBND TỈNH HỌP VỀ GDP QUÝ I', 'vi'), 'ủy ban nhân dân tỉnh họp về GDP quý 1');
  assert.equal(speechOf('GDP', 'vi'), 'GDP');
});

test('leaves other languages to their voice', () => {
  const text = 'On 27/02/2017 the UBND paid 1,234.50 USD, i.e. 3.5%.';
  assert.equal(speechOf(text, 'en'), text);
});

test('splits sentences where they end and nowhere else', () => {
  const sentences = [
    'Sáng 27.2.2017, UBND TP. Hà Sơn họp.',
    'TS. Lò Văn Sơn và PGS.TS. Hà Lan dự.',
    'Đ/c Hà, v.v. Cùng ký Quyết định số 12. Hiệu lực từ nay.',
    'Thu 1.234 tỷ, tăng 3,5 lần!',
    '“Có mưa không?” ông N. V. Tèo hỏi…',
    '“Không.”',
    '15 hộ ở xã 5.',
    '15 hộ ở TX. Cát Sa về nhà.',
  ];
  assert.deepEqual(written(p(sentences.join(' '))), sentences);
});

test('keeps the number of a heading with its words', () => {
  assert.deepEqual(written(el('h2', '1. Mục tiêu. Đến năm 2030.'), p('a) Nhà ở'), p('II. Việc làm')), [
    '1. Mục tiêu.',
    'Đến năm 2030.',
    'a) Nhà ở',
    'II. Việc làm',
  ]);
});

test('cuts long sentences at commas, and loses no word', () => {
  const clause = 'xã Suối Mơ đã khánh thành trạm cấp nước sạch phục vụ 1.200 hộ dân';
  const long = `${new Array(9).fill(clause).join(', ')}.`;
  const parts = read(p(long));
  assert.ok(parts.length > 3);
  for (const { speech, text } of parts) {
    assert.ok(speech.length <= 180, speech);
    assert.match(text, /[,.]$/);
    assert.match(text, /^xã/);
  }
  assert.equal(parts.map(({ text }) => text).join(' '), long);
  const wild = 'chữ '.repeat(200).trim();
  assert.equal(written(p(wild)).join(' '), wild);
  assert.deepEqual(written(p('a'.repeat(5000))), ['a'.repeat(5000)]);
});

test('reads blocks and lines apart, and letters of other weight as one text', () => {
  assert.deepEqual(
    written(p('Một ', el('b', 'hai'), ' ba'), el('ul', el('li', 'bốn'), el('li', 'năm')), p('sáu', el('br'), 'bảy')),
    ['Một hai ba', 'bốn', 'năm', 'sáu', 'bảy'],
  );
});

test('leaves out captions, code, struck text, entries of tables and marks of notes, but not powers', () => {
  const cell = 'Ô này có hẳn một đoạn văn dài hơn mười hai tiếng nên được đọc.';
  const table = el('table', el('caption', 'Số liệu'), el('tr', el('th', 'Chặng'), el('td', '31 km'), el('td', cell)));
  assert.deepEqual(
    read(
      el('figure', el('img'), el('figcaption', 'Ảnh: Thu Hà')),
      p('Rộng 5 m', el('sup', '2'), ' theo đo đạc', el('sup', '[2]'), ' mới', el('del', ' cũ'), '.'),
      el('pre', 'x = 1'),
      table,
    ).map(({ speech }) => speech),
    ['Rộng 5 mét vuông theo đo đạc mới.', 'Số liệu', cell],
  );
});

/** The text nodes with ink, as a page has them. */
function inkNodes(nodes: readonly SafeNode[]): string[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? (node.trim() ? [node] : []) : inkNodes(node.children)));
}

test('knows of each sentence where it stands', () => {
  const nodes = [
    el('figure', el('figcaption', 'Chú thích.')),
    ' \n ',
    p('Câu một. Câu ', el('b', 'hai'), ' và\u00a0hết. ', el('i', ' '), 'Câu ba', el('sup', '1'), '. Câu bốn.'),
    el('div', p('  Câu năm.  ')),
  ];
  const all = inkNodes(nodes);
  const parts = read(...nodes);
  assert.deepEqual(
    parts.map(({ text }) => text),
    ['Câu một.', 'Câu hai và hết.', 'Câu ba.', 'Câu bốn.', 'Câu năm.'],
  );
  for (const { text, place } of parts) {
    const { from, to } = place;
    const between = all.slice(from[0], to[0] + 1);
    const last = between.length - 1;
    between[last] = (between[last] ?? '').slice(0, to[1]);
    between[0] = (between[0] ?? '').slice(from[1]);
    assert.equal(between.join('').replace(/\s/g, ' ').replace('ba1.', 'ba.'), text);
  }
});

test('begins with title and summary, each a part of its own', () => {
  const article = { title: 'Cầu mới', summary: 'Dài 612 m. Rộng 16 m.\nThông xe hôm nay.', body: body(p('Hết.')) };
  assert.deepEqual(
    sentencesOf(article, 'vi-VN').map(({ speech, place }) => `${place.part} ${place.from.join()}: ${speech}`),
    [
      'title 0,0: Cầu mới',
      'summary 0,0: Dài 612 mét.',
      'summary 0,11: Rộng 16 mét.',
      'summary 0,22: Thông xe hôm nay.',
      'body 0,0: Hết.',
    ],
  );
  assert.deepEqual(sentencesOf({ title: '…', summary: '' }, 'vi'), []);
});

test('no text takes long, and none is said with holes', () => {
  const hostile = ['1.', '1/', '08:', 'v.v', '0 ', '-', 'TP.', '/a', '1/QĐ-', 'ngày ', ' - ', '“', '1,', '[1', 'a@'];
  const started = performance.now();
  for (const piece of hostile) {
    const text = piece.repeat(20_000 / piece.length);
    for (const { speech } of sentencesOf({ title: text, summary: '', body: body(p(text)) }, 'vi'))
      assert.doesNotMatch(speech, /undefined|NaN|null/);
  }
  assert.ok(performance.now() - started < 5000);
  assert.equal(textOf([]), '');
});
