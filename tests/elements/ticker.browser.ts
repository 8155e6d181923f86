import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import '../../src/elements/news-list/ticker.js';
import { NEWEST, row, rows, titleOf, type Row } from '../support/news.js';
import { arrived, partsOf, titlesOf } from '../support/reader.js';

type List = HTMLElement & { data: unknown; updateComplete: Promise<unknown> };

async function tickerOf(articles: readonly Row[], attributes = ''): Promise<List> {
  const element = await fixture<List>(`<news-list layout="ticker" ${attributes}></news-list>`);
  element.data = articles;
  await arrived(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.line .current'));
  return element;
}

const currentOf = (element: Element): string | undefined =>
  element.shadowRoot?.querySelector('.current .title')?.textContent?.trim();
const buttonsOf = (element: Element): HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.turn button') ?? []),
];
const nameOf = (button: Element | undefined): string | null | undefined => button?.getAttribute('aria-label');
const statusOf = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll('[role=status]') ?? [])]
    .map(({ textContent }) => textContent?.trim())
    .join('');

/** Titles that stay longer than anything else here waits. */
const long = (): Row[] =>
  rows(3).map((article) => ({ ...article, title: `${String(article['title'])}, ${'chung vui '.repeat(6)}` }));

/** Lets no time pass by itself: long timers are kept and fired by hand. */
function heldTimers(): { fire(): void; waits: number[]; restore(): void } {
  const { setTimeout: real } = window;
  const waits: number[] = [];
  let last: (() => void) | undefined;
  window.setTimeout = ((act: () => void, wait = 0) => {
    if (wait <= 5000) return real(act, wait);
    waits.push(wait);
    last = act;
    return 0;
  }) as typeof setTimeout;
  return { waits, fire: () => last?.(), restore: () => void (window.setTimeout = real) };
}

describe('one line of news', () => {
  before(() => setClock(() => NEWEST + 60 * 86_400_000));
  after(() => setClock());

  it('has all titles for readers of the screen and shows one', async () => {
    const element = await tickerOf(rows(4));
    expect(titlesOf(element)).to.deep.equal([1, 2, 3, 4].map(titleOf));
    const seen = partsOf(element, 'item').filter((item) => getComputedStyle(item).opacity === '1');
    expect(seen).to.have.length(1);
    expect(currentOf(element)).to.equal(titleOf(1));
  });

  it('turns by its buttons, around the end, and says where it is', async () => {
    const element = await tickerOf(rows(3));
    const [previous, next] = buttonsOf(element);
    expect([nameOf(previous), nameOf(next)]).to.deep.equal(['Tin trước', 'Tin sau']);
    next?.click();
    await element.updateComplete;
    expect(currentOf(element)).to.equal(titleOf(2));
    expect(statusOf(element)).to.equal(`Tin 2/3: ${titleOf(2)}`);
    previous?.click();
    previous?.click();
    await element.updateComplete;
    expect(currentOf(element)).to.equal(titleOf(3));
  });

  it('turns by arrow keys, with the focus on the title that is seen', async () => {
    const element = await tickerOf(rows(3));
    const links = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.item a') ?? [])];
    links[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(currentOf(element)).to.equal(titleOf(2));
    expect(element.shadowRoot?.activeElement).to.equal(links[1]);
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(currentOf(element)).to.equal(titleOf(3));
    expect(links.map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, 0]);
  });

  it('shows a title that gets the focus in another way', async () => {
    const element = await tickerOf(rows(3));
    element.shadowRoot?.querySelectorAll<HTMLElement>('.item a')[2]?.focus();
    await element.updateComplete;
    expect(currentOf(element)).to.equal(titleOf(3));
  });

  it('stands still until its reader starts it, goes on then, and stops at the same button', async () => {
    const timers = heldTimers();
    try {
      const element = await tickerOf(long());
      await aTimeout(50);
      expect(timers.waits).to.deep.equal([]);
      const run = buttonsOf(element)[2];
      expect(nameOf(run)).to.equal('Tự chuyển tin');
      run?.click();
      await element.updateComplete;
      expect(nameOf(run)).to.equal('Dừng chuyển tin');
      expect(timers.waits[0]).to.be.within(5001, 12_000);
      timers.fire();
      await element.updateComplete;
      expect(currentOf(element)).to.include(titleOf(2));
      // What moves by itself is not said aloud.
      expect(statusOf(element)).to.equal('');
      run?.click();
      await element.updateComplete;
      const { length } = timers.waits;
      await aTimeout(50);
      expect(timers.waits).to.have.length(length);
      expect(nameOf(run)).to.equal('Tự chuyển tin');
    } finally {
      timers.restore();
    }
  });

  it('waits while a pointer or the focus is on a title', async () => {
    const timers = heldTimers();
    try {
      const element = await tickerOf(long());
      buttonsOf(element)[2]?.click();
      await element.updateComplete;
      const list = partsOf(element, 'list')[0] as HTMLElement;
      const started = timers.waits.length;
      list.dispatchEvent(new PointerEvent('pointerenter'));
      list.querySelector('a')?.focus();
      list.dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect(timers.waits).to.have.length(started);
      list.querySelector('a')?.blur();
      expect(timers.waits).to.have.length(started + 1);
    } finally {
      timers.restore();
    }
  });

  it('keeps its height from title to title, at any width', async () => {
    const long = row(2, { title: 'LỄ ẪẴỖ ẤẬỢG KỶ NIỆM CÁC CHIẾN SĨ XÃ ĐỖ XÁ '.repeat(6) });
    const element = await tickerOf([row(1), long, row(3)]);
    for (const width of [200, 360, 800, 1600]) {
      element.style.inlineSize = `${width}px`;
      const heights = new Set<number>();
      for (let turn = 0; turn < 3; turn++) {
        heights.add(element.getBoundingClientRect().height);
        buttonsOf(element)[1]?.click();
        await element.updateComplete;
      }
      expect(heights.size, `${width} px`).to.equal(1);
      expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('has no buttons for a single article, and no pictures', async () => {
    const element = await tickerOf([row(1)]);
    expect(buttonsOf(element)).to.have.length(0);
    expect(partsOf(element, 'image')).to.have.length(0);
  });

  it('stops when it is taken out of the page or gets another layout', async () => {
    const element = await tickerOf(rows(3));
    buttonsOf(element)[2]?.click();
    await element.updateComplete;
    element.setAttribute('layout', 'list');
    await waitUntil(() => element.shadowRoot?.querySelector('.items.list'));
    element.setAttribute('layout', 'ticker');
    await waitUntil(() => buttonsOf(element).length === 3);
    await waitUntil(() => nameOf(buttonsOf(element)[2]) === 'Tự chuyển tin');
  });
});

describe('pictures of a list', () => {
  it('are hidden where the page wants none', async () => {
    const element = await fixture<List>('<news-list images-hidden fields="image date"></news-list>');
    element.data = [row(1, { image: 'https://tinh.example/a.jpg' })];
    await arrived(element);
    expect(titlesOf(element)).to.have.length(1);
    expect(partsOf(element, 'image')).to.have.length(0);
  });
});
