import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { answering } from '../support/endpoint.js';
import { pictureUrl, row, titleOf, type Row } from '../support/news.js';
import { arrived, wordsOf } from '../support/reader.js';

const ADDRESS = 'https://tinh.example/tin/1';
const FULL: Row = row(1, {
  date: '2017-02-27T08:30:00+07:00',
  category: 'Nông thôn mới',
  image: { url: pictureUrl('tram'), caption: 'Trạm cấp nước xã Suối Mơ' },
  content: `<p>Lễ khánh thành <a href="https://hoi.example/ke-hoach">theo kế hoạch</a>, xem <a href="#hai">mục hai</a> hay
    <a href="https://so.example/">https://so.example/</a>.</p><h2 id="hai">Vốn đầu tư</h2><p>Tổng vốn 14 tỉ đồng.</p>
    <figure><img src="${new URL(pictureUrl('voi'), location.href).href}"><figcaption>Vòi nước đầu tiên</figcaption></figure>`,
  audio: 'https://tinh.example/media/doc.mp3',
  author: 'Nguyễn Thị Thu Hà',
  source: { name: 'Đài truyền thanh Suối Mơ', url: 'https://suoimo.example/' },
  tags: ['nước sạch'],
});

async function articleOf(article: Row, attributes = '', page: Document = document): Promise<NewsArticle> {
  const element = page.createElement('news-article');
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) element.setAttribute(name, value);
  element.data = [article];
  page.body.append(element);
  await arrived(element);
  return element;
}

interface Sheet {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  /** Everything that is on the sheet, in order. */
  readonly text: string;
  style(selector: string): CSSStyleDeclaration;
}

/** What `print` would send to the printer: the frame is caught as it comes, and its `print` only tells. */
async function printed(element: NewsArticle, large = false): Promise<Sheet> {
  const root = element.shadowRoot as ShadowRoot;
  const catching = new Promise<HTMLIFrameElement>((resolve) => {
    const onLoad = ({ target }: Event): void => {
      const frame = target as HTMLIFrameElement;
      if (frame.localName !== 'iframe' || !frame.contentWindow) return;
      root.removeEventListener('load', onLoad, true);
      frame.contentWindow.print = () => resolve(frame);
    };
    root.addEventListener('load', onLoad, true);
  });
  await element.print(large);
  const frame = await catching;
  const page = frame.contentDocument as Document;
  return {
    frame,
    page,
    text: (page.body.textContent ?? '').replace(/\s+/g, ' ').trim(),
    style: (selector) => {
      const found = page.querySelector(selector);
      if (!found || !page.defaultView) throw new Error(`no ${selector}`);
      return page.defaultView.getComputedStyle(found);
    },
  };
}

/** All rules of the sheet's style, those for paper too. */
const rulesOf = ({ page }: Sheet): string =>
  page.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');

