// A page whose script, news and pictures come from one other site, used as its reader does, in a tab of each engine: nobody else is asked
// for anything, and nothing is left on the device.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from '../../.config/browsers.mjs';
import { startDemo } from '../../demo/server.mjs';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

let demo: Awaited<ReturnType<typeof startDemo>>;
let host: Site;
/** Another site for browsers than that of the script and the news. */
const page = (): string => `${host.url.replace('127.0.0.1', 'localhost')}/trang`;

/** The demo's page with all three elements and all tools, with the addresses of the other site, and nothing that is kept. */
async function pageWithAll(): Promise<string> {
  const markup = await readFile(new URL('../../demo/strict.html', import.meta.url), 'utf8');
  const [main = ''] = /<main[^]*<\/main>/.exec(markup) ?? [];
  const elements = main.replaceAll('src="/', `src="${demo.url}/`).replace(' keep', '');
  return `<!doctype html><html lang="vi"><head><title>Cổng xã</title><link rel="icon" href="data:,">
    <script type="module" src="/reader.js"></script>
    <script type="module" src="${demo.url}/dist/bantin.js"></script></head><body>${elements}</body></html>`;
}

before(async () => {
  demo = await startDemo({ port: 0 });
  const reader = await readFile(new URL('../e2e/hosts/strict-reader.mjs', import.meta.url));
  const body = await pageWithAll();
  // The browser itself objects to any other address, whatever asks for it: the reader in the page hears of it.
  const policy = `default-src 'none'; script-src 'self' ${demo.url}; connect-src ${demo.url}; img-src ${demo.url} data:; media-src ${demo.url}`;
  host = await site((path, _, response) => {
    const isReader = path === '/reader.js';
    const type = isReader ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    response.end(isReader ? reader : body);
  });
});
after(() => Promise.all([demo.close(), host.close()]));

interface Left {
  readonly kept: readonly string[];
  readonly workers: number;
  readonly asked: readonly string[];
}

/** Addresses that are neither the page's nor the script's, the endpoint's or a picture's of the news. */
const others = (asked: readonly string[]): string[] =>
  asked.filter((address) => {
    const { origin, pathname, protocol } = new URL(address);
    // What the page makes itself, such as a file to save, leaves nothing.
    if (/^(data|blob|about):$/.test(protocol)) return false;
    if (origin === new URL(page()).origin) return !/^\/(trang|reader\.js)$/.test(pathname);
    return origin !== demo.url || !/^\/(dist\/(bantin\.js$|chunks\/)|api\/|media\/)/.test(pathname);
  });

for (const engine of wantedEngines()) {
  describe(`a page that is used, in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine)));
    after(() => tab.close());

    it('asks nobody but the sites of the script and the news, and leaves nothing on the device', async () => {
      await tab.go(page());
      await until(tab, 'return !!window.reader', 'the reader');
      await tab.run('reader.useOnly().then((told) => { window.told = told; });');
      let told: unknown;
      for (let tries = 0; !told && tries < 5; tries++)
        told = await until(tab, 'return window.told', 'the reader is done').catch(() => undefined);
      const { error, violations, seen } = told as {
        error?: string;
        violations: string[];
        seen: Record<string, unknown>;
      };
      assert.deepEqual({ error, violations }, { error: undefined, violations: [] });
      assert.equal(seen.qr, true);
      const { kept, workers, asked } = (await tab.run('return reader.left()')) as Left;
      assert.deepEqual({ kept, workers, others: others(asked) }, { kept: [], workers: 0, others: [] });
      assert.ok(
        asked.some((address) => address.includes('/api/')),
        'what was asked for is seen',
      );
      assert.deepEqual(others(tab.asked ?? []), []);
      assert.deepEqual([...new Set(host.asked)].toSorted(), ['/reader.js', '/trang']);
    });

    it('would be told of any other address', async () => {
      await tab.run("new Image().src = 'http://127.0.0.1:9/dem.gif'; fetch('http://127.0.0.1:9/dem').catch(() => {})");
      await until(tab, 'return reader.violations() === 2', 'two objections');
    });
  });
}
