import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, toMap } from '../../src/reading/describe.js';
import type { ReadContext } from '../../src/reading/format.js';
import { readAnswer } from '../../src/formats/index.js';
import { mappedFormat, parseMap } from '../../src/reading/mapping.js';
import { richHeuristic } from '../../src/formats/rich-heuristic.js';
import { richText } from '../../src/reading/rich-text.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { answerOf, answerOfFixture, dataOfFixture, fixtureNames, hanoi, read } from '../formats/answers.js';
import { cpuTime } from '../support/cpu-time.js';

const context: ReadContext = { answer: answerOf(''), timeZone: 'Asia/Ho_Chi_Minh' };

const mapOf = (data: unknown, articles?: readonly RawArticle[]) => {
  const description = describe(data, context, articles);
  assert.ok(description);
  return toMap(description);
};

test('names the list and the parts as the map attribute would', () => {
  const danhSach = [
    {
      MaTin: 7,
      TieuDe: 'Mở lớp học nghề mây tre',
      AnhDaiDien: '/anh/may-tre.jpg',
      NgayDang: '05/03/2026',
      TomTat: 'Ba tháng.',
    },
  ];
  const data = { result: { tong: 1, danhSach } };
  assert.deepEqual(describe(data, context), {
    items: 'result.danhSach',
    fields: { title: 'TieuDe', summary: 'TomTat', date: 'NgayDang', image: 'AnhDaiDien', id: 'MaTin' },
    missing: ['body', 'author', 'url'],
  });
  assert.equal(
    mapOf(data),
    'items: result.danhSach; title: TieuDe; summary: TomTat; date: NgayDang; image: AnhDaiDien; id: MaTin',
  );
});

test('leaves items out for a list or an article at the root', () => {
  assert.equal(mapOf([{ title: 'Tin', date: '2026-03-05' }]), 'title: title; date: date');
  assert.equal(mapOf({ title: 'Tin', content: 'Chữ.' }), 'title: title; body: content');
});

test('finds one article in its wrapper, and rows under their keys', () => {
  assert.equal(
    mapOf({ ok: 1, bai: 0, post: { title: 'Tin', content: 'Chữ.' } }),
    'items: post; title: title; body: content',
  );
  const rows = { a1: { title: 'Một', date: '2026-03-05' }, a2: { title: 'Hai', date: '2026-03-06' } };
  assert.equal(mapOf(rows), 'items: $[*]; title: title; date: date; id: id');
  assert.equal(mapOf({ data: rows }), 'items: data[*]; title: title; date: date; id: id');
});

test('goes into wrappers and down to the picture', () => {
  const row = { id: 1, attributes: { title: 'Tin', date: '2026-03-05', AnhDaiDien: [{ url: '/anh/1.jpg' }] } };
  assert.equal(
    mapOf({ data: [row] }),
    'items: data; title: attributes.title; date: attributes.date; image: attributes.AnhDaiDien[0].url; id: id',
  );
});

test('stops above a picture’s address where other facts of the picture stand beside it', () => {
  const anh = { url: '/anh/1.jpg', alt: 'Bến đò', width: 800, height: 600 };
  assert.equal(mapOf([{ title: 'Tin', date: '2026-03-05', anh: [anh] }]), 'title: title; date: date; image: anh[0]');
});

test('gives alternatives in the order in which the names count, whatever most rows say', () => {
  const rows = [
    { title: 'Một', date: '2026-03-05', TomTat: '', MoTa: 'Ngắn.' },
    { title: 'Hai', date: '2026-03-05', TomTat: null, MoTa: 'Ngắn hai.' },
    { title: 'Ba', date: '2026-03-05', TomTat: 'Gọn.', MoTa: 'Dài dòng.' },
  ];
  assert.equal(mapOf(rows), 'title: title; summary: TomTat|MoTa; date: date');
});

test('puts keys in quotes that are no plain names', () => {
  const row = { 'Tiêu đề': 'Tin', 'ngày-đăng': '2026-03-05', "tóm tắt 'ngắn'": '', '@id': '9' };
  assert.equal(mapOf({ 'ds:tin': [row] }), "items: ['ds:tin']; title: ['Tiêu đề']; date: ['ngày-đăng']; id: ['@id']");
});

test('joins a body that was cut into several fields', () => {
  const row = { TieuDe: 'Tin', NgayDang: '05/03/2026', NoiDungChiTiet1: 'Một.', NoiDungChiTiet2: 'Hai.' };
  assert.equal(mapOf([row]), 'title: TieuDe; body: NoiDungChiTiet1 + NoiDungChiTiet2; date: NgayDang');
});

test('leaves out the picture that stands in the body, but does not miss it', () => {
  const description = describe([{ title: 'Tin', body: '<p><img src="/anh/1.jpg"> Chữ</p>' }], context);
  assert.equal(description?.fields.image, undefined);
  assert.ok(!description?.missing.includes('image'));
});

