import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsError } from '../../src/model/news-error.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { read } from './answers.js';

/* What the golden pairs of services (sheets, search engines, collectors of news, networks) do not show. */
const title = 'Xã Gò Bồi khánh thành đường liên ấp';
const url = 'https://tin.example/duong';
const iso = (article: RawArticle | undefined) =>
  article?.publishedAt && new Date(article.publishedAt.epoch).toISOString();

async function reads(format: string, data: unknown, address?: string) {
  const feed = await read(data, {}, address);
  assert.equal(feed.format, format);
  return feed;
}

const isRefused = (code: string, detail?: string) => (error: unknown) =>
  error instanceof NewsError && error.code === code && (detail === undefined || error.detail === detail);

test('Blogger: one post, an empty list, feeds without a post, a post of a feed', async () => {
  const post = { kind: 'blogger#post', id: '9', title, content: 'Chữ &amp; số', url, status: 'SCHEDULED' };
  const [single] = (await reads('blogger', post)).articles;
  assert.deepEqual(single?.body, { html: 'Chữ &amp; số' });
  assert.equal(single?.status, 'scheduled');
  assert.deepEqual((await reads('blogger', { kind: 'blogger#postList', etag: 'x' })).articles, []);
  const empty = { feed: { title: { $t: 'Blog' }, openSearch$totalResults: { $t: '0' } } };
  assert.deepEqual((await reads('blogger', empty)).articles, []);
  const entry = { id: { $t: 'tag:blogger.com,1999:blog-1.post-77' }, title: { $t: title }, summary: { $t: 'Ngắn.' } };
  const [alone] = (await reads('blogger', { version: '1.0', entry })).articles;
  assert.equal(alone?.id, '77');
  assert.equal(alone?.summary, 'Ngắn.');
  const deleted = { kind: 'blogger#postList', items: [{ ...post, status: 'SOFT_TRASHED' }] };
  assert.equal((await reads('blogger', deleted)).articles[0]?.status, 'withdrawn');
});

test('Blogger: goes on by index up to the last post', async () => {
  const feed = (start: number, total: number) => ({
    feed: {
      openSearch$totalResults: { $t: String(total) },
      openSearch$startIndex: { $t: String(start) },
      openSearch$itemsPerPage: { $t: '25' },
      entry: [{ title: { $t: title } }, { title: { $t: title } }],
    },
  });
  const address = 'https://tin.example/feeds/posts/default?alt=json';
  assert.equal((await reads('blogger', feed(1, 5), address)).next, `${address}&start-index=3`);
  assert.equal((await reads('blogger', feed(3, 5), `${address}&start-index=3`)).next, `${address}&start-index=5`);
  assert.equal((await reads('blogger', feed(4, 5), `${address}&start-index=4`)).next, undefined);
});

const gviz = (cols: readonly string[], ...rows: readonly (readonly unknown[])[]) =>
  `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({
    version: '0.6',
    status: 'ok',
    table: {
      cols: cols.map((label, index) => ({ id: 'ABCDEF'[index], label, type: 'string' })),
      rows: rows.map((row) => ({ c: row.map((v) => (v === null ? null : { v })) })),
    },
  })});`;

test('Google Sheets: names in the first row, empty cells and rows, months from 0, seen values', async () => {
  const text = gviz(
    ['', '', ''],
    ['Tiêu đề', 'Ngày đăng', 'Nội dung'],
    [title, 'Date(2026,9,20,7,30,0)', null],
    [null, null, null],
    ['Tin hai', 'Date(2026,0,5)', '<p>Dài.</p>'],
  );
  const { articles } = await reads('google-sheets', text);
  assert.deepEqual(
    articles.map((article) => article.title),
    [title, 'Tin hai'],
  );
  assert.equal(iso(articles[0]), '2026-10-20T00:30:00.000Z');
  assert.equal(articles[0]?.body, undefined);
  assert.equal(articles[1]?.publishedAt?.dateOnly, true);
  const seen = { table: { cols: [{ label: 'Tiêu đề' }], rows: [{ c: [{ v: null, f: title }] }] } };
  assert.equal((await reads('google-sheets', seen)).articles[0]?.title, title);
});

test('Google Sheets: says why a sheet cannot be read, and refuses a table without titles', async () => {
  const failure = {
    version: '0.6',
    status: 'error',
    errors: [{ reason: 'access_denied', message: 'ACCESS_DENIED', detailed_message: 'Sheet is private' }],
  };
  await assert.rejects(
    read(`google.visualization.Query.setResponse(${JSON.stringify(failure)});`),
    isRefused('source-error', 'ACCESS_DENIED'),
  );
  await assert.rejects(read(gviz(['Tháng', 'Lượt xem'], ['1', '20'])), isRefused('unknown-format'));
});

