// Pages as `npm run size` counts them, opened in a browser: it downloads exactly those files, each once.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { PAGES } from '../../.config/build/page-parts.mjs';
import { plainName } from '../../.config/build/sizes.mjs';
import { builtFile } from '../support/built-file.js';
import { NEWEST, rows, titleOf } from '../support/news.js';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

const posts = [1, 2, 3].map((id) => ({
  id,
  date_gmt: new Date(NEWEST - id * 3_600_000).toISOString().slice(0, 19),
  link: `https://tinh.example/tin/${id}`,
  title: { rendered: titleOf(id) },
  excerpt: { rendered: '<p>Việc được người dân mong đợi từ lâu.</p>' },
  content: { rendered: '<p>Sáng 20/3, xã Suối Mơ đã làm lễ.</p>' },
}));

describe('what a whole page downloads', () => {
  let tab: Tab;
  let host: Site;
  let markup = '';

  before(async () => {
    tab = await openTab('chromium');
    host = await site(async (path, _, response) => {
      const send = (type: string, content: Buffer | string): unknown =>
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
      const news = markup.includes('wordpress')
        ? posts
        : { items: rows(4, { content: '<p>Sáng 20/3, xã đã làm lễ.</p>' }) };
      if (path === '/news.json') return void send('application/json', JSON.stringify(news));
      if (path.startsWith('/dist/')) return void send('text/javascript', await builtFile(path, '/dist/'));
      const script = '<script type="module" src="/dist/bantin.js"></script>';
      send('text/html; charset=utf-8', `<!doctype html><html lang="vi"><title>Trang</title>${script}${markup}`);
    });
  });
  after(() => Promise.all([tab.close(), host.close()]));

  for (const [name, page] of Object.entries(PAGES))
    it(`of ${name}`, async () => {
      ({ markup } = page);
      host.asked.length = 0;
      await tab.go(`${host.url}/`);
      await until(
        tab,
        `return [...document.querySelectorAll('[src]:not(script)')].every((element) =>
          element.shadowRoot?.querySelector('[part~="item"], [part~="body"]'))`,
        'the news',
      );
      // What is asked for when the news are there, such as the styles for paper.
      await sleep(500);
      const files = host.asked.filter((path) => path.startsWith('/dist/')).map((path) => path.slice('/dist/'.length));
      const names = files.map(plainName);
      assert.deepEqual(names.toSorted(), page.files.toSorted());
    });
});
