// The page for frames, in the page of another site, in a tab of each engine.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from '../../.config/browsers.mjs';
import { startDemo } from '../../demo/server.mjs';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

let demo: Awaited<ReturnType<typeof startDemo>>;
let host: Site;
/** Another site for browsers. */
const around = (): string => host.url.replace('127.0.0.1', 'localhost');

before(async () => {
  demo = await startDemo({ port: 0 });
  host = await site((path, _, response) => {
    const { pathname, searchParams } = new URL(path, 'http://x');
    const frame = (searchParams.get('frame') ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const body =
      pathname === '/forger'
        ? `<script>setInterval(() => parent.postMessage({ type: 'bantin-height', height: ${searchParams.get('height') ?? 3333} }, '*'), 20)</script>`
        : `<h1>Cổng xã</h1><iframe data-bantin src="${frame}" title="Tin" width="500" height="77"></iframe>
           <script src="${demo.url}/embed/parent.js"></script>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="vi"><title>Cổng xã</title>${body}</html>`);
  });
});
after(() => Promise.all([demo.close(), host.close()]));

const hostPage = (frame: string): string => `${around()}/trang?${String(new URLSearchParams({ frame }))}`;
const HEIGHT = `const frame = document.querySelector('iframe'); const height = parseFloat(frame.style.height || '0');`;
/** In the page for frames itself. */
const NEWS = `const news = document.querySelector('news-list, news-article'); const root = news?.shadowRoot;
  const items = root?.querySelectorAll('[part~="item"]').length;`;

for (const engine of wantedEngines()) {
  describe(`the page for frames in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine)));
    after(() => tab.close());
    const embed = (query: string, file = 'list'): string => `${demo.url}/embed/${file}.html?${query}`;

    it('shows the news of a named source, and takes from the query what arranges them', async () => {
      await tab.go(embed('source=tinh&count=4&layout=compact&heading=Tin%20huy%E1%BB%87n'));
      await until(tab, `${NEWS} return items === 4`, 'four titles');
      const [heading, link] = (await tab.run(
        `${NEWS} return [root.querySelector('[part~="heading"]').textContent.trim(), root.querySelector('[part~="title"] a').href]`,
      )) as [string, string];
      assert.equal(heading, 'Tin huyện');
      await tab.go(link);
      await until(tab, `${NEWS} return root?.querySelector('[part~="body"]')?.textContent.length > 100`, 'the article');
      assert.match(
        String(await tab.run("return document.querySelector('main > a').href")),
        /list\.html\?source=tinh&count=4/,
      );
    });

    for (const source of ['', 'khac', 'constructor', '__proto__', '/api/feed.json', '//khac.example/tin.json'])
      it(`shows nothing of a source that is ${source || 'not named'}`, async () => {
        await tab.go(embed(String(new URLSearchParams({ source }))));
        await until(
          tab,
          "return document.querySelector('main').textContent.includes('không có trong danh sách')",
          'a sentence',
        );
        assert.equal(await tab.run(`${NEWS} return !!news`), false);
      });

    it('takes no address, no mapping and no handler from the query', async () => {
      const names =
        'src article-url map rewrite image-base data keep debug open deep-link refresh onclick style id class slot json-ld';
      await tab.go(embed(`source=tinh&count=2&${names.split(' ').join('=1&')}=1`));
      await until(tab, `${NEWS} return items === 2`, 'two titles');
      const set = (await tab.run(`${NEWS} return news.getAttributeNames().sort().join()`)) as string;
      assert.equal(set, 'article-url,count,loading,src');
      assert.match(String(await tab.run(`${NEWS} return news.getAttribute('src')`)), /^\/api\/wordpress/);
    });

    it('gives the frame the height of its content, and that of what comes next', async () => {
      await tab.go(hostPage(embed('source=tinh&count=3&layout=compact')));
      const three = (await until(tab, `${HEIGHT} return height > 100 && height`, 'a height')) as number;
      await tab.go(hostPage(embed('source=tinh&count=12&layout=compact')));
      const twelve = (await until(tab, `${HEIGHT} return height > ${2 * three} && height`, 'more height')) as number;
      assert.ok(twelve < 3000);
      await tab.run(`${HEIGHT} frame.src = ${JSON.stringify(embed('source=khac'))}`);
      await until(tab, `${HEIGHT} return height === 40`, 'the least height of one line');
    });

    it('believes nobody else, and no strange numbers', async () => {
      await tab.go(hostPage(embed('source=khac')));
      await until(tab, `${HEIGHT} return height === 40`, 'the least height');
      // another frame, of another site and of the frame's own site; the page itself; the right frame after it has gone elsewhere
      await tab.run(`const add = (src) => { const other = document.createElement('iframe'); other.src = src; document.body.append(other); return other; };
        add('/forger'); add(${JSON.stringify(`${host.url}/forger`)});
        window.heard = 0;
        addEventListener('message', ({ data }) => { if (data?.height === 3333) heard++; });
        postMessage({ type: 'bantin-height', height: 3333 }, '*'); postMessage(null, '*'); postMessage('bantin-height', '*');`);
      await until(tab, 'return heard > 5', 'forged messages');
      assert.equal(await tab.run(`${HEIGHT} return height`), 40);
      await tab.run(`${HEIGHT} heard = 0; frame.contentWindow.location = ${JSON.stringify(`${host.url}/forger`)};`);
      await until(tab, 'return heard > 30', 'more forged messages');
      assert.equal(await tab.run(`${HEIGHT} return height`), 40);
    });

    const HEIGHTS = { '250.2': 251, '999999': 20000, '-5': 40, '"500"': 0, NaN: 0, Infinity: 0, null: 0, '[500]': 0 };
    for (const [told, height] of Object.entries(HEIGHTS))
      it(`makes ${height || 'nothing'} of a height of ${told}`, async () => {
        await tab.go(hostPage(`${around()}/forger?${String(new URLSearchParams({ height: told }))}`));
        await tab.run('window.heard = 0; addEventListener("message", () => heard++)');
        await until(tab, 'return heard > 5', 'messages');
        assert.equal(await tab.run(`${HEIGHT} return height`), height);
      });
  });
}
