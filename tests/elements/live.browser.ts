import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { answering, type Answer } from '../support/endpoint.js';
import { NEWEST, row, rows, titleOf } from '../support/news.js';
import { arrived, focusedIn, partsOf, titlesOf, wordsOf } from '../support/reader.js';

const body = (items: unknown): Answer => ({ body: JSON.stringify({ items }) });
/** Articles from to, each one a day older. */
const from = (first: number, last: number) => rows(last).slice(first - 1);
const titles = (first: number, last: number): string[] => from(first, last).map((_, index) => titleOf(first + index));

/** A device that comes back online asks within two seconds, and by this chance at once, which spares a test the fifteen seconds. */
function tick(): void {
  const { random } = Math;
  Math.random = () => 0;
  dispatchEvent(new Event('online'));
  Math.random = random;
}

const button = (list: Element): HTMLElement | undefined =>
  partsOf(list, 'more').find(({ textContent }) => /tin mới|new article/.test(textContent ?? ''));
const offered = (list: Element, words: string): Promise<void> =>
  waitUntil(() => button(list)?.textContent === words, `offers ${words}`, { timeout: 5000 });

/** A list whose timer runs. */
async function liveAt(src: string, attributes = ''): Promise<NewsList> {
  const list = await fixture<NewsList>(
    `<news-list src="${src}" loading="eager" refresh="15" count="4" ${attributes}></news-list>`,
  );
  await arrived(list);
  await waitUntil(() => list.shadowRoot?.querySelector('p.quiet[role=status]'), 'the part is there');
  return list;
}

before(() => setClock(() => NEWEST));
after(() => setClock());

