import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanIn, tabsOf } from '../../src/elements/news-list/list-given.js';
import {
  shownBy,
  stateOf,
  withGiven,
  withPage,
  withSearch,
  type Given,
  type ListState,
  type Search,
} from '../../src/elements/news-list/list-state.js';
import type { Article } from '../../src/model/article.js';
import { randomFrom } from '../support/random.js';
import { article as articleOf } from '../support/article.js';

const NONE: Search = { query: '', from: '', to: '', tab: '' };
const GIVEN: Given = {
  source: ['a'],
  category: '',
  exclude: '',
  order: 'newest',
  tag: '',
  query: '',
  from: '',
  to: '',
  count: 4,
  paging: 'pages',
};
const CATEGORIES = ['Kinh tế', 'Văn hóa', 'Y tế'];
const WORDS = ['lúa', 'chè', 'cầu', 'chợ'];
const DAY = 86_400_000;
const FIRST = Date.parse('2026-03-01T09:00:00+07:00');
const span = spanIn('Asia/Ho_Chi_Minh');

/** Article `number` of a made-up source, a day newer than the one before. */
const article = (number: number): Article =>
  articleOf(String(number), {
    title: `${WORDS[number % 4] ?? ''} ${number}`,
    categories: [{ name: CATEGORIES[number % 3] ?? '' }],
    publishedAt: { epoch: FIRST + number * DAY, dateOnly: false },
  });

const articles = (count: number): Article[] => [...new Array<undefined>(count)].map((_, index) => article(index));
const ids = (state: ListState, loaded: readonly Article[]): string[] =>
  shownBy(state, loaded, span).articles.map(({ id }) => id);

test('pages follow one another without gap or repetition, and the last one is short', () => {
  const state = stateOf(GIVEN);
  const pages = [1, 2, 3].map((page) => ids(withPage(state, page), articles(10)));
  assert.deepEqual(pages, [
    ['9', '8', '7', '6'],
    ['5', '4', '3', '2'],
    ['1', '0'],
  ]);
});

test('a page beyond the last is the last', () => {
  assert.deepEqual(ids(withPage(stateOf(GIVEN), 9), articles(10)), ['1', '0']);
  assert.deepEqual(ids(withPage(stateOf(GIVEN), NaN), articles(10)), ['9', '8', '7', '6']);
  assert.equal(shownBy(withPage(stateOf(GIVEN), 3), [], span).pages, 1);
});

test('more keeps what was there above it', () => {
  const state = stateOf({ ...GIVEN, paging: 'more' });
  assert.deepEqual(ids(withPage(state, 2), articles(10)), ['9', '8', '7', '6', '5', '4', '3', '2']);
});

test('whatever changes the question begins with page 1, and an equal one changes nothing', () => {
  const state = withPage(stateOf(GIVEN), 3);
  assert.equal(withGiven(state, { ...GIVEN, source: ['a'] }), state);
  assert.equal(withSearch(state, { ...NONE }, []), state);
  for (const change of [
    { category: 'Y tế' },
    { count: 5 },
    { source: ['b'] },
    { tag: 'x' },
    { order: 'oldest' },
  ] as const)
    assert.equal(withGiven(state, { ...GIVEN, ...change }).page, 1, JSON.stringify(change));
  assert.equal(withSearch(state, { ...NONE, tab: 'Y tế' }, []).page, 1);
});

test('an attribute that changes replaces its own part of the search and leaves the reader the rest', () => {
  const searched = withSearch(stateOf(GIVEN), { ...NONE, query: 'chè', from: '05/03/2026', tab: 'Y tế' }, [
    'query',
    'from',
    'category',
  ]);
  const state = withGiven(searched, { ...GIVEN, query: 'lúa' });
  assert.deepEqual(state.search, { query: 'lúa', from: '05/03/2026', to: '', tab: 'Y tế' });
  assert.deepEqual(state.answered, []);
});

test('what the server has found is found no longer where another source is asked', () => {
  const searched = withSearch(stateOf(GIVEN), { ...NONE, query: 'chè' }, ['query']);
  assert.deepEqual(withGiven(searched, { ...GIVEN, source: ['b'] }).answered, []);
  assert.deepEqual(withGiven(searched, { ...GIVEN, tag: 'x' }).answered, []);
  assert.deepEqual(withGiven(searched, { ...GIVEN, count: 7 }).answered, ['query']);
});

