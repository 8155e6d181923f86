// Loading on a slow phone: a page by hand and pages with bantin, from nothing to a list that is seen. Rounds are interleaved, and every visit is
// the first one. The browser delays each request by 150 ms; that a connection costs more than a request is not in it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, locate } from '../../.config/browsers.mjs';
import { phoneSite } from './phone-site.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, ignoreHTTPSErrors: true };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
/** What design asks for, as ratios to the page by hand or ms more than it. */
const TARGETS = 'to reach: bantin ×≤1.10, with room and preload ×≤0.95 and CLS 0.00; TBT ≤ by hand + 25 ms';

/** Runs in the page before anything of its own. */
function watch() {
  const seen = { cls: 0, tbt: 0, visible: 0 };
  globalThis.seen = seen;
  const observe = (type, add) =>
    new globalThis.PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  // Nobody touches the page; Chromium takes the size that a new page gets for input, and would not count what moves just after.
  observe('layout-shift', ({ value }) => (seen.cls += value));
  observe('longtask', ({ duration }) => (seen.tbt += Math.max(0, duration - 50)));
  const rows = () =>
    (document.querySelector('news-list')?.shadowRoot ?? document).querySelectorAll('.items .title a, .items > li a')
      .length;
  const look = () => {
    if (rows() < 20) return void requestAnimationFrame(look);
    // After the frame that shows them.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (seen.visible = performance.now());
    requestAnimationFrame(() => channel.port2.postMessage(0));
  };
  requestAnimationFrame(look);
}

/** Ms after the list is seen in which the page may still move. */
const AFTER = 600;

async function visit(browser, url) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.seen.visible > 0, undefined, { timeout: 30_000, polling: 100 });
    await page.waitForTimeout(AFTER);
    return await page.evaluate(() => globalThis.seen);
  } finally {
    await context.close();
  }
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

function report(protocol, results) {
  const [baseline] = Object.values(results);
  const of = (visits, name) => visits.map((one) => one[name]);
  const ratio = (visits, choose) => choose(of(visits, 'visible')) / choose(of(baseline, 'visible'));
  const rows = Object.entries(results).map(([name, visits]) => [
    name,
    {
      'visible, ms': median(of(visits, 'visible')).toFixed(0),
      '× by hand': ratio(visits, median).toFixed(2),
      'best round': ratio(visits, (times) => Math.min(...times)).toFixed(2),
      CLS: median(of(visits, 'cls')).toFixed(3),
      'TBT, ms': median(of(visits, 'tbt')).toFixed(0),
    },
  ]);
  console.log(`\n20 articles over HTTP/${protocol}, brotli; ${TARGETS}`);
  console.table(Object.fromEntries(rows));
}

/**
 * @param rounds number of rounds
 * @param protocols separated by commas
 * @param other folder with the files of another build, to be compared
 */
export async function phoneBench(rounds = '7', protocols = '1.1,2', other = undefined) {
  if (!existsSync(`${dist}/bantin.js`)) throw new Error('npm run build comes first: the bench measures dist/');
  const { path } = (await locate('chromium')) ?? {};
  const browser = await chromium.launch({ executablePath: path, args: CHROMIUM_ARGS });
  try {
    for (const protocol of protocols.split(',')) {
      const site = await phoneSite({ dist, ...(other && { [other]: other }) }, protocol);
      const results = Object.fromEntries(site.pages.map(([name]) => [name, []]));
      for (let round = 0; round < Number(rounds); round++) {
        for (const [name, url] of site.pages) results[name].push(await visit(browser, url));
      }
      report(protocol, results);
      site.close();
    }
  } finally {
    await browser.close();
  }
}
