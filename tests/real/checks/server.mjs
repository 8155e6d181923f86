// The same endpoint read by `loadFeed` of bantin/server.
import assert from 'node:assert/strict';
import { hiddenNews, listed, textsOf } from '../support/news.mjs';

const SIZE = 10;
const titlesOf = ({ articles }) => articles.map(({ title }) => title);
/** A number and its unit are joined by a space that does not break. */
const plain = (text) => text.replaceAll('\u00a0', ' ');
const wordsOf = (nodes) =>
  plain(nodes.map((node) => (typeof node === 'string' ? node : wordsOf(node.children))).join(''));

/** Follows `next` to the end, as a reader of the whole bulletin would. */
async function readAll(loadFeed, src) {
  const feeds = [];
  for (let next = src; next; next = feeds.at(-1).next) {
    assert.ok(feeds.length < 9, 'there is always another page');
    feeds.push(await loadFeed({ src: next }));
  }
  return feeds;
}

async function readsAll({ system, server }) {
  const feeds = await readAll(server.loadFeed, system.list({ size: SIZE }));
  assert.deepEqual(
    feeds.flatMap(titlesOf),
    listed(system.listedKinds).map(({ title }) => title),
  );
  assert.deepEqual([...new Set(feeds.map(({ format }) => format))], [system.format]);
  assert.equal(feeds.length, 3);
  const everyWord = JSON.stringify(feeds);
  for (const { summary, body } of hiddenNews) {
    for (const text of [summary, ...textsOf({ body })]) assert.ok(!everyWord.includes(text), text);
  }
}

/** Other addresses of the same news: what they leave out is not asked for, the articles and their order are the same. */
async function readsVariants({ system, server }) {
  for (const [name, src] of Object.entries(system.variants)) {
    const feeds = await readAll(server.loadFeed, src);
    assert.deepEqual(
      feeds.flatMap(titlesOf),
      listed(system.listedKinds).map(({ title }) => title),
      name,
    );
    assert.ok(feeds.length > 1, `${name}: one page only`);
  }
}

/** The feeds for news readers; their first page has as many articles as the system likes. */
async function readsFeeds({ system, server }) {
  for (const [format, src] of Object.entries(system.feeds)) {
    const { articles, format: read } = await server.loadFeed({ src });
    assert.equal(read, format);
    const expected = listed(system.listedKinds).slice(0, articles.length);
    assert.ok(articles.length >= SIZE, `${articles.length} articles in ${format}`);
    for (const [index, { title, epoch, category, hidden, body }] of expected.entries()) {
      const one = articles[index];
      // WordPress writes "Protected: " before what needs a password.
      assert.ok(hidden ? one.title.endsWith(title) : one.title === title, `${format}: ${one.title}`);
      assert.deepEqual([one.publishedAt.epoch, one.categories[0].name], [epoch, category], `${format}: ${title}`);
      const words = plain(JSON.stringify(one));
      for (const text of textsOf({ body })) assert.equal(words.includes(text), !hidden, `${format}: ${text}`);
    }
  }
}

async function readsOne({ system, server }) {
  const [article] = listed();
  const { articles } = await server.loadFeed({ src: system.item, id: String(system.ids[article.slug]) });
  assert.equal(articles.length, 1);
  const [read] = articles;
  assert.equal(read.title, article.title);
  assert.equal(read.summary, article.summary);
  assert.equal(read.publishedAt.epoch, article.epoch);
  assert.equal(read.byline, article.author);
  assert.deepEqual(
    read.categories.map(({ name }) => name),
    [article.category],
  );
  assert.equal(read.picture.caption, article.caption);
  assert.equal(read.picture.width, 960);
  for (const text of textsOf(article)) assert.ok(wordsOf(read.body).includes(text), text);
}

async function readsCategories({ system, server }) {
  const { articles } = await server.loadFeed({ src: system.list({ size: 100 }) });
  for (const { title, category, epoch, caption } of listed()) {
    const read = articles.find((one) => one.title === title);
    assert.deepEqual([read.categories[0].name, read.publishedAt.epoch], [category, epoch], title);
    assert.equal(read.picture?.caption, caption, title);
  }
}

async function refusesHidden({ system, server }) {
  for (const { slug, hidden } of hiddenNews.filter(({ hidden }) => !system.listedKinds.includes(hidden))) {
    const load = server.loadFeed({ src: system.item, id: String(system.ids[slug]) });
    await assert.rejects(load, (error) => error.name === 'NewsError', hidden);
  }
}

export async function checkServer(subject) {
  const { check, system } = subject;
  await check('on a server: every public article, newest first, page after page', () => readsAll(subject));
  await check(`on a server: the same ${Object.keys(system.variants).join(', ')}`, () => readsVariants(subject));
  if (system.feeds) await check(`on a server: its ${Object.keys(system.feeds).join(', ')}`, () => readsFeeds(subject));
  await check('on a server: categories, dates and captions of all', () => readsCategories(subject));
  await check('on a server: one article with its text', () => readsOne(subject));
  await check('on a server: what is not public cannot be had by its id', () => refusesHidden(subject));
}
