// The site of a commune with real pages: scripts of other libraries, a history, and a server that notes who asked for what.
import { readFile } from 'node:fs/promises';
import { builtScripts } from '../../support/built.js';
import { row } from '../../support/news.js';
import { site } from '../../support/site.js';

/** The one paragraph of each article. */
export const BODY = 'Nội dung của bài.';
export const TITLE = 'Tin của xã';
export const titleAt = (number: number): string => `Tin số ${number} của xã`;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
};
const html = 'text/html; charset=utf-8';

/** What the pages remember of themselves: how many listen for steps in the history, and how each page was shown. */
const WITNESS = `<script>
  if (!window.listening) {
    window.listening = 0;
    window.shown = [];
    const { addEventListener: add, removeEventListener: remove } = window;
    window.addEventListener = function (type, ...rest) { if (type === 'popstate' || type === 'pageshow') listening++; return add.call(window, type, ...rest); };
    window.removeEventListener = function (type, ...rest) { if (type === 'popstate' || type === 'pageshow') listening--; return remove.call(window, type, ...rest); };
    add.call(window, 'pageshow', ({ persisted }) => shown.push(persisted));
  }
</script>`;

/** How much faster time runs for the scripts of a page of this kind. */
export const FASTER = 25;
const FAST = `<script>
  const begin = Date.now();
  const { now } = Date;
  const { setTimeout: wait } = window;
  Date.now = () => begin + ${FASTER} * (now() - begin);
  window.setTimeout = (act, ms, ...rest) => wait(act, ms / ${FASTER}, ...rest);
</script>`;

const HEADS: Readonly<Record<string, string>> = {
  turbo: '<script type="module" src="/turbo.js"></script>',
  htmx: '<script src="/htmx.js"></script>',
  fast: FAST,
};

/** `/<kind of host>/<attributes of the list>/tin`, and beside it `gioi-thieu` without a list. */
function pageAt(path: string): string {
  const [, kind = '', attributes = '', name = ''] = new URL(path, 'http://x').pathname
    .split('/')
    .map(decodeURIComponent);
  const isList = name === 'tin';
  const title = isList ? TITLE : 'Giới thiệu xã';
  if (kind === 'framed')
    return `<!doctype html><title>Cổng xã</title><iframe src="/plain/${encodeURIComponent(attributes)}/tin"></iframe>`;
  const list = `<p style="block-size: 1200px">Lời chào của xã</p><news-list ${attributes}></news-list>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${WITNESS}${HEADS[kind] ?? ''}
    <script type="module" src="/define.js"></script></head>
    <body ${kind === 'htmx' ? 'hx-boost:inherited="true"' : ''}><nav><a id="list" href="tin">Tin</a>
    <a id="about" href="gioi-thieu">Giới thiệu</a></nav>${isList ? list : '<main>Xã có năm thôn.</main>'}
    <footer>Chân trang</footer></body></html>`;
}

/** `/news.json?from=1&to=12` */
function newsAt(path: string): string {
  const { searchParams } = new URL(path, 'http://x');
  const [from, to] = [Number(searchParams.get('from') ?? 1), Number(searchParams.get('to') ?? 12)];
  const items = [...new Array<undefined>(to - from + 1)].map((_, index) =>
    row(from + index, { title: titleAt(from + index), content: `<p>${BODY}</p>`, url: undefined }),
  );
  const next = searchParams.has('next') ? `/news.json?next&from=${to + 1}&to=${to + 20}` : undefined;
  return JSON.stringify({ items, next });
}

export interface Host {
  /** Address of a page with a list of these attributes. */
  page(kind: string, attributes: string): string;
  /** When the news were asked for, ms. */
  readonly asked: readonly number[];
  close(): Promise<void>;
}

export async function openHost(): Promise<Host> {
  const library = (name: string) => readFile(new URL(`../../../node_modules/${name}`, import.meta.url), 'utf8');
  const scripts = new Map(await builtScripts());
  scripts.set('/turbo.js', await library('@hotwired/turbo/dist/turbo.es2017-esm.js'));
  scripts.set('/htmx.js', await library('htmx.org/dist/htmx.js'));
  const asked: number[] = [];
  const server = await site((path, _, response) => {
    const [file = ''] = path.split('?');
    const isNews = file === '/news.json';
    if (isNews) asked.push(Date.now());
    const type = scripts.has(file) ? TYPES.js : isNews ? TYPES.json : html;
    response.writeHead(200, { 'content-type': type });
    response.end(scripts.get(file) ?? (isNews ? newsAt(path) : pageAt(path)));
  });
  return {
    page: (kind, attributes) => `${server.url}/${kind}/${encodeURIComponent(attributes)}/tin`,
    asked,
    close: () => server.close(),
  };
}
