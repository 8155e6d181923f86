import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { inspect, NewsError } from '../../src/server.js';
import { row, rows } from '../support/news.js';
import { site } from '../support/site.js';
import { goodHeaders, goodNews, inspected, producer } from './producers.js';

const fixture = (name: string) => readFile(new URL(`../fixtures/${name}`, import.meta.url));
const inFile = async (name: string, src?: string) => inspect({ bytes: await fixture(name), src });
const codeOf = (code: string) => (thrown: unknown) => thrown instanceof NewsError && thrown.code === code;

describe('inspect over a network', () => {
  it('asks in the name of a site, as a browser does, and Node lets it', async () => {
    const origins: (string | undefined)[] = [];
    const endpoint = await site((_, request, response) => {
      origins.push(request.headers.origin);
      response.writeHead(200, goodHeaders).end(JSON.stringify(goodNews()));
    });
    await inspect({ src: endpoint.url });
    await inspect({ src: endpoint.url, origin: 'https://xa.example/trang/tin?x=1' });
    assert.deepEqual(origins, ['https://trang-khac.example', 'https://xa.example']);
    await endpoint.close();
  });

  it('tells of headers what they mean', async () => {
    const { transport } = await inspected(goodNews(), { 'last-modified': 'Tue, 20 Oct 2026 00:30:00 GMT', etag: '' });
    assert.equal(transport?.cors.kind, 'any');
    assert.deepEqual(transport?.caching, {
      control: 'public, max-age=60, stale-while-revalidate=600',
      maxAge: 60,
      etag: false,
      lastModified: true,
      cookies: false,
    });
    assert.equal(transport?.contentType, 'application/json; charset=utf-8');
    assert.ok((transport?.time ?? -1) >= 0);
  });

  const judgements: Record<string, [header: string, kind: string]> = {
    'names the asking site': ['https://xa.example', 'echo'],
    'names another site': ['https://huyen.example', 'other'],
    'says null': ['null', 'null'],
    'has two values': ['*, https://xa.example', 'several'],
    'is not there': ['', 'none'],
    'allows all': ['*', 'any'],
  };
  for (const [name, [header, kind]] of Object.entries(judgements)) {
    it(`judges an Access-Control-Allow-Origin that ${name}`, async () => {
      const headers = { 'access-control-allow-origin': header };
      const { transport } = await inspected(goodNews(), headers, { origin: 'https://xa.example' });
      assert.equal(transport?.cors.kind, kind);
    });
  }

  it('sees every stop of a redirect, and that one of them does not let a page through', async () => {
    const endpoint = await site((path, _, response) => {
      if (path === '/cu') response.writeHead(301, { location: '/moi' }).end();
      else response.writeHead(200, goodHeaders).end(JSON.stringify(goodNews()));
    });
    const { transport, url, articles } = await inspect({ src: `${endpoint.url}/cu` });
    assert.deepEqual(
      transport?.hops.map(({ url: stop, status }) => [new URL(stop).pathname, status]),
      [
        ['/cu', 301],
        ['/moi', 200],
      ],
    );
    assert.equal(transport?.cors.kind, 'redirect');
    assert.equal(url, `${endpoint.url}/cu`);
    assert.equal(articles.length, 3);
    await endpoint.close();
  });

  it('gives up a chain of redirects that never ends', async () => {
    const endpoint = await site((_, __, response) => void response.writeHead(302, { location: '/' }).end());
    await assert.rejects(inspect({ src: endpoint.url, timeout: 5 }), codeOf('network'));
    await endpoint.close();
  });

  it('counts bytes after decompression and names the compression', async () => {
    const { gzipSync } = await import('node:zlib');
    const text = JSON.stringify(rows(200));
    const found = await inspected(gzipSync(text), { 'content-encoding': 'gzip' });
    assert.equal(found.transport?.compression, 'gzip');
    assert.equal(found.text.bytes, Buffer.byteLength(text));
    assert.equal(found.articles.length, 200);
  });

  it('follows a web page to the feed that it names, and says so', async () => {
    const endpoint = await site((path, _, response) => {
      if (path === '/tin.json') response.writeHead(200, goodHeaders).end(JSON.stringify(goodNews()));
      else {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(
          '<!doctype html><html><head><title>Xã</title><link rel="alternate" type="application/feed+json" href="/tin.json">',
        );
      }
    });
    const { page, url, snippet } = await inspect({ src: `${endpoint.url}/` });
    assert.equal(page, `${endpoint.url}/`);
    assert.equal(url, `${endpoint.url}/tin.json`);
    assert.ok(snippet.includes(`src="${endpoint.url}/tin.json"`));
    await endpoint.close();
  });

  it('fails with one kind of error where there is no answer', async () => {
    const refused = await site((_, __, response) => void response.writeHead(403).end('{}'));
    const silent = await site(() => undefined);
    await assert.rejects(inspect({ src: refused.url }), codeOf('http'));
    await assert.rejects(inspect({ src: silent.url, timeout: 0.2 }), codeOf('timeout'));
    await assert.rejects(inspect({ src: 'ftp://tinh.example/' }), codeOf('bad-address'));
    await assert.rejects(inspect({}), codeOf('no-source'));
    await assert.rejects(inspect({ src: refused.url, origin: 'xa' }), codeOf('bad-address'));
    await Promise.all([refused.close(), silent.close()]);
  });

  it('asks with the fetch it is given', async () => {
    const fetch: typeof globalThis.fetch = async () => new Response(JSON.stringify(goodNews()));
    assert.equal((await inspect({ src: 'https://tinh.example/tin.json', fetch })).articles.length, 3);
  });
});