describe('printing an article', () => {
  let element: NewsArticle;
  afterEach(() => element.remove());

  it('prints it alone, in the order of a bulletin, with its address once', async () => {
    element = await articleOf(FULL, 'attribution="Ghi rõ nguồn khi phát hành lại."');
    const { text } = await printed(element);
    const order = [
      'Thứ 2 Ngày 27/02/2017',
      titleOf(1),
      'Tóm tắt thứ 1',
      'Trạm cấp nước xã Suối Mơ',
      'Lễ khánh thành',
      'Vòi nước đầu tiên',
      'Nguyễn Thị Thu Hà',
      'Nguồn: Đài truyền thanh Suối Mơ',
      'Ghi rõ nguồn khi phát hành lại.',
      `Địa chỉ bài viết: ${ADDRESS}`,
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places, text).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places.at(0), text).to.be.greaterThan(0);
    expect(text.split(ADDRESS)).to.have.length(2);
  });

  it('says first whose page it is', async () => {
    const { title } = document;
    try {
      document.title = `${titleOf(1)} | Báo Hà Sơn`;
      element = await articleOf(FULL);
      expect((await printed(element)).text).to.match(/^Báo Hà Sơn/);
    } finally {
      document.title = title;
    }
  });

  it('names where a recording is instead of showing a player', async () => {
    element = await articleOf(FULL);
    expect((await printed(element)).text).to.include('https://tinh.example/media/doc.mp3');
  });

  it('says the address of the page where the article has none of its own', async () => {
    element = await articleOf({ ...FULL, url: undefined, id: 'a' });
    expect((await printed(element)).text).to.include(`Địa chỉ bài viết: ${location.href}`);
  });

  it('writes behind foreign links where they lead, unless their words say it', async () => {
    element = await articleOf(FULL);
    const sheet = await printed(element);
    const links = [...sheet.page.querySelectorAll<HTMLAnchorElement>('.body a')];
    const rule = /\n\s*(?:& )?(:is\(\.body, \.film\) a[^{]*?)::after/.exec(rulesOf(sheet))?.[1] ?? '';
    expect(links.map((link) => link.matches(rule))).to.deep.equal([true, false, false]);
  });

  it('loads pictures that wait to be scrolled to', async () => {
    element = await articleOf(FULL);
    const { page } = await printed(element);
    expect(page.images).to.have.length(2);
    for (const image of page.images) expect(image.complete && image.naturalWidth, image.src).to.equal(60);
  });

  it('waits no longer than five seconds for a picture, and prints without it', async () => {
    const { url } = await answering({ type: 'image/svg+xml', hang: 'headers' });
    element = await articleOf({ ...FULL, content: `<p>Lễ khánh thành.</p><p><img src="${url}"></p>` });
    const started = performance.now();
    await printed(element);
    expect(performance.now() - started).to.be.within(4000, 8000);
  }).timeout(15_000);

  it('leaves out a picture whose host is dead, with its caption', async () => {
    const dead = new URL('/__api/none.png?status=404', location.href).href;
    element = await articleOf({
      ...FULL,
      content: `<p>Lễ khánh thành.</p><figure><img src="${dead}"><figcaption>Ảnh hỏng</figcaption></figure>`,
    });
    const { page } = await printed(element);
    const figure = [...page.querySelectorAll('figure')].find((one) => one.textContent?.includes('Ảnh hỏng'));
    expect(figure?.classList.contains('broken')).to.equal(true);
  });

  it('has rules for A4 with margins of two centimetres', async () => {
    element = await articleOf(FULL);
    expect(rulesOf(await printed(element))).to.match(/@page\s*{[^}]*margin: 2cm/);
  });

  it('marks large print for its type', async () => {
    element = await articleOf(FULL);
    const sheet = await printed(element, true);
    expect(sheet.page.querySelector('.root')?.classList.contains('large')).to.equal(true);
    expect(rulesOf(sheet)).to.match(/\.root\.large\s*{[^}]*18pt/);
  });

  it('takes its frame away after printing, and never has two', async () => {
    element = await articleOf(FULL);
    await printed(element);
    const { frame } = await printed(element);
    const frames = () => element.shadowRoot?.querySelectorAll('iframe').length;
    expect(frames()).to.equal(1);
    expect(element.childNodes).to.have.length(0);
    if (!matchMedia('(hover: hover)').matches) return void expect(frame.isConnected).to.equal(true);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => frames() === 0);
  });

  it('shows nobody the frame, and puts no words of paper on the screen', async () => {
    element = await articleOf(FULL);
    const before = wordsOf(element);
    expect(before).not.to.include('Địa chỉ bài viết');
    const { frame } = await printed(element);
    expect(frame.getBoundingClientRect().width).to.be.at.most(2);
    expect(frame.inert && frame.getAttribute('aria-hidden')).to.equal('true');
  });

  it('prints nothing while there is no article', async () => {
    element = await fixture<NewsArticle>('<news-article></news-article>');
    await element.print();
    expect(element.shadowRoot?.querySelector('iframe')).to.equal(null);
  });
});

describe('printing under a strict content security policy', () => {
  it('needs nothing that the policy forbids', async () => {
    const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src *";
    const { url } = await answering({
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': csp },
      body: '<!doctype html><html lang="vi"><title>Trang</title><body><script type="module" src="/src/define.ts"></script>',
    });
    const host = await fixture<HTMLIFrameElement>(`<iframe src="${url}" width="800" height="600"></iframe>`);
    const blocked: string[] = [];
    await waitUntil(() => host.contentWindow?.customElements.get('news-article'), 'registered', { timeout: 8000 });
    const page = host.contentDocument as Document;
    page.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    const element = await articleOf({ ...FULL, audio: undefined }, '', page);
    const sheet = await printed(element);
    sheet.page.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    await aTimeout(100);
    expect(blocked).to.deep.equal([]);
    expect(sheet.page.querySelectorAll('[style], style, link, script')).to.have.length(0);
    // A rule that holds on screen: the sheet is in force.
    expect(sheet.style('.summary').fontWeight).to.equal('700');
    expect([...sheet.page.images].every(({ naturalWidth }) => naturalWidth === 60)).to.equal(true);
  }).timeout(20_000);
});
