// A reader in Chromium who opens what a recipe has become.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { CHROMIUM_ARGS, locate } from '../../.config/browsers.mjs';
import { rows, titleOf } from '../support/news.js';
import { site } from '../support/site.js';
import { answerPages } from './province.js';

export interface Reader {
  readonly page: Page;
  /** What pages have said in the console: kinds of events, or texts. */
  readonly said: string[];
  /** Errors that nobody caught. */
  readonly errors: string[];
  open(path?: string): Promise<void>;
  /** From now on the province fails, or is well again. */
  failing(is: boolean): void;
  close(): Promise<void>;
}

/** Opens pages of this folder as a web server gives them. */
export async function openReader(folder: string): Promise<Reader> {
  const files = sirv(folder, { dev: true });
  const host = await site((_, request, response) => files(request, response, () => void response.writeHead(404).end()));
  const found = await locate('chromium');
  if (!found) throw new Error('Chromium is not installed: node .config/setup.mjs');
  const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS });
  const context = await browser.newContext({ locale: 'vi-VN' });
  const [said, errors]: [string[], string[]] = [[], []];
  let isDown = false;
  await answerPages(context, () => isDown);
  await context.exposeFunction('hear', (text: string) => said.push(text));
  await context.addInitScript('console.log = (thing) => hear(String(thing?.type ?? thing))');
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    page,
    said,
    errors,
    open: async (path = '/') => void (await page.goto(host.url + path)),
    failing: (is) => (isDown = is),
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
}

/** Titles that an element shows, in its shadow root. */
const titles = (page: Page, tag = 'news-list'): Promise<string[]> =>
  page.locator(`${tag} [part~="item"] [part~="title"]`).allInnerTexts();

const first = (count: number): string[] => rows(count).map((_, index) => titleOf(index + 1));

/** Waits for these titles and no others, ten seconds at most. */
export async function shows(page: Page, wanted: readonly string[], tag?: string): Promise<void> {
  let found: string[] = [];
  for (let tries = 0; tries < 200; tries++) {
    found = (await titles(page, tag)).map((title) => title.replace(/\s*Mới$/, '').trim());
    if (found.join() === wanted.join()) return;
    await sleep(50);
  }
  assert.deepEqual(found, wanted);
}

/** Waits for that many of the newest articles. */
export const showsNewest = (page: Page, count: number): Promise<void> => shows(page, first(count));

/** Asks the page until it says yes, ten seconds at most. */
export async function until(page: Page, script: string): Promise<void> {
  await page.waitForFunction(script, undefined, { timeout: 10_000 }).catch(async (error: unknown) => {
    const seen = await page.evaluate(
      "[...document.querySelectorAll('*')].map((node) => node.shadowRoot?.textContent).join(' ')",
    );
    throw new Error(`${page.url()} does not come to ${script}; it shows ${String(seen).trim().slice(0, 500)}`, {
      cause: error,
    });
  });
}

/** What the owner hands down as an object; its titles are none of the province's. */
export const OWN_NEWS = { items: [{ title: 'Lịch họp thôn', date: '2026-03-01', url: '/hop' }] };

/**
 * What every component of a recipe must do: show the news of its endpoint, tell a selection, hand an object down, also another one later.
 * Its page calls the component with `window.ownNews` and again whenever `window.setNews(value)` is called.
 */
export async function checkComponent(check: Check, name: string, folder: string): Promise<void> {
  const reader = await openReader(folder);
  const { page, said, errors } = reader;
  try {
    await check(`${name}: shows five articles of the endpoint, and has the number as a number`, async () => {
      await reader.open();
      await showsNewest(page, 5);
      assert.equal(await page.evaluate("document.querySelector('news-list').count"), 5);
    });
    await check(`${name}: a title that is pressed reaches the handler`, async () => {
      await page.locator('news-list [part~="title"] a').first().click();
      await page.waitForURL('https://tinh.example/tin/1');
      assert.deepEqual(said, ['news-select']);
    });
    await check(`${name}: an object reaches the element as it is, and so does the next one`, async () => {
      reader.failing(true);
      await page.addInitScript(`window.ownNews = ${JSON.stringify(OWN_NEWS)}`);
      await reader.open();
      await shows(page, ['Lịch họp thôn']);
      const isSame = "document.querySelector('news-list').data === window.ownNews";
      assert.equal(await page.evaluate(isSame), true);
      await page.evaluate('window.ownNews = { items: [] }; window.setNews(window.ownNews)');
      await until(page, isSame);
    });
    await check(`${name}: nothing is uncaught`, () => assert.deepEqual(errors, []));
  } finally {
    await reader.close();
  }
}

/** A page without a component of its own: the list shows the news, and nothing is uncaught. */
export async function checkPage(check: Check, name: string, folder: string, path = '/'): Promise<void> {
  const { page, errors, open, close } = await openReader(folder);
  try {
    await check(`${name}: the list shows five articles of the endpoint`, async () => {
      await open(path);
      await showsNewest(page, 5);
      assert.deepEqual(errors, []);
    });
  } finally {
    await close();
  }
}

/** Braces mean something in many templates; here they have to arrive as they are, and lead to the article. */
export async function checkPlaceholder(check: Check, name: string, folder: string): Promise<void> {
  const { page, open, close } = await openReader(folder);
  try {
    await check(`${name}: a place for an id reaches the element as the recipe writes it`, async () => {
      await open();
      await until(page, "document.querySelector('news-article')?.shadowRoot?.textContent.includes('Toàn văn của tin')");
    });
  } finally {
    await close();
  }
}

/** Runs a check, tells how it went, and goes on. */
export type Check = (name: string, run: () => unknown) => Promise<void>;
