import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import type { NewsErrorEvent } from '../../src/events/news-error-event.js';
import type { NewsSearchEvent } from '../../src/events/news-search-event.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { answering, answeringJson, seenAt, type Answer } from '../support/endpoint.js';
import { NEWEST, row, rows, titleOf, type Row } from '../support/news.js';
import { arrived, focusedIn, partsOf, says, titlesOf, warningsOf } from '../support/reader.js';

async function listOf(articles: readonly Row[], attributes = ''): Promise<NewsList> {
  const list = await fixture<NewsList>(`<news-list ${attributes}></news-list>`);
  list.data = articles;
  const isThere = (): boolean => partsOf(list, 'search').length + titlesOf(list).length > 0;
  await waitUntil(isThere, 'the list is there', { timeout: 5000 });
  return list;
}

function field(list: Element, name: string): HTMLInputElement {
  const found = list.shadowRoot?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

const tabsOf = (list: Element): HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>('[role="tab"]') ?? []),
];

async function type(list: Element, name: string, text: string): Promise<void> {
  field(list, name).focus();
  await sendKeys({ type: text });
}

const statusOf = (list: Element): string =>
  list.shadowRoot?.querySelector('.result')?.textContent?.trim() ?? 'no result line';

function searchesOf(list: HTMLElement): NewsSearchEvent[] {
  const events: NewsSearchEvent[] = [];
  list.addEventListener('news-search', (event) => events.push(event));
  return events;
}

before(() => setClock(() => NEWEST));
after(() => setClock());

