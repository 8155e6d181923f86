// News that a server has written into the tag: what stands there before the script stands there afterwards, in a tab of each engine.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { wantedEngines } from '../../.config/browsers.mjs';
import { demoApi } from '../../demo/server.mjs';
import { loadFeed, renderArticle, renderList } from '../../src/server.js';
import { builtFile } from '../support/built-file.js';
import { movesIn, WITNESS } from '../support/moves.js';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

const LATE = 500;
const SRC = '/api/wordpress/wp-json/wp/v2/posts?_embed&per_page=30';
const ONE = '/api/wordpress/wp-json/wp/v2/posts/1028?_embed';

/** Notes every frame in which there are neither the server's words nor the element's. */
const NEITHER = `<script>
  window.neither = 0;
  const look2 = () => {
    const element = document.querySelector('news-list, news-article');
    const inside = element?.querySelector('ul, article');
    const isThere = inside?.checkVisibility() || element?.shadowRoot?.querySelector('.shown .title')?.checkVisibility();
    if (inside && !isThere) neither++;
    requestAnimationFrame(look2);
  };
  requestAnimationFrame(look2);
</script>`;

let host: Site;
let bodies: Readonly<Record<string, string>> = {};

before(async () => {
  const styles = await readFile(new URL('../../demo/recipes/light.css', import.meta.url), 'utf8');
  host = await site(async (path, request, response) => {
    const { pathname } = new URL(path, 'http://x');
    if (pathname.startsWith('/bantin/')) {
      if (path.endsWith('?late')) await sleep(LATE);
      response.writeHead(200, { 'content-type': 'text/javascript' });
      return void response.end(await builtFile(pathname, '/bantin/'));
    }
    if (pathname.startsWith('/api/')) await sleep(LATE);
    if (/^\/(api|media)\//.test(pathname)) return demoApi(request, response, () => response.writeHead(404).end());
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng xã</title>${WITNESS}${NEITHER}
      <style>${styles} body { margin: 16px; font: 18px/1.4 Georgia, serif }</style>
      <script type="module" src="/bantin/bantin.js?late"></script></head>
      <body><h1 data-still="title">Cổng xã</h1>${bodies[pathname] ?? ''}</body></html>`);
  });
  const { articles } = await loadFeed({ src: `${host.url}${SRC}` });
  const [first] = (await loadFeed({ src: `${host.url}${ONE}` })).articles;
  const below = '<p data-still="below">Đường dây nóng của xã</p>';
  bodies = {
    '/list': `<news-list src="${SRC}" count="5" order="source" fields="date summary" new-days="0">${renderList(articles.slice(0, 5))}</news-list>${below}`,
    '/article': `<news-article src="${ONE}" style="display:block;min-height:100vh">${first ? renderArticle(first) : ''}</news-article>`,
  };
});
after(() => host.close());

const LIGHT = "document.querySelectorAll('news-list > ul a, news-list > ul time, news-list > ul p')";
const DRAWN = "document.querySelector('news-list').shadowRoot.querySelectorAll('.title a, time, .summary')";
/** Words and places of titles, days and summaries, in pixels. */
const placesOf = (nodes: string): string => `return [...${nodes}].map((node) => {
  const { left, top, height } = node.getBoundingClientRect();
  return [node.textContent.trim(), ...[left, top, height].map((number) => Math.round(number))].join(' ');
})`;

for (const engine of wantedEngines()) {
  describe(`news of the server in the tag, in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine)));
    after(() => tab.close());
    const shown =
      "return !!document.querySelector('news-list, news-article')?.shadowRoot?.querySelector('.shown .title')";

    it('a list: the same words in the same places, at no moment neither, and nothing below moves', async () => {
      await tab.go(`${host.url}/list`);
      const before = await tab.run(placesOf(LIGHT));
      await until(tab, shown, 'the news');
      await sleep(300);
      assert.deepEqual(await tab.run(placesOf(DRAWN)), before);
      assert.equal((before as string[]).length, 15);
      const { shifts, moves } = await movesIn(tab);
      assert.deepEqual(
        { shifts, moves, neither: await tab.run('return neither') },
        { shifts: [], moves: [], neither: 0 },
      );
    });

    it('an article: at no moment neither, and nothing that stays is moved', async () => {
      await tab.go(`${host.url}/article`);
      await until(tab, shown, 'the article');
      await sleep(300);
      const { shifts, moves } = await movesIn(tab);
      assert.deepEqual(
        { shifts, moves, neither: await tab.run('return neither') },
        { shifts: [], moves: [], neither: 0 },
      );
    });
  });
}
