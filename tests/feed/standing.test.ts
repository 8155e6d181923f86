import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleDetails } from '../../src/feed/article-details.js';
import { loadFeed } from '../../src/feed/load-feed.js';
import type { Article, Feed } from '../../src/model/article.js';
import type { FeedRequest } from '../../src/model/feed-request.js';
import { NewsError } from '../../src/model/news-error.js';
import { parse5Engine } from '../../src/sanitize/engine-parse5.js';
import { NEWEST, row, rows, titleOf, type Row } from '../support/news.js';

const NOW = NEWEST + 3_600_000;
const REASON = 'Bài đăng nhầm số liệu của xã khác.';
const PAST = new Date(NEWEST).toISOString();

/** Everything that an article may have, none of which may be read once it is withdrawn. */
const SECRET: Row = {
  summary: 'KIN tóm tắt',
  kicker: 'KIN đề phụ',
  content: '<p>KIN nội dung</p><img src="https://tinh.example/KIN.jpg">',
  image: { url: 'https://tinh.example/KIN-1.jpg', caption: 'KIN chú thích' },
  attachments: [{ name: 'KIN.pdf', url: 'https://tinh.example/KIN.pdf' }],
  author: 'KIN tác giả',
  source: 'KIN nguồn',
  tags: ['KIN'],
  audio: 'https://tinh.example/KIN.mp3',
  video: 'https://tinh.example/KIN.mp4',
  views: 4217,
  updated: new Date(NEWEST + 1000).toISOString(),
};

/** What an element or a server gets of these rows, as inline data or from an endpoint. */
function load(sent: unknown, request: Partial<FeedRequest> = {}): Promise<Feed> {
  return loadFeed(
    { base: 'https://xa.example/tin/', ...(!request.src && { data: sent }), ...request },
    {
      fetchAnswer: async (url) => ({ url, status: 200, text: JSON.stringify(sent), header: () => null }),
      details: async () => (raw, article, options) =>
        articleDetails(raw, article, { ...options, engine: parse5Engine }),
      secure: true,
      now: () => NOW,
    },
  );
}

const ids = ({ articles }: Feed): string[] => articles.map(({ id }) => id);

async function one(sent: unknown, request: Partial<FeedRequest>): Promise<Article> {
  const [article] = (await load(sent, { bodies: true, ...request })).articles;
  assert.ok(article);
  return article;
}

const notFound = (thrown: unknown): boolean => thrown instanceof NewsError && thrown.code === 'not-found';

describe('the standing of articles in lists', () => {
  it('leaves out what is withdrawn or has expired, and keeps the rest with its standing', async () => {
    const sent = [
      row(1, { isUrgent: true }),
      row(2, { trangThai: 'Đã thu hồi' }),
      row(3, { lyDoThuHoi: REASON }),
      row(4, { trangThai: 'Hết hiệu lực' }),
      row(5, { expires: PAST }),
      row(6, { correction: 'Sửa tên thôn.' }),
      row(7, { trangThai: 'Lưu trữ' }),
      row(8),
    ];
    const feed = await load(sent);
    assert.deepEqual(
      feed.articles.map(({ id, standing }) => [id, standing]),
      [
        ['1', 'urgent'],
        ['6', 'corrected'],
        ['7', 'archived'],
        ['8', undefined],
      ],
    );
    assert.deepEqual(ids(await load(sent, { bodies: true })), ['1', '6', '7', '8']);
  });

  it('is an empty list where the only article is withdrawn', async () => {
    assert.deepEqual(ids(await load([row(1, { thuHoi: true })])), []);
  });
});

describe('an article that is asked for', () => {
  for (const [way, request] of Object.entries({
    'from the page': {},
    'from an endpoint': { src: 'https://tinh.example/tin.json' },
    'from an address of its own': { src: 'https://tinh.example/tin/{id}' },
  })) {
    it(`tells title, day and reason of a withdrawn one and nothing else, ${way}`, async () => {
      const sent = [row(1, { ...SECRET, lyDoThuHoi: REASON, category: 'Thông báo' })];
      const article = await one(sent, { only: '1', ...request });
      assert.doesNotMatch(JSON.stringify(article), /KIN|4217/);
      assert.equal(article.title, titleOf(1));
      assert.equal(article.publishedAt?.epoch, NEWEST);
      assert.equal(article.standing, 'withdrawn');
      assert.equal(article.notice, REASON);
      assert.equal(article.updatedAt, undefined);
    });
  }

  it('may be withdrawn as the whole answer, without being asked for by its id', async () => {
    assert.equal((await one(row(1, { ...SECRET, withdrawn: true }), {})).standing, 'withdrawn');
  });

  it('keeps its text when it has expired, by a word or by a date', async () => {
    for (const more of [
      { expires: PAST },
      { trangThai: 'Hết hạn' },
      { hetHan: true },
      { isUrgent: true, expires: PAST },
    ]) {
      const sent = [row(1, { content: '<p>Mời thầu lát hè.</p>', ...more }), row(2)];
      const article = await one(sent, { only: '1' });
      assert.equal(article.standing, 'expired', JSON.stringify(more));
      assert.equal(article.body?.length, 1);
    }
  });

  it('is the one in its place where a withdrawn one has the same id', async () => {
    const sent = [row(1, { thuHoi: true, title: 'Bản cũ' }), row(1, { title: 'Bản mới' })];
    assert.equal((await one(sent, { only: '1' })).title, 'Bản mới');
  });

  it('is not found where readers may not know of it', async () => {
    for (const more of [
      { status: 'draft' },
      { status: 'private' },
      { status: 'trash', lyDoThuHoi: REASON },
      { isDeleted: true, thuHoi: true },
      { status: 'draft', thuHoi: true },
      { thuHoi: true, date: new Date(NOW + 7_200_000).toISOString() },
    ])
      await assert.rejects(load([row(1, more), ...rows(3).slice(1)], { only: '1', bodies: true }), notFound);
  });

  it('has the words of the editor as text, without markup', async () => {
    const sent = [
      row(1, { dinhChinh: '<p onclick="x()">Sửa <b>số điện thoại</b> ở đoạn hai.</p><script>y()</script>' }),
    ];
    const article = await one(sent, { only: '1' });
    assert.equal(article.notice, 'Sửa số điện thoại ở đoạn hai.');
  });
});