describe('the search box of a list', () => {
  it('finds by keyboard, without marks, and tells how many and the page', async () => {
    const list = await listOf(rows(12), 'searchable');
    const searches = searchesOf(list);
    await type(list, 'query', 'xa suoi mo');
    await sendKeys({ press: 'Enter' });
    await arrived(list, 1);
    expect(titlesOf(list)).to.deep.equal([titleOf(1)]);
    await waitUntil(() => searches.length === 1);
    const { query, from, to, category, count } = searches[0] as NewsSearchEvent;
    expect({ query, from, to, category, count }).to.deep.equal({
      query: 'xa suoi mo',
      from: '',
      to: '',
      category: '',
      count: 1,
    });
    expect(statusOf(list)).to.equal('Tìm thấy 1 tin.');
    expect(list.shadowRoot?.querySelector('.result')?.getAttribute('role')).to.equal('status');
    expect(focusedIn(list)).to.equal(field(list, 'query'));
  });

  it('searches what is loaded while somebody types, after a pause, and asks no server', async () => {
    const endpoint = await answeringJson(rows(12));
    const list = await fixture<NewsList>(`<news-list src="${endpoint.url}" loading="eager" searchable></news-list>`);
    await arrived(list, 10);
    const searches = searchesOf(list);
    await type(list, 'query', 'cầu');
    await arrived(list, 1);
    await type(list, 'query', ' thong');
    await aTimeout(400);
    expect(field(list, 'query').value).to.equal('cầu thong');
    expect(titlesOf(list)).to.deep.equal([titleOf(4)]);
    expect(searches).to.deep.equal([]);
    expect((await endpoint.seen()).requests).to.equal(1);
  });

  it('says that nothing was found, and for what, and gives all back when it is cleared', async () => {
    const list = await listOf(rows(5), 'searchable');
    await type(list, 'query', 'bão số 9 {x}');
    await sendKeys({ press: 'Enter' });
    await says(list, 'Không tìm thấy tin nào cho “bão số 9 {x}”.');
    expect(titlesOf(list)).to.deep.equal([]);
    const clear = [...(list.shadowRoot?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === 'Xóa tìm kiếm',
    );
    clear?.focus();
    await sendKeys({ press: 'Enter' });
    await arrived(list, 5);
    expect(field(list, 'query').value).to.equal('');
    expect(focusedIn(list)).to.equal(field(list, 'query'));
    expect(statusOf(list)).to.equal('');
  });

  it('takes days as they are written here, the last one whole', async () => {
    const list = await listOf(rows(10), 'searchable');
    await type(list, 'from', '12/03/2026');
    await type(list, 'to', '15032026');
    await sendKeys({ press: 'Enter' });
    await arrived(list, 4);
    expect(titlesOf(list)).to.deep.equal([6, 7, 8, 9].map(titleOf));
  });

  it('says at the field that a day is none, and searches nothing', async () => {
    const list = await listOf(rows(10), 'searchable');
    const searches = searchesOf(list);
    await type(list, 'to', '31/02/2026');
    await sendKeys({ press: 'Enter' });
    await says(list, 'Ngày chưa đúng.');
    const to = field(list, 'to');
    expect(to.getAttribute('aria-invalid')).to.equal('true');
    const ids = (to.getAttribute('aria-describedby') ?? '').split(' ');
    const words = ids.map((id) => list.shadowRoot?.getElementById(id)?.textContent ?? '').join(' ');
    expect(words).to.include('Ngày chưa đúng').and.to.include('20/03/2026');
    expect(focusedIn(list)).to.equal(to);
    expect(titlesOf(list)).to.have.length(10);
    expect(searches).to.deep.equal([]);
    to.value = '01/03/2026';
    await type(list, 'from', '05/03/2026');
    await sendKeys({ press: 'Enter' });
    await says(list, 'Ngày kết thúc đang ở trước ngày bắt đầu.');
  });

  it('says that only what is loaded was searched where the source has more', async () => {
    const next = await answeringJson({ items: rows(8).slice(4) });
    const first = await answering({ body: JSON.stringify({ items: rows(4), next: next.url }) });
    const list = await fixture<NewsList>(`<news-list src="${first.url}" loading="eager" searchable></news-list>`);
    await arrived(list, 4);
    await type(list, 'query', 'cau ben da');
    await sendKeys({ press: 'Enter' });
    await says(list, 'Tìm thấy 1 tin trong 4 tin đã tải về.');
  });

  it('marks what was found where the browser can, and takes the marks back', async () => {
    const marks = (): string[] =>
      [...(CSS.highlights?.get('bantin-found') ?? [])].map((range) =>
        (range as Range).toString().toLocaleLowerCase('vi'),
      );
    const list = await listOf(rows(4), 'searchable query="cau"');
    await arrived(list, 1);
    await list.updateComplete;
    if (typeof Highlight === 'undefined') expect(titlesOf(list)).to.deep.equal([titleOf(4)]);
    else expect(marks()).to.deep.equal(['cầu']);
    list.query = '';
    await arrived(list, 4);
    if (typeof Highlight !== 'undefined') expect(marks()).to.deep.equal([]);
    list.query = 'cau';
    await arrived(list, 1);
    list.remove();
    if (typeof Highlight !== 'undefined') expect(marks()).to.deep.equal([]);
  });

  it('keeps its place while news come anew', async () => {
    const list = await listOf(rows(5), 'searchable');
    await type(list, 'query', 'lua');
    list.data = rows(6);
    await aTimeout(400);
    expect(field(list, 'query').value).to.equal('lua');
    expect(focusedIn(list)).to.equal(field(list, 'query'));
    expect(titlesOf(list)).to.deep.equal([titleOf(3)]);
  });
});

/** A page of Payload, of content that calls its titles something else. */
const payloadPage = (articles: readonly Row[], page: number): Answer => ({
  body: JSON.stringify({
    docs: articles.map(({ title, ...more }) => ({ ...more, tieuDe: title })),
    ...{ page, limit: 4, totalPages: 2, totalDocs: 8, hasNextPage: page < 2, nextPage: page < 2 ? page + 1 : null },
  }),
});
/** What Payload 3 says to a question for a field that the content does not have. */
const NO_TITLE: Answer = {
  status: 400,
  body: JSON.stringify({
    errors: [
      {
        name: 'QueryError',
        data: [{ path: 'title' }],
        message: 'The following path cannot be queried: title',
      },
    ],
  }),
};

describe('a server that refuses to search', () => {
  const REFUSED = 'Máy chủ của nguồn tin không nhận yêu cầu tìm này.';

  it('is asked once; what is loaded is searched, all pages of it, and the reader is told', async () => {
    const endpoint = await answering(payloadPage(rows(4), 1), payloadPage(rows(8).slice(4), 2), NO_TITLE);
    const list = await fixture<NewsList>(
      `<news-list src="${endpoint.url}" loading="eager" count="4" searchable></news-list>`,
    );
    await arrived(list, 4);
    await list.loadMore();
    await arrived(list, 8);
    const errors: NewsErrorEvent[] = [];
    list.addEventListener('news-error', (event) => errors.push(event));
    await warningsOf(async () => {
      await type(list, 'query', 'don');
      await sendKeys({ press: 'Enter' });
      await says(list, REFUSED);
    });
    await arrived(list, 1);
    expect(titlesOf(list)).to.deep.equal([titleOf(6)]);
    expect(statusOf(list)).to.equal(`Tìm thấy 1 tin trong 8 tin đã tải về. ${REFUSED}`);
    expect(list.matches(':state(error)'), 'no failure').to.equal(false);
    expect(errors.map(({ error }) => error.status)).to.deep.equal([400]);

    await type(list, 'query', ' xe');
    await arrived(list, 0);
    await sendKeys({ press: 'Enter' });
    await says(list, 'Không tìm thấy tin nào cho “don xe”. Mới tìm trong 8 tin đã tải về.');
    field(list, 'query').value = '';
    await type(list, 'query', 'lua');
    await sendKeys({ press: 'Enter' });
    await arrived(list, 1);
    expect(statusOf(list)).to.include(REFUSED);
    const askedFor = async (query: string): Promise<number> => {
      const address = new URL(endpoint.url);
      address.searchParams.set('where[title][like]', query);
      return (await seenAt(address.href)).requests;
    };
    expect([await askedFor('don'), await askedFor('lua')]).to.deep.equal([1, 0]);
  });
});

describe('what is typed after the server has searched', () => {
  it('is looked for in its answer, which the list says, and nothing typed is the whole list', async () => {
    const endpoint = await answering(
      { body: JSON.stringify(rows(6)) },
      { body: JSON.stringify([row(3)]) },
      { body: JSON.stringify(rows(6)) },
    );
    const list = await fixture<NewsList>(
      `<news-list src="${endpoint.url}?q={query}" loading="eager" searchable></news-list>`,
    );
    await arrived(list, 6);
    await type(list, 'query', 'lua');
    await sendKeys({ press: 'Enter' });
    await says(list, 'Tìm thấy 1 tin.');
    await type(list, 'query', 'x');
    await says(list, 'Không tìm thấy tin nào cho “luax”. Mới tìm trong 1 tin đã tải về.');
    field(list, 'query').value = '';
    field(list, 'query').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await arrived(list, 6);
  });
});

describe('the filters of a list', () => {
  it('follow their attributes', async () => {
    const tagged = rows(12).map((one, index) => ({ ...one, tags: index % 2 ? ['Lễ hội'] : ['chè'] }));
    const list = await listOf(tagged, 'query="ba nam"');
    expect(titlesOf(list)).to.deep.equal([titleOf(2)]);
    list.query = '';
    list.tag = 'le hoi';
    list.from = '15/03/2026';
    await arrived(list, 3);
    expect(titlesOf(list)).to.deep.equal([2, 4, 6].map(titleOf));
    list.to = '2026-03-18';
    await arrived(list, 2);
    list.removeAttribute('query');
    Object.assign(list, { from: null, to: null, tag: null });
    await arrived(list, 10);
  });

  it('are not what a wrong day says, with a word to the page', async () => {
    let count = 0;
    const warnings = await warningsOf(async () => {
      const list = await listOf(rows(5), 'from="31/02/2026" to="hôm qua"');
      count = titlesOf(list).length;
    });
    expect(count).to.equal(5);
    expect(warnings).to.have.length(2);
    expect(warnings.join()).to.include('from="31/02/2026"').and.to.include('to="hôm qua"');
  });

  it('that leave nothing say what a list without news says', async () => {
    const list = await listOf(rows(5), 'searchable');
    list.searchable = false;
    list.query = 'khong-co-gi';
    await says(list, 'Chưa có tin');
  });
});

describe('categories as tabs', () => {
  const articles = rows(9).map((one, index) => ({ ...one, category: ['Kinh tế', 'Văn hóa', 'Y tế'][index % 3] }));

  it('are those that are found, or those that the page names', async () => {
    const names = (list: Element): string[] => tabsOf(list).map(({ textContent }) => textContent?.trim() ?? '');
    const list = await listOf(articles, 'tabs');
    expect(names(list)).to.deep.equal(['Tất cả', 'Kinh tế', 'Văn hóa', 'Y tế']);
    list.tabs = 'Y tế|Kinh tế';
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Tất cả', 'Y tế', 'Kinh tế']);
    list.removeAttribute('tabs');
    await list.updateComplete;
    expect(names(list)).to.deep.equal([]);
    expect(titlesOf(list)).to.have.length(9);
  });

  it('are one stop of the Tab key; arrows, Home and End move, Enter chooses', async () => {
    const list = await listOf(articles, 'tabs');
    const searches = searchesOf(list);
    const now = (): string => textOf(focusedIn(list));
    tabsOf(list)[0]?.focus();
    const walk: string[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowRight', 'ArrowRight']) {
      await sendKeys({ press: key });
      walk.push(now());
    }
    expect(walk).to.deep.equal(['Kinh tế', 'Y tế', 'Tất cả', 'Y tế', 'Tất cả', 'Kinh tế', 'Văn hóa']);
    expect(titlesOf(list)).to.have.length(9);
    await sendKeys({ press: 'Enter' });
    await arrived(list, 3);
    expect(now()).to.equal('Văn hóa');
    expect(titlesOf(list)).to.deep.equal([2, 5, 8].map(titleOf));
    const selected = tabsOf(list).filter((tab) => tab.getAttribute('aria-selected') === 'true');
    expect(selected.map(textOf)).to.deep.equal(['Văn hóa']);
    expect(tabsOf(list).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, 0, -1]);
    await waitUntil(() => searches[0]?.category === 'Văn hóa');
    const panel = list.shadowRoot?.querySelector('[role="tabpanel"]');
    const label = list.shadowRoot?.getElementById(panel?.getAttribute('aria-labelledby') ?? '');
    expect(textOf(label)).to.equal('Văn hóa');
    await sendKeys({ press: 'Tab' });
    expect(now()).to.equal(titleOf(2));
  });

  it('narrow what the attribute has chosen', async () => {
    const list = await listOf(articles, 'tabs category="Kinh tế|Y tế"');
    expect(titlesOf(list)).to.have.length(6);
    expect(tabsOf(list)).to.have.length(3);
    tabsOf(list)[2]?.click();
    await arrived(list, 3);
    expect(titlesOf(list)).to.deep.equal([3, 6, 9].map(titleOf));
    tabsOf(list)[0]?.click();
    await arrived(list, 6);
  });

  it('say that a category has nothing', async () => {
    const list = await listOf(articles, 'tabs="Thể thao"');
    tabsOf(list)[1]?.click();
    await says(list, 'Không tìm thấy tin nào.');
    expect(row(1)['category']).to.equal(undefined);
  });
});
