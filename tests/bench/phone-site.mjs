// A host as a province has it: every text compressed with brotli, over HTTP/1.1 or HTTP/2. Pages that show the same news in several ways.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { roomStyle } from '../../src/inspect/room-style.ts';
import { preloadLines, scriptLine, tagForm } from '../../src/inspect/snippet.ts';
import { installVanilla } from './list-page.mjs';
import { newsOf, PICTURE } from './site.mjs';

const COUNT = 20;
const SRC = `/news?count=${COUNT}`;

/** By hand: a script that fetches the news and draws them. */
const BY_HAND = `globalThis.bench = {};
(${installVanilla})(false);
fetch('${SRC}').then((answer) => answer.json()).then(({ items }) => {
  const list = document.createElement('ul');
  list.className = 'items';
  for (const article of items) list.append(bench.row(article));
  document.querySelector('main').append(list);
});`;

const attributes = [
  ['src', SRC],
  ['count', String(COUNT)],
  ['fields', 'image date summary category'],
  ['loading', 'eager'],
];

/** Lines for the head and for the place of the news. */
const forms = (script) => ({
  'by hand': ['<script src="/by-hand.js" defer></script>', ''],
  bantin: [scriptLine(script), tagForm({ tag: 'news-list', attributes })],
  'bantin, room kept and preload': [
    `${preloadLines(script, SRC, COUNT)}\n${scriptLine(script)}`,
    tagForm({ tag: 'news-list', attributes, style: roomStyle({ tag: 'news-list', count: COUNT, hasPictures: true }) }),
  ],
});

const page = ([
  head,
  body,
]) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng xã Suối Mơ</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>body{margin:1em;font-family:sans-serif}</style>
${head}</head><body><header><h1>Cổng thông tin xã Suối Mơ</h1></header><main>${body}</main>
<footer><p>Ủy ban nhân dân xã Suối Mơ, thôn Cầu Mây.</p><p>Điện thoại: 0299 000 0100</p></footer></body></html>`;

const packed = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

function filesOf(dist, folder) {
  const names = ['bantin.js', ...readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`)];
  const scripts = names.filter((name) => name.endsWith('.js'));
  return scripts.map((name) => [`/${folder}/${name}`, ['text/javascript', packed(readFileSync(join(dist, name)))]]);
}

/**
 * Starts the site on a free port of this machine.
 *
 * @param {Readonly<Record<string, string>>} builds folders with built files, by what they are called
 * @param {'1.1' | '2'} protocol
 * @returns {Promise<{ pages: [name: string, url: string][], close: () => void }>}
 */
export async function phoneSite(builds, protocol) {
  const answers = new Map([
    [SRC, ['application/json', packed(newsOf(COUNT))]],
    ['/by-hand.js', ['text/javascript', packed(BY_HAND)]],
  ]);
  const paths = new Map();
  Object.entries(builds).forEach(([build, dist], index) => {
    for (const [path, file] of filesOf(dist, index)) answers.set(path, file);
    for (const [name, lines] of Object.entries(forms(`/${index}/bantin.js`))) {
      const isFirst = !paths.has(name);
      if (!isFirst && name === 'by hand') continue;
      const path = `/trang-${paths.size}`;
      paths.set(isFirst ? name : `${name} (${build})`, path);
      answers.set(path, ['text/html; charset=utf-8', packed(page(lines))]);
    }
  });
  const listener = ({ url }, response) => {
    const [type, body] = answers.get(url) ?? ['image/png', PICTURE];
    const encoding = body === PICTURE ? {} : { 'content-encoding': 'br' };
    response.writeHead(200, { 'content-type': type, 'content-length': body.length, ...encoding });
    response.end(body);
  };
  const pem = readFileSync(new URL('../support/localhost.pem', import.meta.url));
  const server = protocol === '2' ? createSecureServer({ key: pem, cert: pem }, listener) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http${protocol === '2' ? 's' : ''}://127.0.0.1:${server.address().port}`;
  return { pages: [...paths].map(([name, path]) => [name, origin + path]), close: () => server.close() };
}
