import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import { enlargeOnDemand } from '../../src/elements/news-article/enlarge.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { articleWordsFor } from '../../src/i18n/article-words.js';
import { answering, seenAt } from '../support/endpoint.js';
import { pictureUrl, row, type Row } from '../support/news.js';
import { arrived, focusedIn } from '../support/reader.js';

const picture = (name: string): string => new URL(pictureUrl(name), location.href).href;
const figure = (name: string, caption: string, more = ''): string =>
  `<figure><img src="${picture(name)}" width="600" height="400" ${more}><figcaption>${caption}</figcaption></figure>`;

const image = { url: picture('mot'), width: 600, height: 400, caption: 'Ảnh một' };
const THREE: Row = row(1, {
  image,
  content: `<p>Lễ khánh thành.</p>${figure('hai', 'Ảnh hai')}<p>Tổng vốn 14 tỉ đồng.</p>${figure('ba', 'Ảnh ba')}`,
});

let element: NewsArticle;
afterEach(() => element.parentElement?.remove());

/** In an ancestor that would trap whatever is only `position: fixed`. */
async function articleOf(article: Row, images = 'lightbox'): Promise<NewsArticle> {
  const page = document.createElement('div');
  page.style.cssText = 'transform: translateX(20px); inline-size: 500px; overflow: hidden';
  element = document.createElement('news-article');
  element.setAttribute('images', images);
  element.data = [article];
  page.append(element);
  document.body.append(page);
  await arrived(element);
  await element.updateComplete;
  return element;
}

const rootOf = (): ShadowRoot => element.shadowRoot as ShadowRoot;
const openers = (): HTMLElement[] => [...rootOf().querySelectorAll<HTMLElement>('.opener')];
const dialog = (): HTMLDialogElement | null => rootOf().querySelector('dialog.lightbox');
const said = (): string => dialog()?.querySelector('[role="status"]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const shown = (): HTMLImageElement => dialog()?.querySelector('.stage img') as HTMLImageElement;
const buttonOf = (name: string): HTMLButtonElement =>
  dialog()?.querySelector(`button[aria-label="${name}"]`) as HTMLButtonElement;
const scale = (): number => Number(/scale\(([\d.]+)\)/.exec(shown().style.transform)?.[1] ?? 1);

async function open(at: number): Promise<void> {
  openers()[at]?.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => dialog()?.open, 'the dialog is open');
}