describe('inspect of data at hand', () => {
  it('knows nothing of headers', async () => {
    const { transport, url } = await inFile('from-docs/vn-tieu_de-result.json');
    assert.deepEqual([transport, url], [undefined, undefined]);
  });

  it('makes up no address where it knows none', async () => {
    const paged = await inFile('recorded/laravel-8.83.26-paginate.json');
    assert.match(paged.next ?? '', /^\/|^https?:\/\/(?!khong-ro)/);
    const page = await inspect({
      bytes: Buffer.from(
        '<!doctype html><title>Xã</title><link rel="alternate" type="application/json" href="/tin.json">',
      ),
    });
    assert.deepEqual(page.text.page?.alternates, []);
    assert.doesNotMatch(JSON.stringify([paged, page]), /khong-ro\.invalid/);
  });

  it('names the format, and what else it could be', async () => {
    const { format, claims } = await inFile('recorded/wordpress-6.1.9-posts-embed.json');
    assert.equal(format, 'wordpress');
    assert.ok(claims.includes('wordpress'));
  });

  it('writes the fields of an unknown system as a map that reads the same', async () => {
    const bytes = await fixture('from-docs/vn-tieu_de-result.json');
    const guessed = await inspect({ bytes });
    assert.match(guessed.map ?? '', /^items: result\.items; title: tieu_de;/);
    assert.deepEqual(guessed.missing, ['author']);
    const mapped = await inspect({ bytes, map: guessed.map });
    assert.equal(mapped.format, 'map');
    assert.deepEqual(
      mapped.articles.map(({ title, date }) => [title, date]),
      guessed.articles.map(({ title, date }) => [title, date]),
    );
  });

  const kinds: Record<string, string> = {
    '{"articles":[]}': 'json',
    '{"d":"[{\\"title\\":\\"Tin\\",\\"date\\":\\"2026-01-02\\"}]"}': 'packed',
    'nhanTin([{"title":"Tin","date":"2026-01-02"}]);': 'callback',
    ")]}'\n[]": 'guarded',
    '{"title":"Một","date":"2026-01-02"}\n{"title":"Hai","date":"2026-01-02"}': 'lines',
    '<br />\n<b>Notice</b>: x in y.php\n[{"title":"Tin"}]': 'notice',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title></channel></rss>': 'xml',
    '<!doctype html><title>Trang</title>': 'page',
    'Xin chào': 'unknown',
    '': 'unknown',
  };
  for (const [text, kind] of Object.entries(kinds)) {
    it(`sees that an answer is ${kind}: ${text.slice(0, 24)}`, async () => {
      assert.equal((await inspect({ bytes: new TextEncoder().encode(text) })).text.kind, kind);
    });
  }

  it('tells of a page without news its title and the addresses that it names', async () => {
    const { failure, text } = await inFile(
      'recorded/wordpress-6.1.9-html-home-head.html',
      'https://wordpress.example/',
    );
    assert.equal(failure?.code, 'not-data');
    assert.match(text.page?.title ?? '', /Bản tin Sông Mây/);
    assert.equal(text.page?.alternates[0]?.url, 'https://wordpress.example/wp-json/wp/v2/posts?_embed');
  });

  it('tells an error that an endpoint reports from an answer without news', async () => {
    assert.equal((await inFile('from-docs/error-object.json')).failure?.code, 'source-error');
    assert.equal((await inFile('from-docs/empty-array.json')).failure, undefined);
  });

  it('takes one article for one, and a list of one for a list', async () => {
    const one = async (value: unknown) =>
      (await inspect({ bytes: new TextEncoder().encode(JSON.stringify(value)) })).single;
    const article = row(1, { content: '<p>Nội dung</p>' });
    assert.deepEqual(await Promise.all([article, { data: article }, [article], { data: [article] }].map(one)), [
      true,
      true,
      false,
      false,
    ]);
  });

  it('refuses a map or a format that does not exist', async () => {
    const bytes = await fixture('from-docs/vn-tieu_de-result.json');
    await assert.rejects(inspect({ bytes, map: 'items: [[' }), codeOf('bad-map'));
    await assert.rejects(inspect({ bytes, format: 'khong-co' }), codeOf('unknown-format'));
  });
});

