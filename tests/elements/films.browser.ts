import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { row } from '../support/news.js';
import { arrived, focusedIn, wordsOf } from '../support/reader.js';

const ID = 'aBcD_ef-123';
const PAGE = `https://www.youtube.com/watch?v=${ID}`;
const content = `<p>Mời xem phóng sự.</p>
  <iframe src="https://www.youtube.com/embed/${ID}?rel=0" title="Một ngày ở bến phà Bến Đá"></iframe>
  <iframe src="https://player.vimeo.com/video/123456789?h=0a1b2c"></iframe>
  <p><a href="https://youtu.be/${ID}">https://youtu.be/${ID}</a></p>
  <p>https://vimeo.com/123456789</p>
  <p>Xem thêm <a href="${PAGE}">phim này</a> trên mạng.</p>
  <iframe src="https://ban-do.example/khung?x=1" title="Bản đồ"></iframe>
  <iframe src="/__api/phim.mp4?status=404"></iframe>`;

async function articleOf(more: Record<string, unknown> = { content }): Promise<NewsArticle> {
  const element = await fixture<NewsArticle>('<news-article tools=""></news-article>');
  element.data = [row(1, more)];
  await arrived(element);
  return element;
}

const all = <T extends Element>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/** Addresses that the page's policy has refused to load: what would have left. */
const refused: string[] = [];

/** Asks of any other origin so far, whether they were answered or not. */
function asked(): string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...names.filter((name) => new URL(name, location.href).origin !== location.origin), ...refused];
}

describe('films of other sites', () => {
  before(() => {
    // No frame may load: what is asked for is told, nothing leaves, and the article is seen as on a page with a strict policy.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'none'; img-src 'self' data:";
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI));
  });
  beforeEach(() => (refused.length = 0));

  it('are buttons with a name and a notice; nothing is asked of those sites', async () => {
    const element = await articleOf();
    const buttons = all<HTMLButtonElement>(element, '.film button');
    expect(buttons.map((button) => button.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Một ngày ở bến phà Bến Đá Bấm để xem; phim được tải từ YouTube',
      'Phim Bấm để xem; phim được tải từ Vimeo',
      'Phim Bấm để xem; phim được tải từ YouTube',
      'Phim Bấm để xem; phim được tải từ Vimeo',
    ]);
    for (const button of buttons) button.scrollIntoView();
    await aTimeout(300);
    expect(all(element, 'iframe, link, script')).to.have.length(0);
    expect(asked()).to.deep.equal([]);
  });

  it('stay links within a sentence, and frames of other sites are links', async () => {
    const links = all<HTMLAnchorElement>(await articleOf(), '.body p > a');
    expect(links.map(({ textContent, href }) => [textContent, href])).to.deep.equal([
      ['phim này', PAGE],
      ['Bản đồ', 'https://ban-do.example/khung?x=1'],
    ]);
  });

  it('have their own page under the button', async () => {
    const links = all<HTMLAnchorElement>(await articleOf(), '.film a');
    expect(links.map(({ textContent, href }) => [textContent, href])).to.deep.equal([
      ['Xem trên YouTube', PAGE],
      ['Xem trên Vimeo', 'https://vimeo.com/123456789/0a1b2c'],
      ['Xem trên YouTube', PAGE],
      ['Xem trên Vimeo', 'https://vimeo.com/123456789'],
    ]);
    expect(links.every(({ rel }) => rel === 'noopener noreferrer')).to.equal(true);
  });

  it('play where the button was once it is pressed, with no more rights than a player needs', async () => {
    const element = await articleOf();
    all<HTMLButtonElement>(element, '.film button')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(element, 'iframe').length);
    const [frame, ...more] = all<HTMLIFrameElement>(element, '.film:first-of-type > iframe');
    expect(more).to.have.length(0);
    expect(frame?.src).to.equal(`https://www.youtube-nocookie.com/embed/${ID}?autoplay=1`);
    expect(frame?.title).to.equal('Một ngày ở bến phà Bến Đá');
    expect(frame?.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame?.getAttribute('sandbox')).to.equal('allow-scripts allow-same-origin allow-presentation allow-popups');
    expect(frame?.allow).to.equal('autoplay; encrypted-media; fullscreen; picture-in-picture');
    expect(focusedIn(element) === frame).to.equal(true);
    expect(all(element, '.film button')).to.have.length(3);
    // Only now is something asked for; this page's policy refuses it, and the link is still there.
    await waitUntil(() => refused.length);
    expect(refused.every((address) => address.startsWith('https://www.youtube-nocookie.com'))).to.equal(true);
    expect(wordsOf(element)).to.include('Xem trên YouTube');
  });

  it('are the film of an article, too, and go with the article', async () => {
    const element = await articleOf({ video: PAGE });
    const [button] = all<HTMLButtonElement>(element, '.article > .film button');
    button?.click();
    expect(all<HTMLIFrameElement>(element, 'iframe')[0]?.src).to.include(ID);
    element.data = [row(2, { video: 'https://youtu.be/zzzzzzzzzzz' })];
    await waitUntil(() => all(element, '.film button').length);
    expect(all(element, 'iframe')).to.have.length(0);
    element.data = [row(3, { video: '/__api/phim.mp4?status=404' })];
    await waitUntil(() => all(element, 'video').length);
    expect(all(element, '.film')).to.have.length(0);
  });

  it('are played by the browser itself, from their start button on, where they are files', async () => {
    const [video] = all<HTMLVideoElement>(await articleOf(), '.body video');
    expect(video?.controls).to.equal(true);
    expect(video?.preload).to.equal('none');
    expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('phim.mp4'))).to.equal(false);
  });
});
