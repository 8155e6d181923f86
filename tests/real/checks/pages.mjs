// The three elements on pages of their own, as readers see them.
import assert from 'node:assert/strict';
import { look, pictures, until } from '../support/browser.mjs';
import { bulletinDate, hiddenNews, listed, publicNews, shortDate, textsOf } from '../support/news.mjs';

const SIZE = 10;
const attribute = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

export const listTag = (src, more = '') => `<news-list src="${attribute(src)}" ${more}></news-list>`;
export const itemCount = (page) =>
  page.evaluate(
    () => globalThis.document.querySelector('news-list').shadowRoot.querySelectorAll('[part~="item"]').length,
  );
/** Waits for the first articles of a list. */
export const untilListed = (page) =>
  until(page, () => globalThis.document.querySelector('news-list').shadowRoot?.querySelector('[part~="item"]') && true);
export const loadMore = (page) => page.evaluate(() => globalThis.document.querySelector('news-list').loadMore());
const titlesOf = ({ items }) => items.map(({ title }) => title);

function assertNothingHidden({ markup }, kinds = []) {
  for (const { title, summary, body, hidden } of hiddenNews) {
    const texts = [summary, ...textsOf({ body }), ...(kinds.includes(hidden) ? [] : [title])];
    for (const text of texts) assert.ok(!markup.includes(text), `shown: ${text}`);
  }
}

/** An article may have a picture or none; one that is there must have been loaded from the endpoint. */
async function assertPictures(page, { system }, items) {
  const withPicture = new Set(listed(system.listedKinds).flatMap(({ title, caption }) => (caption ? [title] : [])));
  for (const { title, hasPicture } of items) assert.equal(hasPicture, withPicture.has(title), `picture of ${title}`);
  const loaded = await pictures(page, 'news-list');
  assert.equal(loaded.length, items.filter(({ hasPicture }) => hasPicture).length);
  for (const { width, url } of loaded) assert.ok(width > 0 && url.startsWith(system.origin), `${url}: ${width} px`);
}

async function showsFirstPage(subject) {
  const { system, site } = subject;
  const page = await site.open(listTag(system.list({ size: SIZE }), 'fields="image date summary category"'));
  await untilListed(page);
  const seen = await look(page, 'news-list');
  const expected = listed(system.listedKinds).slice(0, seen.items.length);
  assert.ok(seen.items.length >= SIZE - 1, `${seen.items.length} articles`);
  const facts = (list) => list.map(({ title, date, category }) => ({ title, date, category }));
  assert.deepEqual(facts(seen.items), facts(expected.map((one) => ({ ...one, date: shortDate(one) }))));
  const open = expected.filter(({ hidden }) => !hidden);
  for (const { title, summary } of open)
    assert.equal(seen.items.find((item) => item.title === title).summary, summary, title);
  assertNothingHidden(seen, system.listedKinds);
  await assertPictures(page, subject, seen.items);
  await page.close();
}

/** By the feed's own next page, or by an address that has a place for the page's number. */
async function pagesToTheEnd(subject, src) {
  const { system, site } = subject;
  const page = await site.open(listTag(src, `count="${SIZE}"`));
  await untilListed(page);
  let shown = await itemCount(page);
  for (let added = -1; added !== 0;) {
    added = await loadMore(page);
    const count = await itemCount(page);
    assert.equal(count - shown, added, 'the number that loadMore() gave');
    shown = count;
  }
  const seen = await look(page, 'news-list');
  assert.deepEqual(
    titlesOf(seen),
    listed(system.listedKinds).map(({ title }) => title),
  );
  assert.equal(await loadMore(page), 0, 'once more at the end');
  assertNothingHidden(seen, system.listedKinds);
  await assertPictures(page, subject, seen.items);
  await page.close();
}

const articleTag = (system, slug) =>
  `<news-article src="${attribute(system.item)}" article-id="${system.ids[slug]}"></news-article>`;

/** Waits for the title or for the words that there is none. */
const untilArticle = (page) =>
  until(page, () => {
    const root = globalThis.document.querySelector('news-article').shadowRoot;
    return root?.querySelector('[part~="title"], [part~="status"]') && true;
  });

