import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../src/sanitize/plain-text.js';
import { readOne, read } from '../formats/answers.js';

const title = 'Lịch tiêm phòng dại cho đàn chó mèo xã Thượng Vân';

/** Standing, status and notice of a row with these fields besides a title. */
async function told(fields: object): Promise<readonly (string | undefined)[]> {
  const { articles } = await read([{ id: 1, title, summary: 'Tiêm tại nhà văn hóa.', ...fields }]);
  const [article] = articles;
  return [article?.standing, article?.status, plainText(article?.notice) || undefined];
}

/** What a status says, in the words of offices and of systems. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  withdrawn: ['Thu hồi', 'đã thu hồi', 'Bị gỡ bỏ', 'Đã gỡ', 'ĐÃ GỠ BỎ', 'withdrawn', 'Retracted', 'thu_hoi'],
  expired: ['Hết hạn', 'Đã hết hiệu lực', 'expired'],
  urgent: ['Khẩn', 'Tin khẩn', 'Khẩn cấp', 'Thượng khẩn', 'Hỏa tốc', 'urgent', 'Breaking', 'breaking-news'],
  corrected: ['Đính chính', 'Có đính chính', 'Đã đính chính', 'corrected', 'Correction'],
  archived: ['Lưu trữ', 'đã lưu trữ', 'archived', 'Archive'],
};

for (const [standing, words] of Object.entries(WORDS)) {
  test(`reads ${standing} in words of a status`, async () => {
    for (const word of words) {
      assert.equal((await told({ trangThai: word }))[0], standing, word);
      assert.equal((await told({ status: 'published', standing: word }))[0], standing, word);
    }
  });
}

test('says of an ordinary article nothing', async () => {
  const ordinary = [
    {},
    { status: 'publish', isUrgent: false, correction: null, thuHoi: 0 },
    { doKhan: 'Thường', dinhChinh: 'Không', lyDoThuHoi: '', hetHan: false },
    { dinhChinh: 'Không có', retracted: 'false', khan: '0', corrections: [] },
    { urgent: 7, hetHan: '2031-05-01', luuTru: 'không' },
    { trangThai: 'Khánh thành', correction: {} },
  ];
  for (const fields of ordinary) assert.equal((await told(fields))[0], undefined, JSON.stringify(fields));
});

test('reads fields of their own', async () => {
  const cases: readonly (readonly [object, string, string | undefined])[] = [
    [{ isUrgent: true }, 'urgent', undefined],
    [{ tinKhan: 1 }, 'urgent', undefined],
    [{ do_khan: 'Hỏa tốc' }, 'urgent', undefined],
    [{ isBreaking: 'true' }, 'urgent', undefined],
    [{ luuTru: true }, 'archived', undefined],
    [{ hetHieuLuc: true }, 'expired', 'expired'],
    [{ isWithdrawn: true }, 'withdrawn', 'withdrawn'],
    [{ retractedAt: '2026-03-02' }, 'withdrawn', 'withdrawn'],
    [{ corrected_at: '2026-03-02T08:00:00Z' }, 'corrected', undefined],
    [{ dinhChinh: true }, 'corrected', undefined],
  ];
  for (const [fields, standing, status] of cases)
    assert.deepEqual(await told(fields), [standing, status, undefined], JSON.stringify(fields));
});

test('takes the editor’s own words for the notice', async () => {
  const words = 'Số hộ được tiêm là 214, không phải 241.';
  for (const fields of [
    { correctionNote: words },
    { correction: { '@type': 'CorrectionComment', text: words } },
    { corrections: [{ text: words }, { text: 'cũ hơn' }] },
    { dinhChinh: true, noiDungDinhChinh: `<p>${words}</p>` },
    { trangThai: 'Đã đính chính', 'Đính chính': words },
  ])
    assert.deepEqual(await told(fields), ['corrected', undefined, words], JSON.stringify(fields));
  const reason = 'Bài đăng nhầm kỳ họp trước.';
  assert.deepEqual(await told({ lyDoThuHoi: reason }), ['withdrawn', 'withdrawn', reason]);
  assert.deepEqual(await told({ thuHoi: true, lyDoThuHoi: reason, dinhChinh: words }), [
    'withdrawn',
    'withdrawn',
    reason,
  ]);
  assert.deepEqual(await told({ khan: true, dinhChinh: words }), ['urgent', undefined, words]);
});

test('takes neither dates nor addresses nor the name of the standing for words of an editor', async () => {
  for (const correction of ['2026-03-02 08:00', 'https://tinh.example/sua-loi', 'Đã đính chính', 'x'])
    assert.deepEqual(await told({ correction }), ['corrected', undefined, undefined], correction);
});

test('tells the most serious of several standings', async () => {
  const all = { status: 'archived', correction: true, isUrgent: true, expired: true, retracted: true };
  assert.equal((await told(all))[0], 'withdrawn');
  assert.equal((await told({ ...all, retracted: false }))[0], 'expired');
  assert.equal((await told({ ...all, retracted: false, expired: false }))[0], 'urgent');
  assert.equal((await told({ status: 'archived', correction: true }))[0], 'corrected');
});

test('never tells of what was taken away without a word, or is not out yet', async () => {
  assert.deepEqual(await told({ isDeleted: true, lyDoThuHoi: 'Đăng nhầm kỳ họp.' }), [
    undefined,
    'withdrawn',
    undefined,
  ]);
  for (const status of ['trash', 'hidden', 'inactive'])
    assert.deepEqual(await told({ status }), [undefined, 'withdrawn', undefined]);
  assert.equal((await told({ status: 'draft', isWithdrawn: true }))[1], 'draft');
  assert.deepEqual(await told({ archived: true }), [undefined, 'withdrawn', undefined]);
});

test('can be told by a map where the fields are', async () => {
  const rows = [
    { id: 1, title, c1: 'co', ghi: 'Sửa tên xã trong đoạn hai.' },
    { id: 2, title: 'Tin hai', c1: 'khong' },
  ];
  const { articles } = await read(rows, { map: 'title: title; urgent: c1; corrected: ghi' });
  assert.deepEqual(
    articles.map(({ standing }) => standing),
    ['urgent', undefined],
  );
  assert.equal(plainText(articles[0]?.notice), 'Sửa tên xã trong đoạn hai.');
});

test('reads the correction of schema.org', async () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    correction: { '@type': 'CorrectionComment', text: 'Buổi tiêm dời sang thứ Năm.', datePublished: '2026-03-02' },
  };
  const found = await readOne(article);
  assert.equal(found.format, 'schema-org');
  assert.equal(found.standing, 'corrected');
  assert.equal(plainText(found.notice), 'Buổi tiêm dời sang thứ Năm.');
  const gone = await readOne({ ...article, correction: undefined, creativeWorkStatus: 'Retracted' });
  assert.equal(gone.standing, 'withdrawn');
});

test('leaves what Directus calls its archive hidden', async () => {
  const { articles, format } = await read(
    { data: [{ id: 1, title, status: 'archived', image: { filename_download: 'a.jpg', id: 'x' } }] },
    {},
    'https://tin.example/items/news',
  );
  assert.equal(format, 'directus');
  assert.deepEqual([articles[0]?.standing, articles[0]?.status], [undefined, 'withdrawn']);
});
