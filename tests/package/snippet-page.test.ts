// The page that writes the lines to paste: what it writes shows news on another page, in a tab of each engine.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from '../../.config/browsers.mjs';
import { startDemo } from '../../demo/server.mjs';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

const AXE = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

let demo: Awaited<ReturnType<typeof startDemo>>;
let host: Site;
/** What was pasted: into the head, into the page. */
let pasted: readonly [head: string, body: string] = ['', ''];
before(async () => {
  demo = await startDemo({ port: 0 });
  host = await site((_, __, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="vi"><title>Cổng xã</title>${pasted[0]}<main>${pasted[1]}</main></html>`);
  });
});
after(() => Promise.all([demo.close(), host.close()]));

const FORMS = ['tag', 'block', 'link', 'frame'] as const;
const SHOWN = `const page = document.querySelector('iframe')?.contentDocument ?? document;
  return page.querySelector('[data-preview] news-list, main news-list')?.shadowRoot?.querySelectorAll('[part~="item"]').length`;

for (const engine of wantedEngines()) {
  describe(`the page with the lines to paste, in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine)));
    after(() => tab.close());

    /** Fills in the form as a reader does, and gives what stands below it. */
    const written = async (values: Readonly<Record<string, string>>): Promise<readonly [string, string]> => {
      await tab.run(`const form = document.querySelector('[data-builder]');
        for (const [name, value] of Object.entries(${JSON.stringify(values)})) form.elements[name].value = value;
        form.dispatchEvent(new Event('input', { bubbles: true }))`);
      const LINES = "['head', 'body'].map((name) => document.querySelector('[data-' + name + ']').textContent)";
      const count = values.count;
      return (await until(
        tab,
        `const lines = ${LINES}; return /count="?${count}\\b/.test(lines[1]) && lines`,
        'the lines',
      )) as [string, string];
    };

    it('shows the news it writes of, keeps room for them, and has nothing that axe objects to', async () => {
      await tab.go(`${demo.url}/snippet.html`);
      await until(tab, `${SHOWN} === 5`, 'the news');
      const [head, body] = await written({ layout: 'compact', count: '7' });
      await until(tab, `${SHOWN} === 7`, 'other news');
      assert.equal(head, '<script type="module" src="/dist/bantin.js"></script>');
      assert.match(body, /min-height:max\(\d+px/);
      const found = await tab.run(
        `(0, eval)(${JSON.stringify(AXE)}); return (await axe.run()).violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target))`,
      );
      assert.deepEqual(found, []);
    });

    for (const [index, form] of FORMS.entries())
      it(`what it writes as a ${form} shows the news on another site`, async () => {
        await tab.go(`${demo.url}/snippet.html`);
        const [script, count] = [`${demo.url}/dist/bantin.js`, String(index + 6)];
        const src = `${demo.url}/api/feed.json`;
        const page = `${demo.url}/embed/list.html?source=tinh`;
        const home = `${demo.url}/list.html`;
        pasted = await written({ src, script, count, form, page, home, 'article-url': '', layout: 'compact' });
        if (form === 'frame') {
          // The frame is of another site: what it shows is seen by going there.
          const [, address = ''] = / src="([^"]+)"/.exec(pasted[1]) ?? [];
          await tab.go(address.replaceAll('&amp;', '&'));
        } else await tab.go(`${host.url}/`);
        await until(tab, `${SHOWN} === ${count}`, 'the news');
      });
  });
}
