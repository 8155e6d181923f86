// The site of the benches: the built library, an empty page, news as many as are asked for.
import { createServer } from 'node:http';
import { once } from 'node:events';
import sirv from 'sirv';

const WORDS =
  'Ủy ban nhân dân xã Suối Mơ khánh thành trạm cấp nước sạch cho ba thôn vùng cao trước mùa mưa lũ năm nay'.split(' ');
const words = (from, count) =>
  Array.from({ length: count }, (_, at) => WORDS[(from + at * 7) % WORDS.length]).join(' ');

const article = (number) => ({
  id: String(number),
  title: `Tin số ${number}: ${words(number, 9)}`,
  url: `https://tinh.example/tin/${number}`,
  date: new Date(Date.UTC(2026, 2, 20, 1) - number * 3_600_000).toISOString(),
  summary: words(number + 3, 38),
  category: ['Nông nghiệp', 'Giáo dục', 'Văn hóa', 'Y tế'][number % 4],
  image: { url: '/anh.png', width: 600, height: 400 },
});

export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAFUlEQVR4nGNgYGD4//8/AwMDA4QCAB7gBfs2oXl4AAAAAElFTkSuQmCC',
  'base64',
);

const answers = new Map();

/** An answer with so many articles, as JSON. */
export function newsOf(count) {
  if (!answers.has(count)) {
    answers.set(count, JSON.stringify({ items: Array.from({ length: count }, (_, at) => article(at + 1)) }));
  }
  return answers.get(count);
}

const PAGE =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>bench</title><body style="margin:1em;width:900px">';

function answer({ url }, response, files) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
  if (pathname === '/') return send('text/html; charset=utf-8', PAGE);
  if (pathname === '/anh.png') return send('image/png', PICTURE);
  if (pathname === '/news') return send('application/json', newsOf(Number(searchParams.get('count'))));
  return files();
}

/** Starts the site on a free port of this machine. */
export async function benchSite(root) {
  const files = sirv(`${root}/dist`);
  const server = createServer((request, response) =>
    answer(request, response, () => files(request, response, () => response.writeHead(404).end())),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
