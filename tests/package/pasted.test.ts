// The built scripts, put into a page in the ways that content systems and old libraries put them there, in a tab of each engine.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from '../../.config/browsers.mjs';
import { builtFile } from '../support/built-file.js';
import { rows } from '../support/news.js';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

const FORMS = `<p><a href="/tin.json#news-list?count=2">Tin của tỉnh</a></p>
  <div data-news-list="1" data-src="/tin.json" data-count="3"><a href="/tin">Tin</a></div>`;

/** What jQuery makes of `.html('<script src>')`: the tag is in the page and does not run; the text of the file runs in a tag without an address. */
const JQUERY = `<script>
  const inert = document.createElement('script');
  inert.type = 'true/text/javascript';
  inert.src = '/bantin/bantin.iife.js?v=1';
  document.head.append(inert);
  const ask = new XMLHttpRequest();
  ask.open('GET', inert.src, false);
  ask.send();
  const run = document.createElement('script');
  run.text = ask.responseText;
  document.head.appendChild(run).remove();
</script>`;

const MODULE = '<script type="module" src="/bantin/bantin.js"></script>';
const CLASSIC = '<script src="/bantin/bantin.iife.js"></script>';
const AGAIN = `<script>
  const again = document.createElement('script');
  again.src = '/bantin/bantin.iife.js';
  addEventListener('load', () => document.body.append(again));
</script>`;

/** Heads of pages on which both forms become lists with news. */
const PAGES: Readonly<Record<string, string>> = {
  'a module': MODULE,
  'a module that does not wait for the page': MODULE.replace('type', 'async type'),
  'a classic script in the head': CLASSIC,
  'a classic script that does not wait': CLASSIC.replace('src', 'async src'),
  'a script that jQuery inserts': JQUERY,
  'the same script twice': MODULE + MODULE,
  'a module and a classic script': MODULE + CLASSIC,
  'a script that is put in once more': CLASSIC + AGAIN,
};

const COUNTS = `return [...document.querySelectorAll('news-list, tinh-news-list')]
  .map((list) => list.shadowRoot?.querySelectorAll('[part~="item"]').length ?? 0).join()`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang của xã</title>${head}</head><body>${body}</body></html>`;

let host: Site;
before(async () => {
  host = await site(async (path, _, response) => {
    const { pathname, searchParams } = new URL(path, 'http://x');
    if (pathname.startsWith('/bantin/')) {
      const text = await builtFile(pathname, '/bantin/').catch(() => undefined);
      response.writeHead(text ? 200 : 404, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
      return void response.end(text);
    }
    if (pathname === '/tin.json') {
      response.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
        'cache-control': 'max-age=60',
      });
      return void response.end(JSON.stringify({ items: rows(6) }));
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(searchParams.get('head') ?? '', searchParams.get('body') ?? FORMS));
  });
});
after(() => host.close());

const address = (head: string, body = FORMS): string =>
  `${host.url}/trang?${String(new URLSearchParams({ head, body }))}`;

for (const engine of wantedEngines()) {
  describe(`pasted scripts in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine)));
    after(() => tab.close());
    const shows = (counts: string): Promise<unknown> =>
      until(
        tab,
        `const counts = (() => { ${COUNTS} })(); return counts === '${counts}' && counts`,
        `lists of ${counts}`,
      );

    for (const [name, head] of Object.entries(PAGES)) {
      it(`${name}: forms become lists, each once`, async () => {
        await tab.go(address(head));
        await shows('2,3');
      });
    }

    it('forms that come later become lists', async () => {
      await tab.go(address(MODULE));
      await shows('2,3');
      await tab.run(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(FORMS)})`);
      await shows('2,3,2,3');
    });

    it('news that the page asks for early are asked for once', async () => {
      const early =
        '<link rel="preload" as="fetch" crossorigin href="/tin.json?early"><link rel="modulepreload" href="/bantin/bantin.js?early">';
      host.asked.length = 0;
      await tab.go(
        address(
          early + MODULE.replace('.js', '.js?early'),
          '<news-list src="/tin.json?early" count="2" loading="eager"></news-list>',
        ),
      );
      await shows('2');
      const times = (path: string): number => host.asked.filter((asked) => asked === path).length;
      assert.equal(times('/bantin/bantin.js?early'), 1);
      // WebKitGTK gives what was preloaded to no fetch whatsoever.
      assert.equal(times('/tin.json?early'), engine === 'webkit' ? 2 : 1);
    });

    it('a page without forms does not load what reads them', async () => {
      await tab.go(address(MODULE, '<news-list src="/tin.json" count="2" loading="eager"></news-list>'));
      await shows('2');
      const loaded = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('discover')).length";
      assert.equal(await tab.run(`return ${loaded}`), 0);
      await tab.run(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(FORMS)})`);
      await shows('2,2,3');
      assert.equal(await tab.run(`return ${loaded}`), 1);
    });

    it('the address of the script names the prefix and the sites', async () => {
      const far = host.url.replace('127.0.0.1', 'localhost');
      const query = `?${String(new URLSearchParams({ prefix: 'tinh', origins: far }))}`;
      const forms = `<p><a href="${far}/tin.json#news-list?count=4">Tin</a></p>${FORMS}`;
      for (const head of [MODULE, CLASSIC]) {
        await tab.go(address(head.replace('.js', `.js${query.replaceAll('&', '&amp;')}`), forms));
        await shows('4');
        assert.equal(await tab.run("return !!customElements.get('news-list')"), false);
      }
    });
  });
}
