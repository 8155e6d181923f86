import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliases } from '../../src/reading/aliases.js';
import { mappedFormat, parseMap } from '../../src/reading/mapping.js';
import { NewsError } from '../../src/model/news-error.js';
import { answerOf, read, words } from '../formats/answers.js';

const badMap = (part: string) => (error: unknown) =>
  error instanceof NewsError && error.code === 'bad-map' && (error.detail ?? '').includes(part);

const data = {
  result: {
    tong: 41,
    tiep: 3,
    danhSach: [
      {
        TieuDe: '',
        TenTin: 'Khánh thành trạm bơm Gò Sặt',
        AnhDaiDien: [{ url: '/anh/tram-bom.jpg' }],
        NgayDang: '12/03/2026 08:15',
        'khoá lạ': { 'a.b': 'Xã Tân Mỹ' },
        nhan: [{ ten: 'thủy lợi' }, { ten: 'nông thôn' }],
        link: [
          { rel: 'self', href: '/api/tin/1' },
          { rel: 'alternate', href: '/tin/tram-bom' },
        ],
      },
    ],
  },
};

test('takes as many articles by a wildcard as without one, up to what is read of an answer', async () => {
  const many = [...new Array<undefined>(12_000)].map((_, index) => ({ ten: `Tin ${index + 1}` }));
  for (const [items, count] of [
    ['tin', 2500],
    ['tin[*]', 2500],
    ['nhom[*].tin[*]', 2500],
    ['tin[*]', 12_000],
  ] as const) {
    const tin = many.slice(0, count);
    const { articles } = await read({ tin, nhom: [{ tin }] }, { map: `items: ${items}; title: ten` });
    assert.equal(articles.length, Math.min(count, 10_000), items);
  }
});

test('reads the parts that the map names, and finds the others by name', async () => {
  const map =
    "items: result.danhSach; title: TieuDe|TenTin; image: AnhDaiDien[0].url; date: NgayDang; author: ['khoá lạ']['a.b']; " +
    "tags: nhan[*].ten; url: link[?@.rel=='alternate'].href; total: result.tong; next: /result/tiep";
  const feed = await read(data, { map }, 'https://tin.example/api?page=2');
  assert.equal(feed.format, 'map');
  assert.equal(feed.total, 41);
  assert.equal(feed.next, 'https://tin.example/api?page=3');
  const [article] = feed.articles;
  assert.equal(article?.title, 'Khánh thành trạm bơm Gò Sặt');
  assert.equal(article?.picture?.url, '/anh/tram-bom.jpg');
  assert.equal(article?.publishedAt && new Date(article.publishedAt.epoch).toISOString(), '2026-03-12T01:15:00.000Z');
  assert.equal(article?.byline, 'Xã Tân Mỹ');
  assert.deepEqual(article?.tags, ['thủy lợi', 'nông thôn']);
  assert.equal(article?.url, '/tin/tram-bom');
});

test('finds unmapped parts and the list itself by the usual names', async () => {
  const rows = { data: [{ id: 7, ten_rieng: 'Tin riêng', tomTat: 'Gọn.', ngayDang: '2026-03-12', title: 'Tên khác' }] };
  const [article] = (await read(rows, { map: 'title: ten_rieng' })).articles;
  assert.equal(article?.title, 'Tin riêng');
  assert.equal(article?.summary, 'Gọn.');
  assert.equal(article?.id, '7');
  assert.equal(article?.publishedAt?.dateOnly, true);
});

test('does not fall back to a name for a part that is mapped', async () => {
  const [article] = (await read([{ title: 'Tin', author: 'Máy chủ', bo: null }], { map: 'author: bo' })).articles;
  assert.equal(article?.title, 'Tin');
  assert.equal(article?.byline, undefined);
});

const titlesOf = async (rows: unknown, map: string) =>
  (await read(rows, { map })).articles.map(({ title }) => words(title));

