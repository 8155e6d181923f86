import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsError } from '../../src/model/news-error.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { read } from './answers.js';

const title = 'Xã Gò Bồi khánh thành đường liên ấp';
const iso = (article: RawArticle) => article.publishedAt && new Date(article.publishedAt.epoch).toISOString();
const only = async (data: unknown) => {
  const { articles } = await read(data);
  assert.equal(articles.length, 1);
  return articles[0] ?? {};
};

test('reads an office’s list in which everything is text', async () => {
  const row = {
    id: '129998',
    post_id: '7',
    image: '/uploads/duong.jpg',
    name: title,
    description: 'Dài 3,2 km.',
    creator: 'Ban Biên tập',
    published_at: '2026-06-24 09:10:00',
    status: '1',
    hot: '0',
    views: '1.204',
    alias: 'khanh-thanh-duong',
    url: 'https://tin.example/khanh-thanh-duong',
    timeago: '5 phút trước',
    category: { id: '3', name: 'Hạ tầng' },
    api_url: '/api/v1/1',
  };
  const article = await only({ errCode: 1, errMsg: 'Success', data: [row] });
  assert.equal(article.id, '129998');
  assert.equal(article.title, title);
  assert.equal(iso(article), '2026-06-24T02:10:00.000Z');
  assert.equal(article.views, 1204);
  assert.equal(article.pinned, false);
  assert.equal(article.byline, 'Ban Biên tập');
  assert.equal(article.slug, 'khanh-thanh-duong');
  assert.deepEqual(
    article.categories?.map(({ name }) => name),
    ['Hạ tầng'],
  );
});

test('reads NukeViet’s fields: seconds, escaped titles, a source object', async () => {
  const article = await only([
    {
      id: 9,
      catid: 3,
      title: 'Lịch tiếp dân ngày 01&#x002F;03&#x002F;2026',
      alias: 'lich-tiep-dan',
      hometext: 'Tại trụ sở &amp;quot;một cửa&amp;quot;.',
      bodyhtml: '<p>Từ 7 giờ 30.</p>',
      homeimgfile: 'news/2026_03/tru-so.jpg',
      homeimgalt: 'Trụ sở',
      author: 'Văn phòng',
      sourceid: { title: 'Báo Gò Bồi', link: 'https://bao.example/1' },
      publtime: 1772323800,
      exptime: 0,
      hitstotal: 15,
      inhome: 1,
      status: 1,
    },
  ]);
  assert.equal(article.title, 'Lịch tiếp dân ngày 01/03/2026');
  assert.equal(article.summary, 'Tại trụ sở "một cửa".');
  assert.deepEqual(article.body, { html: '<p>Từ 7 giờ 30.</p>' });
  assert.equal(article.picture?.url, 'news/2026_03/tru-so.jpg');
  assert.equal(article.picture?.alt, 'Trụ sở');
  assert.equal(iso(article), '2026-03-01T00:10:00.000Z');
  assert.equal(article.expiresAt, undefined);
  assert.equal(article.views, 15);
  assert.equal(article.status, undefined);
});

test('reads a portal’s fields: codes that are no names, a sound, an expiry', async () => {
  const article = await only([
    {
      articleId: 5,
      title,
      lead: 'Ngắn.',
      content: '<p>Dài.</p>',
      image: '/documents/1/duong.png',
      imageTitle: 'Đường mới',
      author: 'Lê Văn Tám',
      source: 'Đài huyện',
      publishedDate: '2026-03-01T08:00:00',
      expireDate: '2026-06-01T00:00:00',
      sticky: 'true',
      userHit: 3,
      language: 'vi_VN',
      categoryId: '12#15#',
      soundLink: '/documents/1/tin.mp3',
      hasAttachment: false,
    },
  ]);
  assert.equal(article.id, '5');
  assert.equal(article.categories, undefined);
  assert.equal(article.picture?.caption, 'Đường mới');
  assert.deepEqual(article.source, { name: 'Đài huyện', url: undefined });
  assert.equal(article.expiresAt && new Date(article.expiresAt.epoch).toISOString(), '2026-05-31T17:00:00.000Z');
  assert.equal(article.audio, '/documents/1/tin.mp3');
  assert.equal(article.pinned, true);
  assert.equal(article.language, 'vi_VN');
});

test('reads SharePoint pictures: an address with its description, an address field, an img', async () => {
  const pictures = [
    'https://tin.example/a.png, Cổng làng',
    { Url: 'https://tin.example/a.png', Description: 'Cổng làng' },
    '<img alt="Cổng làng" src="https://tin.example/a.png">',
  ];
  for (const ThumbnailImage of pictures) {
    const article = await only([
      {
        ID: 1,
        Title: title,
        ShortContent: 'Ngắn.',
        ThumbnailImage,
        CategoryName: 'Văn hóa',
        CategoryId: 4,
        ViewsCount: 2,
      },
    ]);
    assert.equal(article.picture?.url, 'https://tin.example/a.png');
    assert.equal(article.picture?.alt, 'Cổng làng');
    assert.deepEqual(
      article.categories?.map(({ name }) => name),
      ['Văn hóa'],
    );
  }
});

