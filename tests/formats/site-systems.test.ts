import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, readOne, words } from './answers.js';

const other = '985f3867-463b-4e67-acf2-d9832d18666f';

const entity = {
  nid: [{ value: 7 }],
  type: [{ target_id: 'tin', target_type: 'node_type', target_uuid: other }],
  status: [{ value: true }],
  title: [{ value: 'Phần <b>1</b>' }],
  path: [{ alias: null }],
  field_noi_dung: [{ value: '<p>thô</p>', processed: '<p>Bài.</p>' }],
  field_hinh: [
    { target_id: 1, target_type: 'file', url: 'https://tin.example/a.png', alt: 'Bến đò', width: 800, height: 600 },
  ],
  field_van_ban: [{ target_id: 2, target_type: 'file', url: 'https://tin.example/b.pdf', description: 'Kế hoạch' }],
};

test('Drupal REST: finds picture, files and text by what they hold, whatever the fields are called', async () => {
  const article = await readOne(entity);
  assert.equal(article.format, 'drupal-rest');
  assert.equal(article.title, 'Phần <b>1</b>');
  assert.deepEqual(article.body, { html: '<p>Bài.</p>' });
  assert.equal(article.url, '/node/7');
  assert.equal(article.picture?.alt, 'Bến đò');
  assert.deepEqual(
    article.attachments?.map(({ url, name }) => [url, name]),
    [['https://tin.example/b.pdf', 'Kế hoạch']],
  );
  assert.equal((await readOne({ ...entity, status: [{ value: false }] })).status, 'draft');
});

test('Drupal REST: pages stand under the language of the interface', async () => {
  const urlAt = async (folder: string, langcode: string) => {
    const row = { ...entity, langcode: [{ value: langcode }], path: [{ alias: '/tin/vui', langcode }] };
    return (await readOne(row, `https://tin.example${folder}/node/7?_format=json`)).url;
  };
  assert.equal(await urlAt('', 'vi'), '/tin/vui');
  assert.equal(await urlAt('/vi', 'vi'), '/vi/tin/vui');
  assert.equal(await urlAt('/vi', 'en'), '/vi/node/7');
});

test('Drupal REST: reads rows with a pager, printed ones too, and counts its pages from 0', async () => {
  const row = {
    title: '<a href="/tin/a" hreflang="vi">Bến &amp; đò</a>',
    created: '<time datetime="2026-10-20T07:30:00+07:00">20/10</time>',
  };
  const feed = (page: number) =>
    read(
      { rows: [row], pager: { current_page: page, total_items: 2, total_pages: 2, items_per_page: 1 } },
      {},
      `https://tin.example/api/tin?_format=json&page=${page}`,
    );
  const first = await feed(0);
  assert.equal(first.format, 'drupal-rest');
  assert.equal(first.articles[0]?.url, '/tin/a');
  assert.equal(first.articles[0]?.publishedAt?.epoch, Date.UTC(2026, 9, 20, 0, 30));
  assert.equal(first.total, 2);
  assert.equal(first.next, 'https://tin.example/api/tin?_format=json&page=1');
  assert.equal((await feed(1)).next, undefined);
});

const jetpackPost = {
  ID: 7,
  site_ID: 1,
  URL: 'https://tin.example/a',
  title: 'Bến &amp; đò',
  password: '',
  content: '<p>Bài.</p>',
};

test('WordPress.com: reads one post, its files and the words of its picture', async () => {
  const article = await readOne({
    ...jetpackPost,
    excerpt: '<p>Mở đầu [&hellip;]</p>',
    featured_image: 'https://tin.example/a.png',
    post_thumbnail: { ID: 5, URL: 'https://tin.example/a.png', width: 800, height: 600 },
    attachments: {
      5: { ID: 5, URL: 'https://tin.example/a.png', mime_type: 'image/png', alt: 'Bến <b>đò</b>' },
      6: { ID: 6, URL: 'https://tin.example/b.pdf', mime_type: 'application/pdf', title: 'Kế hoạch' },
    },
  });
  assert.equal(article.format, 'wordpress-com');
  assert.deepEqual(article.title, { html: 'Bến &amp; đò' });
  assert.deepEqual(article.summary, { html: '<p>Mở đầu…</p>' });
  assert.equal(article.picture?.alt, 'Bến <b>đò</b>');
  assert.deepEqual(
    article.attachments?.map(({ url }) => url),
    ['https://tin.example/b.pdf'],
  );
});

test('WordPress.com: hides what has a password, and drafts', async () => {
  const article = await readOne({ found: 1, posts: [{ ...jetpackPost, password: 'mở ra', status: 'draft' }] });
  assert.equal(article.locked, true);
  assert.equal(article.status, 'draft');
});