const firstOf = async (row: unknown, map: string) => {
  const [article] = (await read([row], { map })).articles;
  assert.ok(article);
  return article;
};

test('takes one object where a list could be, under items or at the root', async () => {
  const bai = { TieuDe: 'Họp dân thôn Đoài', NoiDung: '<p>Chiều mùng 3.</p>' };
  assert.deepEqual(await titlesOf({ bai }, 'items: bai; title: TieuDe'), ['Họp dân thôn Đoài']);
  assert.deepEqual(await titlesOf(bai, 'title: TieuDe'), ['Họp dân thôn Đoài']);
  const beside = { bai, lienQuan: [{ title: 'Tin khác', date: '2026-01-02' }] };
  assert.deepEqual(await titlesOf(beside, 'title: bai.TieuDe; body: bai.NoiDung'), ['Họp dân thôn Đoài']);
});

test('flattens lists in lists', async () => {
  const nhom = [{ tin: [{ t: 'Một' }, { t: 'Hai' }] }, { tin: [] }, { ten: 'Rỗng' }, { tin: [{ t: 'Ba' }] }];
  const three = ['Một', 'Hai', 'Ba'];
  for (const items of ['nhom[*].tin[*]', 'nhom[*].tin', '$.nhom.*.tin.*'])
    assert.deepEqual(await titlesOf({ nhom }, `items: ${items}; title: t`), three, items);
  assert.deepEqual(
    await titlesOf({ nhom: [[{ t: 'Một' }], [{ t: 'Hai' }, { t: 'Ba' }]] }, 'items: nhom; title: t'),
    three,
  );
});

test('takes the members of an object as rows, and their keys as ids where they have none', async () => {
  const tin = { t1: { ten: 'Một' }, t2: { ten: 'Hai', id: 'riêng' } };
  for (const items of ['tin', 'tin[*]', '/tin']) {
    const { articles } = await read({ tin }, { map: `items: ${items}; title: ten` });
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['t1', 'riêng'],
      items,
    );
  }
  const [article] = (await read({ tin: { a1: { ten: 'Một', ma: '' } } }, { map: 'items: tin; title: ten; id: ma' }))
    .articles;
  assert.equal(article?.id, 'a1');
  assert.deepEqual(await titlesOf({ tin: { tong: 2, ...tin } }, 'items: tin[*]; title: ten'), ['Một', 'Hai']);
  const single = { tin: { title: { rendered: 'Một bài' }, tacGia: { ten: 'An' } } };
  assert.deepEqual(await titlesOf(single, 'items: tin; title: title.rendered'), ['Một bài']);
});

test('reads rows of columns, from any of them on', async () => {
  const values = [
    ['Ngày', 'Tiêu đề', 'Ảnh'],
    ['05/03/2026', 'Tu sửa đình làng Vạn', { url: '/anh/dinh.jpg' }],
    ['06/03/2026', 'Cấy vụ mùa sớm', null],
  ];
  const map = 'items: values[1:]; date: [0]; title: [1]; image: [-1].url';
  const { articles } = await read({ range: 'Tin!A1:C3', values }, { map });
  assert.deepEqual(
    articles.map(({ title }) => title),
    ['Tu sửa đình làng Vạn', 'Cấy vụ mùa sớm'],
  );
  assert.equal(articles[0]?.picture?.url, '/anh/dinh.jpg');
  assert.equal(articles[0]?.publishedAt?.dateOnly, true);
  assert.deepEqual(await titlesOf({ values: values.slice(0, 2) }, 'items: values[1:]; title: [1]'), [
    'Tu sửa đình làng Vạn',
  ]);
  assert.equal((await titlesOf({ values }, 'items: values; title: [1]')).length, 3);
  assert.equal((await titlesOf(values, 'title: [1]')).length, 3);
});

