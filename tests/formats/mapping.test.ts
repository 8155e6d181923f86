import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMap } from '../../src/formats/mapping.js';
import { parsePath, valuesAt } from '../../src/formats/paths.js';
import { NewsError } from '../../src/model/news-error.js';
import { read } from './answers.js';

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

test('takes an empty list as empty and a wrong way to the list as a wrong map', async () => {
  assert.deepEqual((await read({ a: { b: [] } }, { map: 'items: a.b; title: t' })).articles, []);
  await assert.rejects(read({ a: { c: [] } }, { map: 'items: a.b; title: t' }), badMap('items'));
});

test('knows all names of parts, however they are written', () => {
  const names =
    'title kicker summary body date published updated expires image caption alt author byline source sourceUrl url slug id category tags ' +
    'views items total next pinned attachments audio video status language Title DATE source-url';
  for (const name of names.split(' ')) assert.equal(parseMap(`${name}: x`).size, 1, name);
});

test('names the part that cannot be read', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['tieude: a', 'tieude: a'],
    ['title: a; nonsense', 'nonsense'],
    ['title:', 'title:'],
    ['title: a[', 'a['],
    ['title: a[b]', 'a[b]'],
    ['title: a..b', 'a..b'],
    ['title: a; date: b[?@.x>1]', 'b[?@.x>1]'],
    ['title: a()', 'a()'],
    ["title: ['a", "'"],
    ['', ''],
    [';;', ';;'],
    [`title: ${'a.'.repeat(20)}b`, 'a.a.'],
    [`title: ${'a'.repeat(600)}`, 'aaa'],
    ['x'.repeat(5000), 'longer'],
    ['constructor: a', 'constructor'],
    ['__proto__: a', '__proto__'],
  ];
  for (const [map, part] of wrong) assert.throws(() => parseMap(map), badMap(part), map);
});

test('keeps separators inside of quotes', () => {
  const mapping = parseMap("title: ['a;b|c:d']; date: x");
  assert.deepEqual([...mapping.keys()], ['title', 'date']);
  assert.deepEqual(valuesAt({ 'a;b|c:d': 1 }, mapping.get('title')?.[0] ?? []), [1]);
});

test('walks the five selectors of JSONPath', () => {
  const tree = {
    a: {
      b: [
        { k: 'x', n: 1 },
        { k: 'y', n: 2 },
      ],
    },
    'wp:term': [[1], [2]],
    '@id': 5,
  };
  const cases: readonly (readonly [string, readonly unknown[]])[] = [
    ['a.b[0].n', [1]],
    ['$.a.b[0].n', [1]],
    ['$', [tree]],
    ['a.b[-1].k', ['y']],
    ['a.b[*].n', [1, 2]],
    ['a.b.*.n', [1, 2]],
    ["a.b[?@.k=='y'].n", [2]],
    ['a.b[?@.k == "x"].n', [1]],
    ["['wp:term'][1][0]", [2]],
    ['wp:term[1][0]', [2]],
    ["['@id']", [5]],
    ['/a/b/1/n', [2]],
    ['/wp:term/0/0', [1]],
    ['a.c', []],
    ['a.b[9]', []],
  ];
  for (const [path, expected] of cases) assert.deepEqual(valuesAt(tree, parsePath(path)), expected, path);
});

test('reads the escapes of JSON Pointer', () => {
  assert.deepEqual(valuesAt({ 'a/b': { 'c~d': 1 } }, parsePath('/a~1b/c~0d')), [1]);
});

test('gives nothing that is not the data’s own', () => {
  const text = '{"a":{"__proto__":{"own":"yes"}},"s":"chữ","l":[1]}';
  const tree = JSON.parse(text) as unknown;
  for (const path of [
    '__proto__',
    'constructor',
    'a.constructor.name',
    "['constructor']['prototype']",
    '/constructor/prototype',
    's.length',
    'l.length.constructor',
    's[0]',
    'hasOwnProperty',
    'l.map',
    "l[?@.constructor=='x']",
  ]) {
    const values = valuesAt(tree, parsePath(path)).filter((value) => typeof value !== 'number');
    assert.deepEqual(values, [], path);
  }
});

test('stays bounded where wildcards multiply', () => {
  let tree: unknown = 'lá';
  for (let level = 0; level < 6; level++) tree = Array<unknown>(20).fill(tree);
  const begun = performance.now();
  assert.ok(valuesAt(tree, parsePath('$[*][*][*][*][*][*]')).length <= 1000);
  assert.ok(performance.now() - begun < 1000);
});
