// The list against pages written by hand: (a) one cloned template per article, (a') the same with content-visibility. Rounds are interleaved,
// so that a busy moment of the machine hits all three; only ratios within one run count.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, locate } from '../../.config/browsers.mjs';
import {
  installBantin,
  installBench,
  installVanilla,
  installVanillaList,
  installVanillaRefresh,
} from './list-page.mjs';
import { benchSite } from './site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function byHand(page, isLazy) {
  await page.evaluate(installVanilla, isLazy);
  await page.evaluate(installVanillaList);
  await page.evaluate(installVanillaRefresh);
}

const KINDS = {
  '(a) by hand': (page) => byHand(page, false),
  "(a') + c-v": (page) => byHand(page, true),
  bantin: async (page) => {
    await page.addScriptTag({ url: '/bantin.js', type: 'module' });
    await page.evaluate(() => customElements.whenDefined('news-list').then(() => undefined));
    await page.evaluate(installBantin);
  },
};

/** Ratios to (a) that design asks for, by number of articles. */
const TARGETS = {
  shown: { 20: 1.2, 200: 0.85, 2000: 0.6, 10000: 0.6 },
  append: { 2000: 0.6, 10000: 0.7 },
  refresh: { 2000: 1.5, 10000: 2 },
  heap: { 2000: 1.3 },
};

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** One page, one list: everything that is measured of it. */
async function measure(browser, url, install, count) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  try {
    await page.goto(url);
    await page.evaluate(installBench);
    await install(page);
    await page.evaluate(() => bench.warm());
    const session = await page.context().newCDPSession(page);
    const empty = await heapOf(session);
    await page.evaluate(() => bench.make());
    // One more page than is shown waits in the answer, for the append.
    const { read, shown, whole } = await page.evaluate((wanted) => bench.draw(wanted), count);
    const heap = ((await heapOf(session)) - empty) / count;
    const nodes = await page.evaluate(nodesOfItem);
    const refresh = await page.evaluate(() => bench.refresh());
    const append = await appended(page, url, install, count);
    return { read, shown, whole, heap, nodes, refresh, append };
  } finally {
    await page.close();
  }
}

/** A list shows no more articles than that. */
const MOST = 10_000;

/** Twenty articles more, from data that are there already. */
async function appended(page, url, install, wanted) {
  const count = Math.min(wanted, MOST - 20);
  await page.goto(url);
  await page.evaluate(installBench);
  await install(page);
  await page.evaluate(() => bench.make());
  const more = count + 20;
  await page.evaluate((all) => bench.more?.(all), more);
  await page.evaluate(([least, all]) => (bench.put ? bench.put(least, all) : bench.draw(least)), [count, more]);
  await page.evaluate(() => bench.painted());
  return (await page.evaluate((all) => bench.append(all), more)).shown;
}

/** Nodes of one item, comments and text among them. */
function nodesOfItem() {
  const walker = document.createTreeWalker(bench.list().children[5], NodeFilter.SHOW_ALL);
  let nodes = 1;
  while (walker.nextNode()) nodes++;
  return nodes;
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

function report(count, results) {
  const names = ['read', 'shown', 'whole', 'append', 'refresh', 'heap', 'nodes'];
  const middle = (kind, name) => median(results[kind].map((one) => one[name]));
  const [baseline] = Object.keys(results);
  const table = Object.keys(results).map((kind) => {
    const cells = names.map((name) => {
      const value = middle(kind, name);
      if (name === 'nodes') return [name, String(value)];
      const text = value.toFixed(value < 100 ? 1 : 0);
      return [name, kind === baseline ? text : `${text} ×${(value / middle(baseline, name)).toFixed(2)}`];
    });
    return [kind, Object.fromEntries(cells)];
  });
  const targets = names.map((name) => [name, TARGETS[name]?.[count] ? `×≤${TARGETS[name][count]}` : '']);
  table.push(['to reach', { ...Object.fromEntries(targets), nodes: '≤16' }]);
  console.log(`\n${count} articles (ms; heap in bytes an article)`);
  console.table(Object.fromEntries(table));
}

/** A short list takes about two frames of the screen, and when they begin is chance: its median needs more rounds to stand still. */
const usualRounds = (count) => (count < 100 ? 41 : 7);

/**
 * @param sizes Numbers of articles, separated by commas.
 * @param rounds For each size; unless given 41 for short lists, 7 for others.
 */
export async function listBench(sizes = '20,200,2000,10000', rounds) {
  if (!existsSync(`${root}/dist/bantin.js`)) throw new Error('npm run build comes first: the bench measures dist/');
  const site = await benchSite(root);
  const { path } = (await locate('chromium')) ?? {};
  const browser = await chromium.launch({ executablePath: path, args: CHROMIUM_ARGS });
  try {
    for (const count of sizes.split(',').map(Number)) {
      const results = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []]));
      const last = Number(rounds ?? usualRounds(count));
      for (let round = 0; round < last; round++) {
        for (const [kind, install] of Object.entries(KINDS)) {
          results[kind].push(await measure(browser, site.url, install, count));
        }
      }
      report(count, results);
    }
  } finally {
    await browser.close();
    site.close();
  }
}
