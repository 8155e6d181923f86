import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { answeringJson } from '../support/endpoint.js';
import { rows } from '../support/news.js';
import { arrived, wordsOf } from '../support/reader.js';

const BELOW = '<div style="block-size: 6000px"></div>';

describe('loading when news come near the viewport', () => {
  for (const tag of ['news-list', 'news-article', 'related-news']) {
    it(`asks for nothing far below, and asks when it is scrolled near: ${tag}`, async () => {
      const { url, seen } = await answeringJson(rows(3));
      const page = await fixture<HTMLElement>(`<div>${BELOW}<${tag} src="${url}"></${tag}></div>`);
      const element = page.querySelector(tag) as HTMLElement;
      await aTimeout(250);
      expect((await seen()).requests).to.equal(0);
      element.scrollIntoView();
      await arrived(element);
      expect((await seen()).requests).to.equal(1);
      scrollTo(0, 0);
    });

    it(`asks at once where the page wants it: ${tag}`, async () => {
      const { url, seen } = await answeringJson(rows(3));
      await fixture<HTMLElement>(`<div>${BELOW}<${tag} src="${url}" loading="eager"></${tag}></div>`);
      await waitUntil(async () => (await seen()).requests === 1);
    });
  }

  it('asks for what is in view without being told', async () => {
    const { url } = await answeringJson(rows(3));
    const element = await fixture<HTMLElement>(`<news-list src="${url}"></news-list>`);
    await arrived(element);
  });

  it('asks for everything before the page is printed', async () => {
    const { url } = await answeringJson(rows(3));
    const page = await fixture<HTMLElement>(`<div>${BELOW}<news-list src="${url}"></news-list></div>`);
    const element = page.querySelector('news-list') as HTMLElement;
    await aTimeout(50);
    dispatchEvent(new Event('beforeprint'));
    await arrived(element);
  });

  it('is silent until then, and shows the page’s own words', async () => {
    const { url } = await answeringJson(rows(3));
    const page = await fixture<HTMLElement>(`<div>${BELOW}<news-list src="${url}"><b>Xem tin</b></news-list></div>`);
    const element = page.querySelector('news-list') as HTMLElement;
    await aTimeout(100);
    expect(wordsOf(element)).to.equal('Xem tin');
    expect(element.matches(':state(loading), :state(error), :state(empty)')).to.equal(false);
  });
});
