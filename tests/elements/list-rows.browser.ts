import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import type { NewsLoadEvent } from '../../src/events/news-load-event.js';
import type { Article } from '../../src/model/article.js';
import { node } from '../../src/templates/node.js';
import { rows as rowsOf } from '../../src/templates/rows.js';
import type { View } from '../../src/templates/view.js';
import { answering, answeringJson } from '../support/endpoint.js';
import { NEWEST, pictureUrl, row, rows, titleOf, type Row } from '../support/news.js';
import { arrived, partsOf, textsOf, titlesOf } from '../support/reader.js';

type List = HTMLElement & { data: unknown; count: number; updateComplete: Promise<unknown>; reload(): Promise<void> };

async function listOf(articles: readonly Row[], attributes = ''): Promise<List> {
  const element = await fixture<List>(`<news-list ${attributes}></news-list>`);
  element.data = articles;
  await arrived(element);
  return element;
}

const listIn = (element: Element): HTMLElement => partsOf(element, 'list')[0] as HTMLElement;
const groupsOf = (element: Element): HTMLElement[] => [
  ...listIn(element).querySelectorAll<HTMLElement>(':scope > .rows'),
];
const lengthOf = (element: Element): number => partsOf(element, 'item').length;

/** Nodes of an item, with texts and comments. */
function nodesOf(item: Node): number {
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
}

/** What happens to the nodes of an element meanwhile: how many come and go, and how else they are touched. */
async function changesDuring(element: Element, act: () => Promise<unknown>): Promise<{ nodes: number; other: number }> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => void records.push(...seen));
  const root = listIn(element);
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  await act();
  records.push(...observer.takeRecords());
  observer.disconnect();
  const nodes = records.reduce((sum, { addedNodes, removedNodes }) => sum + addedNodes.length + removedNodes.length, 0);
  return { nodes, other: records.filter(({ type }) => type !== 'childList').length };
}

const usual = (count: number): Row[] => rows(count, { image: pictureUrl('a'), category: 'Nông nghiệp' });
const FIELDS = 'fields="image date summary category"';