test('the last day of a search counts as a whole', () => {
  const state = withSearch(stateOf(GIVEN), { ...NONE, from: '02/03/2026', to: '2026-03-03' }, []);
  assert.deepEqual(ids(state, articles(10)), ['2', '1']);
});

test('tabs are those that the page names, or those that are found', () => {
  assert.deepEqual(tabsOf(' Kinh tế | |Y tế', ['x']), ['Kinh tế', 'Y tế']);
  assert.deepEqual(tabsOf('auto', CATEGORIES), CATEGORIES);
  assert.deepEqual(tabsOf('', CATEGORIES), []);
});

/** What a reader has done, told plainly: no state functions, no search. */
interface Model {
  loaded: Article[];
  category: string;
  tab: string;
  query: string;
  from: string;
  count: number;
  paging: Given['paging'];
  page: number;
}

const fromOf = (text: string): number =>
  text ? Date.parse(`${text.split('/').reverse().join('-')}T00:00:00+07:00`) : -Infinity;

/** The ids that must be on the screen. */
function expected({ loaded, category, tab, query, from, count, paging, page }: Model): string[] {
  const fitting = loaded
    .filter(({ categories: [first] }) => (!category || first?.name === category) && (!tab || first?.name === tab))
    .filter(({ title }) => !query || title.split(' ')[0] === query)
    .filter(({ publishedAt }) => (publishedAt?.epoch ?? 0) >= fromOf(from))
    .sort((a, b) => Number(b.id) - Number(a.id))
    .map(({ id }) => id);
  const last = Math.max(1, Math.ceil(fitting.length / count));
  const now = Math.min(page, last);
  return fitting.slice(paging === 'pages' ? (now - 1) * count : 0, now * count);
}

test('any mixture of pages, searches, answers and attributes ends with exactly what the model says', () => {
  const random = randomFrom(2026);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const shuffled = (count: number): Article[] => articles(count).sort(() => random() - 0.5);
  for (let run = 0; run < 400; run++) {
    const model: Model = { loaded: [], category: '', tab: '', query: '', from: '', count: 4, paging: 'pages', page: 1 };
    let given = GIVEN;
    let state = stateOf(given);
    const give = (change: Partial<Given>): void => {
      const isChange = (Object.keys(change) as (keyof Given)[]).some((key) => change[key] !== given[key]);
      given = { ...given, ...change };
      state = withGiven(state, given);
      if (isChange) Object.assign(model, change, { page: 1 });
    };
    const search = (change: Partial<Search>): void => {
      const isChange = (Object.keys(change) as (keyof Search)[]).some((key) => change[key] !== state.search[key]);
      state = withSearch(state, { ...state.search, ...change }, []);
      if (isChange) Object.assign(model, change, { page: 1 });
    };
    const acts: readonly (() => void)[] = [
      () => (model.loaded = shuffled(Math.floor(random() * 40))),
      () =>
        (model.loaded = [...model.loaded, ...articles(60).slice(40, 40 + Math.floor(random() * 20))].filter(
          (one, index, all) => all.findIndex(({ id }) => id === one.id) === index,
        )),
      () => {
        model.page = 1 + Math.floor(random() * 6);
        state = withPage(state, model.page);
      },
      () => search({ query: pick(['', ...WORDS]) }),
      () => search({ tab: pick(['', ...CATEGORIES]) }),
      () => search({ from: pick(['', '05/03/2026', '20/03/2026']) }),
      () => give({ category: pick(['', ...CATEGORIES]) }),
      () => give({ count: pick([1, 3, 4, 10]) }),
      () => give({ paging: pick(['none', 'more', 'pages', 'infinite'] as const) }),
      () => give({ query: pick(['', ...WORDS]) }),
    ];
    for (let step = 0; step < 25; step++) {
      pick(acts)();
      const shown = ids(state, model.loaded);
      assert.deepEqual(shown, expected(model), `run ${run}, step ${step}`);
      assert.equal(new Set(shown).size, shown.length);
    }
  }
});
