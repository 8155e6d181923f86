import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './answers.js';
import { iso, names, only } from './one-article.js';

/*
 * Values as interfaces of Vietnamese offices write them. The news is invented.
 */
const title = 'Xã Gò Bồi khánh thành đường liên ấp';

test('reads one field in the five spellings of one country', async () => {
  for (const [name, body] of [
    ['TieuDe', 'NoiDung'],
    ['tieuDe', 'noiDung'],
    ['tieu_de', 'noi_dung'],
    ['tieude', 'noidung'],
    ['TIEUDE', 'NOIDUNG'],
    ['Tiêu đề', 'Nội dung'],
    ['Tiêu đề'.normalize('NFD'), 'Nội dung'.normalize('NFD')],
  ] as const) {
    const article = await only([{ [name]: title, [body]: '<p>Dài.</p>', 'Ngày đăng': '20/10/2026' }]);
    assert.equal(article.title, title, name);
    assert.deepEqual(article.body, { html: '<p>Dài.</p>' }, name);
    assert.ok(article.publishedAt, name);
  }
});

test('reads references that were escaped once or twice, and leaves markup that is meant as text', async () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Hỏi &amp; đáp', 'Hỏi & đáp'],
    ['Hỏi &amp;amp; đáp', 'Hỏi & đáp'],
    ['&quot;Điểm sàn&quot; 5 &lt; 10', '"Điểm sàn" 5 < 10'],
    ['&amp;#039;Chợ&amp;#039; nổi', "'Chợ' nổi"],
    ['Ng&agrave;y h&ocirc;m nay', 'Ngày hôm nay'],
    ['Phần <1>: 5 < 10', 'Phần <1>: 5 < 10'],
  ];
  for (const [sent, shown] of cases) assert.equal((await only([{ TieuDe: sent, TomTat: 'x' }])).title, shown);
  const escaped = { TieuDe: title, NoiDung: '&lt;p&gt;Dài &amp;amp; rộng.&lt;/p&gt;' };
  assert.deepEqual((await only(escaped)).body, { html: '<p>Dài &amp; rộng.</p>' });
});

test('takes pictures as offices write them, and no words for pictures', async () => {
  const shown: readonly (readonly [unknown, string])[] = [
    ['/UploadFiles/2026/a.jpg', '/UploadFiles/2026/a.jpg'],
    ['~/Uploads/a.jpg', '/Uploads/a.jpg'],
    ['//cdn.example/a.jpg', '//cdn.example/a.jpg'],
    ['uploads/2026/a b.jpg', 'uploads/2026/a b.jpg'],
    [['/anh/a.jpg', '/anh/b.jpg'], '/anh/a.jpg'],
    [{ duongDan: '/anh/a.jpg' }, '/anh/a.jpg'],
    [[{ Url: '/anh/a.jpg' }], '/anh/a.jpg'],
    ['<img src="/anh/a.jpg" alt="x">', '/anh/a.jpg'],
    ['https://tin.example/anh?id=5&amp;w=300', 'https://tin.example/anh?id=5&w=300'],
  ];
  for (const [AnhDaiDien, url] of shown) {
    const article = await only([{ TieuDe: title, TomTat: 'x', AnhDaiDien }]);
    assert.equal(article.picture?.url, url, JSON.stringify(AnhDaiDien));
  }
  for (const AnhDaiDien of [
    '',
    null,
    false,
    'None',
    'null',
    'không có',
    0,
    [],
    {},
    '/uploads/',
    'javascript:alert(1)',
  ]) {
    const article = await only([{ TieuDe: title, TomTat: 'x', AnhDaiDien }]);
    assert.equal(article.picture, undefined, JSON.stringify(AnhDaiDien));
  }
});

test('takes numbers for ids, keeps both of two rows with one id, and long ids letter for letter', async () => {
  const { articles } = await read([
    { Id: 7, TieuDe: title, TomTat: 'x' },
    { Id: '7', TieuDe: `${title} (tiếp)`, TomTat: 'x' },
    { Id: '000123', TieuDe: title, TomTat: 'x' },
    { _id: '665f0c2b9d1e8a0012345678', TieuDe: title, TomTat: 'x' },
    { MaTinTuc: 'TT-09', TieuDe: title, TomTat: 'x' },
    { tinTucId: 15, TieuDe: title, TomTat: 'x' },
    { idTin: 16, TieuDe: title, TomTat: 'x' },
  ]);
  assert.deepEqual(
    articles.map(({ id }) => id),
    ['7', '7', '000123', '665f0c2b9d1e8a0012345678', 'TT-09', '15', '16'],
  );
});

test('reads categories, tags and people in every way they are written', async () => {
  const article = await only([
    {
      TieuDe: title,
      TomTat: 'x',
      ChuyenMuc: { Id: 3, Ten: 'Văn hóa &amp; Xã hội' },
      TuKhoa: 'lễ hội, đình làng; cúng đình',
      TacGia: { HoTen: 'Lê Văn Tám' },
      NguonTin: 'Đài huyện',
      LuotXem: '1.204',
    },
  ]);
  assert.deepEqual(names(article), ['Văn hóa & Xã hội']);
  assert.deepEqual(article.tags, ['lễ hội', 'đình làng', 'cúng đình']);
  assert.equal(article.byline, 'Lê Văn Tám');
  assert.equal(article.source?.name, 'Đài huyện');
  assert.equal(article.views, 1204);
});

test('reads dates as offices write them', async () => {
  const half = '2026-10-20T00:30:00.000Z';
  for (const NgayDang of [
    '20/10/2026 07:30',
    '07:30 20/10/2026',
    '07:30 - 20/10/2026',
    '07:30, 20/10/2026',
    '07:30 | 20/10/2026',
    '07:30 ngày 20/10/2026',
    'Thứ 3, 20/10/2026 07:30',
    '20/10/2026 07:30 SA',
    '20-10-2026 - 07:30 AM',
    '2026-10-20 07:30:00',
    '2026-10-20T07:30:00.0000000',
    '2026-10-20T00:30:00Z',
    '/Date(1792456200000)/',
    1792456200,
    1792456200000,
    '1792456200',
    [2026, 10, 20, 7, 30],
  ]) {
    assert.equal(iso(await only([{ TieuDe: title, TomTat: 'x', NgayDang }])), half, JSON.stringify(NgayDang));
  }
  for (const NgayDang of ['5 phút trước', '', 'Chưa rõ', 0, '0000-00-00 00:00:00', '31/02/2026', {}]) {
    const { publishedAt } = await only([{ TieuDe: title, TomTat: 'x', NgayDang }]);
    assert.equal(publishedAt, undefined, JSON.stringify(NgayDang));
  }
});
