import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { row, titleOf, type Row } from '../support/news.js';
import { readQr } from '../support/qr-reader.js';
import { arrived, partsOf } from '../support/reader.js';

const ADDRESS = 'https://tinh.example/tin/xa-suoi-mo-khanh-thanh-tram-cap-nuoc-sach.html?muc=n%C6%B0%E1%BB%9Bc';

/** The element with these tools, and its bar there. */
async function articleOf(tools: string, more: Row = {}): Promise<NewsArticle> {
  const element = await fixture<NewsArticle>(`<news-article tools="${tools}"></news-article>`);
  element.data = [row(1, { url: ADDRESS, content: '<p>Nội dung của bài.</p>', ...more })];
  await arrived(element);
  await waitUntil(() => toolsOf(element).length > 0);
  return element;
}

const toolsOf = (element: Element): HTMLButtonElement[] => [
  ...(partsOf(element, 'tools')[0]?.querySelectorAll<HTMLButtonElement>(':scope > button') ?? []),
];

const dialogOf = (element: Element): HTMLDialogElement | null =>
  element.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]') ?? null;

/** Presses the only tool and waits for its dialog. */
async function opened(element: Element): Promise<HTMLDialogElement> {
  const [button] = toolsOf(element);
  button?.focus();
  button?.click();
  await waitUntil(() => dialogOf(element));
  return dialogOf(element) as HTMLDialogElement;
}

/** Dark and light of a drawn code, as its pixels are on the screen. */
async function modulesOf(source: CanvasImageSource, side: number): Promise<boolean[][]> {
  const scale = 8;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const dark = (y: number, x: number): boolean => {
    const middle = (place: number): number => Math.floor((place + 0.5) * scale);
    return (data[(middle(y) * canvas.width + middle(x)) * 4] ?? 255) < 128;
  };
  return [...new Array<undefined>(side)].map((_, y) => [...new Array<undefined>(side)].map((__, x) => dark(y, x)));
}

/** The code in a picture: what is left within its quiet zone, which has to be light and four modules wide. */
async function codeIn(blob: Blob, side: number): Promise<boolean[][]> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const modules = await modulesOf(image, side);
  const border = modules.flatMap((line, y) => line.filter((_, x) => Math.min(x, y, side - 1 - x, side - 1 - y) < 4));
  expect(border.some(Boolean), 'a light border').to.equal(false);
  return modules.slice(4, -4).map((line) => line.slice(4, -4));
}

const sideOf = (dialog: Element): number => Number(dialog.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);

/** Files that are handed to the reader while `action` runs; the browser's own downloads are kept out. */
async function filesOf(action: () => void, count = 1): Promise<{ name: string; blob: Blob }[]> {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  const blobs = new Map<string, Blob>();
  const files: { name: string; blob: Blob }[] = [];
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, blob });
  };
  try {
    action();
    await waitUntil(() => files.length >= count, 'a file is handed over', { timeout: 5000 });
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return files;
}

function buttonIn(dialog: Element, name: string): HTMLButtonElement {
  const found = [...dialog.querySelectorAll('button')].find((button) => button.textContent?.trim() === name);
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

describe('the QR code of an article', () => {
  it('is a dialog with a name, the code, and the address in words', async () => {
    const dialog = await opened(await articleOf('qr'));
    expect(dialog.getAttribute('aria-label')).to.equal('Mã QR');
    expect(dialog.querySelector('svg')?.getAttribute('role')).to.equal('img');
    expect(dialog.textContent).to.include(ADDRESS);
    await expect(dialog).to.be.accessible();
  });

  for (const type of ['SVG', 'PNG'])
    it(`says the address of the article to a scanner: ${type}`, async () => {
      const dialog = await opened(await articleOf('qr'));
      const [file] = await filesOf(() => buttonIn(dialog, `Lưu ảnh ${type}`).click());
      expect(file?.name).to.equal(`qr-xa-suoi-mo-khanh-thanh-tram-cap-nuoc-sach.${type.toLowerCase()}`);
      expect(readQr(await codeIn(file?.blob as Blob, sideOf(dialog)))).to.equal(ADDRESS);
    });

  it('is dark on light on a dark page, too', async () => {
    const element = await articleOf('qr');
    element.theme = 'dark';
    const dialog = await opened(element);
    expect(dialog.querySelector('svg rect')?.getAttribute('fill')).to.equal('#fff');
    expect(dialog.querySelector('svg path')?.getAttribute('fill')).to.equal('#000');
  });

  it('closes by Esc and by its button, and gives the focus back', async () => {
    const element = await articleOf('qr');
    for (const close of [
      () => sendKeys({ press: 'Escape' }),
      async () => buttonIn(dialogOf(element) as Element, 'Đóng').click(),
    ]) {
      const dialog = await opened(element);
      expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Đóng');
      await close();
      await waitUntil(() => !dialog.isConnected);
      expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Mã QR');
    }
  });

  it('gives the address alone where it is longer than a code can be', async () => {
    const long = `https://tinh.example/${'rat-dai-'.repeat(400)}`;
    const dialog = await opened(await articleOf('qr', { url: long }));
    expect(dialog.textContent).to.include(long);
    expect(dialog.querySelectorAll('svg')).to.have.length(0);
    expect([...dialog.querySelectorAll('button')].map((button) => button.textContent?.trim())).to.deep.equal(['Đóng']);
  });
});

describe('saving an article', () => {
  it('hands over a file of HTML named as the address of the title', async () => {
    const element = await articleOf('save');
    const [file] = await filesOf(() => toolsOf(element)[0]?.click());
    expect(file?.name).to.equal('xa-suoi-mo-khanh-thanh-tram-cap-nuoc-sach.html');
    expect(file?.blob.type).to.equal('text/html');
    const text = (await file?.blob.text()) ?? '';
    expect(text).to.match(/^<!doctype html>/);
    expect(text).to.include(titleOf(1)).and.include('Nội dung của bài.').and.include(ADDRESS.replace('&', '&amp;'));
  });

  it('runs nothing when the file is opened, whatever the article holds', async () => {
    const evil = `<img src=x onerror="parent.hacked=1"><script>parent.hacked=2</script></title></style>`;
    const element = await articleOf('save', { title: `Tin ${evil}`, content: `<p>Mở</p>${evil}`, summary: evil });
    const [file] = await filesOf(() => toolsOf(element)[0]?.click());
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(file?.blob as Blob);
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    expect(Reflect.get(window, 'hacked')).to.equal(undefined);
    expect(frame.contentDocument?.querySelectorAll('script')).to.have.length(0);
    expect(frame.contentDocument?.body.textContent).to.include('Mở');
    frame.remove();
  });
});