test('finds the values that a format of its own took, under whatever names', () => {
  const rows = [
    { x1: 'Khơi thông mương', x2: { y: ['', 'Đội thủy nông'] }, title: 'KTM-01', date: '2026-03-05' },
    { x1: 'Trồng tre chắn sóng', x2: { y: ['', 'Ban Quản lý đê'] }, title: 'TTS-02', date: '2026-03-06' },
  ];
  const articles = rows.map(({ x1, x2 }) => ({ title: { html: x1 }, byline: x2.y[1] }));
  const description = describe({ ds: rows }, context, articles);
  assert.deepEqual(description?.fields, { title: 'x1', author: 'x2.y' });
  assert.equal(description.items, 'ds');
});

test('finds values in the members of lists for what may have several', () => {
  const rows = [
    { title: 'Tin', date: '2026-03-05', k: [{ gia: 'lúa' }] },
    { title: 'Tin hai', date: '2026-03-06', k: [{ gia: 'ngô' }, { gia: 'khoai' }] },
  ];
  const articles = rows.map(({ title, k }) => ({ title, tags: k.map(({ gia }) => gia) }));
  assert.equal(describe(rows, context, articles)?.fields.tags, 'k[*].gia');
});

test('finds the rows of a table below its head, where a format has read it', async () => {
  const values = [
    ['Mã', 'Đề mục', 'Lúc'],
    ['1', 'Nạo vét kênh Đông', '05/03/2026'],
    ['2', 'Hội làng Chiềng', '06/03/2026'],
  ];
  const articles = [{ title: 'Nạo vét kênh Đông' }, { title: 'Hội làng Chiềng' }];
  const map = mapOf({ values }, articles);
  assert.equal(map, 'items: values[1:]; title: [1]');
  assert.deepEqual(
    (await read({ values }, { map })).articles.map(({ title }) => title),
    ['Nạo vét kênh Đông', 'Hội làng Chiềng'],
  );
});

test('matches articles to rows by their titles where a format left rows out', () => {
  const rows = [
    { title: 'Nháp', date: '2026-03-04' },
    { title: 'Tin', date: '2026-03-05', by: 'An', k: 'Nguồn A' },
  ];
  const description = describe(rows, context, [{ title: 'Tin', source: { name: 'Nguồn A' } }]);
  assert.deepEqual(description?.fields, { title: 'title', source: 'k' });
});

test('says nothing of data without news', () => {
  for (const data of [undefined, null, 'chữ', 7, [], {}, { data: [] }, [[1], [2]], { error: 'x' }])
    assert.equal(describe(data, context), undefined);
});

test('stays quick and calm with hostile rows', () => {
  let deep: unknown = 'lá';
  for (let level = 0; level < 300; level++) deep = { title: deep, image: [deep] };
  const wide = Object.fromEntries([...Array(2000).keys()].map((index) => [`khoá ${index}`, `giá trị ${index}`]));
  const rows = [...Array(60).keys()].map((index) => ({
    title: `Tin ${index}`,
    date: '2026-03-05',
    ...wide,
    image: deep,
  }));
  const cyclic: Record<string, unknown> = { title: 'Tin', date: '2026-03-05' };
  cyclic.image = cyclic;
  const begun = cpuTime();
  for (const data of [
    rows,
    [cyclic],
    JSON.parse('[{"__proto__":{"title":"x"},"title":"Tin","date":"2026-03-05","constructor":1}]'),
  ])
    assert.match(mapOf(data), /^title: title; date: date/);
  assert.ok(cpuTime() - begun < 5000);
});

/** What has to come out the same whether the names were found or mapped. */
const seen = ({ title, summary, body, url, id, picture, byline, publishedAt }: RawArticle) =>
  JSON.parse(JSON.stringify({ title, summary, body, url, id, picture, byline, publishedAt })) as object;

/** Of what a map found, the parts that were found without it: rows of several shapes may have more in them than the heuristic sees. */
const asFarAs = (mapped: object | undefined, plain: object) =>
  Object.fromEntries(Object.entries(mapped ?? {}).filter(([part]) => part in plain));

const withNews = fixtureNames.filter((name) => !name.endsWith('.html') && describe(dataOfFixture(name), context));

for (const name of withNews) {
  test(`reads ${name} with the map of its description as without`, () => {
    const whole = { ...context, answer: answerOfFixture(name) };
    const data = dataOfFixture(name);
    const plain = richHeuristic.parse(data, whole);
    const map = mapOf(data);
    const mapped = mappedFormat(parseMap(map), richText).parse(data, whole);
    const articles = mapped.articles.filter(({ title }) => title).map(seen);
    assert.equal(articles.length, plain.articles.length);
    plain.articles.map(seen).forEach((article, index) => {
      assert.deepEqual(asFarAs(articles[index], article), article, map);
    });
    assert.equal(mapped.total, plain.total);
    assert.equal(mapped.next, plain.next);
  });
}

test('has read answers enough to mean something', () => {
  assert.ok(withNews.length > 60);
});

test('reads an endpoint’s answer with its map as without', async () => {
  for (const name of [
    'from-docs/vn-camel-array.json',
    'from-docs/vn-tieu_de-result.json',
    'from-docs/wrapped-once.json',
  ]) {
    const answer = answerOfFixture(name);
    const map = mapOf(dataOfFixture(name));
    const [plain, mapped] = await Promise.all([readAnswer(answer, hanoi), readAnswer(answer, { ...hanoi, map })]);
    assert.deepEqual(mapped.articles.map(seen), plain.articles.map(seen), map);
  }
});
