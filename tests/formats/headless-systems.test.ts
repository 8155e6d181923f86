import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, readOne } from './answers.js';

const id = '6ca5f260-2fc7-463a-9e15-d8475b4d4d02';
const other = '985f3867-463b-4e67-acf2-d9832d18666f';

const ghostPost = {
  id: '6b03b836',
  uuid: other,
  comment_id: '6b03b836',
  title: 'Tin vui',
  html: '<p>Bài.</p>',
  feature_image: null,
};
const ghostPages = { page: 1, limit: 1, pages: 3, total: 3, next: 2, prev: null };
const ghostUrl = 'https://tin.example/ghost/api/content/posts/?key=KEY&limit=1';

test('Ghost: locks what members read and what has no access of its own', async () => {
  const post = { ...ghostPost, html: '' };
  assert.equal((await readOne({ posts: [{ ...post, access: false, visibility: 'members' }] })).locked, true);
  assert.equal((await readOne({ posts: [{ ...post, visibility: 'paid' }] })).locked, true);
  assert.equal((await readOne({ posts: [{ ...post, access: true, visibility: 'members' }] })).locked, false);
  assert.equal((await readOne({ posts: [post] })).locked, false);
});

test('Ghost: keeps inner tags and pages that are not there to itself', async () => {
  const tags = [
    { name: 'Mùa màng', visibility: 'public' },
    { name: '#noi-bo', visibility: 'internal' },
  ];
  const post = await readOne({
    posts: [{ ...ghostPost, tags, primary_tag: tags[0], url: 'https://tin.example/404/' }],
  });
  assert.deepEqual(post.tags, ['Mùa màng']);
  assert.equal(post.url, undefined);
});

test('Ghost: a title is text, a caption is markup even without tags', async () => {
  const post = await readOne({
    posts: [
      {
        ...ghostPost,
        title: 'Phần <b>1</b> & hết',
        feature_image: 'https://tin.example/anh/a.jpg',
        feature_image_caption: 'Sông &amp; núi',
      },
    ],
  });
  assert.equal(post.title, 'Phần <b>1</b> & hết');
  assert.deepEqual(post.picture, {
    url: 'https://tin.example/anh/a.jpg',
    alt: undefined,
    caption: { html: 'Sông &amp; núi' },
  });
});

test('Ghost: follows pages and stops past the end, where a next one is still named', async () => {
  const list = (pagination: object, posts: unknown[]) => read({ posts, meta: { pagination } }, {}, ghostUrl);
  assert.equal((await list(ghostPages, [ghostPost])).next, `${ghostUrl}&page=2`);
  assert.equal((await list({ ...ghostPages, page: 3, next: null, prev: 2 }, [ghostPost])).next, undefined);
  const past = await list({ ...ghostPages, page: 99, next: 100, prev: 98 }, []);
  assert.equal(past.format, 'ghost');
  assert.equal(past.next, undefined);
});

test('Ghost: a list with few fields is known by its pages', async () => {
  const feed = await read({ posts: [{ title: 'Tin vui' }], meta: { pagination: ghostPages } }, {}, ghostUrl);
  assert.equal(feed.format, 'ghost');
});

const itemsUrl = 'https://tin.example/cms/items/tin_tuc';

test('Directus: makes addresses of ids of files, under the path of the interface', async () => {
  const item = { id: 1, title: 'Tin vui', anh_dai_dien: id, tep_dinh_kem: other };
  const article = await readOne({ data: [item] }, itemsUrl);
  assert.equal(article.format, 'directus');
  assert.equal(article.picture?.url, `https://tin.example/cms/assets/${id}`);
  assert.deepEqual(
    article.attachments?.map(({ url }) => url),
    [`https://tin.example/cms/assets/${other}`],
  );
});

test('Directus: is known by its files where the address says nothing', async () => {
  const file = { id, filename_download: 'ben-do.jpg', title: 'Bến đò', type: 'image/jpeg', width: 800, height: 600 };
  const article = await readOne({
    data: [{ id: 1, title: 'Tin vui', gallery: [{ directus_files_id: file }], image: file }],
  });
  assert.equal(article.format, 'directus');
  assert.equal(article.picture?.url, `/assets/${id}`);
  assert.equal(article.picture?.alt, 'Bến đò');
});

test('Directus: takes no name of a file for the words of a picture', async () => {
  const file = { id, filename_download: 'ben_do-1.jpg', title: 'Ben Do 1', type: 'image/jpeg' };
  const article = await readOne({ data: [{ id: 1, title: 'Tin vui', image: file }] }, itemsUrl);
  assert.equal(article.picture?.alt, undefined);
});

