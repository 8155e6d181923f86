import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { NewsError } from '../../src/model/news-error.js';
import { loadFeed } from '../../src/server.js';
import { rows, titleOf } from '../support/news.js';

const page = (head: string): string =>
  `<!doctype html><html><head><title>Trang xã</title>${head}</head><body>…</body></html>`;
const link = (type: string, href: string): string => `<link rel="alternate" type="${type}" href="${href}">`;

/** Pages of a site, by path. */
const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/': ['text/html', page(link('application/rss+xml', '/tin.xml') + link('application/feed+json', 'feed.json'))],
  '/feed.json': [
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title: 'Tin từ JSON Feed', url: '/tin/1', image: 'anh/1.jpg' }],
    }),
  ],
  '/rss': ['text/html', page(link('application/rss+xml', '/tin.xml'))],
  '/tin.xml': [
    'application/rss+xml',
    '<rss version="2.0"><channel><title>Xã</title><item><title>Tin từ RSS</title><link>/tin/2</link></item></channel></rss>',
  ],
  '/vong': ['text/html', page(link('application/feed+json', '/vong-nua'))],
  '/vong-nua': ['text/html', page(link('application/feed+json', '/vong'))],
  '/noi-khac': ['text/html', page(link('application/feed+json', 'http://noi-khac.example/feed.json'))],
  '/mat': ['text/html', page(link('application/feed+json', '/khong-co.json'))],
  '/dang-nhap': ['text/html', page('')],
  '/co-ca-hai': [
    'text/html',
    page(
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: titleOf(1), articleBody: 'Chữ.' })}</script>` +
        link('application/feed+json', '/feed.json'),
    ),
  ],
  '/tin.json': ['application/json', JSON.stringify(rows(2))],
};

describe('a web page where data was expected', () => {
  const asked: string[] = [];
  const answer: RequestListener = (request, response) => {
    asked.push(request.url ?? '');
    const found = pages[request.url ?? ''];
    response.writeHead(found ? 200 : 404, { 'content-type': found?.[0] ?? 'text/plain' });
    response.end(found?.[1] ?? '');
  };
  const server = createServer(answer);
  let site = '';

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  const load = (path: string) => {
    asked.length = 0;
    return loadFeed({ src: site + path });
  };
  const fails = (code: string) => (thrown: unknown) => thrown instanceof NewsError && thrown.code === code;

  it('leads to the feed that it names, the best of several, and its addresses are those of the feed', async () => {
    const { articles, format } = await load('/');
    assert.equal(format, 'json-feed');
    assert.deepEqual(asked, ['/', '/feed.json']);
    assert.equal(articles[0]?.title, 'Tin từ JSON Feed');
    assert.equal(articles[0].url, `${site}/tin/1`);
    assert.equal(articles[0].picture?.url, `${site}/anh/1.jpg`);
  });

  it('leads to RSS where there is nothing better', async () => {
    const { articles, format } = await load('/rss');
    assert.deepEqual([format, articles[0]?.title, articles[0]?.url], ['rss', 'Tin từ RSS', `${site}/tin/2`]);
  });

  it('is read itself where it describes its article', async () => {
    assert.equal((await load('/co-ca-hai')).articles[0]?.title, titleOf(1));
    assert.deepEqual(asked, ['/co-ca-hai']);
  });

  it('leads on once only, so that two pages that name each other are no circle', async () => {
    await assert.rejects(load('/vong'), fails('not-data'));
    assert.deepEqual(asked, ['/vong', '/vong-nua']);
  });

  it('leads to no other host', async () => {
    await assert.rejects(load('/noi-khac'), fails('not-data'));
    assert.deepEqual(asked, ['/noi-khac']);
  });

  it('fails as the feed fails that it names, and as no data where it names none', async () => {
    await assert.rejects(load('/mat'), fails('http'));
    await assert.rejects(load('/dang-nhap'), fails('not-data'));
  });
});
