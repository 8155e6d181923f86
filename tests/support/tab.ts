// A tab of each engine, driven from Node: for what only a page of its own has, such as leaving it and coming back.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, locate } from '../../.config/browsers.mjs';
import { startWebkit } from '../../.config/webkit-launcher.mjs';

/** What is seen of a page: four bytes a pixel, red, green, blue and how opaque it is. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

export interface Tab {
  /** Opens a page. `isSilent`: something that it asks for never comes, for which Firefox does not call the page loaded. */
  go(url: string, isSilent?: boolean): Promise<unknown>;
  /** Runs the body of a function in the page; what it returns comes back as JSON does. */
  run(script: string): Promise<unknown>;
  /** Presses a key, as a reader does. */
  press(key: 'Enter' | 'Escape' | 'Tab'): Promise<unknown>;
  /** The page as a PDF that `readPdf` reads, which Chromium alone writes. */
  pdf?(): Promise<Buffer>;
  /** What is seen of the page, one pixel for each CSS px. WebKit is only looked at where the tab was opened with a size. */
  shot(): Promise<Picture>;
  /** Every address that the browser has asked for since the tab was opened, whatever asked and wherever; Chromium alone tells. */
  readonly asked?: readonly string[];
  close(): Promise<unknown>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZE: Size = { width: 800, height: 600 };
const called = (script: string): string => `(async () => { ${script} })()`;

async function chromiumTab(executablePath: string, viewport: Size): Promise<Tab> {
  const browser = await chromium.launch({
    executablePath,
    args: CHROMIUM_ARGS,
    // Readers have this cache.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ viewport, locale: 'vi-VN', reducedMotion: 'reduce', ignoreHTTPSErrors: true });
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  return {
    asked,
    go: (url) => page.goto(url),
    run: (script) => page.evaluate(called(script)),
    press: (key) => page.keyboard.press(key),
    pdf: () => page.pdf(),
    shot: async () => PNG.sync.read(await page.screenshot()),
    close: () => browser.close(),
  };
}

async function firefoxTab(executablePath: string, defaultViewport: Size): Promise<Tab> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport,
    // Puppeteer's profile switches the cache of left pages off.
    extraPrefsFirefox: { 'fission.bfcacheInParent': true, 'ui.prefersReducedMotion': 1 },
  });
  let page = await browser.newPage();
  return {
    // Puppeteer misses the end of a navigation in a tab that has shown a page out of that cache.
    async go(url, isSilent) {
      const old = page;
      page = await browser.newPage();
      await page.goto(url, { waitUntil: isSilent ? 'domcontentloaded' : 'load' });
      await old.close();
    },
    run: (script) => page.evaluate(called(script)),
    press: (key) => page.keyboard.press(key),
    shot: async () => PNG.sync.read(Buffer.from(await page.screenshot())),
    close: () => browser.close(),
  };
}

/** What a window has around its page, and a little more. */
const FRAME = 100;

async function webkitTab(size?: Size): Promise<Tab> {
  const settings = await mkdtemp(join(tmpdir(), 'gtk-'));
  await mkdir(join(settings, 'gtk-3.0'));
  await writeFile(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const { session, page, picture, stop } = await startWebkit(
    { XDG_CONFIG_HOME: settings },
    size && size.height + FRAME,
  );
  const { width, height } = size ?? SIZE;
  await session.viewport(width, height);
  return {
    go: (url) => session.send('POST', '/url', { url }),
    run: (script) => session.run(`return ${called(script)}`),
    press: (key) => page.keyboard.press(key),
    shot: () => picture(),
    close: () => stop().then(() => rm(settings, { recursive: true })),
  };
}

/** A new browser with one tab, of a reader who wants things not to move and trusts the certificates of tests; the cache of left pages is on, as readers have it. */
export async function openTab(engine: string, size?: Size): Promise<Tab> {
  const found = await locate(engine);
  if (!found) throw new Error(`${engine} is not installed: node .config/setup.mjs`);
  if (engine === 'chromium') return chromiumTab(found.path, size ?? SIZE);
  return engine === 'firefox' ? firefoxTab(found.path, size ?? SIZE) : webkitTab(size);
}

/** Asks the page until it answers something true, and gives that; a page that is on its way answers nothing. */
export async function until(tab: Tab, script: string, what: string): Promise<unknown> {
  let last: unknown;
  for (let tries = 0; tries < 200; tries++) {
    last = await tab.run(script).catch((error: unknown) => void (last = error));
    if (last) return last;
    await sleep(50);
  }
  throw new Error(`${what}: the page still says ${String(last)}`);
}
