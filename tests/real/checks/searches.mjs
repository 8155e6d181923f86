// Readers search: the system is asked where it can be, and what is loaded is searched where it cannot.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { look, until } from '../support/browser.mjs';
import { publicNews } from '../support/news.mjs';
import { listTag, loadMore, untilListed } from './pages.mjs';

const SIZE = 10;
/** In one title, and far behind the first page. */
const WORDS = 'phòng hộ đầu nguồn';
/** In titles and texts of many categories. */
const PLACE = 'Lam Khê';
const CATEGORY = 'Y tế';
/** In the zone of the province; one article comes five minutes before the last day ends. */
const DAYS = { from: '12/10/2025', to: '14/10/2025' };
const [FIRST, LAST] = ['2025-10-12T00:00:00+07:00', '2025-10-14T23:59:59.999+07:00'].map((time) => Date.parse(time));

const titlesOf = (articles) => articles.map(({ title }) => title);
const within = publicNews.filter(({ epoch }) => epoch >= FIRST && epoch <= LAST);
const ofPlace = publicNews.filter(({ title, category }) => title.includes(PLACE) && category === CATEGORY);

/** What the list says of what it found. */
const result = (page) =>
  page.evaluate(() =>
    globalThis.document.querySelector('news-list').shadowRoot.querySelector('.result')?.textContent.trim(),
  );
/** Waits for the list to say something like this. */
async function says(page, words) {
  const find = (text) =>
    globalThis.document.querySelector('news-list').shadowRoot?.querySelector('.result')?.textContent.includes(text);
  await until(page, find, words).catch(async () => assert.fail(`“${words}” is not in “${await result(page)}”`));
}
const shownTitles = async (page) => titlesOf((await look(page, 'news-list')).items);

/** Counts what is asked of the system from now on, without its pictures. */
function watchRequests(page, { origin }) {
  const asked = [];
  page.on('request', (request) => {
    if (request.url().startsWith(origin) && request.resourceType() === 'fetch')
      asked.push(decodeURIComponent(request.url()));
  });
  return asked;
}

async function open({ system, site }, attributes, src = system.list({ size: SIZE })) {
  const page = await site.open(listTag(src, `searchable ${attributes}`));
  return page;
}

async function type(page, words) {
  const box = page.locator('news-list input[name="query"]');
  await box.fill(words);
  return box;
}

async function findsWords(subject) {
  const page = await open(subject, '');
  await untilListed(page);
  const asked = watchRequests(page, subject.system);
  const box = await type(page, WORDS);
  await box.press('Enter');
  await says(page, 'Tìm thấy 1 tin.');
  const expected = titlesOf(publicNews.filter(({ title }) => title.includes(WORDS)));
  assert.equal(expected.length, 1);
  assert.ok(!titlesOf(publicNews.slice(0, SIZE)).includes(expected[0]), 'not on the first page');
  assert.deepEqual(await shownTitles(page), expected);
  assert.equal(asked.length, 1, asked.join('\n'));
  assert.ok(asked[0].includes(WORDS), asked[0]);
  await type(page, '');
  await says(page, '');
  await until(
    page,
    () =>
      globalThis.document.querySelector('news-list').shadowRoot.querySelectorAll('[part~="item"]').length > 1 && true,
  );
  await page.close();
}

async function findsNothing(subject) {
  const page = await open(subject, '');
  await untilListed(page);
  const asked = watchRequests(page, subject.system);
  for (const words of ['khongcogica', 'cungkhongco']) {
    const box = await type(page, words);
    await box.press('Enter');
    await says(page, `Không tìm thấy tin nào cho “${words}”.`);
    // Also after an answer without an article, by which nobody would know the system.
    await until(page, () => !globalThis.document.querySelector('news-list').matches(':state(loading)'));
    assert.ok(asked.at(-1)?.includes(words), `${words} was not asked: ${asked.join('\n')}`);
  }
  await page.close();
}

/** The words are for the system, the category by its name for the list. */
async function narrowsByCategory(subject) {
  const page = await open(subject, `query="${PLACE}" category="${CATEGORY}"`);
  await says(page, `Tìm thấy ${ofPlace.length} tin`);
  assert.deepEqual(await shownTitles(page), titlesOf(ofPlace));
  assert.equal(ofPlace.length, 1);
  await page.close();
}

async function asksForCategory(subject) {
  const id = await subject.system.categoryId(CATEGORY);
  const page = await open(subject, `query="${PLACE}" category="${id}"`);
  await says(page, `Tìm thấy ${ofPlace.length} tin.`);
  assert.deepEqual(await shownTitles(page), titlesOf(ofPlace));
  await page.close();
}

/** A system that knows when articles were published answers by itself; of others pages are loaded until the days are reached. */
async function findsDays(subject) {
  const page = await open(subject, `from="${DAYS.from}" to="${DAYS.to}" count="${SIZE}" paging="more"`);
  assert.equal(within.length, 3);
  if (!subject.system.knowsDates) {
    await says(page, 'Không tìm thấy tin nào. Mới tìm trong');
    await loadMore(page);
  }
  await says(page, `Tìm thấy ${within.length} tin.`);
  assert.deepEqual(await shownTitles(page), titlesOf(within));
  await page.close();
}

/** By the places in an address, which any endpoint may have. */
async function fillsPlaces(subject) {
  const page = await open(subject, '', subject.system.search);
  await untilListed(page);
  const box = await type(page, WORDS);
  await box.press('Enter');
  await says(page, 'Tìm thấy 1 tin.');
  await page.close();
}

/** Content without the field that would be asked for. */
async function takesRefusals(subject) {
  const { system } = subject;
  const page = await open(subject, '', system.refusing.list);
  await untilListed(page);
  const all = await shownTitles(page);
  const asked = watchRequests(page, system);
  const [word] = all[0].split(' ');
  const expected = all.filter((title) => title.includes(word));
  const box = await type(page, word);
  await box.press('Enter');
  await says(page, 'Máy chủ của nguồn tin không nhận yêu cầu tìm này.');
  assert.ok(expected.length < all.length);
  assert.deepEqual(await shownTitles(page), expected);
  await (await type(page, `${word} khongcogica`)).press('Enter');
  await says(page, 'Không tìm thấy tin nào');
  await sleep(500);
  assert.equal(asked.length, 1, asked.join('\n'));
  await page.close();
}

export async function checkSearches(subject) {
  const { check, system } = subject;
  await check('a search asks the system, and nothing typed gives the list back', () => findsWords(subject));
  await check('a search that finds nothing says so, and the next one asks again', () => findsNothing(subject));
  await check('a search in a category, by its name', () => narrowsByCategory(subject));
  if (system.categoryId) await check('a search in a category, by its number', () => asksForCategory(subject));
  const who = system.knowsDates ? 'of the system' : 'of what is loaded';
  await check(`articles of some days, ${who}`, () => findsDays(subject));
  if (system.search) await check('{query} in an address', () => fillsPlaces(subject));
  if (system.refusing) await check('a search that is refused is done in what is loaded', () => takesRefusals(subject));
}
