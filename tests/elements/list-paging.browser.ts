import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { answering, answeringJson } from '../support/endpoint.js';
import { NEWEST, rows, titleOf } from '../support/news.js';
import { randomFrom } from '../support/random.js';
import { arrived, focusedIn, partsOf, says, titlesOf, wordsOf } from '../support/reader.js';

const titles = (from: number, to: number): string[] =>
  [...new Array<undefined>(to - from + 1)].map((_, index) => titleOf(from + index));

async function listOf(count: number, attributes: string): Promise<NewsList> {
  const list = await fixture<NewsList>(`<news-list ${attributes}></news-list>`);
  list.data = rows(count);
  await arrived(list);
  return list;
}

/** A source of pages of four, each naming the next one. */
async function pagesOf(count: number, more: object = {}): Promise<string> {
  let next: string | undefined;
  for (let from = Math.floor((count - 1) / 4) * 4; from >= 0; from -= 4)
    next = (await answeringJson({ items: rows(count).slice(from, from + 4), next, ...more })).url;
  return next ?? '';
}

async function listAt(src: string, attributes: string): Promise<NewsList> {
  const list = await fixture<NewsList>(`<news-list src="${src}" loading="eager" count="4" ${attributes}></news-list>`);
  await arrived(list);
  return list;
}

const buttons = (list: Element): HTMLButtonElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLButtonElement>('.pager button') ?? []),
];
const namesOf = (list: Element): string[] => buttons(list).map(({ textContent }) => textContent?.trim() ?? '');

function button(list: Element, name: string): HTMLButtonElement {
  const found = buttons(list).find(({ textContent }) => textContent?.trim() === name);
  if (!found) throw new Error(`no button ${name} among ${namesOf(list).join(', ')}`);
  return found;
}

function pagesTold(list: HTMLElement): string[] {
  const told: string[] = [];
  list.addEventListener('news-page', ({ page, count }) => told.push(`${page}: ${count}`));
  return told;
}

before(() => setClock(() => NEWEST));
after(() => setClock());