describe('how dates are written', () => {
  const kinds: Record<string, string> = {
    '2026-10-20T07:30:00+07:00': 'exact',
    '2026-10-20T00:30:00Z': 'exact',
    '1792456200': 'exact',
    '2026-10-20': 'day',
    '2026-10-20 07:30:00': 'zoneless',
    '20/10/2026 07:30': 'zoneless',
    '05/04/2026 07:30': 'ambiguous',
    '05/05/2026': 'day',
    '10/20/2026': 'month-first',
    'hôm kia': 'unreadable',
    '': 'none',
  };
  for (const [date, kind] of Object.entries(kinds)) {
    it(`${date || 'no date'} is ${kind}`, async () => {
      const bytes = new TextEncoder().encode(JSON.stringify([{ id: 1, title: 'Tin', summary: 'Tóm tắt', date }]));
      assert.equal((await inspect({ bytes })).articles[0]?.dateKind, kind);
    });
  }

  it('are settled by a pattern', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify([{ id: 1, title: 'Tin', date: '05/04/2026 07:30' }]));
    const [article] = (await inspect({ bytes, datePattern: 'MM/dd/yyyy HH:mm' })).articles;
    assert.deepEqual([article?.dateKind, article?.date], ['zoneless', '2026-05-04T07:30:00+07:00']);
  });

  it('are known to be UTC in WordPress', async () => {
    const { articles } = await inFile('recorded/wordpress-6.1.9-posts-embed.json');
    assert.deepEqual([...new Set(articles.map(({ dateKind }) => dateKind))], ['exact']);
  });
});

describe('the snippet', () => {
  const elementOf = ({ snippet }: { snippet: string }) => snippet.split('\n').slice(1).join('\n');

  it('has the address alone where nothing else is needed, keeps room for the news, and leads to their site', async () => {
    const endpoint = await producer(goodNews());
    const { snippet } = await inspect({ src: endpoint.url });
    await endpoint.close();
    const [script, open, src, style = '', ...rest] = snippet.split('\n');
    assert.equal(script, '<script type="module" src="/bantin/bantin.js"></script>');
    assert.deepEqual([open, src], ['<news-list', `  src="${endpoint.url}"`]);
    assert.match(style, /^ {2}style="display:block;min-height:[\dpxvwmain(),* -]+"$/);
    assert.deepEqual(rest, ['>', `  <a href="${endpoint.url}/">Xem tin tức trên 127.0.0.1</a>`, '</news-list>']);
  });

  it('says where articles are read when they have no address', async () => {
    const found = await inspected([{ id: 1, title: 'Tin', date: '2026-01-02', summary: 'x' }]);
    assert.match(elementOf(found), /article-url="\/tin\?id=\{id\}"/);
  });

  it('carries what was needed to read the address, escaped', async () => {
    const found = await inspected(
      { kq: [{ a: 'Tin', b: '05/03/2026' }] },
      {},
      {
        map: `items: kq; title: a|['"<x>"']; date: b`,
        datePattern: 'MM/dd/yyyy',
        timeZone: 'Asia/Tokyo',
      },
    );
    const element = elementOf(found);
    assert.ok(element.includes(`map="items: kq; title: a|['&quot;&lt;x&gt;&quot;']; date: b"`), element);
    assert.match(element, /date-pattern="MM\/dd\/yyyy"/);
    assert.match(element, /time-zone="Asia\/Tokyo"/);
  });

  it('shows one article as an article', async () => {
    assert.match(
      elementOf(await inFile('from-docs/single-object.json', 'https://tinh.example/1')),
      /^<news-article\n? *src=/,
    );
  });
});
