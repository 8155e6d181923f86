import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleDetails } from '../../src/feed/article-details.js';
import type { FeedDependencies } from '../../src/feed/dependencies.js';
import { loadFeed } from '../../src/feed/load-feed.js';
import type { Feed } from '../../src/model/article.js';
import type { FeedRequest } from '../../src/model/feed-request.js';
import { NewsError } from '../../src/model/news-error.js';
import { parse5Engine } from '../../src/sanitize/engine-parse5.js';
import { NEWEST, row, rows } from '../support/news.js';

interface Asked {
  readonly url: string;
  readonly timeout?: number | undefined;
  readonly fresh?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface World extends FeedDependencies {
  readonly asked: Asked[];
  /** How often the part that cleans texts was asked for. */
  readonly doors: number[];
}

const PAGE = 'https://xa.example/tin/index.html';

/** A world in which addresses that contain a key give its value; errors are thrown, other addresses do not answer. */
function world(answers: Record<string, unknown>, more: Partial<FeedDependencies> = {}): World {
  const asked: Asked[] = [];
  const doors: number[] = [];
  return {
    asked,
    doors,
    async fetchAnswer(url, options) {
      asked.push({ url, ...options });
      const found = Object.entries(answers).find(([key]) => url.includes(key));
      if (!found) throw new NewsError('network', { url });
      if (found[1] instanceof Error) throw found[1];
      return { url, status: 200, text: JSON.stringify(found[1]), header: () => null };
    },
    async details() {
      doors.push(1);
      return (raw, article, options) => articleDetails(raw, article, { ...options, engine: parse5Engine });
    },
    secure: true,
    now: () => NEWEST + 3_600_000,
    ...more,
  };
}

const load = (request: Partial<FeedRequest>, place: FeedDependencies): Promise<Feed> =>
  loadFeed({ base: PAGE, ...request }, place);

const ids = ({ articles }: Feed): string[] => articles.map(({ id }) => id);

const fails = (code: string) => (thrown: unknown) => thrown instanceof NewsError && thrown.code === code;

describe('loading a feed', () => {
  it('asks the address relative to the page, with the patience and the signal it was given', async () => {
    const place = world({ 'tin.json': rows(2) });
    const { signal } = new AbortController();
    const feed = await load({ src: ' ../api/tin.json ', timeout: 3, fresh: true, signal }, place);
    assert.deepEqual(ids(feed), ['1', '2']);
    assert.deepEqual(place.asked, [{ url: 'https://xa.example/api/tin.json', timeout: 3, fresh: true, signal }]);
  });

  it('reads data in the page without asking anybody, as a value and as text', async () => {
    const place = world({});
    assert.deepEqual(ids(await load({ data: { items: rows(2) } }, place)), ['1', '2']);
    assert.deepEqual(ids(await load({ data: JSON.stringify(rows(3)) }, place)), ['1', '2', '3']);
    assert.deepEqual(place.asked, []);
  });

  it('prefers the address to the data', async () => {
    assert.deepEqual(ids(await load({ src: 'tin.json', data: rows(5) }, world({ tin: rows(1) }))), ['1']);
  });

  it('has no source without address and data', async () => {
    for (const request of [{}, { src: '' }, { src: ' \n' }, { data: null }])
      await assert.rejects(load(request, world({})), fails('no-source'));
  });

  it('never loads what cleans texts for a list', async () => {
    const place = world({ tin: rows(2, { content: '<p>Nội dung</p>' }) });
    const list = await load({ src: 'tin' }, place);
    assert.ok(list.articles.every(({ body }) => body === undefined));
    assert.equal(place.doors.length, 0);
    const page = await load({ src: 'tin', bodies: true }, place);
    assert.ok(page.articles.every(({ body }) => body?.length === 1));
  });

  it('tells a part that cannot be loaded apart, and only when it is needed', async () => {
    const broken = world({ tin: rows(2) }, { details: () => Promise.reject(new TypeError('no chunk')) });
    await assert.rejects(load({ src: 'tin', bodies: true }, broken), fails('chunk'));
    assert.deepEqual(ids(await load({ src: 'tin' }, broken)), ['1', '2']);
    const silent = world({ tin: new NewsError('timeout') }, { details: () => Promise.reject(new Error('x')) });
    await assert.rejects(load({ src: 'tin', bodies: true }, silent), fails('timeout'));
  });

  it('shows nothing that an endpoint keeps back', async () => {
    const articles = [
      row(1),
      row(2, { status: 'draft' }),
      row(3, { status: 'private' }),
      row(4, { published: false }),
      row(5, { date: new Date(NEWEST + 7_200_000).toISOString() }),
      row(6, { expires: new Date(NEWEST).toISOString() }),
      row(7, { expires: new Date(NEWEST + 7_200_000).toISOString() }),
      row(8, { deleted: true }),
      row(9, { trangThai: 'Đã xuất bản' }),
    ];
    assert.deepEqual(ids(await load({ src: 'tin' }, world({ tin: articles }))), ['1', '7', '9']);
  });

  it('shows a day without a time from its morning on', async () => {
    const articles = [row(1, { date: '2026-03-21' })];
    const before = world({ tin: articles }, { now: () => Date.parse('2026-03-20T20:00:00+07:00') });
    assert.deepEqual(ids(await load({ src: 'tin' }, before)), ['1']);
  });

  it('keeps the first of two articles with one id, and ten thousand at most', async () => {
    assert.deepEqual(ids(await load({ src: 'tin' }, world({ tin: [row(1), row(1, { title: 'Khác' }), row(2)] }))), [
      '1',
      '2',
    ]);
    assert.equal((await load({ src: 'tin' }, world({ tin: rows(10_500) }))).articles.length, 10_000);
  });

  it('resolves addresses against the endpoint, pictures against their own base', async () => {
    const place = world({ tin: [row(1, { url: 'bai/1', image: '/anh/1.jpg' })] });
    const request = { src: 'https://tinh.example/api/tin' };
    const [plain] = (await load(request, place)).articles;
    assert.equal(plain?.url, 'https://tinh.example/api/bai/1');
    assert.equal(plain?.picture?.url, 'https://tinh.example/anh/1.jpg');
    const [moved] = (await load({ ...request, imageBase: 'https://cdn.example/' }, place)).articles;
    assert.equal(moved?.picture?.url, 'https://cdn.example/anh/1.jpg');
    const [relative] = (await load({ ...request, imageBase: '../tep/' }, place)).articles;
    assert.equal(relative?.picture?.url, 'https://xa.example/anh/1.jpg');
    const [damaged] = (await load({ ...request, imageBase: 'http://[' }, place)).articles;
    assert.equal(damaged?.picture?.url, 'https://tinh.example/anh/1.jpg');
  });

  it('asks for http pictures by https on a safe page only', async () => {
    const answers = { tin: [row(1, { image: 'http://tinh.example/a.jpg' })] };
    const pictureOn = async (secure: boolean): Promise<string | undefined> =>
      (await load({ src: 'tin' }, world(answers, { secure }))).articles[0]?.picture?.url;
    assert.equal(await pictureOn(true), 'https://tinh.example/a.jpg');
    assert.equal(await pictureOn(false), 'http://tinh.example/a.jpg');
  });
});

describe('loading one article', () => {
  const list = [row(1), row(2, { slug: 'tin-hai' }), row(3, { id: '12' })];

  it('finds it by id, slug, address and the end of its address', async () => {
    for (const only of ['2', 'tin-hai', 'https://tinh.example/tin/2'])
      assert.deepEqual(ids(await load({ src: 'tin', only }, world({ tin: list }))), ['2'], only);
    assert.deepEqual(ids(await load({ src: 'tin', only: '3' }, world({ tin: list }))), ['12']);
  });

  it('fills its id into the address, encoded, and takes the one answer whatever its id', async () => {
    const place = world({ bai: row(1, { id: 'post-77' }) });
    assert.deepEqual(ids(await load({ src: 'bai/{id}', only: '7/7 x' }, place)), ['post-77']);
    assert.deepEqual(
      place.asked.map(({ url }) => url),
      ['https://xa.example/tin/bai/7%2F7%20x'],
    );
  });

  it('is not found where it is not, is hidden, or has no id', async () => {
    const hidden = [row(1), row(2, { status: 'draft' })];
    await assert.rejects(load({ src: 'tin', only: '9' }, world({ tin: list })), fails('not-found'));
    await assert.rejects(load({ src: 'tin', only: '2' }, world({ tin: hidden })), fails('not-found'));
    await assert.rejects(load({ src: 'bai/{id}', only: '2' }, world({ bai: hidden })), fails('not-found'));
    const place = world({ bai: row(1) });
    await assert.rejects(load({ src: 'bai/{id}' }, place), fails('not-found'));
    assert.deepEqual(place.asked, []);
  });

  it('is not found where the endpoint says so by its status', async () => {
    const gone = new NewsError('http', { status: 404 });
    await assert.rejects(load({ src: 'bai/{id}', only: '2' }, world({ bai: gone })), fails('not-found'));
    await assert.rejects(load({ src: 'tin', only: '2' }, world({ tin: gone })), fails('http'));
  });
});

describe('loading a page', () => {
  it('is empty past the end of a WordPress, which calls that an error', async () => {
    const detail = '{"code":"rest_post_invalid_page_number","message":"Số trang lớn hơn","data":{"status":400}}';
    const past = new NewsError('http', { status: 400, detail });
    assert.deepEqual(ids(await load({ src: 'wp-json/wp/v2/posts?page=9' }, world({ posts: past }))), []);
    const wrong = new NewsError('http', { status: 400, detail: '{"code":"rest_invalid_param"}' });
    await assert.rejects(load({ src: 'wp-json/wp/v2/posts?page=x' }, world({ posts: wrong })), fails('http'));
  });
});

describe('loading several addresses', () => {
  it('merges them newest first, and drops what two of them have', async () => {
    const place = world({ mot: [row(3), row(1)], hai: [row(2), row(3, { id: 'x3' })] });
    assert.deepEqual(ids(await load({ src: 'mot\n hai mot' }, place)), ['1', '2', '3']);
    assert.equal(place.asked.length, 2);
  });

  it('shows what there is when one fails, and fails when all do, with the first reason', async () => {
    const answers = { mot: new NewsError('http', { status: 500 }), hai: [row(2)], ba: new NewsError('timeout') };
    assert.deepEqual(ids(await load({ src: 'mot hai ba' }, world(answers))), ['2']);
    await assert.rejects(load({ src: 'mot ba' }, world(answers)), fails('http'));
  });

  it('names the formats that read them', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'j', title: 'Tin', content_text: '' }] };
    assert.equal((await load({ src: 'mot hai' }, world({ mot: [row(1)], hai: feed }))).format, 'heuristic json-feed');
  });
});
