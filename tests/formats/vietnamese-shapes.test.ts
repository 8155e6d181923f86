import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsError } from '../../src/model/news-error.js';
import { read, words } from './answers.js';
import { iso, names, only } from './one-article.js';

/*
 * Shapes that interfaces of Vietnamese offices, portals and papers were seen to have. The news is invented.
 */
const title = 'Xã Gò Bồi khánh thành đường liên ấp';

test('reads a row of NukeViet: escaped twice, seconds, a picture by its kind, an address outside', async () => {
  const article = await only([
    {
      id: 129,
      catid: 4,
      listcatid: '4,7',
      topicid: 0,
      title: 'Kế hoạch tiếp công dân từ 01&#x002F;10&#x002F;2026',
      alias: 'ke-hoach-tiep-cong-dan',
      hometext: 'Trụ sở &amp;quot;một cửa&amp;quot; mở từ 7 giờ.',
      bodyhtml: '<p>Từ ngày 01/10.</p>',
      homeimgfile: 'https://tin.example/uploads/news/tru-so.jpg',
      homeimgalt: 'Trụ sở &amp; sân',
      homeimgthumb: 3,
      author: 'Văn phòng &amp; Một cửa',
      sourceid: { title: 'Báo Gò Bồi', link: 'https://bao.example/129', logo: '' },
      publtime: 1790816400,
      addtime: 1790812800,
      edittime: 1790820000,
      exptime: 0,
      hitstotal: 2310,
      hitscm: 0,
      total_rating: 0,
      click_rating: 0,
      status: 1,
      inhome: 1,
      external_link: 0,
    },
  ]);
  assert.equal(article.title, 'Kế hoạch tiếp công dân từ 01/10/2026');
  assert.equal(article.summary, 'Trụ sở "một cửa" mở từ 7 giờ.');
  assert.equal(article.picture?.url, 'https://tin.example/uploads/news/tru-so.jpg');
  assert.equal(article.picture?.alt, 'Trụ sở & sân');
  assert.equal(article.byline, 'Văn phòng & Một cửa');
  assert.deepEqual(article.source, { name: 'Báo Gò Bồi', url: 'https://bao.example/129' });
  assert.equal(iso(article), '2026-10-01T01:00:00.000Z');
  assert.equal(article.updatedAt?.epoch, 1790820000000);
  assert.equal(article.views, 2310);
  assert.equal(article.categories, undefined);
  assert.equal(article.status, undefined);
});

test('reads a television’s envelope in which all is text and 1 is success', async () => {
  const { articles } = await read({
    errCode: 1,
    errMsg: 'Success',
    data: [
      {
        id: '129998',
        post_id: '129998',
        parent_id: '0',
        image: 'https://tin.example/anh/duong.jpg',
        name: title,
        description: 'Dài 3,2 km.',
        creator: 'Minh Anh',
        created_at: '2026-10-20 06:10:00',
        published_at: '2026-10-20 09:10:00',
        status: '1',
        hot: '0',
        views: '1',
        alias: 'khanh-thanh-duong',
        url: 'https://tin.example/khanh-thanh-duong-129998.html',
        timeago: '5 phút trước',
        category: { id: '12', name: 'Thời sự' },
        api_url: 'https://tin.example/api/posts/129998',
      },
    ],
  });
  const [article] = articles;
  assert.equal(article?.title, title);
  assert.equal(iso(article), '2026-10-20T02:10:00.000Z');
  assert.equal(article?.url, 'https://tin.example/khanh-thanh-duong-129998.html');
  assert.equal(article?.byline, 'Minh Anh');
  assert.deepEqual(names(article), ['Thời sự']);
  assert.equal(article?.pinned, false);
  assert.equal(article?.views, 1);
});

test('reads an article that comes as a list of one', async () => {
  const article = await only({
    data: [
      {
        id: 55,
        title,
        excerpt: 'Dài 3,2 km.',
        body: '<p>Sáng nay.</p>',
        image: '/storage/duong.jpg',
        url_title: 'khanh-thanh-duong',
        published_at: '20/10/2026 08:00',
        cat_id: 3,
        cat_name: 'Hạ tầng',
        author_id: 7,
        is_show_image: 1,
      },
    ],
  });
  assert.deepEqual(article.body, { html: '<p>Sáng nay.</p>' });
  assert.equal(article.slug, 'khanh-thanh-duong');
  assert.deepEqual(names(article), ['Hạ tầng']);
  assert.equal(article.byline, undefined);
  assert.equal(iso(article), '2026-10-20T01:00:00.000Z');
});

