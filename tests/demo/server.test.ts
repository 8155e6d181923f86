import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { fileNames } from '../../demo/data/files.mjs';
import { articles } from '../../demo/data/articles.mjs';
import { pictures } from '../../demo/data/pictures.mjs';
import { startDemo } from '../../demo/server.mjs';

let demo: { url: string; close: () => Promise<void> };
before(async () => (demo = await startDemo({ port: 0 })));
after(() => demo.close());

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(demo.url + path, init);

describe('pictures and files of the demo', () => {
  it('every address in the bulletin answers, except the one that is dead on purpose', async () => {
    const text = JSON.stringify(articles());
    const addresses = new Set([...text.matchAll(/\/media\/[\w./-]+\.\w+/g)].map(([address]) => address));
    assert.ok(addresses.size > 25);
    for (const address of addresses) {
      const { status, headers } = await get(address);
      assert.equal(status, address.includes('/kho-cu/') ? 404 : 200, address);
      if (address.endsWith('.svg')) assert.equal(headers.get('content-type'), 'image/svg+xml');
    }
  });

  it('pictures are whole SVG files below 6 KB, without text, scripts and outside references', () => {
    for (const [name, { svg, width, height }] of Object.entries(pictures)) {
      const drawn = svg();
      assert.ok(drawn.length < 6144, `${name}: ${drawn.length} bytes`);
      assert.match(drawn, new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`));
      assert.doesNotMatch(drawn, /<text|<script|NaN|undefined|href="(?!#)/);
      for (const [, id = ''] of drawn.matchAll(/(?:url\(#|href="#)(\w+)/g)) {
        assert.ok(drawn.includes(`id="${id}"`), `${name} uses #${id}`);
      }
    }
  });

  it('are drawn the same every time', () => {
    for (const { svg } of Object.values(pictures)) assert.equal(svg(), svg());
  });

  it('files are what their names say', async () => {
    const magic: Record<string, string> = {
      pdf: '%PDF-1.7',
      docx: 'PK\u0003\u0004',
      xlsx: 'PK\u0003\u0004',
      wav: 'RIFF',
    };
    for (const name of fileNames) {
      const bytes = Buffer.from(await (await get(`/media/${name}`)).arrayBuffer());
      const expected = magic[name.split('.').pop() ?? ''] ?? '?';
      assert.equal(bytes.toString('latin1', 0, expected.length), expected, name);
      assert.ok(bytes.length < 100_000, name);
    }
  });

  it('a DOCX holds its Vietnamese text under the checksum that the archive promises', async () => {
    const bytes = Buffer.from(await (await get('/media/tep/mau-don-de-nghi-ho-tro.docx')).arrayBuffer());
    let at = 0;
    const parts = new Map<string, string>();
    while (bytes.readUInt32LE(at) === 0x04034b50) {
      const [sum, packed, nameLength] = [
        bytes.readUInt32LE(at + 14),
        bytes.readUInt32LE(at + 18),
        bytes.readUInt16LE(at + 26),
      ];
      const start = at + 30 + nameLength;
      const data = inflateRawSync(bytes.subarray(start, start + packed));
      assert.equal(crc32(data), sum);
      parts.set(bytes.toString('utf8', at + 30, start), data.toString());
      at = start + packed;
    }
    assert.match(parts.get('word/document.xml') ?? '', /Đơn đề nghị hỗ trợ/);
  });

  it("a PDF's cross references point at its objects", async () => {
    const text = Buffer.from(await (await get('/media/tep/thong-bao-tuyen-dung.pdf')).arrayBuffer()).toString('latin1');
    const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    assert.equal(text.slice(table, table + 4), 'xref');
    const offsets = [...text.slice(table).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
    assert.equal(offsets.length, 14);
    offsets.forEach((offset, index) => assert.ok(text.startsWith(`${index + 1} 0 obj`, offset), `object ${index + 1}`));
  });
});

describe('the demo server', () => {
  it('sends the headers that a provincial endpoint should have', async () => {
    const { headers } = await get('/api/tintuc');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('vary'), 'Accept-Encoding');
    assert.equal(headers.get('cache-control'), 'public, max-age=60');
    assert.ok(headers.get('etag'));
  });

  it('answers 304 to whoever has the newest already', async () => {
    const etag = (await get('/api/feed.json')).headers.get('etag') ?? '';
    const again = await get('/api/feed.json', { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
  });

  it('compresses JSON for those who can read it', async () => {
    const response = await get('/api/feed.json', { headers: { 'accept-encoding': 'br' } });
    assert.equal(response.headers.get('content-encoding'), 'br');
    assert.ok(Number(response.headers.get('content-length')) < 25_000);
  });

  it('allows preflights, answers HEAD without a body, refuses what would write', async () => {
    assert.equal((await get('/api/feed.json', { method: 'OPTIONS' })).status, 204);
    const head = await get('/api/feed.json', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    assert.equal((await get('/api/feed.json', { method: 'POST' })).status, 405);
  });

  it('fails on purpose where stories need it', async () => {
    const failed = await get('/api/fail');
    assert.equal(failed.status, 503);
    assert.equal(failed.headers.get('retry-after'), '30');
    assert.match(await (await get('/api/html')).text(), /^<!doctype html>/);
    const empty = (await (await get('/api/empty.json')).json()) as { items: unknown[] };
    assert.deepEqual(empty.items, []);
    assert.equal((await get('/api/nothing-here')).status, 404);
  });

  it('answers once and then fails, for every visitor anew', async () => {
    const statuses = [];
    for (const who of ['a', 'a', 'b', 'a']) statuses.push((await get(`/api/once.json?for=${who}`)).status);
    assert.deepEqual(statuses, [200, 503, 200, 503]);
  });

  it('takes its time where asked', async () => {
    const before = performance.now();
    assert.equal((await get('/api/slow.json?ms=120')).status, 200);
    assert.ok(performance.now() - before >= 115);
  });

  it('keeps a silent connection open until the reader gives up', async () => {
    await assert.rejects(get('/api/hang', { signal: AbortSignal.timeout(200) }), { name: 'TimeoutError' });
  });

  it('serves recorded answers with the status and type they came with', async () => {
    const names = (await (await get('/api/recorded/')).json()) as string[];
    const folder = new URL('../fixtures/recorded/', import.meta.url);
    const recorded = readdirSync(folder).filter((name) => !name.endsWith('.headers.txt') && !name.endsWith('.md'));
    assert.deepEqual(names.toSorted(), recorded.toSorted());
    const refused = await get('/api/recorded/directus-12.4.0-collection-forbidden.json');
    assert.equal(refused.status, 403);
    const posts = await get('/api/recorded/wordpress-6.1.9-posts-embed.json');
    assert.equal(posts.headers.get('x-wp-total'), '17');
    assert.equal((await get('/api/recorded/..%2F..%2F..%2Fpackage.json')).status, 404);
  });

  it('does not give away its own sources', async () => {
    for (const path of [
      '/server.mjs',
      '/data/articles.mjs',
      '/api/common.mjs',
      '/..%2fpackage.json',
      '/dist/../package.json',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('says clearly that the port is taken', async () => {
    const port = Number(new URL(demo.url).port);
    await assert.rejects(startDemo({ port }), { code: 'EADDRINUSE' });
  });

  it('frees its port when closed, with connections open', async () => {
    const other = await startDemo({ port: 0 });
    const hanging = fetch(`${other.url}/api/hang`).catch((error: Error) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.close();
    assert.ok((await hanging) instanceof Error);
    await assert.rejects(fetch(`${other.url}/api/tintuc`));
  });
});