describe('pictures of an article that open large', () => {
  it('are buttons named by their captions', async () => {
    await articleOf(THREE);
    await waitUntil(() => openers().length > 0, 'the pictures can be opened', { timeout: 5000 });
    expect(
      openers().map((one) => [one.getAttribute('role'), one.tabIndex, one.getAttribute('aria-label')]),
    ).to.deep.equal([
      ['button', 0, 'Phóng to ảnh: Ảnh một'],
      ['button', 0, 'Phóng to ảnh: Ảnh hai'],
      ['button', 0, 'Phóng to ảnh: Ảnh ba'],
    ]);
  });

  it('are plain pictures where the page does not ask for it, and become so again', async () => {
    await articleOf(THREE, 'inline');
    expect(openers()).to.have.length(0);
    element.images = 'lightbox';
    await waitUntil(() => openers().length === 3);
    element.images = 'inline';
    await waitUntil(() => openers().length === 0);
    expect(rootOf().querySelector('img[role], img[tabindex], img[aria-label]')).to.equal(null);
  });

  it('are not those that lead elsewhere or are mere signs', async () => {
    const content = `<p>Xem</p><p><a href="https://hoi.example/">${figure('lien-ket', 'Liên kết')}</a></p>
      <p><img src="${picture('bieu-tuong')}" width="24" height="24"></p>
      <p><a href="https://tinh.example/lon.jpg"><img src="${picture('nho')}" alt="Nhỏ"></a></p>`;
    await articleOf(row(1, { image, content }));
    expect(openers().map((one) => one.getAttribute('aria-label'))).to.deep.equal([
      'Phóng to ảnh: Ảnh một',
      'Phóng to ảnh: Nhỏ',
    ]);
    expect(openers()[1]?.localName).to.equal('a');
  });

  it('fill the window, whatever the ancestors do', async () => {
    await articleOf(THREE);
    await open(1);
    const { left, top, width, height } = (dialog() as HTMLElement).getBoundingClientRect();
    expect([left, top, Math.round(width), Math.round(height)]).to.deep.equal([
      0,
      0,
      document.documentElement.clientWidth,
      innerHeight,
    ]);
    expect(said()).to.equal('2/3 Ảnh hai');
    await waitUntil(() => shown().naturalWidth > 0);
    expect(shown().getBoundingClientRect().width).to.be.greaterThan(400);
  });

  it('follow the arrows, Home and End, and go round', async () => {
    await articleOf(THREE);
    await open(0);
    for (const [key, words] of [
      ['ArrowRight', '2/3 Ảnh hai'],
      ['ArrowLeft', '1/3 Ảnh một'],
      ['ArrowLeft', '3/3 Ảnh ba'],
      ['Home', '1/3 Ảnh một'],
      ['End', '3/3 Ảnh ba'],
      ['ArrowRight', '1/3 Ảnh một'],
    ]) {
      await sendKeys({ press: key ?? '' });
      expect(said(), key).to.equal(words);
    }
  });

  it('give the focus back to the picture at Esc, and do not move the page', async () => {
    await articleOf(THREE);
    const [opener] = openers();
    const before = scrollY;
    await open(0);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog());
    expect(focusedIn(element)).to.equal(opener);
    expect(scrollY).to.equal(before);
  });

  it('keep the focus among their buttons', async () => {
    await articleOf(THREE);
    await open(0);
    const met = new Set<string>();
    for (let presses = 0; presses < 7; presses++) {
      met.add(focusedIn(element)?.getAttribute('aria-label') ?? 'elsewhere');
      await sendKeys({ press: 'Tab' });
    }
    expect([...met].sort()).to.deep.equal(['Đóng', 'Phóng to', 'Thu nhỏ', 'Ảnh sau', 'Ảnh trước'].sort());
  });

  it('grow and shrink by keys and buttons; then the arrows move them', async () => {
    await articleOf(THREE);
    await open(0);
    await sendKeys({ press: '+' });
    expect(scale()).to.equal(1.5);
    buttonOf('Phóng to').click();
    expect(scale()).to.equal(2.25);
    await sendKeys({ press: 'ArrowRight' });
    expect(said()).to.equal('1/3 Ảnh một');
    expect(shown().style.transform).to.match(/translate\(-\d/);
    for (let presses = 0; presses < 4; presses++) await sendKeys({ press: '-' });
    expect(scale()).to.equal(1);
    expect(shown().style.transform).to.match(/^translate\(0px(, 0px)?\)/);
  });

  it('grow under a double click, where it was, and are as before at the next', async () => {
    await articleOf(THREE);
    await open(0);
    const twice = async (): Promise<void> => {
      for (let clicks = 0; clicks < 2; clicks++) await sendMouse({ type: 'click', position: [200, 200] });
    };
    await twice();
    await waitUntil(() => scale() === 2.5);
    await aTimeout(350);
    await twice();
    await waitUntil(() => scale() === 1);
  });

  it('follow a swipe, and a pinch makes them larger', async () => {
    await articleOf(THREE);
    await open(0);
    const stage = dialog()?.querySelector('.stage') as HTMLElement;
    const touch = (type: string, pointerId: number, clientX: number, clientY = 200): void =>
      void stage.dispatchEvent(
        new PointerEvent(type, { pointerId, pointerType: 'touch', clientX, clientY, bubbles: true }),
      );
    touch('pointerdown', 7, 300);
    touch('pointermove', 7, 220);
    touch('pointerup', 7, 200);
    expect(said()).to.equal('2/3 Ảnh hai');
    touch('pointerdown', 7, 200);
    touch('pointerup', 7, 290);
    expect(said()).to.equal('1/3 Ảnh một');
    touch('pointerdown', 7, 200);
    touch('pointerdown', 8, 300);
    touch('pointermove', 8, 400);
    expect(scale()).to.equal(2);
    touch('pointerup', 8, 400);
    touch('pointermove', 7, 180);
    touch('pointerup', 7, 180);
    expect(said()).to.equal('1/3 Ảnh một');
  });

  it('come in the largest size there is, and in the shown one where that fails', async () => {
    const { url } = await answering({ status: 404 });
    const srcset = `${picture('vua')} 600w, ${picture('lon')} 1600w, ${picture('nho')} 300w`;
    const broken = `${picture('vua-2')} 600w, ${url} 1600w`;
    await articleOf(
      row(1, {
        image,
        content: `<p>Lễ khánh thành.</p>${figure('nho', 'Lớn', `srcset="${srcset}" sizes="300px"`)}<p>Hết.</p>${figure('goc', 'Hỏng', `srcset="${broken}" sizes="300px"`)}`,
      }),
    );
    await open(1);
    expect(shown().src).to.equal(picture('lon'));
    await sendKeys({ press: 'ArrowRight' });
    // What the page shows already, or has ready where it has not come to it yet.
    await waitUntil(() => [picture('vua-2'), picture('goc')].includes(shown().src) && shown().naturalWidth > 0);
    expect((await seenAt(url)).requests).to.be.at.least(1);
    expect(said()).to.equal('3/3 Hỏng');
  });

  it('say that they are missing where no file comes, under their caption', async () => {
    const { url } = await answering({ status: 404 });
    await articleOf(THREE);
    const last = openers()[2] as HTMLImageElement;
    // A lazy picture far below fails only when it is wanted.
    Object.defineProperty(last, 'src', { value: url });
    Object.defineProperty(last, 'currentSrc', { value: '' });
    await open(2);
    await waitUntil(() => dialog()?.textContent?.includes('Không tải được ảnh này.'));
    expect(said()).to.equal('3/3 Ảnh ba');
  });

  it('need no counter where there is one', async () => {
    await articleOf(row(1, { image }));
    await open(0);
    expect(said()).to.equal('Ảnh một');
    expect(buttonOf('Ảnh sau')).to.equal(null);
  });

  it('open their file where what shows them cannot be loaded', async () => {
    await articleOf(THREE, 'inline');
    const opened: unknown[] = [];
    const { open: usual } = window;
    window.open = (...parts: unknown[]) => (opened.push(...parts), null);
    const failing = () => Promise.reject(new Error('chunk'));
    const host = { renderRoot: document.createElement('div'), images: 'lightbox' };
    host.renderRoot.innerHTML = `<div class="article"><img src="${picture('mot')}"></div>`;
    const parts = { opener: failing, preview: failing };
    enlargeOnDemand(host as unknown as Parameters<typeof enlargeOnDemand>[0], articleWordsFor('vi'), parts);
    host.renderRoot.querySelector('img')?.click();
    try {
      await waitUntil(() => opened.length > 0);
      expect(opened).to.deep.equal([picture('mot'), '_blank', 'noopener']);
    } finally {
      window.open = usual;
    }
  });
});