test('reads the list and the article of a ministry', async () => {
  const listed = await only({
    success: true,
    data: [
      {
        id: 'MOFUCM1',
        slug: 'nghi-dinh-moi',
        title,
        description: 'Ngắn.',
        publicationTime: '2026-10-20T00:30:00.000Z',
      },
    ],
  });
  assert.equal(listed.slug, 'nghi-dinh-moi');
  assert.equal(iso(listed), '2026-10-20T00:30:00.000Z');
  const article = await only({
    success: true,
    data: { id: 'MOFUCM1', slug: 'nghi-dinh-moi', title, articleContent: '<p>Dài.</p>' },
  });
  assert.deepEqual(article.body, { html: '<p>Dài.</p>' });
});

test('reads rows of .NET under IsSuccess, Result and Data', async () => {
  const { articles, total, next } = await read(
    {
      IsSuccess: true,
      Message: null,
      Result: {
        Page: 1,
        PageSize: 1,
        TotalRecord: 40,
        OrderAsc: false,
        Data: [
          {
            NewsId: 8,
            Title: title,
            DisplayTitle: title,
            Content: '<p>Dài.</p>',
            DisplaySubContent: 'Ngắn.',
            PublishedDate: '2026-10-20T07:30:00.1234567',
          },
        ],
      },
    },
    {},
    'https://tin.example/api/news?page=1',
  );
  assert.equal(articles[0]?.id, '8');
  assert.equal(articles[0]?.summary, 'Ngắn.');
  assert.equal(iso(articles[0]), '2026-10-20T00:30:00.123Z');
  assert.equal(total, 40);
  assert.equal(next, 'https://tin.example/api/news?page=2');
});

test('reads other envelopes of .NET and their totals', async () => {
  const row = { Id: 1, TieuDe: title, TomTat: 'Ngắn.' };
  const shapes: readonly (readonly [object, number | undefined])[] = [
    [{ Data: [row], TotalRecord: 9, pages: 9 }, 9],
    [{ items: [row], pageNumber: 1, pageSize: 1, totalCount: 3, totalPages: 3 }, 3],
    [{ result: { items: [row], totalCount: 12 }, targetUrl: null, success: true, error: null, __abp: true }, 12],
    [{ d: [row] }, undefined],
    [{ StatusCode: 200, Data: { Items: [row], Total: 4 } }, 4],
    [{ Code: 'OK', Obj: { ListNews: [row], TotalRow: 2 } }, 2],
  ];
  for (const [shape, expected] of shapes) {
    const { articles, total } = await read(shape);
    assert.equal(articles[0]?.title, title, JSON.stringify(shape));
    assert.equal(total, expected, JSON.stringify(shape));
  }
});

test('reads milliseconds as numbers and the names of a news service', async () => {
  const article = await only({
    data: {
      content: [
        {
          id: 77,
          title,
          shortContent: 'Ngắn.',
          thumbnail: 'https://tin.example/t.jpg',
          linkSeo: 'https://tin.example/duong-77.htm',
          createDate: 1792400000000,
          publishDate: 1792456200000,
          isHot: 1,
        },
      ],
    },
  });
  assert.equal(iso(article), '2026-10-20T00:30:00.000Z');
  assert.equal(article.url, 'https://tin.example/duong-77.htm');
  assert.equal(article.pinned, true);
});

test('reads a paper’s list under data.contents, dated in seconds', async () => {
  const article = await only({
    data: { contents: [{ title, url: 'https://bao.example/duong-post1.tpo', description: 'Ngắn.', date: 1792456200 }] },
  });
  assert.equal(iso(article), '2026-10-20T00:30:00.000Z');
  assert.equal(article.summary, 'Ngắn.');
});

