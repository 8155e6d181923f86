import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { json } from './common.mjs';

const FOLDER = fileURLToPath(new URL('../../tests/fixtures/recorded/', import.meta.url));
/** Headers of the recorded answer that a widget in a page may look at. */
const KEPT = [
  'content-type',
  'link',
  'x-wp-total',
  'x-wp-totalpages',
  'x-total-count',
  'content-range',
  'content-language',
  'retry-after',
];

/** Status and kept headers from the text beside a recorded answer. */
function headOf(text) {
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/m.exec(text)?.[1] ?? 200);
  const headers = {
    'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages, X-Total-Count, Content-Range, Link',
  };
  for (const [, name, value] of text.matchAll(/^([A-Za-z-]+): (.*)$/gm)) {
    if (KEPT.includes(name.toLowerCase())) headers[name.toLowerCase()] = value.trim();
  }
  return { status, headers };
}

/** Answers of `/api/recorded/` (the names) and `/api/recorded/<file>`: recorded from real systems, as they were sent. */
export async function recorded(url) {
  if (!url.pathname.startsWith('/api/recorded/')) return undefined;
  const name = decodeURIComponent(url.pathname.slice('/api/recorded/'.length));
  const names = (await readdir(FOLDER).catch(() => [])).filter((file) => !/\.(headers\.txt|md)$/.test(file));
  if (!name) return json(names);
  if (!names.includes(name)) return undefined;
  const [body, head] = await Promise.all([
    readFile(join(FOLDER, name)),
    readFile(join(FOLDER, `${name}.headers.txt`), 'utf8').catch(() => ''),
  ]);
  const { status, headers } = headOf(head);
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}