describe('files of an article', () => {
  const viewer = Object.getOwnPropertyDescriptor(Navigator.prototype, 'pdfViewerEnabled');
  const hasViewer = (has: boolean): unknown =>
    Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { configurable: true, get: () => has });
  afterEach(() => {
    if (viewer) Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', viewer);
  });

  const NAMES = ['van-ban.pdf', 'a.docx', 'b.xlsx', 'c.pptx', 'd.zip', 'e.jpg', 'f.mp3', 'g.bin'];
  const files = NAMES.map((name) => ({ name, url: `https://tinh.example/tep/${name}`, size: 2_726_297 }));
  const previews = (): HTMLButtonElement[] => [...rootOf().querySelectorAll<HTMLButtonElement>('button.preview')];

  it('have a row for a thumb, a drawing of their kind, type and size', async () => {
    await articleOf(row(1, { attachments: files }));
    const links = [...rootOf().querySelectorAll<HTMLAnchorElement>('.attachments a')];
    expect(links.map(({ href }) => href)).to.deep.equal(files.map(({ url }) => url));
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(links[0]?.textContent?.trim()).to.equal('van-ban.pdf (PDF, 2,6 MB)');
    const drawings = links.map((link) => link.querySelector('svg')?.innerHTML);
    expect(new Set(drawings).size).to.equal(NAMES.length);
  });

  it('offer a preview of PDF alone, and only where the browser has a viewer', async () => {
    hasViewer(true);
    await articleOf(row(1, { attachments: files }));
    expect(previews().map((one) => one.getAttribute('aria-label'))).to.deep.equal(['Xem trước: van-ban.pdf']);
    element.parentElement?.remove();
    hasViewer(false);
    await articleOf(row(1, { attachments: files }));
    expect(previews()).to.have.length(0);
  });

  it('offer none of a page of this server that only calls itself a PDF', async () => {
    hasViewer(true);
    const own = [
      { name: 'Trang', url: `${location.origin}/__api/trang`, type: 'application/pdf' },
      { name: 'Tệp', url: `${location.origin}/__api/tep.pdf` },
    ];
    await articleOf(row(1, { url: undefined, attachments: own }));
    expect(previews().map((one) => one.getAttribute('aria-label'))).to.deep.equal(['Xem trước: Tệp']);
  });

  it('ask for the file when it is wanted, and give the focus back', async () => {
    hasViewer(true);
    const url = `/__api/tep-${Math.random()}.pdf?type=text/plain&body=x`;
    await articleOf(row(1, { url: undefined, attachments: [{ name: 'Tệp', url: location.origin + url }] }));
    const [button] = previews();
    button?.focus();
    await aTimeout(100);
    expect((await seenAt(url)).requests).to.equal(0);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rootOf().querySelector('dialog.viewer iframe'));
    await waitUntil(async () => (await seenAt(url)).requests === 1);
    const viewerDialog = rootOf().querySelector('dialog.viewer');
    expect(viewerDialog?.querySelector('a')?.textContent).to.equal('Tải về');
    focusedIn(element)?.click();
    await waitUntil(() => !rootOf().querySelector('dialog'));
    expect(focusedIn(element)).to.equal(button);
  });
});
