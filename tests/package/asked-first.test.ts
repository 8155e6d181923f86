// The part that sees to requests and reads answers comes late, or never: the endpoint is asked without it, and readers are told what there is to tell.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { wantedEngines } from '../../.config/browsers.mjs';
import { builtFile } from '../support/built-file.js';
import { rows, titleOf } from '../support/news.js';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';
import { untilSo } from '../support/until-so.js';

const LIST = '<news-list src="/news.json?n={size}" loading="eager" count="3"></news-list>';
const CODES = `<script>var codes = [], unhandled = 0;
  addEventListener('news-error', ({ error }) => codes.push(error.code));
  addEventListener('unhandledrejection', () => unhandled++);</script>`;

/** Seconds for what has to happen on a busy machine. */
const PATIENCE = 5;

type Way = 'answers' | 'hangs' | 'breaks';

for (const engine of wantedEngines()) {
  describe(`the endpoint is asked first, in ${engine}`, () => {
    let tab: Tab;
    let host: Site;
    let body = '';
    let endpoint: Way = 'answers';
    let part: Way = 'answers';
    /** Files that `part` is said of. */
    let parts = /chunks\/read-feed/;
    /** Lets the part go that reads the answer. */
    let release = (): void => {};
    let released: Promise<void>;
    let givenUp = 0;

    before(async () => {
      tab = await openTab(engine);
      host = await site(async (path, _, response) => {
        const send = (type: string, content: Buffer | string): unknown =>
          response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
        const isEndpoint = path.startsWith('/news.json');
        const isPart = parts.test(path);
        const way = isEndpoint ? endpoint : isPart ? part : 'answers';
        if (isEndpoint) response.once('close', () => response.writableEnded || givenUp++);
        if (way === 'hangs') return;
        if (way === 'breaks') return void response.destroy();
        if (isPart) await released;
        if (isEndpoint) send('application/json', JSON.stringify({ items: rows(3) }));
        else if (path.startsWith('/dist/')) send('text/javascript', await builtFile(path, '/dist/'));
        else send('text/html; charset=utf-8', body);
      });
    });
    after(() => Promise.all([tab.close(), host.close()]));
    beforeEach(() => {
      [endpoint, part, parts, givenUp] = ['answers', 'answers', /chunks\/read-feed/, 0];
      released = new Promise((resolve) => (release = resolve));
      host.asked.length = 0;
    });

    const questions = (): string[] => host.asked.filter((path) => path.startsWith('/news.json'));
    const visit = async (markup: string): Promise<void> => {
      const script = '<script type="module" src="/dist/bantin.js"></script>';
      body = `<!doctype html><html lang="vi"><title>Trang</title>${CODES}${script}`;
      await tab.go(`${host.url}/`);
      // A page has not loaded in Firefox before its parts have.
      await tab.run(`document.body.insertAdjacentHTML('beforeend', '${markup}')`);
    };
    const failsAs = async (code: string): Promise<void> => {
      await until(tab, 'return codes.length', 'the failure');
      await until(tab, `return document.querySelector('news-list').matches(':state(error)')`, 'the state');
      assert.deepEqual(await tab.run('return [codes, unhandled]'), [[code], 0]);
    };
    it('once for all elements, and the part takes the answer', async () => {
      await visit(LIST + LIST);
      await untilSo(() => questions().length > 0, PATIENCE);
      await sleep(200);
      assert.equal(await tab.run(`return document.querySelector('news-list').matches(':state(loading)')`), true);
      release();
      const titles = `return [...document.querySelectorAll('news-list')].map((list) => list.shadowRoot.querySelector('[part~="title"]')?.textContent.trim()).join()`;
      await until(tab, `${titles} === '${titleOf(1)},${titleOf(1)}'`, 'the news');
      assert.deepEqual(questions(), ['/news.json?n=3']);
    });

    it('and given up where the element leaves before the part is there', async () => {
      endpoint = 'hangs';
      await visit(LIST);
      await untilSo(() => questions().length === 1, PATIENCE);
      await tab.run(`document.querySelector('news-list').remove()`);
      await untilSo(() => givenUp === 1, PATIENCE);
      release();
      assert.deepEqual(await tab.run('return [codes, unhandled]'), [[], 0]);
    });

    it('and what it says is nothing where the part cannot be had', async () => {
      part = 'breaks';
      await visit(LIST);
      await failsAs('chunk');
      assert.equal(questions().length, 1);
    });

    it('and its own failure goes before that of the part', async () => {
      [endpoint, part] = ['breaks', 'breaks'];
      await visit(LIST);
      await failsAs('network');
    });

    // Last: connections that hang are all that a browser has for this host.
    for (const [what, which] of [
      ['that part', /chunks\/read-feed/],
      ['every part', /chunks\//],
    ] as const)
      it(`and readers are told where ${what} is silent`, async () => {
        [part, parts] = ['hangs', which];
        await visit(LIST.replace('count', 'timeout="1" count'));
        await failsAs('chunk');
        const said = await tab.run(`return document.querySelector('news-list').shadowRoot.textContent`);
        assert.match(String(said), /Chưa tải được tin\./);
      });
  });
}