describe('the rows of a list', function () {
  this.timeout(20_000);
  before(() => setClock(() => NEWEST + 60 * 86_400_000));
  after(() => setClock());

  it('have at most 16 nodes each, with picture, title, day, summary and category', async () => {
    for (const layout of ['list', 'compact', 'cards', 'lead']) {
      const element = await listOf(usual(3), `${FIELDS} layout="${layout}"`);
      for (const item of partsOf(element, 'item')) expect(nodesOf(item), layout).to.be.within(5, 16);
    }
  });

  it('are not touched by an equal answer', async () => {
    const endpoint = await answeringJson(usual(12));
    const element = await fixture<List>(`<news-list src="${endpoint.url}" loading="eager" ${FIELDS}></news-list>`);
    await arrived(element);
    const changes = await changesDuring(element, async () => {
      await element.reload();
      await element.updateComplete;
    });
    expect(changes).to.deep.equal({ nodes: 0, other: 0 });
    expect((await endpoint.seen()).requests).to.equal(2);
  });

  it('are drawn of the very same feed after an equal answer, and of another one after another answer', async () => {
    const changed = usual(3);
    changed[1] = { ...row(2, { image: pictureUrl('a') }), title: 'Đính chính' };
    const bodies = [usual(3), usual(3), changed, changed].map((articles) => ({ body: JSON.stringify(articles) }));
    const endpoint = await answering(...bodies);
    const element = await fixture<List>(`<news-list loading="eager" ${FIELDS}></news-list>`);
    const feeds: unknown[] = [];
    element.addEventListener('news-load', ({ feed }) => feeds.push(feed));
    element.setAttribute('src', endpoint.url);
    await arrived(element);
    // The text of an answer is known by its hash after a moment.
    for (let round = 0; round < 3; round++) {
      await aTimeout(round * 300);
      await element.reload();
    }
    await element.updateComplete;
    expect(feeds.map((feed) => feeds.indexOf(feed))).to.deep.equal([0, 0, 2, 2]);
    expect(titlesOf(element)).to.deep.equal([titleOf(1), 'Đính chính', titleOf(3)]);
  });

  it('stay the same elements where only one article of the answer has changed', async () => {
    const element = await listOf(usual(6), FIELDS);
    const before = partsOf(element, 'item');
    const news = usual(6);
    news[2] = { ...row(3, { image: pictureUrl('a'), category: 'Nông nghiệp' }), title: 'Đính chính' };
    element.data = news;
    await waitUntil(() => titlesOf(element)[2] === 'Đính chính');
    const same = partsOf(element, 'item').map((item, at) => item === before[at]);
    expect(same).to.deep.equal([true, true, false, true, true, true]);
  });

  it('move down for a new article on top without being made again, and keep the focus', async () => {
    const element = await listOf(usual(5).slice(1), FIELDS);
    const link = element.shadowRoot?.querySelectorAll('a')[1] as HTMLElement;
    link.focus();
    const changes = await changesDuring(element, async () => {
      element.data = usual(5);
      await waitUntil(() => lengthOf(element) === 5);
    });
    expect(changes.nodes).to.equal(1);
    expect(element.shadowRoot?.activeElement).to.equal(link);
    expect(titlesOf(element)).to.deep.equal([1, 2, 3, 4, 5].map(titleOf));
  });

  it('go when their articles go, and the others stay', async () => {
    const element = await listOf(usual(5), FIELDS);
    const changes = await changesDuring(element, async () => {
      element.setAttribute('exclude', '2 4');
      await element.updateComplete;
    });
    expect(changes.nodes).to.equal(2);
    expect(titlesOf(element)).to.deep.equal([1, 3, 5].map(titleOf));
  });

  it('are made again when the page wants another form of dates, another language or other addresses', async () => {
    const element = await listOf(usual(2), FIELDS);
    element.setAttribute('date-format', 'long');
    await waitUntil(() => textsOf(element, 'date')[0] === 'Thứ Sáu, 20/03/2026');
    element.setAttribute('lang', 'en');
    await waitUntil(() => /Friday/.test(textsOf(element, 'date')[0] ?? ''));
    element.setAttribute('article-url', '/doc/{id}');
    await waitUntil(() => /\/doc\/1$/.test(element.shadowRoot?.querySelector('a')?.href ?? ''));
  });

  it('follow the clock: what was new is new no longer', async () => {
    setClock(() => NEWEST + 3_600_000);
    const element = await listOf(usual(1), 'date-format="relative"');
    expect(textsOf(element, 'badge')).to.deep.equal(['Mới']);
    const before = textsOf(element, 'date');
    setClock(() => NEWEST + 60 * 86_400_000);
    element.setAttribute('summary-lines', '2');
    await element.updateComplete;
    expect(textsOf(element, 'badge')).to.deep.equal([]);
    expect(textsOf(element, 'date')).not.to.deep.equal(before);
  });

  it('are two where two articles have one id', async () => {
    const element = await listOf(usual(1));
    const feed = await new Promise<NewsLoadEvent['feed']>((resolve) => {
      element.addEventListener('news-load', (event) => resolve(event.feed), { once: true });
      element.data = usual(2);
    });
    const [article] = feed.articles as [Article];
    const view = { language: 'vi', newDays: 0, addressOf: () => undefined } as unknown as View;
    const draw = ({ title }: Article): HTMLElement => node('li', {}, title);
    const place = await fixture<HTMLElement>('<div></div>');
    render(html`<ul ${rowsOf([article, { ...article, title: 'Khác' }], view, { key: '', draw })}></ul>`, place);
    expect([...place.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal([titleOf(1), 'Khác']);
  });
});

describe('a very long list', function () {
  this.timeout(60_000);
  before(() => setClock(() => NEWEST + 60 * 86_400_000));
  after(() => setClock());

  const many = (count: number): Row[] => usual(count).map((article, at) => ({ ...article, id: `n${at}` }));

  it('shows its first fifty at once and all of them in time, in order', async () => {
    const element = await listOf(many(1500), `count="1500" order="source" ${FIELDS}`);
    expect(lengthOf(element)).to.be.within(50, 1499);
    await waitUntil(() => lengthOf(element) === 1500, 'all rows', { timeout: 30_000 });
    const shown = partsOf(element, 'title').map((title) => title.textContent);
    expect(shown).to.deep.equal(many(1500).map(({ title }) => title));
  });

  it('shows up to fifty articles in one go, and lays out those of the first screen whether they are near or not', async () => {
    const element = await listOf(many(50), `count="50" ${FIELDS}`);
    expect(lengthOf(element)).to.equal(50);
    const contained = partsOf(element, 'item').map((item) => getComputedStyle(item).contentVisibility === 'auto');
    expect(contained).to.deep.equal(many(50).map((_, at) => at >= 12));
  });

  it('touches as few nodes to append twenty at two thousand as at a hundred', async () => {
    const changes = [];
    for (const count of [100, 2000]) {
      const element = await listOf(many(2100), `count="${count}" order="source" ${FIELDS}`);
      await waitUntil(() => lengthOf(element) === count, `${count} rows`, { timeout: 30_000 });
      changes.push(
        await changesDuring(element, async () => {
          element.count = count + 20;
          await element.updateComplete;
        }),
      );
      expect(lengthOf(element)).to.equal(count + 20);
    }
    expect(changes).to.deep.equal([
      { nodes: 20, other: 0 },
      { nodes: 20, other: 0 },
    ]);
  });

  it('styles nothing anew to append twenty: only a lead tells its rows how many they are', async () => {
    const element = await listOf(many(60), `count="20" order="source" ${FIELDS}`);
    const root = element.shadowRoot?.querySelector('.root') as HTMLElement;
    const before = root.style.cssText;
    element.count = 40;
    await element.updateComplete;
    expect(lengthOf(element)).to.equal(40);
    expect(root.style.cssText).to.equal(before);
    element.setAttribute('layout', 'lead');
    await element.updateComplete;
    expect(root.style.getPropertyValue('--_rows')).to.equal('repeat(38, auto) 1fr');
  });

  it('is whole before the page is printed', async () => {
    const element = await listOf(many(1200), `count="1200" ${FIELDS}`);
    expect(lengthOf(element)).to.be.below(1200);
    dispatchEvent(new Event('beforeprint'));
    expect(lengthOf(element)).to.equal(1200);
  });

  it('can be changed while its rows are still coming', async () => {
    const element = await listOf(many(1200), `count="1200" ${FIELDS}`);
    element.setAttribute('exclude', 'n0');
    element.setAttribute('layout', 'compact');
    await waitUntil(() => lengthOf(element) === 1199, 'all rows', { timeout: 30_000 });
    expect(partsOf(element, 'title').every(({ localName }) => localName === 'span')).to.equal(true);
  });

  it('stands in groups behind its first sixty rows, which look and read like one list', async () => {
    for (const layout of ['list', 'compact', 'cards']) {
      const element = await listOf(many(210), `count="210" layout="${layout}" order="source" ${FIELDS}`);
      await waitUntil(() => lengthOf(element) === 210, 'all rows', { timeout: 30_000 });
      const groups = groupsOf(element);
      expect(groups.map((group) => group.childElementCount)).to.deep.equal([60, 60, 30]);
      expect(partsOf(element, 'title').map((title) => title.querySelector('a')?.textContent)).to.deep.equal(
        many(210).map(({ title }) => title),
      );
      // Nothing between the list and its items for those who hear it.
      expect(groups.every((group) => group.role === 'none')).to.equal(true);
      const looks = partsOf(element, 'item').map((item) => {
        const { marginTop, paddingTop, borderTopWidth, width } = getComputedStyle(item);
        return [marginTop, paddingTop, borderTopWidth, Math.round(parseFloat(width))].join(' ');
      });
      expect(
        [59, 60, 61, 120, 180].map((at) => looks[at]),
        layout,
      ).to.deep.equal(new Array(5).fill(looks[58]));
    }
  });

  it('is one whole where its first row stands beside all others, or the page has rows of its own', async () => {
    const lead = await listOf(many(130), `count="130" layout="lead"`);
    await waitUntil(() => lengthOf(lead) === 130, 'all rows', { timeout: 30_000 });
    expect(groupsOf(lead)).to.deep.equal([]);
    const own = await fixture<List>(
      '<news-list count="130"><template slot="item"><li>{{title}}</li></template></news-list>',
    );
    own.data = many(130);
    await waitUntil(() => lengthOf(own) === 130, 'all rows', { timeout: 30_000 });
    expect(groupsOf(own)).to.deep.equal([]);
  });

  it('closes its groups but for the last two, and the browser watches no row in them', async () => {
    const grown = await listOf(many(400), `count="20" order="source" ${FIELDS}`);
    for (let count = 40; count <= 400; count += 20) {
      grown.count = count;
      await grown.updateComplete;
    }
    const whole = await listOf(many(400), `count="400" order="source" ${FIELDS}`);
    await waitUntil(() => lengthOf(whole) === 400, 'all rows', { timeout: 30_000 });
    for (const element of [grown, whole]) {
      const groups = groupsOf(element);
      const closed = groups.map((group) => getComputedStyle(group).contentVisibility === 'auto');
      expect(closed).to.deep.equal([true, true, true, true, false, false]);
      const watched = groups.map((group) => group.querySelectorAll('.far').length);
      expect(watched.slice(0, 4)).to.deep.equal([0, 0, 0, 0]);
      expect(watched[5]).to.equal(40);
    }
  });

  it('passes one row on from group to group for a new article on top', async () => {
    const element = await listOf(many(200).slice(1), `count="200" order="source" ${FIELDS}`);
    await waitUntil(() => lengthOf(element) === 199, 'all rows', { timeout: 30_000 });
    const rowsBefore = new Set(partsOf(element, 'item'));
    const changes = await changesDuring(element, async () => {
      element.data = many(200);
      await waitUntil(() => lengthOf(element) === 200);
    });
    // One comes, three go over.
    expect(changes.nodes).to.equal(7);
    expect(partsOf(element, 'item').filter((item) => !rowsBefore.has(item))).to.have.lengthOf(1);
    expect(titlesOf(element)).to.deep.equal(many(200).map(({ title }) => title));
    element.setAttribute(
      'exclude',
      many(150)
        .map(({ id }) => String(id))
        .join(' '),
    );
    await element.updateComplete;
    expect(titlesOf(element)).to.deep.equal(
      many(200)
        .slice(150)
        .map(({ title }) => title),
    );
    expect(groupsOf(element)).to.deep.equal([]);
  });

  it('knows a click on any row, and what it is of', async () => {
    const element = await listOf(many(300), `count="300" order="source"`);
    await waitUntil(() => lengthOf(element) === 300, 'all rows', { timeout: 30_000 });
    const chosen: string[] = [];
    element.addEventListener('news-select', (event) => {
      event.preventDefault();
      chosen.push(event.article.id);
    });
    for (const at of [0, 299]) (partsOf(element, 'item')[at]?.querySelector('a') as HTMLElement).click();
    expect(chosen).to.deep.equal(['n0', 'n299']);
  });
});