describe('a button for more', () => {
  it('shows more of one answer, puts the focus on the first new title and says where the reader is', async () => {
    const list = await listOf(11, 'count="4" paging="more"');
    const told = pagesTold(list);
    expect(wordsOf(list)).to.include('Đang hiện 4 trên tổng số 11 tin.');
    button(list, 'Xem thêm').focus();
    await sendKeys({ press: 'Enter' });
    await arrived(list, 8);
    await waitUntil(() => focusedIn(list)?.textContent?.trim() === titleOf(5));
    button(list, 'Xem thêm').focus();
    await sendKeys({ press: ' ' });
    await arrived(list, 11);
    await waitUntil(() => focusedIn(list)?.textContent?.trim() === titleOf(9));
    expect(titlesOf(list)).to.deep.equal(titles(1, 11));
    expect(namesOf(list)).to.deep.equal([]);
    expect(wordsOf(list)).to.include('Đã hiện hết tin.');
    expect(told).to.deep.equal(['2: 8', '3: 11']);
  });

  it('is not there where everything is shown from the start', async () => {
    const list = await listOf(4, 'count="4" paging="more"');
    await list.updateComplete;
    await aTimeout(50);
    expect(partsOf(list, 'pager')).to.deep.equal([]);
  });

  it('loads further pages, once for two presses, and keeps the focus meanwhile', async () => {
    const second = await answeringJson({ items: rows(8).slice(4) }, { delay: 150 });
    const first = await answeringJson({ items: rows(4), next: second.url });
    const list = await listAt(first.url, 'paging="more"');
    button(list, 'Xem thêm').focus();
    await sendKeys({ press: 'Enter' });
    await says(list, 'Đang tải thêm…');
    expect(focusedIn(list)?.getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await arrived(list, 8);
    await waitUntil(() => focusedIn(list)?.textContent?.trim() === titleOf(5));
    expect((await second.seen()).requests).to.equal(1);
  });

  it('says that it failed, keeps what is shown, and tries again', async () => {
    const second = await answering({ status: 401 }, { body: JSON.stringify({ items: rows(8).slice(4) }) });
    const first = await answeringJson({ items: rows(4), next: second.url });
    const list = await listAt(first.url, 'paging="more"');
    const errors: string[] = [];
    list.addEventListener('news-error', ({ error }) => errors.push(error.code));
    button(list, 'Xem thêm').focus();
    await sendKeys({ press: 'Enter' });
    await says(list, 'Chưa tải thêm được tin.');
    expect(titlesOf(list)).to.deep.equal(titles(1, 4));
    expect(errors).to.deep.equal(['http']);
    expect(focusedIn(list)).to.equal(button(list, 'Thử lại'));
    await sendKeys({ press: 'Enter' });
    await arrived(list, 8);
  });

  it('says the end to who pressed for more and got nothing', async () => {
    const end = await answeringJson({ items: [] });
    const first = await answeringJson({ items: rows(4), next: end.url });
    const list = await listAt(first.url, 'paging="more"');
    button(list, 'Xem thêm').focus();
    await sendKeys({ press: 'Enter' });
    await says(list, 'Đã hiện hết tin.');
    await waitUntil(() => focusedIn(list)?.textContent?.includes('Đã hiện hết tin.'));
    expect(titlesOf(list)).to.deep.equal(titles(1, 4));
  });
});

describe('pages', () => {
  it('go forward, back and by number; the list gets the focus and the page is said', async () => {
    const list = await listOf(11, 'count="4" paging="pages"');
    const told = pagesTold(list);
    expect(namesOf(list)).to.deep.equal(['Trang trước', '1', '2', '3', 'Trang sau']);
    expect(button(list, 'Trang trước').disabled).to.equal(true);
    expect(button(list, '1').getAttribute('aria-current')).to.equal('page');
    button(list, 'Trang sau').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => titlesOf(list)[0] === titleOf(5));
    expect(titlesOf(list)).to.deep.equal(titles(5, 8));
    await waitUntil(() => focusedIn(list)?.classList.contains('found'));
    expect(wordsOf(list)).to.include('Trang 2 trên 3');
    await sendKeys({ press: 'Tab' });
    expect(focusedIn(list)?.textContent?.trim()).to.equal(titleOf(5));
    button(list, '3').click();
    await waitUntil(() => titlesOf(list)[0] === titleOf(9));
    expect(button(list, 'Trang sau').disabled).to.equal(true);
    button(list, 'Trang trước').click();
    await waitUntil(() => titlesOf(list)[0] === titleOf(5));
    expect(told).to.deep.equal(['2: 4', '3: 3', '2: 4']);
  });

  it('begin at the top of the list', async () => {
    const list = await listOf(12, 'count="4" paging="pages"');
    const space = document.createElement('div');
    Object.assign(space.style, { blockSize: '3000px' });
    list.after(space);
    list.style.fontSize = '40px';
    button(list, 'Trang sau').scrollIntoView({ block: 'end' });
    scrollBy(0, 200);
    button(list, 'Trang sau').click();
    await waitUntil(() => titlesOf(list)[0] === titleOf(5));
    await waitUntil(() => {
      const top = partsOf(list, 'list')[0]?.getBoundingClientRect().top ?? -1;
      return top > -2 && top < innerHeight;
    });
    space.remove();
  });

  it('come from a source that does not say how many there are, until the last', async () => {
    const list = await listAt(await pagesOf(10), 'paging="pages"');
    expect(namesOf(list)).to.deep.equal(['Trang trước', 'Trang sau']);
    expect(wordsOf(list)).to.include('Trang 1').and.not.to.include('trên');
    button(list, 'Trang sau').click();
    await waitUntil(() => titlesOf(list)[0] === titleOf(5));
    button(list, 'Trang sau').click();
    await waitUntil(() => titlesOf(list)[0] === titleOf(9));
    expect(titlesOf(list)).to.deep.equal(titles(9, 10));
    expect(wordsOf(list)).to.include('Trang 3 trên 3');
    expect(button(list, 'Trang sau').disabled).to.equal(true);
  });

  it('are counted by the source where it says', async () => {
    const list = await listAt(await pagesOf(12, { total: 12 }), 'paging="pages"');
    expect(wordsOf(list)).to.include('Trang 1 trên 3');
    expect(namesOf(list)).to.deep.equal(['Trang trước', '1', '2', 'Trang sau']);
  });

  it('begin anew with another filter', async () => {
    const list = await listOf(12, 'count="4" paging="pages" searchable');
    button(list, '3').click();
    await waitUntil(() => titlesOf(list)[0] === titleOf(9));
    list.from = '12/03/2026';
    await waitUntil(() => titlesOf(list)[0] === titleOf(1));
    expect(namesOf(list)).to.deep.equal(['Trang trước', '1', '2', '3', 'Trang sau']);
  });
});