test('Google Sheets: reads the first of several ranges, and rows that end early', async () => {
  const values = [['Tiêu đề', 'Tóm tắt', 'Ảnh'], [title], [], ['Tin hai', 'Ngắn.', 'https://tin.example/a.png']];
  const data = { spreadsheetId: 'x', valueRanges: [{ range: 'Tin!A1:C4', majorDimension: 'ROWS', values }] };
  const { articles } = await reads('google-sheets', data);
  assert.equal(articles.length, 2);
  assert.equal(articles[1]?.picture?.url, 'https://tin.example/a.png');
  assert.deepEqual((await reads('google-sheets', { range: 'Tin!A1', majorDimension: 'ROWS' })).articles, []);
});

test('Elasticsearch 6 and searches without hits; Solr and Algolia go on to the next page', async () => {
  const hit = {
    _index: 'tin',
    _id: 'x1',
    _source: { tieu_de: title, tom_tat: 'Ngắn.' },
    highlight: { tieu_de: ['<em>Xã</em>'] },
  };
  const six = await reads(
    'elasticsearch',
    { took: 1, hits: { total: 9, hits: [hit] } },
    'https://tin.example/_search?size=1&from=1',
  );
  assert.equal(six.total, 9);
  assert.equal(six.articles[0]?.title, title);
  assert.equal(six.articles[0]?.id, 'x1');
  assert.equal(six.next, 'https://tin.example/_search?size=1&from=2');
  const none = { took: 1, _shards: {}, hits: { total: { value: 0, relation: 'eq' }, hits: [] }, x: '_index' };
  assert.deepEqual((await reads('elasticsearch', none)).articles, []);
  const solr = { response: { numFound: 3, start: 1, docs: [{ id: 1, title_txt: [title], url_s: [url] }] } };
  const found = await reads('solr', solr, 'https://tin.example/select?rows=1&start=1');
  assert.equal(found.articles[0]?.title, title);
  assert.equal(found.articles[0]?.url, url);
  assert.equal(found.next, 'https://tin.example/select?rows=1&start=2');
  const page = (number: number) => ({
    hits: [{ objectID: '1', title, url }],
    nbHits: 2,
    page: number,
    nbPages: 2,
    hitsPerPage: 1,
  });
  assert.equal((await reads('algolia', page(0), 'https://tin.example/q')).next, 'https://tin.example/q?page=1');
  assert.equal((await reads('algolia', page(1), 'https://tin.example/q?page=1')).next, undefined);
});

test('Algolia: questions of Hacker News have the address of their page', async () => {
  const hits = [
    {
      objectID: '401',
      title: 'Ask HN: Báo làng?',
      url: null,
      story_text: 'Ai &#x2F; đọc',
      created_at: '2026-10-20T00:30:00Z',
      created_at_i: 1792456200,
      _tags: ['story'],
    },
  ];
  const [article] = (await reads('algolia', { hits, nbHits: 1, page: 0, nbPages: 1 })).articles;
  assert.equal(article?.url, 'https://news.ycombinator.com/item?id=401');
  assert.equal(iso(article), '2026-10-20T00:30:00.000Z');
});

test('The Guardian and The New York Times: one article, lists of the day, the last page', async () => {
  const content = { id: 'x', webTitle: title, webUrl: url, fields: { trailText: 'Ngắn &amp; gọn' } };
  const [single] = (await reads('guardian', { response: { status: 'ok', content } })).articles;
  assert.deepEqual(single?.summary, { html: 'Ngắn &amp; gọn' });
  const last = { response: { userTier: 'developer', total: 1, currentPage: 1, pages: 1, results: [content] } };
  assert.equal((await reads('guardian', last)).next, undefined);
  const top = {
    status: 'OK',
    copyright: 'Copyright (c) 2026 The New York Times Company.',
    num_results: 1,
    results: [
      {
        title,
        abstract: 'Ngắn.',
        url,
        byline: 'By LÊ VĂN TÁM',
        published_date: '2026-10-20T07:30:00+07:00',
        des_facet: ['Đường'],
        multimedia: null,
        section: 'world',
      },
    ],
  };
  const [story] = (await reads('nyt', top)).articles;
  assert.equal(story?.byline, 'LÊ VĂN TÁM');
  assert.deepEqual(story?.tags, ['Đường']);
  assert.equal(story?.picture, undefined);
  const docs = [{ web_url: url, headline: { main: title }, pub_date: '2026-10-20T00:30:00+0000' }];
  const ended = { response: { docs, metadata: { hits: 11, offset: 10, time: 1 } } };
  assert.equal((await reads('nyt', ended)).next, undefined);
});