test('joins the parts of a body by line breaks, of other fields by spaces, and leaves out what is missing', async () => {
  const row = {
    t: 'Tin',
    Ho: 'Lê',
    Ten: 'Thị Mơ',
    N1: '<p>Một</p>',
    N2: null,
    N3: '<p>Ba</p>',
    Ngay: '05/03/2026',
    Gio: '07:30',
  };
  const article = await firstOf(
    row,
    'title: t; body: N1 + N2 + N3 + N4; author: Ho+Ten; date: Ngay + Gio; kicker: K1 + K2',
  );
  assert.deepEqual(article.body, { html: '<p>Một</p>\n<p>Ba</p>' });
  assert.equal(article.byline, 'Lê Thị Mơ');
  assert.equal(article.publishedAt && new Date(article.publishedAt.epoch).toISOString(), '2026-03-05T00:30:00.000Z');
  assert.equal(article.kicker, undefined);
});

test('lists the parts of tags and files', async () => {
  const row = { t: 'Tin', k1: 'lúa', k2: ['nước sạch', 'đê điều'], f1: '/a.pdf', f2: '/b.docx' };
  const article = await firstOf(row, 'title: t; tags: k1 + k2 + k3; attachments: f1 + f2');
  assert.deepEqual(article.tags, ['lúa', 'nước sạch', 'đê điều']);
  assert.deepEqual(
    article.attachments?.map(({ url }) => url),
    ['/a.pdf', '/b.docx'],
  );
});

test('makes texts of constants and values, whole or not at all', async () => {
  const map = `title: t; url: '/tin/' + Slug + "-" + Id + '.html' | Link; source: 'Văn phòng UBND xã'; category: "Thông báo"`;
  const whole = await firstOf({ t: 'Tin', Slug: 'mua-gat', Id: 7, Link: '/x/y' }, map);
  assert.equal(whole.url, '/tin/mua-gat-7.html');
  assert.equal(whole.source?.name, 'Văn phòng UBND xã');
  assert.deepEqual(
    whole.categories?.map(({ name }) => name),
    ['Thông báo'],
  );
  for (const row of [
    { t: 'Tin', Slug: 'mua-gat' },
    { t: 'Tin', Id: 7, Slug: '' },
    { t: 'Tin', Id: 7, Slug: null },
  ])
    assert.equal((await firstOf(row, map)).url, undefined);
  assert.equal((await firstOf({ t: 'Tin', Id: 7, Link: '/x/y' }, map)).url, '/x/y');
  assert.equal(
    (await firstOf({ t: 'Tin', f: 'a.pdf' }, "title: t; attachments: '/tep/' + f")).attachments?.[0]?.url,
    '/tep/a.pdf',
  );
  assert.equal((await firstOf({ a: 'Xã', b: 'Tân Mỹ' }, "title: a + ' – ' + b")).title, 'Xã – Tân Mỹ');
});

test('keeps separators and quotes inside of quotes', async () => {
  const odd = { 'a;b|c:d+e': 'Tin', b: 'B' };
  assert.deepEqual(await titlesOf([odd], "title: ['a;b|c:d+e']; date: x"), ['Tin']);
  assert.equal(
    (await firstOf(odd, `title: b; source: 'Báo "Lúa; Ngô | Khoai" + \\'Sắn\\''`)).source?.name,
    `Báo "Lúa; Ngô | Khoai" + 'Sắn'`,
  );
});

test('takes what comes first where there are alternatives, a constant last', async () => {
  const map = "title: a | b + c | 'Không có tiêu đề'";
  const rows = [{ a: 'A', b: 'B', c: 'C' }, { a: '', b: 'B', c: 'C' }, { a: null, b: 'B' }, { x: 1 }];
  assert.deepEqual(await titlesOf(rows, map), ['A', 'B C', 'B', 'Không có tiêu đề']);
  assert.deepEqual(await titlesOf({ tin: { a1: { a: 'A' }, a2: { a: 'B' } } }, `items: x | tin; ${map}`), ['A', 'B']);
});

