// The server of the farm: host pages, the built files, the libraries of the hosts, and an endpoint with news.
import { readFile } from 'node:fs/promises';
import { pictures } from '../../demo/data/pictures.mjs';
import { row, rows, type Row } from '../support/news.js';
import { site, type Site } from '../support/site.js';
import { TAGS, markup, type Clean, type HostPage, type Pieces, type Tags } from './host.js';

const ROOT = new URL('../../', import.meta.url);
/** The version that the second copy on a page has; its code is the same. */
export const NEXT = '99.0.0';

const [photo = '', scene = ''] = Object.keys(pictures);
/** Pictures in a text begin at the article's own address. @param site where the picture is */
const contentOf = (
  site: string,
): string => `<p>Sau hai năm thi công, trạm cấp nước của xã đã phục vụ 1.200 hộ dân ở năm thôn, xem <a href="https://tinh.example/ke-hoach">kế hoạch</a>.</p>
<h2>Số liệu</h2><ul><li>Thôn Đồng Tâm: 320 hộ</li><li>Thôn Bến Đá: 210 hộ</li></ul>
<blockquote><p>Từ nay bà con không phải chở nước nữa.</p></blockquote>
<table><thead><tr><th>Thôn</th><th>Số hộ</th></tr></thead><tbody><tr><td>Đồng Tâm</td><td>320</td></tr><tr><td>Bến Đá</td><td>210</td></tr></tbody></table>
<figure><img src="${site}/photo/${scene}.svg" alt="Bến nước" width="1200" height="750"><figcaption>Bến nước của xã.</figcaption></figure>`;

const articleOf = (site: string): Row =>
  row(1, {
    content: contentOf(site),
    category: 'Nông thôn mới',
    image: { url: `/photo/${photo}.svg`, width: 1600, height: 1000, caption: 'Trạm cấp nước xã Suối Mơ' },
    attachments: [{ name: 'Quyết định số 12', url: '/tep/qd12.pdf', size: 2_726_297 }],
    author: 'Nguyễn Thị Thu Hà',
    source: { name: 'Đài truyền thanh Suối Mơ', url: 'https://suoimo.example/' },
    tags: ['nước sạch'],
  });
const news = rows(6, { image: { url: `/photo/${photo}.svg`, width: 1600, height: 1000 }, category: 'Đời sống' });

const CLEAN: Clean = { width: 720, ground: '#fff', css: '', rtl: false };
/** With room for a scroll bar from the beginning, which would push what it comes beside. */
const HOST_CSS = `html { overflow-y: scroll } body { margin: 0 } .column { width: ${CLEAN.width}px; margin: 20px 0 0 20px } .bar { margin: 0; padding: 10px 20px; background: #e8eef5; color: #123 }`;

const BEFORE = `<header class="bar" data-host="before" id="bar"><b>Cổng thông tin xã Suối Mơ</b> <button type="button" id="menu">Mục lục</button></header>`;
const BEHIND = `<footer class="bar" data-host="behind" id="foot"><p id="line">Trụ sở: thôn Đồng Tâm</p></footer>`;

export const SCRIPT =
  '<script type="module" src="/begin.mjs"></script><script type="module" src="/dist/bantin.js"></script>';

export function newsOf([list, one, related]: Tags, more = ''): string {
  const asked = `loading="eager" ${more}`;
  return `<${list} src="/news.json" count="3" heading="Tin trong xã" searchable paging="more" ${asked}><a href="/tin">Tin của xã</a></${list}>
<${one} src="/article.json" attribution="Ghi rõ nguồn khi phát hành lại." ${asked}><a href="/tin/1">Bài của xã</a></${one}>
<${related} src="/news.json" current="1" count="3" ${asked}><a href="/tin">Các tin khác</a></${related}>`;
}

export const piecesOf = ({ tags = TAGS, attributes, script = SCRIPT }: Partial<HostPage> = {}): Pieces => ({
  head: '<script src="/axe.js"></script><script src="/witness.js"></script><script src="/reading.js"></script>',
  news: newsOf(tags, attributes),
  script,
  before: BEFORE,
  behind: BEHIND,
});

/** What the elements look like where nobody disturbs them. */
function cleanPage(query: URLSearchParams): string {
  const { width, ground, css, rtl } = { ...CLEAN, ...(JSON.parse(query.get('clean') ?? '{}') as Partial<Clean>) };
  const head = `<style>html { background: ${ground} } .column { width: ${width}px } ${css}</style>`;
  return markup(piecesOf({ attributes: query.get('attributes') ?? '' }), {
    head,
    html: `lang="vi" ${rtl ? 'dir="rtl"' : ''}`,
  });
}