test('Directus: reads files to download with their names and sizes, and tags by tables between', async () => {
  const file = {
    id,
    filename_download: 'ke-hoach.pdf',
    title: 'Kế hoạch mùa vụ',
    type: 'application/pdf',
    filesize: 84_000,
  };
  const item = {
    id: 1,
    title: 'Tin vui',
    files: [{ directus_files_id: file }],
    tags: [{ tags_id: { name: 'Mùa vụ' } }],
  };
  const article = await readOne({ data: [item] }, itemsUrl);
  assert.deepEqual(article.attachments, [
    { url: `https://tin.example/cms/assets/${id}`, name: 'Kế hoạch mùa vụ', type: 'application/pdf', size: 84_000 },
  ]);
  assert.deepEqual(article.tags, ['Mùa vụ']);
});

test('Directus: names people and takes the Vietnamese of several texts', async () => {
  const translations = [
    { id: 8, languages_code: 'en-US', title: 'Good news', status: 'published' },
    { id: 9, languages_code: { code: 'vi-VN' }, title: 'Tin vui' },
  ];
  const item = { id: 1, status: 'draft', translations, author: { first_name: 'Bình', last_name: 'Trần' } };
  const article = await readOne({ data: [item] }, itemsUrl);
  assert.equal(article.id, '1');
  assert.equal(article.title, 'Tin vui');
  assert.equal(article.language, 'vi-VN');
  assert.equal(article.byline, 'Bình Trần');
  assert.equal(article.status, 'draft');
});

test('Directus: counts pages by the address, 100 items where it says no limit', async () => {
  const items = (count: number) => ({
    data: Array.from({ length: count }, (_, index) => ({ id: index, title: `Tin ${index}` })),
  });
  const next = async (count: number, query: string, meta?: object) =>
    (await read({ ...items(count), ...(meta && { meta }) }, {}, itemsUrl + query)).next;
  assert.equal(await next(5, '?limit=5'), `${itemsUrl}?limit=5&page=2`);
  assert.equal(await next(4, '?limit=5'), undefined);
  assert.equal(await next(5, '?limit=5&page=2'), `${itemsUrl}?limit=5&page=3`);
  assert.equal(await next(5, '?limit=5&page=2', { filter_count: 10 }), undefined);
  assert.equal(await next(5, '?limit=5&offset=5'), `${itemsUrl}?limit=5&offset=10`);
  assert.equal(await next(100, ''), `${itemsUrl}?page=2&limit=100`);
  assert.equal(await next(7, ''), undefined);
});

const lexical = (...children: unknown[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } });

test('Payload: reads one document, its tree of text and its picture for search engines', async () => {
  const document = {
    id: 7,
    title: 'Tin vui',
    content: lexical({ type: 'text', text: 'Sáng nay', format: 1 }),
    meta: { description: 'Tóm tắt.', image: { url: '/api/media/file/a.jpg', mimeType: 'image/jpeg' } },
    createdAt: '2026-10-20T00:30:00.000Z',
    updatedAt: '2026-10-20T00:30:00.000Z',
  };
  const article = await readOne(document);
  assert.equal(article.format, 'payload');
  assert.deepEqual(article.body, { html: '<p><strong>Sáng nay</strong></p>' });
  assert.equal(article.summary, 'Tóm tắt.');
  assert.equal(article.picture?.url, '/api/media/file/a.jpg');
});

test('Payload: reads blocks among the paragraphs, and tags in rows of their own', async () => {
  const block = (fields: object) => ({ type: 'block', version: 2, fields });
  const media = { url: '/api/media/file/a.jpg', alt: 'Bến đò', mimeType: 'image/jpeg' };
  const content = {
    root: {
      type: 'root',
      children: [
        block({ blockType: 'banner', style: 'info', content: lexical({ type: 'text', text: 'Chú ý.' }) }),
        block({ blockType: 'mediaBlock', media }),
      ],
    },
  };
  const doc = { id: 7, title: 'Tin vui', content, tags: [{ id: '66', tag: 'mùa vụ' }] };
  const article = await readOne({ docs: [doc], totalDocs: 1 });
  assert.deepEqual(article.body, {
    html: '<p>Chú ý.</p><figure><img src="/api/media/file/a.jpg" alt="Bến đò"></figure>',
  });
  assert.deepEqual(article.tags, ['mùa vụ']);
});

