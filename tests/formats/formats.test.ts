import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatNames, readAnswer, registerFormat, type Format } from '../../src/formats/index.js';
import { NewsError } from '../../src/model/news-error.js';
import { answerOf, hanoi, read } from './answers.js';

/** Before any test adds one. */
const builtIn = formatNames();

const failsAs =
  (code: string, detail = '') =>
  (error: unknown) =>
    error instanceof NewsError && error.code === code && (error.detail ?? '').includes(detail);

test('takes a new format by one object, before the others, and replaces it by its name', async () => {
  const gachNgang = (title: string): Format => ({
    name: 'gach-ngang',
    detect: (data) => typeof data === 'object' && data !== null && 'gach' in data,
    parse: () => ({ articles: [{ title }] }),
  });
  registerFormat(gachNgang('Bản đầu'));
  registerFormat(gachNgang('Bản sau'));
  assert.equal(formatNames().filter((name) => name === 'gach-ngang').length, 1);
  const feed = await read({ gach: 1, data: [{ title: 'Tin', summary: 'x' }] });
  assert.equal(feed.format, 'gach-ngang');
  assert.equal(feed.articles[0]?.title, 'Bản sau');
});

test('loads a rare format only when an answer has its hint, and says so when it cannot', async () => {
  let loads = 0;
  registerFormat({
    name: 'hiem',
    hint: /hiem/,
    load: () => {
      loads++;
      return loads > 1
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve({ name: 'hiem', detect: () => true, parse: () => ({ articles: [{ title: 'Hiếm' }] }) });
    },
  });
  await read([{ title: 'Tin', summary: 'x' }]);
  assert.equal(loads, 0);
  assert.equal((await read({ hiem: 1 })).format, 'hiem');
  await assert.rejects(read({ hiem: 1 }), failsAs('chunk', 'hiem'));
});

/** The files of the formats, by name. */
function sources(): (readonly [name: string, text: string])[] {
  const root = new URL('../../src/formats/', import.meta.url);
  return readdirSync(root).map((name) => [name, readFileSync(new URL(name, root), 'utf8')]);
}

test('costs one file, one line and one golden pair for each format', () => {
  const all = sources();
  const list = all.find(([file]) => file === 'index.ts')?.[1] ?? '';
  for (const name of builtIn) {
    const own = all.filter(([file, text]) => file !== 'index.ts' && text.includes(`'${name}'`)).map(([file]) => file);
    assert.equal(own.length, 1, `${name}: ${own.join(', ')}`);
    const lines = list.split('\n').filter((line) => line.includes(`'${name}'`));
    assert.equal(lines.length, /envelopes|heuristic/.test(own[0] ?? '') ? 0 : 1, `${name}: ${lines.join()}`);
    assert.ok(existsSync(new URL(`../golden/${name}/`, import.meta.url)), `${name} has no golden pair`);
  }
});

test('asks the heuristic last', () => {
  assert.equal(builtIn.at(-1), 'heuristic');
  assert.ok(builtIn.length > 45);
});

test('reads by the named format, whatever the shape suggests', async () => {
  const feed = await read({ items: [{ id: 1, title: 'Tin', content_text: 'Chữ' }] }, { format: 'json-feed' });
  assert.equal(feed.format, 'json-feed');
  assert.equal(feed.articles[0]?.body, 'Chữ');
  assert.equal((await read([{ title: 'Tin', summary: 'x' }], { format: 'auto' })).format, 'heuristic');
  await assert.rejects(read([], { format: 'khong-co' }), failsAs('unknown-format', 'khong-co'));
});

test('takes next page and total from headers where the data has none', async () => {
  const headers = {
    link: '<https://tin.example/a?p=1>; rel="prev", <https://tin.example/a?p=3>; rel="next"',
    'x-total-count': '52',
  };
  const feed = await readAnswer(answerOf('[{"title":"Tin","summary":"x"}]', undefined, headers), hanoi);
  assert.equal(feed.next, 'https://tin.example/a?p=3');
  assert.equal(feed.total, 52);
});

test('hands the pattern and the zone of dates to every reader', async () => {
  const rows = [{ title: 'Tin', date: '03/04/2026 10:00' }];
  const epochs = async (options: object) => (await read(rows, options)).articles[0]?.publishedAt?.epoch;
  assert.equal(await epochs({}), Date.parse('2026-04-03T10:00+07:00'));
  assert.equal(await epochs({ datePattern: 'MM/dd/yyyy HH:mm' }), Date.parse('2026-03-04T10:00+07:00'));
  assert.equal(await epochs({ timeZone: 'UTC' }), Date.parse('2026-04-03T10:00Z'));
});

