// Every part comes late from a real server: whoever asks for a part asks for all that it imports, so that the page waits once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { wantedEngines } from '../../.config/browsers.mjs';
import { builtFile } from '../support/built-file.js';
import { rows } from '../support/news.js';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

/** What each part takes on its way, ms; half of it is more than the moments between two requests of one function. */
const DELAY = 300;

const LIST = 'src="/news.json" loading="eager" timeout="60"';
/** Pages whose parts import others, and what shows that their news are there. */
const PAGES = {
  'a list': [`<news-list ${LIST}></news-list>`, '[part~="item"]'],
  'a list with a search': [`<news-list ${LIST} searchable tabs="auto"></news-list>`, '[part~="item"]'],
  'an article': [`<news-article ${LIST} article-id="3" tools="print"></news-article>`, '[part~="title"]'],
  'other news': [`<related-news ${LIST} current="3"></related-news>`, '[part~="item"]'],
} as const;
const MODULE = '<script type="module" src="/dist/bantin.js"></script>';
const CLASSIC = '<script src="/dist/bantin.iife.js"></script>';

/** Names of the chunks that a chunk imports. */
function importsOf(name: string): string[] {
  const code = readFileSync(new URL(`../../dist/chunks/${name}`, import.meta.url), 'utf8');
  return [...code.matchAll(/\bfrom\s*["'`]\.\/([\w-]+\.js)["'`]/g)].map(([, file = '']) => file);
}

interface Request {
  readonly name: string;
  /** When the page asked, ms. */
  readonly from: number;
}

/** Chunks that were asked for only when one that imports them was on its way for long. */
function lateOnes(requests: readonly Request[]): string[] {
  return requests.flatMap(({ name, from }) =>
    importsOf(name).flatMap((part) => {
      const start = requests.find((one) => one.name === part)?.from;
      if (start === undefined) return [`${part} was never asked for`];
      return start - from > DELAY / 2 ? [`${part}, ${Math.round(start - from)} ms after ${name}`] : [];
    }),
  );
}

for (const engine of wantedEngines()) {
  describe(`parts that come late, in ${engine}`, () => {
    let tab: Tab;
    let host: Site;
    let body = '';
    /** Beginning of the name of a chunk that the server does not have. */
    let missing = 'none';

    before(async () => {
      tab = await openTab(engine);
      host = await site(async (path, _, response) => {
        const send = (type: string, content: Buffer | string): unknown =>
          response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
        if (path === '/news.json') return void send('application/json', JSON.stringify({ items: rows(4) }));
        if (!path.startsWith('/dist/')) return void send('text/html; charset=utf-8', body);
        if (path.includes('/chunks/')) await sleep(DELAY);
        if (path.startsWith(`/dist/chunks/${missing}`)) return void response.writeHead(503).end();
        send('text/javascript', await builtFile(path, '/dist/'));
      });
    });
    after(() => Promise.all([tab.close(), host.close()]));

    const shows = (selector: string): string =>
      `return document.querySelector('[src]:not(script)')?.shadowRoot?.querySelectorAll('${selector}').length`;

    const visit = async (head: string, [markup]: readonly [string, string]): Promise<void> => {
      body = `<!doctype html><html lang="vi"><title>Trang</title>${head}${markup}`;
      await tab.go(`${host.url}/`);
    };
    const areTogether = async (script: string, page: readonly [string, string]): Promise<void> => {
      await visit(script, page);
      await until(tab, shows(page[1]), 'the news');
      const requests = (await tab.run(`return performance.getEntriesByType('resource').flatMap(({ name, startTime }) =>
        name.includes('/chunks/') ? { name: name.split('/').pop(), from: startTime } : [])`)) as Request[];
      assert.ok(requests.length > 1, 'parts came as chunks');
      assert.deepEqual(lateOnes(requests), []);
    };

    for (const [name, page] of Object.entries(PAGES))
      it(`of ${name} are asked for together`, () => areTogether(MODULE, page));

    it('are asked for together by a classic script, too', () => areTogether(CLASSIC, PAGES['a list with a search']));

    it('or not at all are a failure that is told, and nothing else', async () => {
      const listeners = `<script>var unhandled = 0, codes = [];
        addEventListener('unhandledrejection', () => unhandled++);
        addEventListener('news-error', ({ error }) => codes.push(error.code));</script>`;
      missing = 'canonical-address';
      await visit(listeners + MODULE, PAGES['other news']);
      await until(tab, 'return codes.length', 'the failure');
      await sleep(DELAY);
      assert.deepEqual(await tab.run('return [[...new Set(codes)], unhandled]'), [['chunk'], 0]);
      missing = 'none';
      // Firefox remembers a module that failed for as long as the page is open.
      if (engine === 'firefox') return;
      await tab.run(`document.querySelector('related-news').reload().catch(() => {})`);
      await until(tab, shows(PAGES['other news'][1]), 'the news');
    });
  });
}
