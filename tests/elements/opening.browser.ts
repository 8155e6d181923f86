import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { answeringJson } from '../support/endpoint.js';
import { row, rows, titleOf, type Row } from '../support/news.js';
import {
  closes,
  elementIn,
  focusOf,
  framed,
  isOpen,
  openedIn,
  opens,
  opensWith,
  openText,
  openTitle,
  pageAddress,
  query,
  titleLink,
  windowOf,
} from '../support/opened.js';
import { arrived } from '../support/reader.js';

const content = '<p>Nội dung của bài.</p>';
const long = '<p>Đoạn văn của bài, dài vừa đủ để đẩy phần sau ra khỏi màn hình.</p>'.repeat(40);

interface Page {
  readonly frame: HTMLIFrameElement;
  readonly list: HTMLElement;
  readonly news: { seen(): Promise<{ requests: number }> };
}

async function listOf(attributes: string, news: Row[] = rows(4, { content }), tag = 'news-list'): Promise<Page> {
  const endpoint = await answeringJson(news);
  const frame = await framed(
    await pageAddress(`<${tag} src="${endpoint.url}" loading="eager" ${attributes}></${tag}>`),
  );
  const list = elementIn(frame, tag);
  await arrived(list);
  return { frame, list, news: endpoint };
}

/** A point in the middle of something in the frame, in px of this page. */
function middleOf(frame: HTMLIFrameElement, element: Element): [number, number] {
  const outer = frame.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(outer.left + left + width / 2), Math.round(outer.top + top + height / 2)];
}

const clickOn = (frame: HTMLIFrameElement, element: Element): Promise<void> =>
  sendMouse({ type: 'click', position: middleOf(frame, element) });

