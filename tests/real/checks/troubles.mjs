// What happens to systems while somebody reads.
import assert from 'node:assert/strict';
import { look, until } from '../support/browser.mjs';
import { listed, publicNews } from '../support/news.mjs';
import { itemCount, listTag, loadMore, untilListed } from './pages.mjs';

const SIZE = 10;
const titlesOf = ({ items }) => items.map(({ title }) => title);

/** Counts failures from the first moment on. */
const countErrors = (page) =>
  page.evaluate(() => {
    globalThis.failures = 0;
    globalThis.document.addEventListener('news-error', () => globalThis.failures++);
  });
const errorCount = (page) => page.evaluate(() => globalThis.failures);

/** Articles are taken away while the list is open, and with them its last page. */
async function survivesShrinking({ system, site }) {
  const all = listed(system.listedKinds);
  const gone = all.slice(2 * SIZE).map(({ slug }) => slug);
  const page = await site.open(listTag(system.list({ size: SIZE })));
  await untilListed(page);
  await countErrors(page);
  assert.equal(await loadMore(page), SIZE);
  await system.hide(gone);
  try {
    assert.equal(await loadMore(page), 0);
    assert.equal(await errorCount(page), 0);
    assert.deepEqual(
      titlesOf(await look(page, 'news-list')),
      all.slice(0, 2 * SIZE).map(({ title }) => title),
    );
  } finally {
    await system.unhide(gone);
  }
  await page.close();
}

/** Goes on as long as pages bring something; for ever, where an endpoint always has another page, is a failure. */
async function readToTheEnd(page) {
  for (let tries = 0; tries < 9; tries++) if (!(await loadMore(page))) return;
  assert.fail('there is always another page');
}

async function survivesOutage({ system, site }) {
  const page = await site.open(listTag(system.list({ size: SIZE }), 'timeout="3"'));
  await untilListed(page);
  await countErrors(page);
  const before = titlesOf(await look(page, 'news-list'));
  await system.pause();
  try {
    assert.equal(await loadMore(page), 0);
    assert.equal(await errorCount(page), 1, 'news-error of loadMore()');
    assert.deepEqual(titlesOf(await look(page, 'news-list')), before);
    await page.evaluate(() => globalThis.document.querySelector('news-list').reload());
    assert.equal(await errorCount(page), 2, 'news-error of reload()');
    assert.deepEqual(titlesOf(await look(page, 'news-list')), before);
    assert.ok((await look(page, 'news-list')).status, 'readers are told that the list may be old');
  } finally {
    await system.resume();
  }
  await readToTheEnd(page);
  const seen = await look(page, 'news-list');
  assert.deepEqual(
    titlesOf(seen),
    listed(system.listedKinds).map(({ title }) => title),
  );
  await page.close();
}

/** A list whose address names a page past the end: there is nothing, and nothing is wrong. */
async function staysCalmPastTheEnd({ system, site, server }) {
  const src = system.list({ size: SIZE, page: 9 });
  const { articles, next } = await server.loadFeed({ src });
  assert.deepEqual([articles.length, next], [0, undefined]);
  const page = await site.open(listTag(src));
  await countErrors(page);
  await until(page, () => globalThis.document.querySelector('news-list').matches(':state(empty)'));
  assert.equal(await errorCount(page), 0);
  assert.equal(await itemCount(page), 0);
  await page.close();
}

export async function checkTroubles(subject) {
  const { check, system, site } = subject;
  await check('a page past the end is an empty list and no failure', () => staysCalmPastTheEnd(subject));
  if (system.hide)
    await check('articles that are withdrawn meanwhile end the list, not break it', () => survivesShrinking(subject));
  await check('an endpoint that stops keeps what is shown, and goes on when it is back', () => survivesOutage(subject));
  await check('no page had an error, under a strict policy', () => {
    assert.ok(publicNews.length);
    assert.deepEqual(site.complaints, []);
  });
}
