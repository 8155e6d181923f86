// Every story of the built Storybook is a test: it renders, its play function holds, axe finds nothing, in light and in dark, without
// a request to anywhere else. Every page of documentation opens without an error. `-- Formats` runs those whose title has that word.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, locate } from './browsers.mjs';
import { serveStories } from './serve-stories.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PATIENCE = 30_000;
/** Pages that are open at once. */
const PAGES = 3;

/** Storybook's channel remembers the last of each event; these end a story. */
const ENDS = ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];

function readEnd(names) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  for (const name of names) {
    const [event] = channel?.last(name) ?? [];
    if (event)
      return { name, event: JSON.parse(JSON.stringify(event, (key, value) => (key === 'passes' ? undefined : value))) };
  }
  return undefined;
}

/** What axe found, one line for each element. */
function violationsOf({ reporters = [] }) {
  return reporters
    .filter(({ type, status }) => type === 'a11y' && status === 'failed')
    .flatMap(({ result }) => result?.violations ?? [])
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `axe ${id}: ${target.join(' ')}\n      ${failureSummary}`),
    );
}

function complaintsOf({ name, event }) {
  if (name !== 'storyFinished') return [`${name}: ${event.description ?? event.message ?? event.id ?? ''}`];
  const found = violationsOf(event);
  if (event.status !== 'success' && !found.length) found.push(`status ${event.status}`);
  return found;
}

async function openPage(context, origin) {
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error on the page: ${error.stack ?? error.message}`));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || /^(data|blob|about):/.test(url)) return route.continue();
    complaints.push(`a request to ${url}`);
    return route.abort();
  });
  return { page, complaints };
}

async function checkStory(context, origin, { id }, theme) {
  const { page, complaints } = await openPage(context, origin);
  try {
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`);
    const handle = await page.waitForFunction(readEnd, ENDS, { timeout: PATIENCE });
    complaints.push(...complaintsOf(await handle.jsonValue()));
  } catch (error) {
    complaints.push(error.message);
  } finally {
    await page.close();
  }
  return complaints;
}

async function checkDocs(context, origin, { id }) {
  const { page, complaints } = await openPage(context, origin);
  try {
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
    await page.waitForSelector('#storybook-docs :is(h1, h2, p)', { timeout: PATIENCE });
  } catch (error) {
    complaints.push(error.message);
  } finally {
    await page.close();
  }
  return complaints;
}

async function checkAll(context, origin) {
  const { entries } = await (await fetch(`${origin}/index.json`)).json();
  const wanted = Object.values(entries).filter(({ title }) => title.includes(process.argv[2] ?? ''));
  const runs = wanted.flatMap((entry) =>
    entry.type === 'docs'
      ? [{ entry, name: 'docs', check: () => checkDocs(context, origin, entry) }]
      : ['light', 'dark'].map((theme) => ({
          entry,
          name: theme,
          check: () => checkStory(context, origin, entry, theme),
        })),
  );
  let failed = 0;
  const waiting = runs.values();
  const work = async () => {
    for (const { entry, name, check } of waiting) {
      const complaints = await check();
      if (!complaints.length) continue;
      failed++;
      console.log(`✖ ${entry.title} / ${entry.name} (${name})\n    ${complaints.join('\n    ')}`);
    }
  };
  // The workers take from one iterator, each the next story that nobody has. Playwright gives every page a focus of its own.
  await Promise.all(Array.from({ length: PAGES }, work));
  if (!runs.length) console.log('there are no stories');
  return { passed: runs.length - failed, failed };
}

async function run() {
  const found = await locate('chromium');
  if (!found) throw new Error('Chromium is not installed: node .config/setup.mjs');
  const server = await serveStories(root);
  const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    return await checkAll(context, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

const { passed, failed } = await run();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