describe('an endless list', () => {
  const scrollToEnd = async (): Promise<void> => {
    scrollTo(0, document.documentElement.scrollHeight);
    await aTimeout(60);
  };

  it('loads a few pages by itself and then waits for its button, so that a footer can be reached', async function () {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const list = await listOf(60, 'count="4" paging="infinite"');
    const footer = document.createElement('footer');
    footer.textContent = 'Chân trang';
    list.after(footer);
    for (let turn = 0; turn < 12; turn++) await scrollToEnd();
    expect(titlesOf(list)).to.have.length(16);
    button(list, 'Xem thêm').click();
    await waitUntil(() => titlesOf(list).length >= 20);
    // The focus is where a keyboard would have put it; somebody with a mouse has none there.
    await waitUntil(() => focusedIn(list)?.localName === 'a');
    focusedIn(list)?.blur();
    for (let turn = 0; turn < 12; turn++) await scrollToEnd();
    expect(titlesOf(list)).to.have.length(32);
    expect(new Set(partsOf(list, 'title').map((title) => title.querySelector('a')?.href)).size).to.equal(32);
    footer.remove();
  });

  it('loads nothing by itself while somebody walks it by keyboard', async () => {
    const list = await listOf(40, 'count="4" paging="infinite" style="display:block;margin-top:3000px"');
    const link = list.shadowRoot?.querySelector<HTMLElement>('.title a');
    link?.focus();
    await sendKeys({ press: 'Tab' });
    const before = titlesOf(list).length;
    for (let turn = 0; turn < 4; turn++) await scrollToEnd();
    expect(titlesOf(list)).to.have.length(before);
    expect(namesOf(list)).to.deep.equal(['Xem thêm']);
  });
});

describe('pages, filters, answers and attributes in any order', () => {
  it('end with the articles that a plain count gives, none twice', async () => {
    const random = randomFrom(5);
    const list = await listOf(40, 'count="4" paging="pages" searchable');
    let [size, count, from, page] = [40, 4, 1, 1];
    const shown = (): string[] =>
      partsOf(list, 'title').map((title) => title.querySelector('a')?.href.split('/').at(-1) ?? '');
    const expected = (): string[] => {
      const all = [...new Array<undefined>(size)].map((_, index) => String(index + 1)).slice(0, from);
      const now = Math.min(page, Math.max(1, Math.ceil(all.length / count)));
      return all.slice((now - 1) * count, now * count);
    };
    from = 40;
    const acts: readonly (() => Promise<void> | void)[] = [
      () => {
        size = 12 + Math.floor(random() * 28);
        page = 1;
        list.data = rows(size);
      },
      () => {
        const next = 2 + Math.floor(random() * 6);
        if (next !== count) page = 1;
        list.count = count = next;
      },
      () => {
        const days = 8 + Math.floor(random() * 12);
        if (days !== from) page = 1;
        from = days;
        // Article `number` is of the day 21 − number of March; those from a day on are the first ones.
        list.from = `${String(21 - days).padStart(2, '0')}/03/2026`;
      },
      async () => {
        const next = buttons(list).find(({ textContent }) => textContent?.trim() === 'Trang sau');
        if (!next || next.disabled) return;
        page++;
        next.click();
        await aTimeout(10);
      },
    ];
    for (let step = 0; step < 40; step++) {
      const act = acts[Math.floor(random() * acts.length)];
      await act?.();
      await waitUntil(
        () => shown().join() === expected().join(),
        `step ${step}: ${shown().join()}, not ${expected().join()}`,
      );
    }
  });
});
