import { aTimeout, expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { answering } from '../support/endpoint.js';
import { pictureUrl, rows, titleOf } from '../support/news.js';
import { arrived, partsOf, says, titlesOf } from '../support/reader.js';

type Reloadable = HTMLElement & { reload(): Promise<void> };

describe('asking again', () => {
  for (const tag of ['news-list', 'news-article', 'related-news']) {
    it(`leaves the page untouched where the answer is the same: ${tag}`, async () => {
      const body = JSON.stringify(rows(3, { image: pictureUrl('a'), content: '<p>Nội dung <b>đậm</b></p>' }));
      const { url, seen } = await answering({ body });
      const element = await fixture<Reloadable>(`<${tag} src="${url}" loading="eager"></${tag}>`);
      await arrived(element);
      const before = partsOf(element, tag === 'news-article' ? 'body' : 'list').flatMap((part) => [
        part,
        ...part.querySelectorAll('*'),
      ]);
      expect(before.length).to.be.greaterThan(1);
      await element.reload();
      await aTimeout(20);
      expect((await seen()).requests).to.equal(2);
      expect(before.every((node) => node.isConnected)).to.equal(true);
      expect(element.matches(':state(loading), :state(error)')).to.equal(false);
    });
  }

  it('asks the endpoint each time, past what is kept', async () => {
    const { url, seen } = await answering({ body: JSON.stringify(rows(1)) }, { body: JSON.stringify(rows(2)) });
    const element = await fixture<Reloadable>(`<news-list src="${url}" loading="eager"></news-list>`);
    await arrived(element, 1);
    await element.reload();
    await arrived(element, 2);
    expect((await seen()).requests).to.equal(2);
    expect((await seen()).headers['cache-control']).to.match(/no-cache|max-age=0/);
  });

  it('ends in any case: done, failed, given up, or without a source', async () => {
    const { url } = await answering({ body: JSON.stringify(rows(1)) }, { status: 403 }, { hang: 'headers' });
    const element = await fixture<Reloadable>(`<news-list src="${url}" loading="eager"></news-list>`);
    await arrived(element);
    expect(await element.reload()).to.equal(undefined);
    const hanging = element.reload();
    await waitUntil(() => element.matches(':state(loading)'));
    element.remove();
    expect(await hanging).to.equal(undefined);
    const bare = await fixture<Reloadable>('<related-news></related-news>');
    expect(await bare.reload()).to.equal(undefined);
  });

  it('goes on after it was given up, when the element comes back', async () => {
    const { url } = await answering({ body: JSON.stringify(rows(1)), delay: 100 });
    const page = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('news-list');
    Object.assign(element, { src: url, loading: 'eager' });
    page.append(element);
    await waitUntil(() => element.matches(':state(loading)'));
    element.remove();
    await aTimeout(20);
    const loaded = oneEvent(element, 'news-load');
    page.append(element);
    await loaded;
    await says(element, titleOf(1));
    expect(titlesOf(element)).to.deep.equal([titleOf(1)]);
  });

  it('is done by itself where the page says how often', async () => {
    const { url, seen } = await answering({ body: JSON.stringify(rows(1)) });
    const element = await fixture<HTMLElement>(`<news-list src="${url}" loading="eager" refresh="1"></news-list>`);
    await arrived(element);
    await aTimeout(1500);
    expect((await seen()).requests, 'never more often than every 15 seconds').to.equal(1);
  });
});
