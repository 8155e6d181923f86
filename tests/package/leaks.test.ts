// What is left in a page of elements that have come and gone: nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, locate } from '../../.config/browsers.mjs';
import { startDemo } from '../../demo/server.mjs';

const MOUNTS = 2000;
/** Bytes of the heap that may come and go without anything being kept: a twentieth of the smallest element for each mount. */
const SLACK = 1_500_000;

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

/** Runs in the page: elements come and go in all the ways in which pages let them. */
async function comeAndGo([tag, count]: readonly [tag: string, count: number]): Promise<void> {
  const frame = document.querySelector('iframe');
  const data = [1, 2, 3, 4].map((id) => ({
    id,
    title: `Xã Suối Mơ, tin thứ ${id}`,
    date: `2026-03-0${id}`,
    summary: 'Gọn',
    content: `<p id=a>Nội dung <a href=#a>số ${id}</a></p><table><tr><td>1</table><img src="/khong-co.jpg">`,
    url: `/tin/${id}`,
  }));
  for (let turn = 0; turn < count; turn++) {
    const element = document.createElement(tag) as HTMLElement & { data: unknown; updateComplete: Promise<boolean> };
    element.setAttribute('loading', 'eager');
    const way = turn % 6;
    const shown = new Promise((resolve) => element.addEventListener('news-load', resolve, { once: true }));
    if (way === 1) element.setAttribute('src', `/api/wordpress/wp-json/wp/v2/posts?_embed&n=${turn % 3}`);
    else element.data = data;
    document.body.append(element);
    if (way > 1) await shown;
    await element.updateComplete;
    // Without names, which would need a helper of the compiler's that the page has not.
    const ways = [
      () => document.body.prepend(element),
      () => {
        const copies = [element.cloneNode(true) as HTMLElement, document.importNode(element, true)];
        document.body.append(...copies);
        copies.forEach((copy) => copy.remove());
      },
      () => frame?.contentDocument?.body.append(element),
      () => element.replaceWith(element, document.createTextNode('')),
    ];
    ways[way - 2]?.();
    element.remove();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const node of [...document.body.childNodes]) if (node.nodeType === 3) node.remove();
}

interface Left {
  readonly heap: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
  readonly documents: number;
}

async function leftIn(session: CDPSession): Promise<Left> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { heap, ...(await session.send('Memory.getDOMCounters')) };
}

/** Listeners on the page itself, which live as long as it does. */
async function listenersOfPage(session: CDPSession): Promise<string[]> {
  const types = ['window', 'document', 'document.documentElement', 'document.body'].map(async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    return listeners.map(({ type }) => `${expression}: ${type}`);
  });
  return (await Promise.all(types)).flat();
}

async function opened(): Promise<[Page, CDPSession]> {
  const page = await browser.newPage();
  await page.route(`${demo.url}/some/page`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="vi"><title>Trang</title><body><iframe title="Khác"></iframe>',
    }),
  );
  await page.goto(`${demo.url}/some/page`);
  const session = await page.context().newCDPSession(page);
  return [page, session];
}

for (const tag of ['news-list', 'news-article', 'related-news']) {
  test(`${MOUNTS} of ${tag} that come and go leave nothing behind`, async () => {
    const [page, session] = await opened();
    // The driver puts listeners of its own on the page when it first runs something there.
    await page.addScriptTag({ content: '0' });
    const before = await listenersOfPage(session);
    await page.addScriptTag({ type: 'module', url: '/dist/bantin.js' });
    await page.evaluate(comeAndGo, [tag, 300] as const);
    const early = await leftIn(session);
    await page.evaluate(comeAndGo, [tag, MOUNTS] as const);
    const late = await leftIn(session);
    assert.deepEqual(await listenersOfPage(session), before);
    const told = JSON.stringify({ early, late });
    assert.ok(late.heap - early.heap < SLACK, told);
    assert.ok(late.nodes - early.nodes < 50, told);
    assert.ok(late.jsEventListeners - early.jsEventListeners < 20, told);
    assert.equal(late.documents, early.documents, told);
    await page.close();
  });
}
