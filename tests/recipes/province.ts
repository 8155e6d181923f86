// The province of the recipes: what its addresses answer, to browsers and to tools that build pages.
import type { BrowserContext } from 'playwright-core';
import { row, rows } from '../support/news.js';
import { site, type Site } from '../support/site.js';

export const PROVINCE = 'https://tinh.example';
/** Articles in its bulletin. */
const ALL = 8;

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const json = (value: unknown): Answer => ({
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify(value),
});

/** What stands at a path: lists, articles by number, and pages for people. */
function answerTo(path: string): Answer {
  const [, id] = /^\/(?:api\/tin|wp-json\/wp\/v2\/posts)\/(\d+)/.exec(path) ?? [];
  if (id) return json(row(Number(id), { content: `<p>Toàn văn của tin số ${id}, dài hơn đoạn tóm tắt.</p>` }));
  if (/^\/(?:api\/tin|rss|wp-json\/wp\/v2\/posts)/.test(path)) return json({ items: rows(ALL) });
  return { status: 200, contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Tỉnh</title><p>Tỉnh' };
}

/** Pages of this browser find the province; once `isDown()`, it answers 500 to all of them. */
export async function answerPages(context: BrowserContext, isDown: () => boolean): Promise<void> {
  await context.route(`${PROVINCE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const { status, ...answer } = answerTo(pathname);
    const headers = { 'access-control-allow-origin': '*' };
    return route.fulfill({ ...answer, headers, status: isDown() ? 500 : status });
  });
}

/** What leads a tool of Node to the server that stands for the province. */
export function inNode(url: string): Record<string, string> {
  const loader = new URL('province-in-node.mjs', import.meta.url).href;
  return { NODE_OPTIONS: `--import ${loader}`, PROVINCE_SITE: url };
}

/** The same on a port of this machine, for tools in Node; `province-in-node.mjs` leads them there. */
export function provinceSite(): Promise<Site> {
  return site((path, _, response) => {
    const { status, contentType, body } = answerTo(path);
    response.writeHead(status, { 'content-type': contentType });
    response.end(body);
  });
}