test('reads a bare list of a portal, from a window of rows', async () => {
  const rows = Array.from({ length: 10 }, (_, id) => ({ articleId: id, title: `${title} ${id}`, lead: 'Ngắn.' }));
  const { articles, next } = await read(rows, {}, 'https://tin.example/o/rest/articles?begin=0&end=10');
  assert.equal(articles.length, 10);
  assert.equal(articles[3]?.id, '3');
  assert.equal(next, 'https://tin.example/o/rest/articles?begin=10&end=20');
  assert.deepEqual((await read([], {}, 'https://tin.example/o/rest/articles?begin=10&end=20')).articles, []);
});

test('reads a SharePoint list whose pictures are an address and a description', async () => {
  const article = await only([
    {
      ID: 31,
      Title: title,
      ShortContent: 'Ngắn.',
      Content: '<p>Dài.</p>',
      ThumbnailImage: 'https://tin.example/anh/duong.jpg, Đường mới',
      ArticleStartDates: '20/10/2026 07:30',
      CategoryName: 'Hạ tầng',
      CategoryId: 2,
      ViewsCount: '1.204',
      FocusNews: true,
      Created: '2026-10-19T00:00:00Z',
      Modified: '2026-10-21T00:00:00Z',
    },
  ]);
  assert.equal(article.picture?.url, 'https://tin.example/anh/duong.jpg');
  assert.equal(article.picture?.alt, 'Đường mới');
  assert.equal(iso(article), '2026-10-20T00:30:00.000Z');
  assert.equal(article.views, 1204);
  assert.equal(article.pinned, true);
});

test('keeps to itself what is not approved, whatever the row says it with', async () => {
  for (const TrangThai of [false, 0, '0', 'false', 'Chưa duyệt', 'Chờ duyệt', 'Nháp', 'Ẩn']) {
    const { status } = await only([{ TieuDe: title, TomTat: 'x', TrangThai }]);
    assert.ok(status && status !== 'published', String(TrangThai));
  }
  for (const TrangThai of [true, 1, '1', 'Đã duyệt', 'Đã đăng', '', null]) {
    const { status } = await only([{ TieuDe: title, TomTat: 'x', TrangThai }]);
    assert.ok(!status || status === 'published', String(TrangThai));
  }
  for (const key of ['isHienThi', 'HienThi', 'active_flag', 'DaDuyet', 'XuatBan', 'isPublished', 'isActive']) {
    assert.equal((await only([{ TieuDe: title, TomTat: 'x', [key]: 0 }])).status, 'draft', key);
  }
});

test('joins a body that was cut into four fields', async () => {
  for (const key of ['NoiDungChiTiet', 'noi_dung_chi_tiet', 'noi_dung_chi_tiet_', 'NoiDung']) {
    const article = await only({
      TieuDe: title,
      [`${key}2`]: '<p>Hai.</p>',
      [`${key}1`]: '<p>Một.</p>',
      [`${key}3`]: null,
      [`${key}4`]: '<p>Bốn.</p>',
    });
    assert.equal(words(article.body)?.replace(/\s/g, ''), '<p>Một.</p><p>Hai.</p><p>Bốn.</p>', key);
  }
});

test('finds news that lies under the category it belongs to', async () => {
  const { articles } = await read({
    danhMuc: 'Tin tức',
    data: [
      { tenChuyenMuc: 'Thời sự', slug: 'thoi-su', danhSachTin: [{ id: 1, tieuDe: title, tomTat: 'x' }] },
      { tenChuyenMuc: 'Văn hóa', slug: 'van-hoa', danhSachTin: [] },
    ],
  });
  assert.equal(articles[0]?.title, title);
});

test('says what an office says when it refuses', async () => {
  for (const [data, detail] of [
    [{ success: false, msg: 'Hết phiên làm việc' }, 'Hết phiên làm việc'],
    [{ IsSuccess: false, Message: 'Không có quyền', Result: null }, 'Không có quyền'],
    [{ thanhCong: false, thongBao: 'Sai mã' }, 'Sai mã'],
    [{ errCode: -1, errMsg: 'Token hết hạn' }, 'Token hết hạn'],
    [{ status: 'error', message: 'Bảo trì' }, 'Bảo trì'],
  ] as const) {
    const isTold = (error: unknown) =>
      error instanceof NewsError && error.code === 'source-error' && error.detail === detail;
    await assert.rejects(read(data), isTold, detail);
  }
});