function inOpened(list: Element, selector: string): HTMLElement {
  const found = openedIn(list)?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector} in the opened article`);
  return found;
}

/** Whether a press would have been left to the browser; it is stopped here, so that the page stays. */
function isLeftToTheBrowser(link: HTMLAnchorElement, press: MouseEventInit, type = 'click'): boolean {
  let isLeft = false;
  const stop = (event: Event): void => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  const page = link.ownerDocument;
  page.addEventListener(type, stop, { once: true });
  const { MouseEvent: Press } = page.defaultView as Window & typeof globalThis;
  link.dispatchEvent(new Press(type, { bubbles: true, composed: true, cancelable: true, ...press }));
  return isLeft;
}

describe('a title whose article opens in the page', () => {
  it('is a link that can be opened in a new tab, with and without a key', async () => {
    const keyed = await listOf('open="inline" deep-link="tin"');
    const { origin, pathname } = windowOf(keyed.frame).location;
    expect(titleLink(keyed.list, titleOf(2)).href).to.equal(`${origin}${pathname}?tin=2`);
    const plain = await listOf('open="dialog"');
    expect(titleLink(plain.list, titleOf(2)).href).to.equal('https://tinh.example/tin/2');
    const patterned = await listOf('open="inline" article-url="/tin?id={id}"');
    expect(titleLink(patterned.list, titleOf(2)).href).to.equal(`${origin}/tin?id=2`);
    const link = await listOf('open="link" deep-link="tin"');
    expect(titleLink(link.list, titleOf(2)).href).to.equal('https://tinh.example/tin/2');
  }).timeout(20_000);

  it('leaves presses with other keys and buttons to the browser', async () => {
    const { list } = await listOf('open="inline"');
    const link = titleLink(list, titleOf(1));
    for (const press of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])
      expect(isLeftToTheBrowser(link, press), JSON.stringify(press)).to.equal(true);
    expect(isLeftToTheBrowser(link, { button: 1 }, 'auxclick')).to.equal(true);
    link.target = '_blank';
    expect(isLeftToTheBrowser(link, {}), 'a target').to.equal(true);
    expect(isOpen(list)).to.equal(false);
    link.removeAttribute('target');
    expect(isLeftToTheBrowser(link, {}), 'a plain press').to.equal(false);
    await opens(list, titleOf(1));
  }).timeout(20_000);

  it('tells the page first, which may say no', async () => {
    const { frame, list } = await listOf('open="inline" deep-link="tin"');
    const told: string[] = [];
    const refuse = (event: Event & { readonly url?: string }): void => {
      told.push(event.url ?? '');
      event.preventDefault();
    };
    list.addEventListener('news-select', refuse);
    titleLink(list, titleOf(1)).click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).to.deep.equal([`${windowOf(frame).location.href}?tin=1`]);
    expect([isOpen(list), query(frame, 'tin')]).to.deep.equal([false, null]);
    list.removeEventListener('news-select', refuse);
    titleLink(list, titleOf(1)).click();
    await opens(list, titleOf(1));
  }).timeout(20_000);

  it('stays a link where the attribute has a wrong word, and the page is told once', async () => {
    const { list } = await listOf('open="inline"');
    const told: string[] = [];
    list.addEventListener('news-error', ({ error }) => told.push(error.code));
    Object.assign(list, { open: 'popup' });
    await (list as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(isLeftToTheBrowser(titleLink(list, titleOf(1)), {})).to.equal(true);
    expect(isOpen(list)).to.equal(false);
    expect(told).to.deep.equal(['bad-attribute']);
  }).timeout(20_000);
});

describe('an article in the place of its list', () => {
  it('is opened and left by pointer and keys, and read with its bar', async () => {
    const { frame, list } = await listOf('open="inline" heading="Tin xã"', rows(4, { content: long }));
    await clickOn(frame, titleLink(list, titleOf(2)));
    await opensWith(list, 'Đoạn văn của bài');
    expect(openTitle(list)).to.equal(titleOf(2));
    expect(inOpened(list, '.title').localName).to.equal('h2');
    expect(inOpened(list, '.date').textContent).to.match(/^Thứ|^Chủ nhật/);
    await waitUntil(() => openedIn(list)?.querySelector('.sizeUp, [title="Chữ to hơn"]'), 'the bar', { timeout: 5000 });
    inOpened(list, '[title="Chữ to hơn"]').click();
    await waitUntil(() => openedIn(list)?.querySelector('.page.size-1'), 'larger text', { timeout: 5000 });
    // Long: the way back is at both ends.
    await waitUntil(() => openedIn(list)?.querySelectorAll('.back').length === 2, 'two ways back', { timeout: 5000 });
    inOpened(list, '.back').focus();
    await sendKeys({ press: 'Enter' });
    await closes(list);
    expect(focusOf(frame.contentDocument as Document)?.textContent?.trim()).to.equal(titleOf(2));
  }).timeout(20_000);

  it('leads to the ones before and after it in the list, without new entries in the history', async () => {
    const { frame, list } = await listOf('open="inline" deep-link="tin"');
    titleLink(list, titleOf(2)).click();
    await opensWith(list, 'Nội dung của bài.');
    const { length } = windowOf(frame).history;
    const step = (name: string) => inOpened(list, `.neighbours .${name}`);
    expect(step('previous').textContent).to.include('Tin trước').and.to.include(titleOf(1));
    step('next').click();
    await opens(list, titleOf(3));
    expect(query(frame, 'tin')).to.equal('3');
    step('next').click();
    await opens(list, titleOf(4));
    expect(!!openedIn(list)?.querySelector('.neighbours .next')).to.equal(false);
    expect(windowOf(frame).history.length).to.equal(length);
    windowOf(frame).history.back();
    await closes(list);
    expect(focusOf(frame.contentDocument as Document)?.textContent?.trim()).to.equal(titleOf(4));
  }).timeout(20_000);

  it('shows what the list knows at once, and the text when it comes', async () => {
    const news = await answeringJson(rows(2));
    const one = await answeringJson(row(1, { content }), { delay: 1500 });
    const page = await pageAddress(`<news-list src="${news.url} ${one.url}?id={id}" open="inline"></news-list>`);
    const frame = await framed(page);
    const list = elementIn(frame);
    await arrived(list, 2);
    titleLink(list, titleOf(1)).click();
    await opens(list, titleOf(1));
    expect(openText(list)).to.include('Tóm tắt thứ 1').and.to.include('Đang tải nội dung');
    expect(openText(list)).not.to.include('Nội dung của bài.');
    await opensWith(list, 'Nội dung của bài.');
    expect(openText(list)).not.to.include('Đang tải nội dung');
    expect(focusOf(frame.contentDocument as Document)?.textContent?.trim()).to.equal(titleOf(1));
  }).timeout(20_000);

  it('of which the endpoint has no text leads to its own page', async () => {
    const { list } = await listOf('open="inline"', rows(2));
    titleLink(list, titleOf(1)).click();
    await opensWith(list, 'Đọc bài gốc tại tinh.example');
    expect((inOpened(list, '.original a') as HTMLAnchorElement).href).to.equal('https://tinh.example/tin/1');
  }).timeout(20_000);

  it('opens from related news, too', async () => {
    const { list } = await listOf('open="inline" current="2"', undefined, 'related-news');
    titleLink(list, titleOf(3)).click();
    await opensWith(list, 'Nội dung của bài.');
    expect(openTitle(list)).to.equal(titleOf(3));
    inOpened(list, '.back').click();
    await closes(list);
  }).timeout(20_000);

  it('is printed alone', async () => {
    const { list } = await listOf('open="inline"');
    titleLink(list, titleOf(1)).click();
    await opensWith(list, 'Nội dung của bài.');
    await waitUntil(() => openedIn(list)?.querySelector('#print-menu button'), 'the tools');
    // The frame is caught as it comes, and its `print` only tells.
    const paper = new Promise<Document>((resolve) => {
      const onLoad = ({ target }: Event): void => {
        const { contentWindow, contentDocument } = target as HTMLIFrameElement;
        if (contentWindow && contentDocument) contentWindow.print = () => resolve(contentDocument);
      };
      openedIn(list)?.addEventListener('load', onLoad, true);
    });
    inOpened(list, '#print-menu button').click();
    const { textContent } = (await paper).body;
    expect(textContent).to.include('Nội dung của bài.');
    expect(textContent).not.to.include('Trở lại');
  }).timeout(20_000);
});

describe('an article over the page', () => {
  it('lies in a dialog that takes the focus, and Escape gives it back', async () => {
    const { frame, list } = await listOf('open="dialog" deep-link="tin"');
    const link = titleLink(list, titleOf(2));
    await clickOn(frame, link);
    await opensWith(list, 'Nội dung của bài.');
    const dialog = list.shadowRoot?.querySelector('dialog');
    expect(dialog?.matches(':modal')).to.equal(true);
    expect(dialog?.ariaLabel).to.equal(titleOf(2));
    expect(query(frame, 'tin')).to.equal('2');
    expect(focusOf(frame.contentDocument as Document)?.textContent?.trim()).to.equal(titleOf(2));
    expect(link.checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await closes(list);
    expect(query(frame, 'tin')).to.equal(null);
    expect(focusOf(frame.contentDocument as Document) === link).to.equal(true);
  }).timeout(20_000);

  it('closes by its button, as large as a thumb, and by a press beside it, but not by marking text beyond the edge', async () => {
    const { frame, list } = await listOf('open="dialog"');
    frame.style.inlineSize = '790px';
    titleLink(list, titleOf(1)).click();
    await opensWith(list, 'Nội dung của bài.');
    const button = inOpened(list, '.close');
    expect(button.getBoundingClientRect().width).to.be.at.least(44);
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    await clickOn(frame, button);
    await closes(list);

    titleLink(list, titleOf(1)).click();
    await opensWith(list, 'Nội dung của bài.');
    const { left, top } = frame.getBoundingClientRect();
    const beside: [number, number] = [Math.round(left + 12), Math.round(top + 300)];
    await sendMouse({ type: 'move', position: middleOf(frame, inOpened(list, '.body p')) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: beside });
    await sendMouse({ type: 'up' });
    expect(openTitle(list)).to.equal(titleOf(1));
    await sendMouse({ type: 'click', position: beside });
    await closes(list);
  }).timeout(20_000);
});