type Body = readonly [type: string, body: string | Buffer];
const JS = 'text/javascript; charset=utf-8';
const HTML = 'text/html; charset=utf-8';
const json = (value: unknown): Body => ['application/json', JSON.stringify(value)];

const own: Readonly<Record<string, (site: string) => Promise<Body> | Body>> = {
  '/news.json': () => json(news),
  '/article.json': (site) => json(articleOf(site)),
  '/host.css': () => ['text/css', HOST_CSS],
  '/witness.js': () => pageScript('witness'),
  '/reading.js': () => pageScript('reading'),
  '/begin.mjs': () => pageScript('begin'),
  // The real Prototype, where somebody has it: PROTOTYPE=path.
  '/old-prototype.js': () => (process.env.PROTOTYPE ? file(process.env.PROTOTYPE) : pageScript('old-prototype')),
  '/old-helpers.js': () => pageScript('old-helpers'),
  '/axe.js': () => file('node_modules/axe-core/axe.min.js'),
};

const TYPES: Readonly<Record<string, string>> = {
  js: JS,
  mjs: JS,
  css: 'text/css',
  map: 'application/json',
  svg: 'image/svg+xml',
};

/** Read once: all three engines ask for the same. */
const kept = new Map<string, Promise<Buffer>>();
async function file(path: string): Promise<Body> {
  const bytes = kept.get(path) ?? readFile(new URL(path, ROOT));
  kept.set(path, bytes);
  return [TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain', await bytes];
}

/** A script of ours for a page, whose names stay its own. */
async function pageScript(name: string): Promise<Body> {
  const [type, text] = await file(`tests/hostile/page/${name}.mjs`);
  return [type, `(() => {\n${String(text)}\n})();`];
}

/** The built file as the next major version has it: its version is the only thing that differs. */
async function nextVersion(path: string): Promise<Body> {
  const [type, bytes] = await file(`dist/${path}`);
  const { version } = JSON.parse(String(await readFile(new URL('package.json', ROOT)))) as { version: string };
  return [type, path.startsWith('chunks/') ? bytes : String(bytes).replaceAll(version, NEXT)];
}

const folders: Readonly<Record<string, (rest: string) => Promise<Body> | Body>> = {
  photo: (rest) => ['image/svg+xml', pictures[rest.replace('.svg', '')]?.svg() ?? ''],
  dist: (rest) => file(`dist/${rest}`),
  word: (rest) => file(`dist/${rest}`),
  next: nextVersion,
  lib: (rest) => file(`node_modules/${rest}`),
};

function folderOf(path: string): Promise<Body> | Body | undefined {
  const [, folder = '', rest = ''] = /^\/(\w+)\/(.+)$/.exec(path) ?? [];
  return folders[folder]?.(rest);
}

/** Pages of hosts by name, and whatever a host has besides. */
export interface Farm {
  readonly url: string;
  /** Address of the page of this host. */
  page(name: string): string;
  /** Address of the page without a host. */
  clean(clean: Partial<Clean>, attributes?: string): string;
  /** Forms that reached the server: their addresses. */
  readonly sent: readonly string[];
  close(): Promise<void>;
}

export async function openFarm(hosts: Readonly<Record<string, HostPage>>): Promise<Farm> {
  const sent: string[] = [];
  const extras = new Map(Object.values(hosts).flatMap((host) => Object.entries(host.more?.(piecesOf(host)) ?? {})));
  const extraOf = (path: string): Body | undefined => {
    const text = extras.get(path);
    return text === undefined ? undefined : [path.endsWith('.js') ? JS : HTML, text];
  };
  const server: Site = await site(async (address, request, response) => {
    const { pathname, searchParams } = new URL(address, 'http://x');
    if (request.method === 'POST') sent.push(address);
    const host = hosts[pathname.slice('/host/'.length)];
    const body = await (host
      ? ([HTML, host.page(piecesOf(host))] as const)
      : pathname === '/clean'
        ? ([HTML, cleanPage(searchParams)] as const)
        : (own[pathname]?.(server.url) ?? extraOf(pathname) ?? folderOf(pathname)));
    if (!body) return void response.writeHead(404, { 'content-type': HTML }).end('<!doctype html>Không có trang này');
    const keep = /^\/(dist|word|next|lib|photo|\w+\.js$)/.test(pathname)
      ? { 'cache-control': 'max-age=3600' }
      : undefined;
    const headers = { 'content-type': body[0], 'access-control-allow-origin': '*', ...keep, ...host?.headers };
    response.writeHead(200, headers);
    response.end(body[1]);
  });
  return {
    url: server.url,
    page: (name) => `${server.url}/host/${name}`,
    clean: (clean, attributes = '') =>
      `${server.url}/clean?${String(new URLSearchParams({ clean: JSON.stringify(clean), attributes }))}`,
    sent,
    close: () => server.close(),
  };
}