async function showsArticles(subject) {
  const { system, site } = subject;
  const unusual = publicNews.filter(
    ({ longTitle, stored, title }) => longTitle || stored !== title || /[<“]/.test(title),
  );
  const wholeBody = publicNews.filter(({ body }) => body.some((part) => typeof part === 'object'));
  for (const article of new Set([publicNews[0], ...unusual, ...wholeBody])) {
    const page = await site.open(articleTag(system, article.slug));
    await untilArticle(page);
    const seen = await look(page, 'news-article');
    assert.equal(seen.title, article.title);
    assert.equal(seen.date, bulletinDate(article));
    assert.equal(seen.summary, article.summary);
    assert.equal(seen.category, article.category);
    assert.equal(seen.byline, article.author);
    assert.equal(seen.caption, article.caption);
    for (const text of textsOf(article)) assert.ok(seen.body.includes(text), `${article.slug}: ${text}`);
    const loaded = await pictures(page, 'news-article');
    assert.equal(loaded.length, article.caption ? 1 : 0, article.slug);
    for (const { width } of loaded) assert.ok(width > 0, `picture of ${article.slug}`);
    await page.close();
  }
}

/** Parts of the text keep their meaning: headings, quotes, lists. */
async function keepsStructure({ system, site }) {
  const tags = async (slug, selector) => {
    const page = await site.open(articleTag(system, slug));
    await untilArticle(page);
    const texts = await page.locator(`news-article [part~="body"] :is(${selector})`).allTextContents();
    await page.close();
    return texts.map((text) => text.trim());
  };
  const [bridge] = publicNews;
  const session = publicNews.find(({ slug }) => slug === 'ky-hop-chuyen-de-hoi-dong-nhan-dan');
  const { heading } = bridge.body.find((part) => part.heading);
  const { quote } = bridge.body.find((part) => part.quote);
  assert.deepEqual(await tags(bridge.slug, 'h3, blockquote'), [heading, quote]);
  assert.deepEqual(await tags(session.slug, 'li'), session.body.find((part) => part.list).list);
}

async function showsNothingHidden({ system, site }) {
  for (const { slug, hidden, title } of hiddenNews) {
    const page = await site.open(articleTag(system, slug));
    await untilArticle(page);
    const seen = await look(page, 'news-article');
    assertNothingHidden(seen, system.listedKinds);
    assert.ok(seen.status, `${hidden}: readers are told`);
    assert.equal(seen.title, system.listedKinds.includes(hidden) ? title : undefined);
    await page.close();
  }
}

async function showsRelated({ system, site }) {
  const index = 12;
  const current = publicNews[index];
  const related = `<related-news src="${attribute(system.list({ size: 50 }))}" count="3"></related-news>`;
  const page = await site.open(`${articleTag(system, current.slug)}${related}`);
  await untilArticle(page);
  const titles = await until(
    page,
    (title) => {
      const [article, others] = ['news-article', 'related-news'].map(
        (name) => globalThis.document.querySelector(name).shadowRoot,
      );
      const isThere = article.querySelector('[part~="title"]')?.textContent.trim() === title;
      const shown = [...others.querySelectorAll('[part~="item"] [part~="title"]')].map((node) =>
        node.textContent.trim(),
      );
      // The related ones are ranked again when the article is there.
      return isThere && shown.length === 6 && shown;
    },
    current.title,
  );
  assert.ok(!titles.includes(current.title));
  const neighbours = [...publicNews.slice(index - 3, index), ...publicNews.slice(index + 1, index + 4)];
  assert.deepEqual([...titles].sort(), neighbours.map(({ title }) => title).sort());
  await page.close();
}

export async function checkPages(subject) {
  const { check } = subject;
  await check('<news-list> shows the newest first, with pictures, and nothing that is not public', () =>
    showsFirstPage(subject),
  );
  const { list } = subject.system;
  await check('<news-list> goes on to the last article with loadMore()', () =>
    pagesToTheEnd(subject, list({ size: SIZE })),
  );
  await check('<news-list> goes on by {page} and {size} in its address', () =>
    pagesToTheEnd(subject, list({ size: '{size}', page: '{page}' })),
  );
  await check('<news-article> shows title, date line, summary, text and picture', () => showsArticles(subject));
  await check('<news-article> keeps headings, quotes and lists', () => keepsStructure(subject));
  await check('<news-article> shows nothing of a text that is not public', () => showsNothingHidden(subject));
  await check('<related-news> has the neighbours of the article, but not itself', () => showsRelated(subject));
}
