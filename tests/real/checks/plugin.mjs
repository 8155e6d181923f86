// demo/recipes/bantin.php on the system itself: what an author writes, and what readers of the system's own pages get.
import assert from 'node:assert/strict';
import { look } from '../support/browser.mjs';
import { listed } from '../support/news.mjs';
import { untilListed } from './pages.mjs';

const SOURCE = 'src="/wp-json/wp/v2/posts?_embed" count="5"';
const LINK = '<a href="/">Trang chủ</a>';
const SHORTCODE = `[news_list ${SOURCE} heading="Tin trong tỉnh" layout="compact"]${LINK}[/news_list]`;

/** What the author writes, by the name of the page. */
const PAGES = {
  'khoi-shortcode': `<!-- wp:shortcode -->\n${SHORTCODE}\n<!-- /wp:shortcode -->`,
  'trinh-soan-cu': `Tin của tỉnh:\n\n${SHORTCODE}\n\nHết.`,
  'hai-lan': `${SHORTCODE}\n\n[related_news ${SOURCE}]`,
  'nguon-la': '[news_list src="https://la.example/tin.json"]Tin[/news_list]',
  'the-va-ma': `<!-- wp:html -->\n<news-list ${SOURCE}>${LINK}</news-list><script>alert(1)</script>\n<!-- /wp:html -->`,
};

const scripts = (page) =>
  page.evaluate(() =>
    [...globalThis.document.querySelectorAll('script[src*="bantin.js"]')].map(({ type, src }) => [
      type,
      new URL(src).pathname,
    ]),
  );

async function showsNews({ system, site }, address) {
  const page = await site.visit(address);
  await untilListed(page);
  const { items, title } = await look(page, 'news-list');
  assert.deepEqual(
    items.map((item) => item.title),
    listed(system.listedKinds)
      .slice(0, 5)
      .map((article) => article.title),
  );
  assert.deepEqual(await scripts(page), [['module', '/wp-content/plugins/bantin/dist/bantin.js']]);
  const fallback = await page.evaluate(() => globalThis.document.querySelector('news-list').innerHTML);
  assert.match(fallback, /^<a href="[^"]*\/">Trang chủ<\/a>$/);
  await page.close();
  return title;
}

async function showsNothing({ site }, address, text) {
  const page = await site.visit(address);
  const seen = await page.evaluate(() => [
    globalThis.document.querySelectorAll('news-list').length,
    globalThis.document.querySelector('main, .entry-content').textContent,
  ]);
  assert.equal(seen[0], 0);
  assert.match(seen[1], text);
  assert.deepEqual(await scripts(page), []);
  await page.close();
}

export async function checkPlugin(subject) {
  const { system, site, check } = subject;
  if (!system.addPlugin) return;
  let pages = {};
  await check('plugin: WordPress activates it, and an author writes shortcodes', async () => {
    pages = await system.addPlugin(PAGES);
    assert.deepEqual(Object.keys(pages), Object.keys(PAGES));
  });
  for (const name of ['khoi-shortcode', 'trinh-soan-cu', 'hai-lan'])
    await check(`plugin: ${name} shows five articles, by one script that is a module`, () =>
      showsNews(subject, pages[name]),
    );
  await check('plugin: of a site that is not listed readers see nothing', () =>
    showsNothing(subject, pages['nguon-la'], /^(?!.*(?:BANTIN_ORIGINS|la\.example))/s),
  );
  await check('plugin: a tag and a script that the author wrote are gone, the link is left', () =>
    showsNothing(subject, pages['the-va-ma'], /Trang chủ/),
  );
  await check('plugin: pages of the system have nothing to complain of', () => {
    assert.deepEqual(site.complaints.splice(0), []);
  });
}
