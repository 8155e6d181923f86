import type { Finding, Inspection } from '../../src/server.js';
import { check, inspect } from '../../src/server.js';
import { rows, type Row } from '../support/news.js';
import { site, type Site } from '../support/site.js';

/** Headers of a producer that does everything right. */
export const goodHeaders: Readonly<Record<string, string>> = {
  'content-type': 'application/json; charset=utf-8',
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=60, stale-while-revalidate=600',
  etag: '"1"',
};

/** An article that nothing is wrong with. */
export const goodRow: Row = {
  summary: 'Trạm cấp nước phục vụ bốn trăm hộ dân ở ba thôn ven suối.',
  content: '<p>Sáng nay, xã Suối Mơ đưa trạm cấp nước vào hoạt động.</p>',
  image: { url: 'https://tinh.example/anh/tram.jpg', alt: 'Trạm cấp nước mới', width: 1200, height: 800 },
};

export const goodNews = (): Row[] => rows(3, goodRow);

/** A producer that answers this with these headers, besides the good ones; an empty header is left out. */
export function producer(body: unknown, headers: Record<string, string> = {}): Promise<Site> {
  return site((_, __, response) => {
    const all = Object.entries({ ...goodHeaders, ...headers }).filter(([, value]) => value);
    response.writeHead(200, Object.fromEntries(all));
    response.end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));
  });
}

/** Looks at a producer once and lets it go. */
export async function inspected(
  body: unknown,
  headers: Record<string, string> = {},
  more: Partial<Parameters<typeof inspect>[0]> = {},
  path = '/api/tin',
): Promise<Inspection> {
  const endpoint = await producer(body, headers);
  try {
    return await inspect({ src: endpoint.url + path, ...more });
  } finally {
    await endpoint.close();
  }
}

export const codesOf = (found: readonly Finding[]): string[] => found.map(({ code }) => code);

/** Codes of what is found in these rows, as in a file. */
export async function findingsIn(sent: unknown): Promise<Finding[]> {
  const text = typeof sent === 'string' ? sent : JSON.stringify(sent);
  return check(await inspect({ bytes: new TextEncoder().encode(text), src: 'https://tinh.example/api/tin' }));
}
