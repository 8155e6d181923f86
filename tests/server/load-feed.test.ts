import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { explain, loadFeed, NewsError } from '../../src/server.js';
import { row, rows } from '../support/news.js';
import { jsonSite, recordedSite, site, type Site } from '../support/site.js';

const codeOf = (code: string) => (thrown: unknown) => thrown instanceof NewsError && thrown.code === code;

describe('loadFeed on a server', () => {
  let wordpress: Site;
  let plain: Site;
  before(async () => {
    wordpress = await recordedSite('wordpress-6.1.9-posts-embed');
    plain = await jsonSite(rows(3, { content: '<p>Nội dung</p><script>alert(1)</script>' }));
  });
  after(() => Promise.all([wordpress.close(), plain.close()]));

  it('reads what a real WordPress answers, without what it hides', async () => {
    const feed = await loadFeed({ src: `${wordpress.url}/wp-json/wp/v2/posts?_embed` });
    assert.equal(feed.format, 'wordpress');
    assert.ok(feed.articles.length > 10);
    const [first] = feed.articles;
    assert.equal(first?.title, 'Cầu Bến Lạc thông xe sau ba mùa nước lũ');
    assert.equal(first?.url, 'https://wordpress.example/cau-ben-lac-thong-xe/');
    assert.equal(first?.publishedAt?.epoch, Date.parse('2026-10-20T00:30:00Z'));
    assert.ok(first?.body?.length);
    assert.ok(!JSON.stringify(feed).includes('BI-MAT-'));
  });

  it('leaves the texts out where they are not wanted', async () => {
    const feed = await loadFeed({ src: plain.url, bodies: false });
    assert.ok(feed.articles.every(({ body }) => body === undefined));
  });

  it('cleans the texts', async () => {
    const { articles } = await loadFeed({ src: plain.url });
    assert.deepEqual(articles[0]?.body, [{ tag: 'p', attributes: [], children: ['Nội dung'] }]);
  });

  it('finds one article by id, and fails for one that is not there', async () => {
    const { articles } = await loadFeed({ src: plain.url, id: '2' });
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['2'],
    );
    await assert.rejects(loadFeed({ src: plain.url, id: 'khong-co' }), codeOf('not-found'));
  });

  it('fills id and size into the address, encoded', async () => {
    const one = await jsonSite(row(1));
    await loadFeed({ src: `${one.url}/bai/{id}?n={size}`, id: 'a/b c', size: 7 });
    assert.deepEqual(one.asked, ['/bai/a%2Fb%20c?n=7']);
    await one.close();
  });

  it('merges several addresses, and shows what there is when one fails', async () => {
    const other = await jsonSite([row(7)]);
    const gone = await jsonSite({}, 404);
    const feed = await loadFeed({ src: `${plain.url} ${gone.url} ${other.url}` });
    assert.deepEqual(
      feed.articles.map(({ id }) => id),
      ['1', '2', '3', '7'],
    );
    await Promise.all([other.close(), gone.close()]);
  });

  it('reads with a mapping, a date pattern and a zone', async () => {
    const odd = await jsonSite({ kq: [{ a: 'Tin một', b: '05/03/2026 10:00' }] });
    const { articles } = await loadFeed({
      src: odd.url,
      map: 'items: kq; title: a; date: b',
      datePattern: 'MM/dd/yyyy HH:mm',
      timeZone: 'Asia/Tokyo',
    });
    assert.equal(articles[0]?.title, 'Tin một');
    assert.equal(articles[0]?.publishedAt?.epoch, Date.parse('2026-05-03T10:00:00+09:00'));
    await odd.close();
  });

  it('asks with the fetch it is given', async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return new Response(JSON.stringify([row(1)]), { headers: { 'content-type': 'application/json' } });
    };
    const { articles } = await loadFeed({ src: 'https://tinh.example/tin.json', fetch });
    assert.equal(articles.length, 1);
    assert.deepEqual(asked, ['https://tinh.example/tin.json']);
  });

  it('fails with one kind of error only', async () => {
    const refused = await jsonSite({}, 403);
    const page = await site((_, __, response) => void response.end('<!doctype html><title>Đăng nhập</title>'));
    const silent = await site(() => undefined);
    await assert.rejects(loadFeed({ src: refused.url }), codeOf('http'));
    await assert.rejects(loadFeed({ src: page.url }), codeOf('not-data'));
    await assert.rejects(loadFeed({ src: silent.url, timeout: 0.2 }), codeOf('timeout'));
    await assert.rejects(loadFeed({ src: 'ftp://tinh.example/' }), codeOf('bad-address'));
    await assert.rejects(loadFeed({ src: '  ' }), codeOf('no-source'));
    await assert.rejects(loadFeed({ src: plain.url, map: 'items: [[' }), codeOf('bad-map'));
    await Promise.all([refused.close(), page.close(), silent.close()]);
  });
});

describe('explain', () => {
  it('says in Vietnamese or English what happened and what to do', () => {
    const error = new NewsError('http', { url: 'https://tinh.example/', status: 403 });
    assert.match(explain(error), /^Chưa tải được tin.*\n.*403/);
    assert.match(explain(error, 'en'), /^The news could not be loaded.*\n.*403/);
  });

  it('has words for whatever is thrown', () => {
    for (const thrown of [new Error('x'), 'x', undefined, null])
      assert.doesNotMatch(explain(thrown), /undefined|null|\[object/);
  });
});