test('tells the words of an error, and never shows them as news', async () => {
  const errors: readonly (readonly [unknown, string])[] = [
    [{ code: 'rest_no_route', message: 'Không có đường', data: { status: 404 } }, 'Không có đường'],
    [{ errors: [{ message: 'Sai khóa', type: 'NoPermissionError' }] }, 'Sai khóa'],
    [
      { errors: [{ title: 'Not Found', detail: 'Không thấy', status: '404' }], jsonapi: { version: '1.0' } },
      'Không thấy',
    ],
    [{ data: null, error: { status: 404, name: 'NotFoundError', message: 'Không thấy' } }, 'Không thấy'],
    [{ data: null, errors: [{ message: 'Trường lạ' }] }, 'Trường lạ'],
    [{ detail: 'Không tìm thấy.' }, 'Không tìm thấy.'],
    [{ status: 'error', code: 'apiKeyInvalid', message: 'Khóa sai' }, 'Khóa sai'],
    [{ success: false, msg: 'Hết phiên' }, 'Hết phiên'],
    [{ IsSuccess: false, Message: 'Hết phiên', Data: null }, 'Hết phiên'],
    [{ timestamp: '2026-01-01', status: 404, error: 'Not Found', path: '/x' }, 'Not Found'],
    [{ message: 'Dữ liệu sai', errors: { page: ['phải là số'] } }, 'Dữ liệu sai'],
    [{ error: 'access_denied' }, 'access_denied'],
    [{ error: true, message: 'Lỗi máy chủ' }, 'Lỗi máy chủ'],
  ];
  for (const [data, words] of errors)
    await assert.rejects(read(data), failsAs('source-error', words), JSON.stringify(data));
});

test('reads news that come with the flag of an error', async () => {
  const rows = [{ title: 'Tin', summary: 'x' }];
  for (const data of [
    { success: 0, data: rows },
    { error: {}, items: rows },
    { status: 'fail', result: { items: rows } },
    { errors: [{ message: 'một phần' }], data: { posts: rows } },
  ]) {
    assert.equal((await read(data)).articles.length, 1, JSON.stringify(data));
  }
});

