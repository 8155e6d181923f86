import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { json } from './api/common.mjs';
import { drupal } from './api/drupal.mjs';
import { failures } from './api/failures.mjs';
import { jsonFeed } from './api/json-feed.mjs';
import { recorded } from './api/recorded.mjs';
import { schemaOrg } from './api/schema-org.mjs';
import { strapi } from './api/strapi.mjs';
import { tinTuc } from './api/tin-tuc.mjs';
import { wordpress } from './api/wordpress.mjs';
import { mediaFile } from './data/files.mjs';
import { pictures } from './data/pictures.mjs';
import { strictPage } from './strict-page.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PROJECT = resolve(HERE, '..');
const FONTS = join(PROJECT, 'node_modules/@fontsource/be-vietnam-pro/files');
/** What a province's server should send with its bulletin: readable from every site, shared by caches, checked by ETag. */
const SHARED = { 'access-control-allow-origin': '*', vary: 'Accept-Encoding', 'cache-control': 'public, max-age=60' };

const fonts = sirv(FONTS, {
  dev: true,
  etag: true,
  setHeaders: (response) => setAll(response, { ...SHARED, 'cache-control': 'public, max-age=31536000, immutable' }),
});

function setAll(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** A picture, a file or a sound of the bulletin. */
function media(url) {
  if (!url.pathname.startsWith('/media/')) return undefined;
  const path = url.pathname.slice('/media/'.length);
  const picture = path.endsWith('.svg') && Object.hasOwn(pictures, path.slice(0, -4)) && pictures[path.slice(0, -4)];
  if (picture) return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: picture.svg() };
  const file = mediaFile(path);
  if (file) return { status: 200, headers: { 'content-type': file.type }, body: file.bytes };
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Không có tệp này' };
}

const routes = [media, wordpress, jsonFeed, drupal, strapi, tinTuc, schemaOrg, failures, recorded];

/** The answer to an address of the API, or `'hang'`. */
async function answerTo(url, origin) {
  for (const route of routes) {
    const answer = await route(url, origin);
    if (answer) return answer;
  }
  return json({ ThanhCong: false, ThongBao: 'Không có địa chỉ này' }, { 'cache-control': 'no-store' }, 404);
}

/** The body in the best encoding the reader takes; small and packed files go as they are. */
function encoded(bytes, type, accepted) {
  if (bytes.length < 1000 || !/json|svg|^text/.test(type)) return [bytes];
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  if (/\bbr\b/.test(accepted)) return [brotliCompressSync(bytes, quality), 'br'];
  if (/\bgzip\b/.test(accepted)) return [gzipSync(bytes), 'gzip'];
  return [bytes];
}

function send(request, response, { status, headers, body }) {
  const bytes = Buffer.from(body);
  setAll(response, { ...SHARED, ...headers });
  const etag = `W/"${createHash('sha1').update(bytes).digest('base64url').slice(0, 16)}"`;
  if (status === 200) response.setHeader('etag', etag);
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const [data, encoding] = encoded(bytes, headers['content-type'], request.headers['accept-encoding'] ?? '');
  if (encoding) response.setHeader('content-encoding', encoding);
  response.writeHead(status, { 'content-length': data.length });
  response.end(request.method === 'HEAD' ? undefined : data);
}

/** A preflight, or a method that the API does not know. */
function refuse(request, response) {
  const allowed = {
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': '*',
    allow: 'GET, HEAD, OPTIONS',
  };
  setAll(response, { ...SHARED, ...allowed });
  response.writeHead(request.method === 'OPTIONS' ? 204 : 405).end();
}

/**
 * The bulletin's API, its pictures, files and fonts, as a connect middleware: `/api/…`, `/media/…`, `/fonts/…`; everything else goes to `next`.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {(error?: unknown) => void} next
 */
export function demoApi(request, response, next) {
  const origin = `http://${request.headers.host ?? 'localhost'}`;
  const url = URL.canParse(request.url ?? '/', origin) ? new URL(request.url ?? '/', origin) : undefined;
  if (!url) return next();
  if (url.pathname.startsWith('/fonts/')) {
    request.url = url.pathname.slice('/fonts'.length);
    return fonts(request, response, () => void response.writeHead(404).end());
  }
  if (!/^\/(api|media)\//.test(url.pathname)) return next();
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(request, response);
  answerTo(url, origin).then((answer) => answer !== 'hang' && send(request, response, answer), next);
}

/** Only pages, styles and page scripts of `demo/` are served; its sources are not. */
const isPage = (path) => /^\/(embed\/)?([\w-]+\.(html|css|js|svg))?$/.test(path);

/** The page for frames needs nothing but this site, and may be framed by all. */
const FRAMED =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors *";

function handler(root) {
  const headers = (response) => setAll(response, { ...SHARED, 'cache-control': 'no-cache' });
  const pages = sirv(join(root, 'demo'), { dev: true, etag: true, setHeaders: headers });
  const built = sirv(join(root, 'dist'), { dev: true, etag: true, setHeaders: headers });
  return (request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Không tìm thấy</title><p>Không tìm thấy trang. <a href="/">Về trang chủ</a></p>',
      );
    };
    demoApi(request, response, (error) => {
      if (error) return void response.writeHead(500).end(String(error));
      const path = (request.url ?? '/').split('?')[0];
      if (path.startsWith('/dist/')) {
        request.url = request.url.slice('/dist'.length);
        return built(request, response, missing);
      }
      if (/^\/embed\/\w+\.html$/.test(path)) response.setHeader('content-security-policy', FRAMED);
      if (path === '/strict.html') return send(request, response, strictPage(root, request));
      return isPage(path) ? pages(request, response, missing) : missing();
    });
  };
}

/**
 * Starts the demo: pages at `/`, built files at `/dist/`, the bulletin's API at `/api/`.
 *
 * @param {{ port?: number, host?: string, root?: string }} [options] `port` 0 takes any free one; `root` is the project's folder
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with the system's error (EADDRINUSE) when the port is taken
 */
export function startDemo({ port = 4173, host = '127.0.0.1', root = PROJECT } = {}) {
  const server = createServer(handler(root));
  return new Promise((started, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const close = () =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      started({ url: `http://${host}:${server.address().port}`, close });
    });
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  startDemo({ port: Number(process.env.PORT ?? 4173) }).then(
    ({ url }) => console.log(`Trang trình diễn: ${url}`),
    (error) => {
      console.error(error.code === 'EADDRINUSE' ? `Cổng ${error.port} đang được dùng; đặt PORT khác.` : error);
      process.exitCode = 1;
    },
  );
}
