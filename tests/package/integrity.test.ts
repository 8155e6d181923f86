// Pages that accept exactly the files of one build: `npm run integrity` writes their lines, and each engine holds to them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { wantedEngines } from '../../.config/browsers.mjs';
import { row } from '../support/news.js';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

const root = new URL('../../', import.meta.url);
const command = fileURLToPath(new URL('.config/integrity.mjs', root));
const hashes = JSON.parse(await readFile(new URL('dist/integrity.json', root), 'utf8')) as Record<string, string>;
const sum = (bytes: Buffer | string, kind: string): string =>
  `${kind}-${createHash(kind).update(bytes).digest('base64')}`;

async function linesFor(base: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [command, base]);
  return stdout;
}

test('integrity.json names every script that a page may load, with its hash', async () => {
  const chunks = readdirSync(new URL('dist/chunks/', root)).filter((name) => name.endsWith('.js'));
  const names = ['bantin.js', 'bantin.iife.js', ...chunks.map((name) => `chunks/${name}`)];
  assert.deepEqual(Object.keys(hashes).toSorted(), names.toSorted());
  for (const [name, hash] of Object.entries(hashes))
    assert.equal(hash, sum(await readFile(new URL(`dist/${name}`, root)), 'sha384'), name);
});

test('the lines are those of the built files, and the map has the hash that policies need', async () => {
  const lines = await linesFor('https://tinh.example/v1/');
  const map = /<script type="importmap">([^]*?)<\/script>/.exec(lines)?.[1] ?? '';
  const { integrity } = JSON.parse(map) as { integrity: Record<string, string> };
  const wanted = Object.entries(hashes).map(([name, hash]) => [`https://tinh.example/v1/${name}`, hash]);
  assert.deepEqual(integrity, Object.fromEntries(wanted));
  const line = `<script type="module" src="https://tinh.example/v1/bantin.js" integrity="${hashes['bantin.js']}" crossorigin></script>`;
  assert.ok(lines.split('\n').includes(line));
  assert.ok(lines.includes(`'${sum(map, 'sha256')}'`));
});

test('an address that is no folder is refused', async () => {
  for (const base of ['', 'tinh.example/v1/', 'https://tinh.example/v1/bantin.js'])
    await assert.rejects(linesFor(base), { code: 1 });
});

const NEWS = JSON.stringify({ items: [row(1, { title: 'Thông xe cầu Bến Đá' })] });
const SIGHT = `const root = document.querySelector('news-list').shadowRoot;
  const isSeen = (node) => !!node?.textContent.trim() && node.checkVisibility();
  return { titles: [...root?.querySelectorAll('.shown .title') ?? []].map(({ textContent }) => textContent.trim()),
    message: [...root?.querySelectorAll('[part~="status"] p') ?? []].filter(isSeen).map(({ textContent }) => textContent.trim()).join(),
    fallback: isSeen(document.querySelector('news-list > a')), changed: !!window.changed }`;

for (const engine of wantedEngines()) {
  describe(`files that were changed, in ${engine}`, () => {
    let tab: Tab;
    let files: Site;
    let page: Site;
    /** Beginning of the name of the file that is changed. */
    let changed = 'none';

    before(async () => {
      tab = await openTab(engine);
      files = await site(async (path, _, response) => {
        const name = path.replace('/v1/', '');
        const bytes = await readFile(new URL(`dist/${name}`, root));
        const foreign = name.startsWith(changed) ? 'window.changed = true;\n' : '';
        const headers = {
          'content-type': 'text/javascript',
          'access-control-allow-origin': '*',
          'cache-control': 'no-store',
        };
        response.writeHead(200, headers).end(foreign + bytes);
      });
      const lines = await linesFor(`${files.url}/v1/`);
      page = await site((path, _, response) => {
        const isNews = path === '/news.json';
        response.writeHead(200, { 'content-type': isNews ? 'application/json' : 'text/html; charset=utf-8' });
        response.end(
          isNews
            ? NEWS
            : `<!doctype html><title>Trang</title>${path === '/bare' ? bare() : lines}
          <news-list src="/news.json" loading="eager"><a href="/tin">Xem tin của tỉnh</a></news-list>`,
        );
      });
    });
    after(async () => {
      await tab.close();
      await files.close();
      await page.close();
    });

    const bare = (): string => `<script type="module" src="${files.url}/v1/bantin.js"></script>`;
    const sees = async (condition: string, what: string): Promise<Record<string, unknown>> =>
      (await until(tab, `const seen = (() => { ${SIGHT} })(); return ${condition} && seen`, what)) as Record<
        string,
        unknown
      >;

    it('whole files show the news', async () => {
      changed = 'none';
      await tab.go(`${page.url}/`);
      const { titles, changed: hasRun } = await sees('seen.titles.length', 'the news');
      assert.deepEqual([titles, hasRun], [['Thông xe cầu Bến Đá'], false]);
    });

    it('a changed part does not run, and the reader is told', async () => {
      changed = 'chunks/read-feed';
      await tab.go(`${page.url}/`);
      const seen = await sees('seen.message', 'the message');
      assert.match(String(seen.message), /Chưa tải được tin/);
      assert.deepEqual({ ...seen, message: '' }, { titles: [], message: '', fallback: true, changed: false });
    });

    it('a changed first file does not run, and what stands in the tag is shown', async () => {
      changed = 'bantin.js';
      await tab.go(`${page.url}/`);
      await until(tab, "return document.readyState === 'complete'", 'the page');
      assert.deepEqual(await tab.run(SIGHT), { titles: [], message: '', fallback: true, changed: false });
    });

    it('without the lines changed files run: it is they that protect', async () => {
      changed = 'chunks/read-feed';
      await tab.go(`${page.url}/bare`);
      assert.equal((await sees('seen.titles.length', 'the news')).changed, true);
    });
  });
}
