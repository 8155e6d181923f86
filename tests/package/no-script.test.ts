// Pages whose script never runs, or whose endpoint is dead: what stands in the tags is what readers have, in a tab of each engine.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from '../../.config/browsers.mjs';
import { blockForm, linkForm, tagForm, type Block } from '../../src/inspect/snippet.js';
import { loadFeed, renderArticle, renderList, type Article } from '../../src/server.js';
import { builtFile } from '../support/built-file.js';
import { rows } from '../support/news.js';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

const FALLBACK = { url: '/tin-tuc', text: 'Xem tin tức trên cổng của tỉnh' };
const BLOCK: Block = {
  tag: 'news-list',
  attributes: [
    ['src', '/tin.json'],
    ['heading', 'Tin trong tỉnh'],
    ['loading', 'eager'],
  ],
  style: 'display:block;min-height:60px',
  fallback: FALLBACK,
};

type Answer = (response: ServerResponse) => void;
const JAVASCRIPT = { 'content-type': 'text/javascript' };
/** Why the script of a page does not run. */
const FAILURES: Readonly<Record<string, Answer>> = {
  'is not there': (response) => void response.writeHead(404, JAVASCRIPT).end(''),
  'is a page': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Lỗi</p>'),
  'breaks off': (response) => {
    response.writeHead(200, { ...JAVASCRIPT, 'content-length': '100000' }).write('export const a = 1;');
    setTimeout(() => response.destroy(), 20);
  },
  'cannot be read': (response) => void response.writeHead(200, JAVASCRIPT).end('export const = ;'),
  'throws at once': (response) => void response.writeHead(200, JAVASCRIPT).end('throw new Error("hỏng")'),
};
const REFUSED = "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'";

let articles: readonly Article[];
let host: Site;

/** The three elements and the three ways to write one, with a link or with news of the server inside. */
function body(): string {
  const [first] = articles;
  return [
    tagForm(BLOCK),
    blockForm(BLOCK),
    linkForm(BLOCK),
    tagForm({ ...BLOCK, tag: 'related-news' }),
    `<news-list src="/tin.json" loading="eager">${renderList(articles)}</news-list>`,
    `<news-article src="/tin.json" loading="eager">${first ? renderArticle(first) : ''}</news-article>`,
  ].join('\n');
}

before(async () => {
  host = await site(async (path, _, response) => {
    const [, kind = '', file = ''] = decodeURIComponent(path).split('/');
    const fail = FAILURES[kind];
    if (file === 'bantin.js' && fail) return fail(response);
    if (file === 'news.json') return void response.writeHead(200).end(JSON.stringify({ items: rows(4) }));
    if (path === '/tin.json') return void response.destroy();
    if (path.startsWith('/dist/')) return void response.writeHead(200, JAVASCRIPT).end(await builtFile(path, '/dist/'));
    const policy = kind === 'is refused by the page' ? { 'content-security-policy': REFUSED } : {};
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
    const script = kind === 'dead' ? '/dist/bantin.js' : `/${encodeURIComponent(kind)}/bantin.js`;
    response.end(`<!doctype html><html lang="vi"><title>Cổng xã</title>
      <script type="module" src="${script}"></script><main>${body()}</main></html>`);
  });
  ({ articles } = await loadFeed({ src: `${host.url}/x/news.json` }));
});
after(() => host.close());

/** What a reader sees: links and titles that have a place, and whether an element is there. */
const SEEN = `const isSeen = (node) => node.checkVisibility() && node.getBoundingClientRect().height > 10;
  return { links: [...document.querySelectorAll('main a')].filter(isSeen).map(({ textContent }) => textContent.trim()),
    text: isSeen(document.querySelector('main article p.summary')), isDefined: !!customElements.get('news-list'),
    message: [...document.querySelectorAll('news-list, news-article, related-news')].map((one) =>
      !!one.shadowRoot?.querySelector('[part~="status"] button')) }`;

const LINKS = (): readonly string[] => [
  ...new Array<string>(4).fill(FALLBACK.text),
  ...articles.map(({ title }) => title),
];

for (const engine of wantedEngines()) {
  describe(`pages without the elements, in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine)));
    after(() => tab.close());

    for (const kind of [...Object.keys(FAILURES), 'is refused by the page'])
      it(`links, titles and text are there when the script ${kind}`, async () => {
        await tab.go(`${host.url}/${encodeURIComponent(kind)}/trang`);
        await until(tab, "return document.readyState === 'complete'", 'the page');
        const seen = (await tab.run(SEEN)) as Record<string, unknown>;
        assert.deepEqual({ ...seen, message: 0 }, { links: LINKS(), text: true, isDefined: false, message: 0 });
      });

    it('they are there when the endpoint is dead, and beside them a word and a button', async () => {
      await tab.go(`${host.url}/dead/trang`);
      const ready = `const seen = (() => { ${SEEN} })(); return seen.message.length === 6 && seen.message.every(Boolean) && seen`;
      const seen = (await until(tab, ready, 'all messages')) as Record<string, unknown>;
      assert.deepEqual({ ...seen, message: 0 }, { links: LINKS(), text: true, isDefined: true, message: 0 });
    });
  });
}