test('drops what WordPress adds and keeps what it hides', async () => {
  const row = {
    id: 1,
    date_gmt: '0000-00-00T00:00:00',
    date: '2026-03-01T08:00:00',
    title: { rendered: 'Tin &amp; ảnh' },
    excerpt: { rendered: '<p>Mở đầu [&hellip;]</p>' },
    content: { rendered: '[et_pb_row a="1"]<p>Thân [chú thích]</p>[/et_pb_row]', protected: false },
    author: 2,
    categories: [3],
    featured_media: 25,
    _embedded: {
      author: [{ code: 'rest_user_cannot_view', message: 'Sorry' }],
      'wp:featuredmedia': [{ name: 'Cả trang', url: 'https://tin.example/', routes: {} }],
      'wp:term': [
        [
          { name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category' },
          { name: 'Khoa học &amp; Công nghệ', slug: 'kh', taxonomy: 'category' },
        ],
      ],
    },
  };
  const [article] = (await read([row])).articles;
  assert.deepEqual(article?.title, { html: 'Tin &amp; ảnh' });
  assert.deepEqual(article?.summary, { html: '<p>Mở đầu…</p>' });
  assert.deepEqual(article?.body, { html: '<p>Thân [chú thích]</p>' });
  assert.equal(article?.publishedAt?.epoch, Date.parse('2026-03-01T08:00+07:00'));
  assert.equal(article?.byline, undefined);
  assert.equal(article?.picture, undefined);
  assert.deepEqual(
    article?.categories?.map(({ name }) => name),
    [{ html: 'Khoa học &amp; Công nghệ' }],
  );
});

test('leaves square thumbnails out of the sizes of a picture', async () => {
  const sizes = {
    thumbnail: { width: 150, height: 150, source_url: '/t/150.png' },
    medium: { width: 300, height: 169, source_url: '/t/300.png' },
  };
  const media = { source_url: '/t/1600.png', media_details: { width: 1600, height: 900, sizes } };
  const [article] = (await read([{ id: 1, title: { rendered: 'Tin' }, _embedded: { 'wp:featuredmedia': [media] } }]))
    .articles;
  assert.deepEqual(article?.picture?.sizes, [{ url: '/t/300.png', width: 300 }]);
});

test('keeps text as text where the system stores text', async () => {
  const strapi = {
    data: [{ documentId: 'a', title: 'Phần <b> & 5 < 10', content: '<p>Thân</p>' }],
    meta: { pagination: { page: 1, pageCount: 1, total: 1 } },
  };
  const [article] = (await read(strapi)).articles;
  assert.equal(article?.title, 'Phần <b> & 5 < 10');
  assert.deepEqual(article?.body, { html: '<p>Thân</p>' });
});

test('marks entries of Strapi that were never published', async () => {
  const feed = await read({ data: [{ documentId: 'a', title: 'Nháp', publishedAt: null }], meta: {} });
  assert.equal(feed.articles[0]?.status, 'draft');
});

test('asks for the next page of Strapi by its own parameter', async () => {
  const data = {
    data: [{ documentId: 'a', title: 'Tin' }],
    meta: { pagination: { page: 1, pageCount: 2, total: 30 } },
  };
  const { next } = await read(data, {}, 'https://tin.example/api/articles?populate=*');
  assert.equal(next && new URL(next).searchParams.get('pagination[page]'), '2');
});

test('follows media entities of Drupal to their file', async () => {
  const data = {
    jsonapi: { version: '1.0' },
    data: [
      {
        type: 'node--article',
        id: 'n1',
        attributes: { title: 'Tin', status: false, drupal_internal__nid: 12, path: { alias: null } },
        relationships: { field_anh: { data: { type: 'media--image', id: 'm1' } } },
      },
    ],
    included: [
      {
        type: 'media--image',
        id: 'm1',
        attributes: { name: 'cong-lang.jpg' },
        relationships: {
          field_media_image: {
            data: { type: 'file--file', id: 'f1', meta: { alt: 'Cổng làng', width: 640, height: 360 } },
          },
        },
      },
      {
        type: 'file--file',
        id: 'f1',
        attributes: { uri: { value: 'public://cong-lang.jpg', url: '/sites/default/files/cong-lang.jpg' } },
      },
    ],
  };
  const [article] = (await read(data)).articles;
  assert.equal(article?.url, '/node/12');
  assert.equal(article?.status, 'draft');
  assert.equal(article?.picture?.url, '/sites/default/files/cong-lang.jpg');
  assert.equal(article?.picture?.alt, 'Cổng làng');
});

test('reads a JSON:API of unknown make, and relations that point at themselves', async () => {
  const person = {
    type: 'people',
    id: '9',
    attributes: { name: 'Lê Văn Tám' },
    relationships: { friend: { data: { type: 'people', id: '9' } } },
  };
  const data = {
    data: [
      {
        type: 'bai',
        id: '1',
        attributes: { title: 'Tin' },
        relationships: { author: { data: { type: 'people', id: '9' } } },
      },
    ],
    included: [person],
    links: { next: { href: '/x?page=2' } },
  };
  const feed = await read(data);
  assert.equal(feed.format, 'json-api');
  assert.equal(feed.articles[0]?.byline, 'Lê Văn Tám');
  assert.equal(feed.next, '/x?page=2');
});

test('reads articles wherever schema.org lets them stand', async () => {
  const article = {
    '@type': ['NewsArticle'],
    '@id': '#1',
    headline: 'Tin',
    image: { '@id': '#anh' },
    author: 'Lê Văn Tám',
    keywords: ['a, b', 'c'],
    mainEntityOfPage: { '@id': 'https://tin.example/1' },
  };
  const picture = { '@type': 'ImageObject', '@id': '#anh', url: '/a/b.png' };
  const crumbs = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'Trang chủ', url: '/' }] };
  const context = { '@context': 'https://schema.org' };
  const shapes = [
    { ...context, '@graph': [crumbs, article, picture] },
    [{ ...context, ...article }, picture],
    { '@context': { '@vocab': 'http://schema.org/' }, '@type': 'Blog', blogPost: [article] },
    {
      '@context': ['https://schema.org'],
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: article }],
    },
  ];
  for (const shape of shapes) {
    const { articles, format } = await read(shape);
    assert.equal(format, 'schema-org');
    assert.equal(articles.length, 1);
    assert.equal(articles[0]?.byline, 'Lê Văn Tám');
    assert.equal(articles[0]?.url, 'https://tin.example/1');
  }
  assert.equal((await read(shapes[0])).articles[0]?.picture?.url, '/a/b.png');
});
