// The site of a commune with real pages: scripts of other libraries, a history, and a server that notes who asked for what.
import { readFile } from 'node:fs/promises';
import { builtScripts } from '../../support/built.js';
import { row } from '../../support/news.js';
import { site } from '../../support/site.js';

/** The one paragraph of each article. */
export const BODY = 'Nội dung của bài.';
export const TITLE = 'Tin của xã';
export const titleAt = (number: number): string => `Tin số ${number} của xã`;

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
  lame: FAST,
};

/** `/<kind of host>/<attributes>/tin` with a list, `bai` with an article, `gioi-thieu` with neither. */
function pageAt(path: string): string {
  const [, kind = '', attributes = '', name = ''] = new URL(path, 'http://x').pathname
    .split('/')
    .map(decodeURIComponent);
  const title = name === 'gioi-thieu' ? 'Giới thiệu xã' : TITLE;
  if (kind === 'framed')
    return `<!doctype html><title>Cổng xã</title><iframe src="/plain/${encodeURIComponent(attributes)}/tin"></iframe>`;
  const contents: Readonly<Record<string, string>> = {
    tin: `<p style="block-size: 1200px">Lời chào của xã</p><news-list ${attributes}></news-list>`,
    bai: `<news-article ${attributes}></news-article>`,
  };
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${WITNESS}${HEADS[kind.replace(/:.*/, '')] ?? ''}
    <script type="module" src="${scriptOf(kind)}"></script></head>
    <body ${kind === 'htmx' ? 'hx-boost:inherited="true"' : ''}><nav><a id="list" href="tin">Tin</a>
    <a id="about" href="gioi-thieu">Giới thiệu</a></nav>${contents[name] ?? '<main>Xã có năm thôn.</main>'}
    <footer><a href="lien-he">Chân trang</a></footer></body></html>`;
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

const ARTICLE = row(1, {
  title: titleAt(1),
  content: `<p>${BODY}</p><table><tr><td>Thôn một</td><td>120 hộ</td></tr></table>`,
  attachments: [{ name: 'Quyết định số 12', url: '/tep/qd12.pdf' }],
});

/** `lame:article-tables:gone`: a page whose server does not give this part of the library, gives it at the second time, or never answers. */
export type Lameness = 'gone' | 'late' | 'silent';
const scriptOf = (kind: string): string => {
  const [lame, part, how] = kind.split(':');
  return lame === 'lame' ? `/lame/${part}/${how}/define.js` : '/define.js';
};

export interface Host {
  /** Address of a page whose list has these attributes; of one with an article by the name `bai`. */
  page(kind: string, attributes: string, name?: 'tin' | 'bai'): string;
  /** When the news were asked for, ms. */
  readonly asked: readonly number[];
  /** Parts that were refused; a test begins with none. */
  readonly refused: string[];
  close(): Promise<void>;
}

const LAME = /^\/lame\/(.*?)\/(.*?)\//;

/** How this file is not given; undefined where nothing is wrong. */
function lamenessOf(path: string): string | undefined {
  const [start = '', part = '', how] = LAME.exec(path) ?? [];
  return part && path.startsWith(start + part) ? how : undefined;
}

function answerTo(file: string, path: string, scripts: ReadonlyMap<string, string>): [type: string, text: string] {
  const script = scripts.get(file);
  if (script) return ['text/javascript', script];
  if (file === '/news.json') return ['application/json', newsAt(path)];
  if (file === '/bai.json') return ['application/json', JSON.stringify(ARTICLE)];
  return ['text/html; charset=utf-8', pageAt(path)];
}

export async function openHost(): Promise<Host> {
  const library = (name: string) => readFile(new URL(`../../../node_modules/${name}`, import.meta.url), 'utf8');
  const scripts = new Map(await builtScripts());
  scripts.set('/turbo.js', await library('@hotwired/turbo/dist/turbo.es2017-esm.js'));
  scripts.set('/probe.js', 'export {}');
  scripts.set('/htmx.js', await library('htmx.org/dist/htmx.js'));
  const asked: number[] = [];
  const refused: string[] = [];
  const server = await site((path, _, response) => {
    const file = path.replace(/\?.*/, '').replace(LAME, '/');
    const how = lamenessOf(path);
    if (how && !(how === 'late' && refused.includes(path))) {
      refused.push(path);
      if (how !== 'silent') response.writeHead(404).end();
      return;
    }
    if (file === '/news.json') asked.push(Date.now());
    const [type, text] = answerTo(file, path, scripts);
    response.writeHead(200, { 'content-type': type });
    response.end(text);
  });
  return {
    page: (kind, attributes, name = 'tin') => `${server.url}/${kind}/${encodeURIComponent(attributes)}/${name}`,
    asked,
    refused,
    close: () => server.close(),
  };
}