test('Payload: hides drafts and takes no number of depth=0 for a name or a picture', async () => {
  const doc = {
    id: 7,
    title: 'Tin vui',
    _status: 'draft',
    heroImage: 3,
    categories: [1, 2],
    authors: [4],
    populatedAuthors: [],
  };
  const article = await readOne({ docs: [doc], totalDocs: 1, page: 1, totalPages: 1, nextPage: null });
  assert.equal(article.status, 'draft');
  assert.equal(article.picture, undefined);
  assert.equal(article.categories, undefined);
  assert.equal(article.byline, undefined);
});

test('Payload: gives the sizes of a picture that keep its shape', async () => {
  const heroImage = {
    url: '/api/media/file/a.jpg',
    width: 1600,
    height: 900,
    sizes: {
      thumbnail: { url: '/api/media/file/a-400x225.jpg', width: 400, height: 225 },
      square: { url: '/api/media/file/a-500x500.jpg', width: 500, height: 500 },
      xlarge: { url: null, width: null, height: null },
    },
  };
  const article = await readOne(
    { docs: [{ id: 7, title: 'Tin vui', heroImage }], totalDocs: 9, page: 1, totalPages: 9, nextPage: 2 },
    'https://tin.example/api/posts?limit=1',
  );
  assert.deepEqual(article.picture?.sizes, [{ url: '/api/media/file/a-400x225.jpg', width: 400 }]);
  assert.equal(article.next, 'https://tin.example/api/posts?limit=1&page=2');
});

test('PocketBase: finds files of a record and of a record that it leads to', async () => {
  const cover = { id: 'm1', collectionId: 'media_1', collectionName: 'media', file: 'ben_do_x1.jpg' };
  const record = {
    id: 'r1',
    collectionId: 'posts_1',
    collectionName: 'posts',
    title: 'Tin vui',
    created: '2022-06-25 11:03:50',
    cover: 'm1',
    documents: ['ke_hoach_x2.pdf', 'bieu_mau_x3.docx'],
    expand: { cover },
  };
  const article = await readOne(record, 'https://tin.example/pb/api/collections/posts/records/r1');
  assert.equal(article.format, 'pocketbase');
  assert.equal(article.picture?.url, 'https://tin.example/pb/api/files/media_1/m1/ben_do_x1.jpg');
  assert.deepEqual(
    article.attachments?.map(({ url }) => url),
    [
      'https://tin.example/pb/api/files/posts_1/r1/ke_hoach_x2.pdf',
      'https://tin.example/pb/api/files/posts_1/r1/bieu_mau_x3.docx',
    ],
  );
  assert.equal(article.publishedAt?.epoch, Date.UTC(2022, 5, 25, 11, 3, 50));
});

test('PocketBase: a full page has a next one where nobody counted', async () => {
  const record = { id: 'r1', collectionId: 'posts_1', collectionName: 'posts', title: 'Tin vui' };
  const feed = (items: unknown[]) =>
    read(
      { page: 1, perPage: 2, totalItems: -1, totalPages: -1, items },
      {},
      'https://tin.example/api/collections/posts/records?perPage=2&skipTotal=1',
    );
  const { next, total } = await feed([record, record]);
  assert.equal(next, 'https://tin.example/api/collections/posts/records?perPage=2&skipTotal=1&page=2');
  assert.equal(total, undefined);
  assert.equal((await feed([record])).next, undefined);
});

test('Umbraco: puts the blocks of a text together, and reads a node without properties', async () => {
  const node = {
    contentType: 'tin',
    name: 'Tin vui',
    id,
    route: { path: '/tin/vui/' },
    properties: {},
    createDate: '2026-10-20T00:30:00Z',
  };
  assert.equal((await readOne(node)).title, 'Tin vui');
  const block = (html: string) => ({ content: { properties: { text: { markup: html, blocks: [] } } } });
  const bodyText = { items: [block('<p>Một.</p>'), block('<p>Hai.</p>')] };
  const mainImage = [{ url: '/media/a.png', width: 8, height: 6, properties: { altText: 'Bến đò' } }];
  const article = await readOne({ total: 1, items: [{ ...node, properties: { bodyText, mainImage } }] });
  assert.equal(article.format, 'umbraco');
  assert.deepEqual(article.body, { html: '<p>Một.</p><p>Hai.</p>' });
  assert.equal(article.picture?.alt, 'Bến đò');
  assert.equal(article.url, '/tin/vui/');
});
