import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsError } from '../../src/model/news-error.js';
import { read } from './answers.js';

const title = 'Xã Gò Bồi khánh thành đường liên ấp';
const image = '/anh/a.png';
/** Answers of news systems that are no news. */
const others: Readonly<Record<string, unknown>> = {
  'categories of WordPress': [
    {
      id: 3,
      count: 14,
      description: 'Trong ngày.',
      link: 'https://tin.example/category/a/',
      name: 'Thời sự',
      slug: 'a',
    },
  ],
  'tags of WordPress': [
    { id: 9, count: 2, description: '', link: 'https://tin.example/tag/a/', name: 'lễ hội', slug: 'a', meta: [] },
  ],
  'users of WordPress': [
    {
      id: 1,
      name: 'Ban Biên tập',
      url: '',
      description: 'Phòng',
      link: 'https://tin.example/author/a/',
      avatar_urls: {},
    },
  ],
  'comments of WordPress': [
    {
      id: 5,
      post: 3,
      author_name: 'Hoa',
      date: '2026-10-01T08:00:00',
      content: { rendered: '<p>Hay</p>' },
      link: '/x',
    },
  ],
  'menus of WordPress': [{ id: 3, description: '', name: 'Menu chính', slug: 'menu', locations: ['primary'] }],
  'entries of a menu of WordPress': [
    { id: 7, title: { rendered: 'Giới thiệu' }, url: '/gioi-thieu', type: 'post_type', object_id: 2, menu_order: 1 },
  ],
  'files of WordPress': [
    {
      id: 12,
      date: '2026-10-01T08:00:00',
      title: { rendered: 'cong' },
      media_type: 'image',
      source_url: '/a/b.png',
      link: '/x',
    },
  ],
  'the index of WordPress': {
    name: 'Bản tin',
    description: 'x',
    url: 'https://tin.example',
    namespaces: [],
    routes: {},
  },
  'a menu of Drupal': [
    { key: '1', title: 'Trang chủ', description: null, relative: '/', absolute: 'https://tin.example/', weight: '-50' },
    { key: '2', title: 'Giới thiệu', description: 'Về xã', uri: 'node/2', below: [{ key: '3', title: 'Bộ máy' }] },
  ],
  'a linkset of Drupal': {
    linkset: [{ anchor: '/x', item: [{ href: '/', title: 'Trang chủ', hierarchy: ['.000'] }] }],
  },
  'tags of Ghost': {
    tags: [
      {
        id: '6',
        name: 'Thời sự',
        slug: 'a',
        description: 'Trong ngày',
        feature_image: image,
        url: 'https://a.example/',
      },
    ],
    meta: { pagination: { page: 1, pages: 1, total: 1 } },
  },
  'authors of Ghost': {
    authors: [
      { id: '1', name: 'Lê Văn Tám', slug: 'tam', profile_image: image, bio: 'Phóng viên', url: 'https://a.example/' },
    ],
  },
  'settings of Ghost': {
    settings: { title: 'Bản tin', description: 'x', logo: image, navigation: [{ label: 'Tin', url: '/' }] },
  },
  'a sitemap': { urlset: { url: [{ loc: 'https://tin.example/a', lastmod: '2026-10-01', priority: '0.8' }] } },
  'rates of exchange': {
    DateTime: '20/10/2026',
    Exrate: [{ CurrencyCode: 'USD', CurrencyName: 'Đô la Mỹ', Buy: '25,100.00' }],
  },
  'the price of gold': {
    success: true,
    data: [{ ten: 'Vàng miếng', muaVao: '80.000.000', ngayCapNhat: '20/10/2026 08:00' }],
  },
  'the weather': {
    weather: [{ main: 'Rain', description: 'mưa nhẹ', icon: '10d' }],
    main: { temp: 24 },
    name: 'Gò Bồi',
  },
  'the weather of days': {
    forecast: { days: [{ date: '2026-10-20', day: { condition: { text: 'Có mưa', icon: '//a/b.png' } } }] },
  },
  'numbers of visits': { data: [{ name: 'Lượt truy cập', value: 1200 }], online: 3, total: 9999 },
  banners: { data: [{ id: 1, title: 'Chào mừng', image, link: 'https://tin.example/qc', position: 'top' }] },
  'banners by name': { banners: [{ id: 1, title: 'Chào mừng', image, url: '/qc' }] },
  breadcrumbs: {
    breadcrumbs: [
      { title: 'Trang chủ', url: '/' },
      { title: 'Tin', url: '/tin' },
    ],
  },
  'a menu': { menu: [{ title: 'Trang chủ', url: '/' }] },
  'a menu at the root': [
    { title: 'Trang chủ', url: '/' },
    { title: 'Tin tức', url: '/tin-tuc', children: [] },
  ],
  'links to other sites': { lienKet: [{ tieuDe: 'Cổng thông tin', url: 'https://cong.example' }] },
  people: [
    { id: 1, name: 'Lê Văn Tám', username: 'tam', email: 'tam@tin.example', phone: '1', website: 'tin.example' },
  ],
  comments: [{ postId: 1, id: 1, name: 'Hoa', email: 'hoa@tin.example', body: 'Hay quá' }],
  'categories with titles': { data: [{ id: 1, title: 'Tin tức', slug: 'tin-tuc', parent_id: 0 }] },
  'categories in Vietnamese': { danhMuc: [{ id: 1, ten: 'Tin tức', slug: 'tin-tuc', soBai: 4 }] },
  'questions and answers': { faqs: [{ question: 'Làm căn cước ở đâu?', answer: 'Tại công an xã.' }] },
  provinces: [{ name: 'Gò Bồi', code: 1, division_type: 'xã', codename: 'go_boi' }],
  goods: { products: [{ id: 1, title: 'Nón lá', price: 90000, description: 'Ba lớp', image }] },
  'points on a map': {
    type: 'FeatureCollection',
    features: [{ geometry: { type: 'Point' }, properties: { title: 'Đình', url: '/a' } }],
  },
};

test('takes none of the other lists of news systems for news', async () => {
  for (const [name, data] of Object.entries(others)) {
    const found = await read(data).catch((error: unknown) => error);
    const isRefused = found instanceof NewsError && found.code === 'unknown-format';
    assert.ok(isRefused || (found as { articles?: [] }).articles?.length === 0, name);
  }
});

test('takes none of them for news where they stand beside it', async () => {
  const news = [{ id: 1, tieuDe: title, tomTat: 'Ngắn.', ngayDang: '20/10/2026' }];
  for (const [name, data] of Object.entries(others)) {
    if (Array.isArray(data) || /WordPress|Ghost/.test(name)) continue;
    const { articles } = await read({ ...(data as object), tinMoi: news });
    assert.equal(articles.length, 1, name);
    assert.equal(articles[0]?.title, title, name);
  }
});
