import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, locate } from '../../.config/browsers.mjs';
import { startDemo } from '../../demo/server.mjs';

const LIST = '<news-list src="/api/wordpress/wp-json/wp/v2/posts?_embed" loading="eager" count="3"></news-list>';

let browser: Browser;
let demo: Awaited<ReturnType<typeof startDemo>>;

before(async () => {
  demo = await startDemo({ port: 0 });
  browser = await chromium.launch({ executablePath: (await locate('chromium'))?.path ?? '', args: CHROMIUM_ARGS });
});

after(async () => {
  await browser.close();
  await demo.close();
});

/** A page of these tags: what it asked the server for, what went wrong, and the titles its first list shows. */
async function visit(tags: string): Promise<{ scripts: string[]; errors: string[]; titles: number }> {
  const page = await browser.newPage();
  const scripts: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/dist/')) scripts.push(pathname + search);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(`${demo.url}/some/page`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>Trang</title>${tags}` }),
  );
  await page.goto(`${demo.url}/some/page`);
  const items = page.locator('news-list').first().locator('[part~="item"]');
  await items.first().waitFor({ timeout: 10_000 });
  const titles = await items.count();
  await page.close();
  return { scripts, errors, titles };
}

const FORMS = {
  'a module': '<script type="module" src="/dist/bantin.js"></script>',
  'a module under an address with a query': '<script type="module" src="/dist/bantin.js?ver=6.5.2"></script>',
  'a classic script': '<script src="/dist/bantin.iife.js"></script>',
  'a classic script that is put off': '<script src="/dist/bantin.iife.js?v=3" defer></script>',
};

for (const [name, tag] of Object.entries(FORMS)) {
  test(`${name} shows a list, and loads no file twice`, async () => {
    const { scripts, errors, titles } = await visit(tag + LIST);
    assert.deepEqual(errors, []);
    assert.equal(titles, 3);
    const files = scripts.map((path) => path.split('?')[0] ?? '');
    assert.deepEqual(files, [...new Set(files)]);
    // which chunk holds what is the build's choice; that the reading of answers is not in the first file is the design
    assert.ok(
      files.some((file) => /^\/dist\/chunks\/[\w-]+\.js$/.test(file)),
      `a part came as a chunk: ${files.join()}`,
    );
  });
}

test('a module and a classic script on one page share their chunks', async () => {
  const both = FORMS['a module'] + FORMS['a classic script'] + LIST;
  const { scripts, errors, titles } = await visit(both);
  assert.deepEqual(errors, []);
  assert.equal(titles, 3);
  const chunks = scripts.filter((path) => path.includes('/chunks/'));
  assert.deepEqual(chunks, [...new Set(chunks)]);
});
