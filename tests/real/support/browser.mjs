// The pages of a web master: the built script, plain tags, a server of their own on another port than the news.
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, locate } from '../../../.config/browsers.mjs';
import { newFolder, run } from './workshop.mjs';

/** A copy of what was built, so that another build can start while the tests run. */
export async function copyBuild(root) {
  if (!existsSync(join(root, 'dist/bantin.js')))
    await run(process.execPath, [join(root, '.config/build.mjs')], { cwd: root });
  const folder = newFolder('bantin');
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return { dist: join(folder, 'dist'), server: await import(pathToFileURL(join(folder, 'dist/npm/server.js')).href) };
}

const frame = (body) => `<!doctype html>
<html lang="vi">
  <meta charset="utf-8">
  <title>Xã Thượng Vân</title>
  <script type="module" src="/bantin/bantin.js"></script>
  <body>${body}</body>
</html>`;

/** As strict as a careful office would be: scripts of its own, news and pictures of the one endpoint. */
const policy = (endpoint) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${endpoint}; img-src ${endpoint}`;

function answer(request, response, { dist, pages, endpoint }) {
  const { pathname } = new URL(request.url, 'http://page');
  const body = pages.get(pathname);
  const isScript = /^\/bantin\/(?:chunks\/)?[\w.-]+\.js$/.test(pathname);
  const file = join(dist, pathname.slice('/bantin'.length));
  if (body !== undefined) {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(endpoint),
    });
    response.end(frame(body));
  } else if (isScript && existsSync(file)) {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
  } else {
    response.writeHead(404).end();
  }
}

/** What the page itself complains of; that an endpoint fails is said by the browser, too, and is no fault. */
function watch(page, complaints) {
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !/^Failed to load resource/.test(text)) complaints.push(text);
  });
}

/**
 * Starts a browser and a site for pages that read from `endpoint`.
 *
 * @returns `open(body)` shows a page with this in its body, `visit(address)` one of the system; `complaints` fills with errors of all pages
 */
export async function openSite(dist, endpoint) {
  const found = await locate('chromium');
  if (!found) throw new Error('Chromium is not installed: node .config/setup.mjs');
  const pages = new Map();
  const complaints = [];
  const server = createServer((request, response) => answer(request, response, { dist, pages, endpoint }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS });
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1100, height: 900 } });
  return {
    complaints,
    async open(body) {
      const path = `/tin-${pages.size}.html`;
      pages.set(path, body);
      const page = await context.newPage();
      watch(page, complaints);
      await page.goto(origin + path);
      return page;
    },
    /** A page of the system itself. */
    async visit(address) {
      const page = await context.newPage();
      watch(page, complaints);
      await page.goto(address);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Asks the page until it answers with something; `waitForFunction` would need a policy that lets strings be run. */
export async function until(page, ask, argument, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  let result;
  while (!(result = await page.evaluate(ask, argument))) {
    if (Date.now() > end) throw new Error(`nothing after ${seconds} s`);
    await sleep(50);
  }
  return result;
}

/** What readers see of an element, by its public parts. */
export function look(page, selector) {
  return page.evaluate((wanted) => {
    const { shadowRoot } = globalThis.document.querySelector(wanted);
    const textOf = (node) => node?.textContent.replace(/\s+/g, ' ').trim();
    const part = (within, name) => textOf(within.querySelector(`[part~="${name}"]`));
    const names = 'title date summary category byline caption body status'.split(' ');
    const read = (within) => Object.fromEntries(names.map((name) => [name, part(within, name)]));
    return {
      ...read(shadowRoot),
      items: [...shadowRoot.querySelectorAll('[part~="item"]')].map((item) => ({
        ...read(item),
        hasPicture: !!item.querySelector('[part~="image"]'),
      })),
      // All of it, also what is not drawn.
      markup: shadowRoot.innerHTML,
    };
  }, selector);
}

/** Brings every picture into view and waits for it; gives width and address of the file that the browser chose. */
export async function pictures(page, selector) {
  const images = page.locator(selector).locator('img');
  const found = [];
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    found.push(
      await image.evaluate(async (node) => {
        await node.decode().catch(() => {});
        return { width: node.naturalWidth, url: node.currentSrc };
      }),
    );
  }
  return found;
}