test('NewsAPI: leaves out what was taken back, and the marks of what was cut', async () => {
  const articles = [
    { source: { id: null, name: '[Removed]' }, title: '[Removed]', url: 'https://removed.com', content: '[Removed]' },
    { source: { id: null, name: 'Báo' }, title, url, urlToImage: 'None', content: 'Sáng nay, đường… [+1234 chars]' },
  ];
  const feed = await reads('newsapi', { status: 'ok', totalResults: 2, articles });
  assert.equal(feed.articles.length, 1);
  assert.equal(feed.articles[0]?.body, 'Sáng nay, đường…');
  assert.equal(feed.articles[0]?.picture, undefined);
  assert.deepEqual((await reads('newsapi', { status: 'ok', totalResults: 0, articles: [] })).articles, []);
});

test('Firestore: the answer to a query, one document, values within values, none that is not published', async () => {
  const name = 'projects/a/databases/(default)/documents/tin/d1';
  const fields = {
    tieuDe: { stringValue: title },
    anh: { mapValue: { fields: { url: { stringValue: 'https://tin.example/a.png' } } } },
    the: { arrayValue: { values: [{ stringValue: 'đường' }] } },
    tacGia: { nullValue: null },
    trangThai: { integerValue: '0' },
    ngay: { timestampValue: '2026-10-20T00:30:00Z' },
  };
  for (const data of [
    [{ document: { name, fields }, readTime: 'x' }, { readTime: 'x' }],
    { name, fields, createTime: 'x' },
  ]) {
    const [article] = (await reads('firestore', data)).articles;
    assert.equal(article?.id, 'd1');
    assert.equal(article?.picture?.url, 'https://tin.example/a.png');
    assert.deepEqual(article?.tags, ['đường']);
    assert.equal(article?.byline, undefined);
    assert.equal(article?.status, 'draft');
  }
});

test('Firebase: rows under keys, lists with holes, nothing', async () => {
  const row = { tieuDe: title, tomTat: 'Ngắn.' };
  const keyed = await reads('firebase', { '-Na1': row, '-Na2': { ...row, tieuDe: 'Tin hai' } });
  assert.deepEqual(
    keyed.articles.map(({ id }) => id),
    ['-Na1', '-Na2'],
  );
  assert.equal((await read([null, row, null, row])).articles.length, 2);
  assert.deepEqual((await read('null')).articles, []);
});

test('Airtable and Notion: the last page has no next; what is in the bin is not shown', async () => {
  const fields = { 'Tiêu đề': title, 'Tóm tắt': 'Ngắn.' };
  const records = [{ id: 'rec0123456789abcd', createdTime: '2026-10-20T00:30:00.000Z', fields }];
  const feed = await reads('airtable', { records });
  assert.equal(feed.next, undefined);
  assert.equal(iso(feed.articles[0]), '2026-10-20T00:30:00.000Z');
  const page = {
    object: 'page',
    id: 'a1',
    last_edited_time: '2026-10-21T00:00:00.000Z',
    in_trash: true,
    url: 'https://www.notion.so/rieng',
    public_url: null,
    properties: { Tên: { type: 'title', title: [{ plain_text: title }] } },
  };
  const [article] = (await reads('notion', page)).articles;
  assert.equal(article?.title, title);
  assert.equal(article?.url, undefined);
  assert.equal(article?.status, 'withdrawn');
});

test('networks: titles are the first sentence, of a decent length', async () => {
  const note = (content: string) => [
    { id: '1', account: { display_name: 'Xã' }, reblogs_count: 0, content, visibility: 'public' },
  ];
  const titleOf = async (content: string) => (await reads('mastodon', note(content))).articles[0]?.title;
  assert.equal(await titleOf('<p>Đường đã xong! Mời bà con.</p>'), 'Đường đã xong!');
  assert.equal(await titleOf('<p>Giá 3.200 đồng một kí</p><p>Chi tiết sau</p>'), 'Giá 3.200 đồng một kí');
  assert.equal(await titleOf('<p>A &amp; B&lt;c&gt;</p>'), 'A & B<c>');
  const long = await titleOf(`<p>${'rất dài '.repeat(60)}</p>`);
  assert.ok(typeof long === 'string' && long.length <= 121 && long.endsWith('…'));
  assert.equal(await titleOf(''), undefined);
});

test('HAL: takes the end of an article’s address for its id where it has none', async () => {
  const tin = (href: string, more: object = {}) => ({
    tieuDe: title,
    tomTat: 'Ngắn.',
    _links: { self: { href } },
    ...more,
  });
  const data = {
    _embedded: { tin: [tin('https://tin.example/api/tin/41'), tin('/api/tin/42/'), tin('/api/tin/43', { id: 7 })] },
    _links: { self: { href: 'https://tin.example/api/tin' }, next: { href: 'https://tin.example/api/tin?page=1' } },
    page: { size: 3, number: 0, totalElements: 5, totalPages: 2 },
  };
  const { articles, next, total } = await reads('hal', data);
  assert.deepEqual(
    articles.map(({ id }) => id),
    ['41', '42', '7'],
  );
  assert.equal(next, 'https://tin.example/api/tin?page=1');
  assert.equal(total, 5);
});
