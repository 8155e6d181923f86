import { aTimeout, expect, fixture } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FeedController } from '../../src/controllers/feed-controller.js';
import { PartController } from '../../src/controllers/part-controller.js';
import { row } from '../support/news.js';

/** An element that only keeps its controllers. */
class Host extends LitElement {}
customElements.define('x-part-host', Host);

const request = { data: [row(1)], base: location.href };

describe('a part that is loaded beside the news', () => {
  it('is loaded when the news are first asked for, and once', async () => {
    const host = await fixture<Host>('<x-part-host></x-part-host>');
    const feed = new FeedController(host);
    let loads = 0;
    const part = new PartController(host, feed, async () => `part ${++loads}`);
    host.requestUpdate();
    await aTimeout(40);
    expect(loads).to.equal(0);
    await feed.load(request);
    await feed.load(request);
    await aTimeout(40);
    expect(part.value).to.equal('part 1');
  });

  it('fails as the feed does, keeps the feed, and is loaded when the news are asked for again', async () => {
    const host = await fixture<Host>('<x-part-host></x-part-host>');
    const feed = new FeedController(host);
    const codes: string[] = [];
    host.addEventListener('news-error', (event) => codes.push(event.error.code));
    let loads = 0;
    const part = new PartController(host, feed, async () => {
      await aTimeout(5);
      if (++loads === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return 'part';
    });
    await feed.load(request);
    await aTimeout(40);
    expect(codes).to.deep.equal(['chunk']);
    expect(feed.state.kind).to.equal('error');
    expect(part.value).to.equal(undefined);
    await feed.reload();
    await aTimeout(40);
    expect(part.value).to.equal('part');
    expect(feed.state.kind).to.equal('ready');
    expect(loads).to.equal(2);
  });
});
