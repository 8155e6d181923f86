import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { NewsErrorEvent } from '../../src/events/news-error-event.js';
import { NewsLoadEvent } from '../../src/events/news-load-event.js';
import { NewsSelectEvent } from '../../src/events/news-select-event.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { answering, answeringJson } from '../support/endpoint.js';
import { row, rows, titleOf } from '../support/news.js';
import { arrived, partsOf, titlesOf } from '../support/reader.js';

/** The element inside a shadow root of the page, as a site's own component would hold it. */
async function inComponent(tag: string, attributes: Record<string, string>): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>('<div></div>');
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  host.attachShadow({ mode: 'open' }).append(element);
  return element;
}

/** The first event of this name that reaches the document. */
const heard = <Name extends 'news-load' | 'news-error' | 'news-select'>(name: Name) =>
  new Promise<GlobalEventHandlersEventMap[Name]>((resolve) =>
    document.addEventListener(name, (event) => resolve(event as GlobalEventHandlersEventMap[Name]), { once: true }),
  );

const titleLink = (element: Element): HTMLAnchorElement => {
  const link = partsOf(element, 'title')[0]?.querySelector('a');
  if (!link) throw new Error('there is no link');
  return link;
};

describe('the events of elements', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));

  for (const tag of ['news-list', 'news-article', 'related-news']) {
    it(`tell the document, through shadow roots, what has been loaded: ${tag}`, async () => {
      const { url } = await answeringJson(rows(2));
      const event = heard('news-load');
      await inComponent(tag, { src: url, loading: 'eager' });
      const { feed, bubbles, composed, cancelable, constructor } = await event;
      expect(constructor).to.equal(NewsLoadEvent);
      expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
      expect(feed.articles.map(({ title }) => title)).to.deep.equal([titleOf(1), titleOf(2)]);
      expect(feed.format).to.equal('heuristic');
    });

    it(`tell the document, through shadow roots, what went wrong: ${tag}`, async () => {
      const { url } = await answering({ status: 403 });
      const event = heard('news-error');
      await inComponent(tag, { src: url, loading: 'eager' });
      const { error, bubbles, composed, constructor } = await event;
      expect(constructor).to.equal(NewsErrorEvent);
      expect([bubbles, composed]).to.deep.equal([true, true]);
      expect(error).to.include({ name: 'NewsError', code: 'http', status: 403, url });
    });
  }

  it('are told for an answer without news too', async () => {
    const { url } = await answeringJson([]);
    const event = heard('news-load');
    await inComponent('news-list', { src: url, loading: 'eager' });
    expect((await event).feed.articles).to.deep.equal([]);
  });

  it('are told once for one answer, however often the element moves or draws', async () => {
    const { url } = await answeringJson(rows(2));
    const page = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('news-list');
    const told: string[] = [];
    element.addEventListener('news-load', () => told.push('load'));
    Object.assign(element, { src: url, loading: 'eager' });
    page.append(element);
    await arrived(element);
    document.body.append(element);
    page.append(element);
    element.layout = 'cards';
    element.count = 1;
    await arrived(element, 1);
    expect(told).to.deep.equal(['load']);
  });

  it('carry nothing that a page could break the element with', async () => {
    const { url } = await answeringJson(rows(2));
    const event = heard('news-load');
    const element = (await inComponent('news-list', { src: url, loading: 'eager' })) as NewsList;
    const { feed } = await event;
    await arrived(element);
    element.heading = 'Tin';
    await element.updateComplete;
    expect(titlesOf(element)).to.deep.equal(feed.articles.map(({ title }) => title));
  });

  for (const layout of ['list', 'compact', 'cards', 'lead']) {
    it(`tell of a title that is pressed, before the page goes there: ${layout}`, async () => {
      const element = await inComponent('news-list', { layout, 'article-url': '#tin-{id}' });
      Object.assign(element, { data: [row(1)] });
      await arrived(element);
      const event = heard('news-select');
      titleLink(element).click();
      const { article, url, bubbles, composed, cancelable, constructor } = await event;
      expect(constructor).to.equal(NewsSelectEvent);
      expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
      expect(article.id).to.equal('1');
      expect(url).to.equal(`${href.replace(/#.*$/, '')}#tin-1`);
      await waitUntil(() => location.hash === '#tin-1');
    });
  }

  for (const tag of ['news-list', 'related-news']) {
    it(`keep the reader on the page when the page wants that: ${tag}`, async () => {
      const element = await inComponent(tag, { 'article-url': '#tin-{id}' });
      Object.assign(element, { data: [row(1)] });
      await arrived(element);
      const chosen: string[] = [];
      element.addEventListener('news-select', (event) => {
        event.preventDefault();
        chosen.push(event.article.title);
      });
      titleLink(element).click();
      titleLink(element).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => chosen.length === 2);
      await aTimeout(30);
      expect(location.href).to.equal(href);
      expect(chosen).to.deep.equal([titleOf(1), titleOf(1)]);
    });
  }
});
