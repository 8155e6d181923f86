// The endpoint without CORS that relays read: https under the name tinh.example, on a port of this machine.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { once } from 'node:events';
import { join } from 'node:path';
import { newFolder, run } from '../support/workshop.mjs';

export const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Tin tỉnh</title><item><title>Cầu Bến Đá thông xe</title><link>https://tinh.example/1</link></item></channel></rss>`;

/** A certificate for the name, signed by itself: whoever asks must be told to trust it. */
async function certificate() {
  const folder = newFolder('certificate');
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = 'subjectAltName=DNS:tinh.example,DNS:khac.example';
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=tinh.example'],
    ...['-addext', names, '-keyout', key, '-out', cert],
  ]);
  return { key, cert };
}

const xml = { 'content-type': 'application/rss+xml; charset=utf-8', 'set-cookie': 'phien=bi-mat' };
const html = '<!DOCTYPE html><html><body><script>alert(1)</script></body></html>';

/** What is wrong with the answer, by the end of its address. */
const ANSWERS = {
  'tin.xml': [200, xml, FEED],
  'tin.json': [200, { 'content-type': 'text/html' }, '{"items":[{"title":"Tin"}]}'],
  'trang.html': [200, { 'content-type': 'application/json' }, html],
  'trang-xml.html': [200, xml, `<?xml version="1.0"?>${html}`],
  'nua.json': [200, {}, '{"items":[{"title":"Ti'],
  'nua.xml': [200, xml, FEED.slice(0, -20)],
  'anh.png': [200, { 'content-type': 'image/png' }, '\x89PNG\r\n'],
  'lon.json': [200, {}, `["${'a'.repeat(200_000)}"]`],
  'goi.json': [200, { 'content-encoding': 'gzip' }, '[]'],
  'loi.xml': [503, xml, FEED],
  'quanh.xml': [302, { location: '/rss/tin.xml' }, ''],
  'vong.xml': [302, { location: '/rss/vong.xml' }, ''],
  'sang-khac.xml': [302, { location: 'https://khac.example/rss/tin.xml' }, ''],
  'sang-la.xml': [302, { location: 'https://la.example/rss/tin.xml' }, ''],
  'sang-noi-bo.xml': [302, { location: 'http://169.254.169.254/latest/meta-data/' }, ''],
  'sang-thu-muc.xml': [302, { location: '/quan-tri/tin.xml' }, ''],
};

export async function startUpstream() {
  const { key, cert } = await certificate();
  const asked = [];
  const given = new Map();
  let mode = 'well';
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    asked.push({ path: request.url, headers: request.headers });
    const name = request.url.split('?')[0].split('/').pop();
    if (mode === 'silent' || name === 'cham.xml') return;
    const shown = { failing: 'loi.xml', leading: 'sang-khac.xml' }[mode] ?? name;
    const [status, headers, body] = ANSWERS[shown] ?? given.get(shown) ?? [404, {}, 'Không có'];
    response.writeHead(status, headers).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    cert,
    asked,
    address: `127.0.0.1:${server.address().port}`,
    /** Gives an answer of one's own to addresses that end in this name. */
    put: (name, body, headers = {}) => void given.set(name, [200, headers, body]),
    /** `well`, `failing`, `leading` elsewhere or `silent` */
    be: (next) => void (mode = next),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