describe('new articles in a list that refreshes itself', () => {
  it('wait above the list and move nothing, until the reader asks for them', async () => {
    const endpoint = await answering(body(from(3, 8)), body(from(1, 8)));
    const list = await liveAt(endpoint.url);
    const place = partsOf(list, 'item')[0]?.getBoundingClientRect().top;
    tick();
    await offered(list, '2 tin mới');
    expect(titlesOf(list)).to.deep.equal(titles(3, 6));
    expect(partsOf(list, 'item')[0]?.getBoundingClientRect().top).to.equal(place);
    expect(list.shadowRoot?.querySelector('p.quiet[role=status]')?.textContent).to.equal('Có tin mới');
    await expect(list).to.be.accessible();
    button(list)?.click();
    await waitUntil(() => titlesOf(list)[0] === titleOf(1), 'shows them');
    expect(titlesOf(list)).to.deep.equal(titles(1, 4));
    await waitUntil(() => focusedIn(list)?.textContent?.trim() === titleOf(1), 'focuses the first of them');
    expect(button(list)).to.equal(undefined);
  });

  it('come with a button of 44 px, which the keyboard can press', async () => {
    const list = await liveAt((await answering(body(from(2, 6)), body(from(1, 6)))).url);
    tick();
    await offered(list, '1 tin mới');
    const { height } = button(list)?.getBoundingClientRect() ?? new DOMRect();
    expect(height).to.be.at.least(44);
    expect(button(list)?.localName).to.equal('button');
  });

  it('are announced once, however many more come', async () => {
    const list = await liveAt((await answering(body(from(3, 6)), body(from(2, 6)), body(from(1, 6)))).url);
    const status = list.shadowRoot?.querySelector('p.quiet[role=status]');
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(status?.textContent ?? null)).observe(list.shadowRoot ?? list, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    tick();
    await offered(list, '1 tin mới');
    tick();
    await offered(list, '2 tin mới');
    expect([...new Set(said)]).to.deep.equal(['Có tin mới']);
  });

  it('leave withdrawn and changed articles no time, also while they wait', async () => {
    const changed = { ...row(4), title: 'Cầu Bến Đá: đính chính' };
    const plan = [from(2, 7), [row(1), row(2), changed, ...from(5, 7)], [row(1), changed, ...from(5, 7)]];
    const list = await liveAt((await answering(...plan.map(body))).url);
    tick();
    await offered(list, '1 tin mới');
    expect(titlesOf(list)).to.deep.equal([titleOf(2), 'Cầu Bến Đá: đính chính', ...titles(5, 6)]);
    tick();
    await waitUntil(() => titlesOf(list)[0] === 'Cầu Bến Đá: đính chính', 'the second one is gone');
    expect(button(list)?.textContent).to.equal('1 tin mới');
  });

  it('are no news when they are withdrawn before anybody saw them', async () => {
    const list = await liveAt((await answering(body(from(2, 6)), body(from(1, 6)), body(from(2, 6)))).url);
    tick();
    await offered(list, '1 tin mới');
    tick();
    await waitUntil(() => !button(list), 'the button goes');
    expect(titlesOf(list)).to.deep.equal(titles(2, 5));
  });

  it('do not count where the list would not show them', async () => {
    const other = row(1, { category: 'Thể thao' });
    const mine = from(2, 6).map((one) => ({ ...one, category: 'Kinh tế' }));
    const list = await liveAt((await answering(body(mine), body([other, ...mine]))).url, 'category="Kinh tế"');
    let loads = 0;
    list.addEventListener('news-load', () => loads++);
    tick();
    await waitUntil(() => loads > 0, 'answered');
    await list.updateComplete;
    expect(button(list)).to.equal(undefined);
    expect(titlesOf(list)).to.deep.equal(titles(2, 5));
  });

  it('are shown at once when the page asks for them', async () => {
    const list = await liveAt((await answering(body(from(3, 8)), body(from(2, 8)), body(from(1, 8)))).url);
    tick();
    await offered(list, '1 tin mới');
    await list.reload();
    await list.updateComplete;
    expect(titlesOf(list)).to.deep.equal(titles(1, 4));
    expect(button(list)).to.equal(undefined);
  });

  it('speak the language of the page', async () => {
    const list = await liveAt((await answering(body(from(2, 6)), body(from(1, 6)))).url, 'lang="en"');
    tick();
    await offered(list, '1 new article');
  });

  it('leave the pages that have been loaded in place', async () => {
    const second = await answering(body(from(5, 8)));
    const first = (items: unknown): Answer => ({ body: JSON.stringify({ items, next: second.url }) });
    const list = await liveAt((await answering(first(from(2, 4)), first(from(1, 3)))).url);
    await list.loadMore();
    const before = titlesOf(list);
    tick();
    await offered(list, '1 tin mới');
    expect(titlesOf(list)).to.deep.equal(before);
    button(list)?.click();
    await waitUntil(() => titlesOf(list)[0] === titleOf(1), 'shows it');
    // The second page had room for one more.
    expect(titlesOf(list).slice(1)).to.deep.equal(before);
  });
});

describe('a refresh that fails', () => {
  it('keeps the news and says how old they are', async () => {
    const list = await liveAt((await answering(body(from(1, 6)), { status: 403 })).url);
    tick();
    await waitUntil(() => wordsOf(list).includes('Thử lại'), 'says so', { timeout: 5000 });
    expect(titlesOf(list)).to.deep.equal(titles(1, 4));
  });
});

describe('many lists of one address', () => {
  it('make one request each time', async () => {
    const endpoint = await answering(body(from(1, 6)));
    const page = await fixture<HTMLElement>(
      html`<div>
        ${[...new Array<undefined>(20)].map(
          () => html`<news-list src=${endpoint.url} loading="eager" refresh="15" count="2"></news-list>`,
        )}
      </div>`,
    );
    for (const list of page.children) await arrived(list);
    await waitUntil(() => [...page.children].every((list) => list.shadowRoot?.querySelector('p.quiet[role=status]')));
    const { requests } = await endpoint.seen();
    for (let ticks = 1; ticks <= 3; ticks++) {
      tick();
      await waitUntil(async () => (await endpoint.seen()).requests >= requests + ticks, `tick ${ticks}`);
      await aTimeout(150);
      expect((await endpoint.seen()).requests).to.equal(requests + ticks);
    }
  });
});