test('reads the map as JSON', async () => {
  const map = ` {"items": "result.danhSach", "title": ["TieuDe", "TenTin"], "source": "'UBND xã'", "url": "link[?@.rel=='alternate'].href|x"}`;
  const [article] = (await read(data, { map })).articles;
  assert.equal(article?.title, 'Khánh thành trạm bơm Gò Sặt');
  assert.equal(article?.source?.name, 'UBND xã');
  assert.equal(article?.url, '/tin/tram-bom');
  assert.throws(() => parseMap('{"title": 5}'), badMap('title'));
  assert.throws(() => parseMap('{"title": []}'), badMap('title'));
  assert.throws(() => parseMap('{"titel": "a"}'), badMap('titel → title?'));
  assert.throws(() => parseMap('{"title": "a[b]"}'), badMap('title: a[b] → [b]'));
  assert.throws(() => parseMap('{"title": '), badMap('JSON'));
  assert.throws(() => parseMap('{"__proto__": "a"}'), badMap('__proto__'));
});

test('lets white space and line feeds stand everywhere', async () => {
  const map = '\n  items :\n result . danhSach ;\n\n title:\n  TieuDe\n  | TenTin ;\n; source:\t"UBND xã"\n;\n';
  const [article] = (await read(data, { map })).articles;
  assert.equal(article?.title, 'Khánh thành trạm bơm Gò Sặt');
  assert.equal(article?.source?.name, 'UBND xã');
});

test('knows every part by its name, in any letter case, and by the names that endpoints give it', () => {
  const others: Readonly<Record<string, string>> = {
    'published publishedAt ngay ngày ngayDang': 'date',
    'picture anh Ảnh hinh imageUrl': 'image',
    'byline tacgia tácGiả': 'author',
    'tomtat tóm_tắt sapo': 'summary',
    'noidung content': 'body',
    'nguon nguồn': 'source',
    'categories chuyenmuc': 'category',
    'dinhkem files': 'attachments',
    'source-url SOURCEURL': 'sourceUrl',
    'link duongdan': 'url',
    'tag tukhoa': 'tags',
    expiresAt: 'expires',
    'tieude TieuDe': 'title',
    danhsach: 'items',
  };
  const own = Object.keys(aliases).flatMap((field) => [field, field.toUpperCase()].map((name) => [name, field]));
  const synonyms = Object.entries(others).flatMap(([names, field]) => names.split(' ').map((name) => [name, field]));
  for (const [name, field] of [...own, ...synonyms])
    assert.deepEqual([...parseMap(`${name}: x`).keys()], [field], name);
});

test('names the part that cannot be read, and why', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['titel: a', 'titel → title?'],
    ['items: a; sumary: b', 'sumary → summary?'],
    ['xyzzy: a', 'xyzzy → id, title, '],
    ['title: a; nonsense', 'nonsense'],
    ['title:', 'title: '],
    ['title: |', 'title: '],
    ['title: a[b]', 'title: a[b] → [b]'],
    ['ngày: a..b', 'ngày: a..b → ..b'],
    ['title: a; date: b[?@.x>1]', 'date: b[?@.x>1] → [?@.x>1]'],
    ["title: x + ['a", "title: ['a"],
    ['title: a\ndate: b', 'date: b'],
    [': a', ': a'],
    ['', ''],
    [';;', ';;'],
    [`title: ${'a.'.repeat(20)}b`, 'a.a.'],
    ['x'.repeat(5000), 'longer than 4000'],
    ['constructor: a', 'constructor'],
    ['__proto__: a', '__proto__'],
  ];
  for (const [map, part] of wrong) assert.throws(() => parseMap(map), badMap(part), map);
});