test('TYPO3: reads the one article of a page, with its files', async () => {
  const detail = {
    uid: 7,
    title: 'Tin vui',
    teaser: 'Tóm tắt.',
    bodytext: '<p>Bài.</p>',
    datetime: 'Oct 20 2026',
    tags: [],
    falRelatedFiles: [
      {
        type: 'application',
        properties: {
          name: 'b.pdf',
          title: 'Kế hoạch',
          mimetype: 'application/pdf',
          publicUrl: 'https://tin.example/b.pdf',
        },
      },
    ],
    canonical: '/tin/vui',
  };
  const text = { id: 1, type: 'text', content: { header: 'Chào', bodytext: '<p>Không phải tin.</p>' } };
  const plugin = { id: 2, type: 'news_newsdetail', content: { data: { detail, settings: {} } } };
  const article = await readOne({
    appearance: { layout: 'a' },
    breadcrumbs: [],
    content: { colPos0: [text], colPos2: [plugin] },
  });
  assert.equal(article.format, 'typo3');
  assert.deepEqual(article.body, { html: '<p>Bài.</p>' });
  assert.equal(article.url, '/tin/vui');
  assert.equal(article.publishedAt?.dateOnly, true);
  assert.deepEqual(article.attachments, [
    { url: 'https://tin.example/b.pdf', name: 'Kế hoạch', type: 'application/pdf', size: undefined },
  ]);
});

test('TYPO3: gathers the lists of a page, in containers too', async () => {
  const list = (title: string) => ({ content: { data: { list: [{ uid: 1, title, slug: `/tin/${title}` }] } } });
  const container = { content: { items: [{ contentElements: [list('hai')] }] } };
  const feed = await read({ appearance: {}, content: { colPos0: [list('một'), container] } });
  assert.deepEqual(
    feed.articles.map(({ title }) => words(title)),
    ['một', 'hai'],
  );
});

test('Wagtail: finds pictures and documents of the library, and one page', async () => {
  const file = (type: string, url: string, title: string) => ({ id: 4, meta: { type, download_url: url }, title });
  const page = {
    id: 7,
    meta: {
      type: 'tin.BaiViet',
      detail_url: 'https://tin.example/api/v2/pages/7/',
      html_url: 'https://tin.example/tin/',
    },
    title: 'Tin vui',
    body: '<p>Bài.</p>',
    hinh: file('wagtailimages.Image', '/media/a.png', 'Bến đò'),
    van_ban: file('wagtaildocs.Document', '/documents/4/b.pdf', 'Kế hoạch'),
  };
  const article = await readOne(page, 'https://tin.example/api/v2/pages/7/');
  assert.equal(article.format, 'wagtail');
  assert.equal(article.picture?.url, '/media/a.png');
  assert.deepEqual(
    article.attachments?.map(({ url, name }) => [url, name]),
    [['/documents/4/b.pdf', 'Kế hoạch']],
  );
});

test('Squarespace: reads one post, and takes no folder for a picture', async () => {
  const item = {
    id: 'a',
    title: 'Bến &amp; đò',
    fullUrl: '/tin/a',
    publishOn: 1_760_920_200_000,
    assetUrl: 'https://static1.squarespace.com/static/5f/t/',
  };
  const article = await readOne({ website: {}, websiteSettings: {}, collection: { title: 'Tin tức' }, item });
  assert.equal(article.format, 'squarespace');
  assert.deepEqual(article.title, { html: 'Bến &amp; đò' });
  assert.equal(article.picture, undefined);
  assert.equal(article.publishedAt?.epoch, 1_760_920_200_000);
});

test('Discourse: hides topics that are not visible', async () => {
  const topic = { id: 7, title: 'Tin vui', slug: 'tin-vui', created_at: '2026-10-20T00:30:00.000Z', visible: false };
  assert.equal((await readOne({ topic_list: { topics: [topic] } })).status, 'withdrawn');
});

test('Webflow: hides drafts and what was archived', async () => {
  const item = (more: object) => ({
    items: [
      {
        id: 'a',
        createdOn: '2026-10-20T00:30:00Z',
        fieldData: { name: 'Tin vui', slug: 'tin-vui', 'post-body': '<p>Bài.</p>' },
        ...more,
      },
    ],
  });
  assert.equal((await readOne(item({ isDraft: true, isArchived: false }))).status, 'withdrawn');
  assert.equal((await readOne(item({ isDraft: false, isArchived: true }))).status, 'withdrawn');
  assert.equal((await readOne(item({ isDraft: false, isArchived: false }))).status, undefined);
});

test('Payload: reads captions that are trees of the editor', async () => {
  const caption = {
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Cổng chào.' }] }] },
  };
  const heroImage = { id: 1, alt: 'Hội chợ', caption, url: '/api/media/file/hoi-cho.png', width: 960 };
  const { articles } = await read({ docs: [{ id: 3, title: 'Khai mạc hội chợ xuân', heroImage }], totalDocs: 1 });
  assert.deepEqual(articles[0]?.picture?.caption, { html: '<p>Cổng chào.</p>' });
  assert.equal(articles[0].picture.url, '/api/media/file/hoi-cho.png');
});