test('finds lists one, two and three levels down', async () => {
  const row = { NewsId: 1, Title: title, Content: 'Chữ.' };
  const shapes: readonly unknown[] = [
    [row],
    { Data: [row], TotalRecord: 1 },
    { IsSuccess: true, Result: { Page: 1, PageSize: 10, TotalRecord: 40, Data: [row] } },
    { result: { items: [row], totalCount: 1 }, success: true, error: null },
    { data: { contents: [row] } },
    { code: 0, msg: 'ok', data: { list: [row], total: 1 } },
    { ketQua: { danhSach: [row], tongSo: 1 } },
    { d: { results: [row] } },
    { data: { danhSach: { tin: [row] } } },
  ];
  for (const shape of shapes) assert.equal((await only(shape))?.title, title, JSON.stringify(shape));
  const paged = await read(shapes[2], {}, 'https://tin.example/api?trang=1');
  assert.equal(paged.total, 40);
});

test('reads one article that stands alone, in an envelope, or in a list of one', async () => {
  const row = {
    id: 3,
    title,
    body: '<p>Chữ.</p>',
    tags: [{ title: 'đường' }],
    categories: [{ title: 'Hạ tầng', description: 'x' }],
  };
  for (const shape of [
    row,
    { data: row },
    { success: true, result: row },
    { data: { article: row } },
    { data: [row] },
    { post: row },
    { ThanhCong: true, ThongBao: '', DuLieu: row },
    { 'Kết quả': { tin_tuc: row } },
  ]) {
    const article = await only(shape);
    assert.equal(article.id, '3');
    assert.deepEqual(article.tags, ['đường']);
  }
});

test('marks rows that are not published, and shows those whose standing is unknown', async () => {
  const standings: readonly (readonly [unknown, string | undefined])[] = [
    [0, 'draft'],
    ['0', 'draft'],
    [false, 'draft'],
    ['false', 'draft'],
    [1, undefined],
    ['Đã duyệt', undefined],
    [-2, 'withdrawn'],
    ['Bản nháp', 'draft'],
    ['Chờ duyệt', 'draft'],
    [null, undefined],
    [{}, undefined],
  ];
  for (const [TrangThai, expected] of standings) {
    assert.equal(
      (await only([{ TieuDe: title, TomTat: 'x', TrangThai }]))?.status,
      expected,
      JSON.stringify(TrangThai),
    );
  }
  assert.equal((await only([{ title, summary: 'x', isDeleted: true }]))?.status, 'withdrawn');
  assert.equal((await only([{ title, summary: 'x', isPublished: false, publishedAt: '2026-01-02' }]))?.status, 'draft');
});

test('prefers the news to lists beside it', async () => {
  const news = Array.from({ length: 3 }, (_, id) => ({
    id,
    title: `${title} ${id}`,
    summary: 'x',
    date: '2026-01-02',
    image: '/a/b.png',
  }));
  const data = {
    menu: [{ title: 'Trang chủ', url: '/' }],
    categories: [{ title: 'Tin', image: '/x/y.png', description: 'x' }],
    banners: [{ title: 'Quảng cáo', image: '/q/c.png', url: '/qc' }],
    links: [{ title: 'Liên kết', url: 'https://a.example/', date: '2026-01-01' }],
    news,
  };
  assert.equal((await read(data)).articles.length, 3);
});

test('reads rows under keys as Firebase keeps them', async () => {
  const { articles } = await read({ '-Na1': { title, body: 'x' }, '-Na2': { title: `${title} 2`, body: 'y' } });
  assert.deepEqual(
    articles.map(({ id }) => id),
    ['-Na1', '-Na2'],
  );
});

test('tells empty from unknown', async () => {
  for (const empty of [
    [],
    null,
    { data: [] },
    { data: null, success: true },
    { result: { items: [], totalCount: 0 } },
    { danhSach: [] },
  ]) {
    assert.deepEqual((await read(empty === null ? 'null' : empty)).articles, [], JSON.stringify(empty));
  }
  for (const unknown of [
    {},
    { a: 1 },
    [1, 2],
    { data: { x: [{ y: 1 }] } },
    [{ name: 'Tin tức', slug: 'tin-tuc', count: 4 }],
    true,
  ]) {
    const isUnknown = (error: unknown) => error instanceof NewsError && error.code === 'unknown-format';
    await assert.rejects(read(unknown), isUnknown, JSON.stringify(unknown));
  }
});

test('counts pages from 0 or 1 and stops at the last', async () => {
  const row = { title, summary: 'x' };
  const next = async (data: object, url = 'https://tin.example/api?page=1') => (await read(data, {}, url)).next;
  assert.equal(await next({ data: [row], page: 1, totalPages: 3 }), 'https://tin.example/api?page=2');
  assert.equal(await next({ data: [row], page: 3, totalPages: 3 }), undefined);
  assert.equal(
    await next({ content: [row], number: 0, last: false, totalPages: 2 }, 'https://tin.example/api'),
    'https://tin.example/api?page=1',
  );
  assert.equal(await next({ content: [row], number: 1, last: true, totalPages: 2 }), undefined);
  assert.equal(
    await next({ items: [row], trang: 1, soTrang: 2 }, 'https://tin.example/api?trang=1&so=5'),
    'https://tin.example/api?trang=2&so=5',
  );
  assert.equal(await next({ posts: [], meta: { pagination: { page: 99, pages: 4, next: 100 } } }), undefined);
  assert.equal(await next({ items: [row], links: [{ rel: 'next', href: '/api?x=2' }] }), '/api?x=2');
  assert.equal(await next({ items: [row], page: 1, totalPages: 3 }, 'không có địa chỉ'), undefined);
});