test('tells where items gets lost, and what stands there', async () => {
  const lost: readonly (readonly [string, string])[] = [
    ['result.danhsach', 'items: result.danhsach → result has: tong, tiep, danhSach'],
    ['results[*]', 'items: results[*] → answer has: result'],
    ['/result/ds/tin', '→ /result has: tong, tiep, danhSach'],
    ['result.danhSach[4].tin', '→ result.danhSach has: [0]'],
    ['result.danhSach.tin', '→ result.danhSach has: [0]'],
    ['result.tong', '→ result has: tong, tiep, danhSach'],
    ['a | result.b', 'items: a|result.b → answer has: result'],
    ["'x'", "items: 'x'"],
  ];
  for (const [items, detail] of lost)
    await assert.rejects(read(data, { map: `items: ${items}; title: TenTin` }), badMap(detail), items);
});

test('takes what is empty for an empty list', async () => {
  const map = 'items: a.b; title: t';
  for (const empty of [{ a: { b: [] } }, { a: { b: null } }, { a: null }])
    assert.deepEqual((await read(empty, { map })).articles, [], JSON.stringify(empty));
  for (const items of ['a[*].b[*]', "a[?@.k=='v'].b", 'a[1:].b'])
    assert.deepEqual((await read({ a: [] }, { map: `items: ${items}; title: t` })).articles, [], items);
});

test('tells which names the rows have where the title is in none', async () => {
  const rows = [{ TieuDe: 'Tin', NgayDang: '2026-03-05' }, { TieuDe: 'Tin nữa' }];
  await assert.rejects(
    read(rows, { map: 'title: TieuDee|Ten' }),
    badMap('title: TieuDee|Ten → row has: TieuDe, NgayDang'),
  );
  await assert.rejects(read({ v: [['a', 'b']] }, { map: 'items: v; title: [2]' }), badMap('row has: [0], [1]'));
  assert.equal((await titlesOf([{}, { t: 'Tin' }], 'title: t')).length, 2);
});

test('shows the news where another part is in no row', async () => {
  const article = await firstOf(
    { title: 'Tin', date: '2026-03-05', author: 'An' },
    'date: ngay.dang; author: bo; image: [0]',
  );
  assert.equal(article.title, 'Tin');
  assert.equal(article.publishedAt, undefined);
  assert.equal(article.byline, undefined);
});

test('asks no further page after an empty one', async () => {
  const map = 'items: ds; next: trangSau; title: t';
  const url = 'https://tin.example/api?trang=1';
  assert.equal((await read({ ds: [{ t: 'Tin' }], trangSau: 2 }, { map }, url)).next, 'https://tin.example/api?trang=2');
  assert.equal((await read({ ds: [], trangSau: 2 }, { map }, url)).next, undefined);
  assert.equal(
    (await read({ ds: [{ t: 'a' }], so: 2 }, { map: "items: ds; next: '/api?p=' + so; title: t" }, url)).next,
    '/api?p=2',
  );
});

test('reads bodies of other kinds with the reader that it is given', () => {
  const format = mappedFormat(parseMap('title: t; body: cay'), (value) =>
    Array.isArray(value) ? { html: '<p>Cây</p>' } : undefined,
  );
  const rows = [{ t: 'Tin', cay: [{ type: 'p' }] }];
  const { articles } = format.parse(rows, { answer: answerOf(''), timeZone: 'Asia/Ho_Chi_Minh' });
  assert.deepEqual(articles[0]?.body, { html: '<p>Cây</p>' });
});

test('reads bodies that are trees or Markdown under a map too', async () => {
  const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: 'Chữ trong cây.' }] }];
  const { articles } = await read({ ds: [{ ten: 'Tin', than: blocks }] }, { map: 'items: ds; title: ten; body: than' });
  assert.deepEqual(articles[0]?.body, { html: '<p>Chữ trong cây.</p>' });
});

test('gives the words of an error before those of a path that leads nowhere', async () => {
  await assert.rejects(
    read({ success: false, msg: 'Hết phiên làm việc' }, { map: 'items: data.ds; title: ten' }),
    (error) => error instanceof NewsError && error.code === 'source-error' && error.detail === 'Hết phiên làm việc',
  );
});
