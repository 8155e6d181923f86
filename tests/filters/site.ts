// Pages in which editors run, and pages of a commune that show what they have left.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../../demo/server.mjs';
import { site } from '../support/site.js';
import { PROVINCE } from './forms.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Commune {
  /** A page that loads these files of packages and `window.editors`; the base is what editors take for the page they run in. */
  editorPage(files: readonly string[]): string;
  /** A page with this body; the script of bantin is in its head unless it shall come out of the body. */
  newsPage(body: string, options?: { script: boolean }): string;
  close(): Promise<unknown>;
}

const HEAD = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang của xã</title>';

/** An attribute's value and a piece of markup name the province alike. */
const settled = (html: string, province: string): string => html.replaceAll(PROVINCE, province);

function editorHtml(files: readonly string[]): string {
  const tags = files.map((file) =>
    file.endsWith('.css') ? `<link rel="stylesheet" href="/npm/${file}">` : `<script src="/npm/${file}"></script>`,
  );
  const script = "import { editors } from '/in-page.mjs'; window.editors = editors;";
  return `${HEAD}${tags.join('')}<script type="module">${script}</script><body></body></html>`;
}

/** All that is shown lies on top of one another in the corner of the page, so that every list is in view. */
const STYLE =
  '<style>section{position:absolute;inset:0 auto auto 0;inline-size:300px}iframe{block-size:77px}</style>' +
  `<script>window.heights = new Map();
    addEventListener('message', ({ data, source }) => data?.type === 'bantin-height' && heights.set(source, data.height));</script>`;

/** The province with its endpoint, its page for frames and its script; and a commune on another site. `folders` are those of packages. */
export async function openCommune(folders: readonly string[]): Promise<Commune> {
  const demo = await startDemo({ port: 0 });
  const pages: string[] = [];
  const fileOf = async (path: string): Promise<Buffer | undefined> => {
    const tries = path.startsWith('/npm/')
      ? folders.map((folder) => join(folder, path.slice('/npm'.length)))
      : [fileURLToPath(new URL('in-page.mjs', import.meta.url))];
    for (const file of tries) {
      const found = await readFile(file).catch(() => undefined);
      if (found) return found;
    }
    return undefined;
  };
  const host = await site(async (path, _, response) => {
    const { pathname } = new URL(path, 'http://x');
    const page = pages[Number(/^\/trang\/(\d+)$/.exec(pathname)?.[1])];
    const body = page ?? (await fileOf(decodeURIComponent(pathname)));
    const type = page === undefined ? TYPES[extname(pathname)] : 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'application/octet-stream' });
    response.end(body);
  });
  const around = host.url.replace('127.0.0.1', 'localhost');
  const address = (html: string): string => `${around}/trang/${pages.push(html) - 1}`;
  const script = `<script type="module" src="${demo.url}/dist/bantin.js?origins=${demo.url}"></script>`;
  return {
    editorPage: (files) => address(editorHtml(files)),
    newsPage: (body, options = { script: true }) =>
      address(`${HEAD}${options.script ? script : ''}${STYLE}<body>${settled(body, demo.url)}</body></html>`),
    close: () => Promise.all([demo.close(), host.close()]),
  };
}
