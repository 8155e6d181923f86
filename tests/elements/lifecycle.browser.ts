import { aTimeout, expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { answering, answeringJson, seenAt } from '../support/endpoint.js';
import { row, rows, titleOf } from '../support/news.js';
import { arrived, says, titlesOf } from '../support/reader.js';

const TAGS = ['news-list', 'news-article', 'related-news'] as const;

function made(tag: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const place = (): Promise<HTMLElement> => fixture<HTMLElement>('<div></div>');

describe('an element in a page', () => {
  for (const tag of TAGS) {
    it(`shows its news when attributes are set before it is placed: ${tag}`, async () => {
      const { url } = await answeringJson(rows(3));
      const element = made(tag, { src: url, loading: 'eager' });
      (await place()).append(element);
      await arrived(element);
    });

    it(`shows its news when attributes are set after it is placed: ${tag}`, async () => {
      const { url } = await answeringJson(rows(3));
      const element = made(tag, {});
      (await place()).append(element);
      await aTimeout(0);
      element.setAttribute('loading', 'eager');
      element.setAttribute('src', url);
      await arrived(element);
    });

    it(`asks once when it is moved within a task, and keeps what it shows: ${tag}`, async () => {
      const endpoint = await answeringJson(rows(3), { delay: 150 });
      const [first, second] = [await place(), await place()];
      const element = made(tag, { src: endpoint.url, loading: 'eager' });
      first.append(element);
      await waitUntil(async () => (await endpoint.seen()).requests === 1);
      second.append(element);
      await arrived(element);
      const shown = titlesOf(element);
      first.append(element);
      expect(titlesOf(element)).to.deep.equal(shown);
      await aTimeout(50);
      expect(titlesOf(element)).to.deep.equal(shown);
      expect(await endpoint.seen()).to.include({ requests: 1, aborted: 0 });
    });

    it(`gives the request up when it leaves, and asks again when it comes back: ${tag}`, async () => {
      const endpoint = await answeringJson(rows(3), { delay: 400 });
      const page = await place();
      const element = made(tag, { src: endpoint.url, loading: 'eager' });
      page.append(element);
      await waitUntil(async () => (await endpoint.seen()).open === 1);
      element.remove();
      await waitUntil(async () => (await endpoint.seen()).aborted === 1);
      page.append(element);
      await arrived(element);
      expect((await endpoint.seen()).requests).to.equal(2);
    });

    it(`keeps its news while it is out of the page, and does not ask again: ${tag}`, async () => {
      const endpoint = await answeringJson(rows(3));
      const page = await place();
      const element = made(tag, { src: endpoint.url, loading: 'eager' });
      page.append(element);
      await arrived(element);
      const shown = titlesOf(element);
      element.remove();
      await aTimeout(30);
      page.append(element);
      await aTimeout(30);
      expect(titlesOf(element)).to.deep.equal(shown);
      expect((await endpoint.seen()).requests).to.equal(1);
    });
  }

  it('asks again when the network is back, also after it was out of the page, and never while it is', async () => {
    const endpoint = await answering({ hang: 'reset' });
    const page = await place();
    const element = made('news-list', { src: endpoint.url, loading: 'eager' });
    page.append(element);
    await waitUntil(() => element.matches(':state(error)'), 'it has failed', { timeout: 8000 });
    const { requests } = await endpoint.seen();
    element.remove();
    await aTimeout(0);
    dispatchEvent(new Event('online'));
    page.append(element);
    // Longer than the pages of a town are spread.
    await aTimeout(2100);
    expect((await endpoint.seen()).requests).to.equal(requests);
    dispatchEvent(new Event('online'));
    await waitUntil(async () => (await endpoint.seen()).requests > requests, 'it asks', { timeout: 5000 });
  }).timeout(20_000);

  it('shows the last of three addresses, even when earlier answers come later', async () => {
    const slow = await answeringJson([row(1)], { delay: 500 });
    const slower = await answeringJson([row(2)], { delay: 250 });
    const last = await answeringJson([row(3)]);
    const element = made('news-list', { src: slow.url, loading: 'eager' });
    (await place()).append(element);
    await waitUntil(async () => (await slow.seen()).requests === 1);
    element.setAttribute('src', slower.url);
    await waitUntil(async () => (await slower.seen()).requests === 1);
    element.setAttribute('src', last.url);
    await arrived(element);
    await aTimeout(600);
    expect(titlesOf(element)).to.deep.equal([titleOf(3)]);
  });

  it('asks only for the last of three addresses that are set at once', async () => {
    const endpoints = [await answeringJson([row(1)]), await answeringJson([row(2)]), await answeringJson([row(3)])];
    const element = made('news-list', { loading: 'eager' });
    (await place()).append(element);
    for (const { url } of endpoints) element.setAttribute('src', url);
    await arrived(element);
    expect(titlesOf(element)).to.deep.equal([titleOf(3)]);
    const requests = await Promise.all(endpoints.map(async ({ seen }) => (await seen()).requests));
    expect(requests).to.deep.equal([0, 0, 1]);
  });

  it('shares one request among fifty elements on one address', async () => {
    const endpoint = await answeringJson(rows(3), { delay: 50 });
    const page = await place();
    const elements = [...new Array<undefined>(50)].map((_, index) =>
      made(TAGS[index % 3] ?? 'news-list', { src: endpoint.url, loading: 'eager' }),
    );
    page.append(...elements);
    for (const element of elements) await arrived(element);
    expect((await endpoint.seen()).requests).to.equal(1);
  });

  it('gives a shared request up only when the last element has left', async () => {
    const endpoint = await answeringJson(rows(3), { hang: 'body' });
    const page = await place();
    const elements = TAGS.map((tag) => made(tag, { src: endpoint.url, loading: 'eager' }));
    page.append(...elements);
    await waitUntil(async () => (await endpoint.seen()).open === 1);
    elements[0]?.remove();
    elements[1]?.remove();
    await aTimeout(150);
    expect(await endpoint.seen()).to.include({ requests: 1, open: 1, aborted: 0 });
    elements[2]?.remove();
    await waitUntil(async () => (await endpoint.seen()).aborted === 1);
  });

  it('keeps the news on the screen while another address is asked', async () => {
    const first = await answeringJson([row(1)]);
    const second = await answeringJson([row(2)], { delay: 200 });
    const element = made('news-list', { src: first.url, loading: 'eager' });
    (await place()).append(element);
    await arrived(element);
    element.setAttribute('src', second.url);
    await waitUntil(() => element.matches(':state(loading)'));
    expect(titlesOf(element)).to.deep.equal([titleOf(1)]);
    await says(element, titleOf(2));
    expect(titlesOf(element)).to.deep.equal([titleOf(2)]);
  });

  it('shows data that are set anew, also where the endpoint fails', async () => {
    const endpoint = await answering({ status: 404 });
    const element: HTMLElement & { data?: unknown } = made('news-list', { src: endpoint.url, loading: 'eager' });
    element.data = [row(1)];
    (await place()).append(element);
    await waitUntil(() => element.matches(':state(stale)'), 'it has failed', { timeout: 5000 });
    element.data = [row(2)];
    await says(element, titleOf(2));
    await waitUntil(() => element.matches(':state(stale)'), 'it has failed again', { timeout: 5000 });
    expect(titlesOf(element)).to.deep.equal([titleOf(2)]);
  });

  it('asks again only when what it asks for changes', async () => {
    const endpoint = await answeringJson(rows(5));
    const element = made('news-list', { src: endpoint.url, loading: 'eager' });
    (await place()).append(element);
    await arrived(element);
    const { href } = location;
    history.replaceState(null, '', `${href}&muc=tin#dau-trang`);
    for (const [name, value] of Object.entries({ count: '2', layout: 'cards', heading: 'Tin', theme: 'dark' }))
      element.setAttribute(name, value);
    await arrived(element, 2);
    await aTimeout(50);
    history.replaceState(null, '', href);
    expect(element.matches(':state(loading)')).to.equal(false);
    expect((await endpoint.seen()).requests).to.equal(1);
    const again = oneEvent(element, 'news-load');
    element.setAttribute('time-zone', 'Asia/Tokyo');
    await again;
  });

  it('asks for as many articles as it shows where the address has room for a number', async () => {
    const path = `/__api/tin?x=${Math.random()}&n={size}&body=${encodeURIComponent(JSON.stringify(rows(3)))}`;
    const element = made('news-list', { src: path, count: '3', loading: 'eager' });
    (await place()).append(element);
    await arrived(element, 3);
    element.setAttribute('count', '2');
    await waitUntil(async () => (await seenAt(path.replace('{size}', '2'))).requests === 1);
    expect((await seenAt(path.replace('{size}', '3'))).requests).to.equal(1);
    await arrived(element, 2);
  });

  it('merges several addresses, the newest first, and drops what two of them have', async () => {
    const first = await answeringJson([row(1), row(3)]);
    const second = await answeringJson([row(2), row(3)]);
    const element = made('news-list', { src: `${first.url} ${second.url}`, loading: 'eager' });
    (await place()).append(element);
    await arrived(element);
    expect(titlesOf(element)).to.deep.equal([titleOf(1), titleOf(2), titleOf(3)]);
  });
});
