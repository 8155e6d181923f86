import { expect, waitUntil } from '@open-wc/testing';
import { answering, answeringJson } from '../support/endpoint.js';
import { row, rows, titleOf } from '../support/news.js';
import {
  closes,
  elementIn,
  focusOf,
  framed,
  loaded,
  isOpen,
  openedIn,
  opens,
  opensWith,
  openTitle,
  pageAddress,
  query,
  titleLink,
  windowOf,
} from '../support/opened.js';
import { arrived, titlesOf } from '../support/reader.js';

const content = '<p>Nội dung của bài.</p>';
const SPACE = '<p style="block-size: 1200px">Lời chào của xã</p>';

/** A list of thirty titles, in a page that scrolls. */
async function listIn(attributes = 'open="inline" deep-link="tin"', { query: asked = '', head = '', above = '' } = {}) {
  const news = await answeringJson(rows(12, { content }));
  const page = await pageAddress(`<news-list src="${news.url}" ${attributes} count="12"></news-list>${SPACE}`, {
    head,
    above,
  });
  return { news, frame: await framed(page + asked) };
}

async function press(element: Element, title: string): Promise<HTMLAnchorElement> {
  const link = titleLink(element, title);
  link.click();
  await opens(element, title);
  return link;
}

describe('the address of an opened article', () => {
  it('is the page’s with one key more; Back closes it where the reader was, Forward opens it again', async () => {
    const { frame } = await listIn(undefined, { query: '?muc=a%20b&x#y', above: SPACE });
    const list = elementIn(frame);
    list.scrollIntoView();
    await arrived(list, 12);
    const { history } = windowOf(frame);
    history.replaceState({ router: 7 }, '');
    // Firefox keeps 50 entries at the most, the others keep more.
    const isFull = navigator.userAgent.includes('Firefox') && history.length === 50;
    const longer = history.length + Number(!isFull);
    const link = titleLink(list, titleOf(9));
    link.scrollIntoView({ block: 'center' });
    const { scrollY: before } = windowOf(frame);
    expect(before).to.be.greaterThan(1200);

    link.click();
    await opensWith(list, 'Nội dung của bài.');
    const { location } = windowOf(frame);
    expect(location.search + location.hash).to.equal('?muc=a%20b&x&tin=9#y');
    expect(history.length).to.equal(longer);
    expect(history.state).to.include({ router: 7 });
    await waitUntil(() => frame.contentDocument?.title === `${titleOf(9)} – Xã Suối Mơ`, 'the title of the page');
    expect(focusOf(frame.contentDocument as Document)?.textContent?.trim()).to.equal(titleOf(9));
    // The list is there and nobody meets it.
    expect(titlesOf(list)).to.have.length(12);
    expect(link.checkVisibility()).to.equal(false);

    history.back();
    await closes(list);
    expect(location.search + location.hash).to.equal('?muc=a%20b&x#y');
    expect(frame.contentDocument?.title).to.equal('Xã Suối Mơ');
    await waitUntil(() => Math.abs(windowOf(frame).scrollY - before) < 2, 'the page is where it was');
    expect(focusOf(frame.contentDocument as Document) === link).to.equal(true);
    await waitUntil(() => !('tin' in history.state), 'nothing is left in the state');
    expect(history.state).to.deep.equal({ router: 7 });

    history.forward();
    await opens(list, titleOf(9));
    expect(query(frame, 'tin')).to.equal('9');
    expect(history.length).to.equal(longer);
  }).timeout(20_000);

  it('opens the article when the page is loaded anew', async () => {
    const { frame } = await listIn();
    await arrived(elementIn(frame), 12);
    await press(elementIn(frame), titleOf(2));
    const { contentDocument: before } = frame;
    windowOf(frame).location.reload();
    await loaded(frame, before);
    const list = elementIn(frame);
    await opens(list, titleOf(2));
    await opensWith(list, 'Nội dung của bài.');
    windowOf(frame).history.back();
    await closes(list);
    await arrived(list, 12);
    await waitUntil(() => focusOf(frame.contentDocument as Document)?.textContent?.trim() === titleOf(2), 'the focus');
  }).timeout(20_000);

  it('opens the article for whoever was sent it, far down the page, and the way back leads to the list', async () => {
    const { frame } = await listIn(undefined, { query: '?tin=4', above: SPACE });
    const list = elementIn(frame);
    await opens(list, titleOf(4));
    await opensWith(list, 'Nội dung của bài.');
    expect(openedIn(list)?.host.getBoundingClientRect().top).to.be.lessThan(300);
    expect(focusOf(frame.contentDocument as Document)?.textContent?.trim()).to.equal(titleOf(4));
    const { length } = windowOf(frame).history;
    openedIn(list)?.querySelector<HTMLElement>('.back')?.click();
    await closes(list);
    expect(query(frame, 'tin')).to.equal(null);
    expect(windowOf(frame).history.length).to.equal(length);
    await arrived(list, 12);
  }).timeout(20_000);

  it('leaves the focus to whoever writes in a field of the page already', async () => {
    const { frame } = await listIn(undefined, { query: '?tin=4', above: '<input autofocus aria-label="Tìm">' });
    const field = frame.contentDocument?.querySelector('input');
    field?.focus();
    await opens(elementIn(frame), titleOf(4));
    await opensWith(elementIn(frame), 'Nội dung của bài.');
    expect(frame.contentDocument?.activeElement === field).to.equal(true);
  }).timeout(20_000);

  it('is the page’s own under a <base>', async () => {
    const { frame } = await listIn(undefined, { head: '<base href="/other/page.html">' });
    const list = elementIn(frame);
    const { origin, pathname } = windowOf(frame).location;
    await arrived(list, 12);
    expect(titleLink(list, titleOf(1)).href).to.equal(`${origin}${pathname}?tin=1`);
    await press(list, titleOf(1));
    expect(windowOf(frame).location.href).to.equal(`${origin}${pathname}?tin=1`);
  }).timeout(20_000);

  it('names an article that the list does not have, and the endpoint is asked for it', async () => {
    const one = await answeringJson(row(77, { title: 'Bài từ năm ngoái', content: '<p>Chuyện cũ.</p>' }));
    const news = await answeringJson(rows(3));
    const page = await pageAddress(
      `<news-list src="${news.url} ${one.url}?id={id}" open="inline" deep-link="tin"></news-list>`,
    );
    const frame = await framed(`${page}?tin=77`);
    await opensWith(elementIn(frame), 'Chuyện cũ.');
    expect(openTitle(elementIn(frame))).to.equal('Bài từ năm ngoái');
  }).timeout(20_000);

  it('that names nothing says so, with a way to the list', async () => {
    const { frame } = await listIn(undefined, { query: '?tin=khong-co' });
    const list = elementIn(frame);
    await opensWith(list, 'Không tìm thấy bài viết này.');
    openedIn(list)?.querySelector<HTMLElement>('.back')?.click();
    await closes(list);
    await arrived(list, 12);
  }).timeout(20_000);

  it('is read again by an element that takes the place of another one, as Turbo and htmx have it', async () => {
    const { frame } = await listIn();
    const first = elementIn(frame);
    await arrived(first, 12);
    await press(first, titleOf(3));
    const second = first.cloneNode(true) as HTMLElement;
    first.replaceWith(second);
    expect(isOpen(first)).to.equal(false);
    expect(frame.contentDocument?.title).to.equal('Xã Suối Mơ');
    await opens(second, titleOf(3));
    windowOf(frame).history.back();
    await closes(second);
    // The one that is gone hears nothing.
    windowOf(frame).history.forward();
    await opens(second, titleOf(3));
    expect(isOpen(first)).to.equal(false);
  }).timeout(20_000);

  it('is read again by a page that comes back from the browser’s cache', async () => {
    const { frame } = await listIn();
    const list = elementIn(frame);
    await arrived(list, 12);
    windowOf(frame).history.replaceState(null, '', new URL('?tin=5', windowOf(frame).location.href));
    const { PageTransitionEvent: Shown } = windowOf(frame) as Window & typeof globalThis;
    windowOf(frame).dispatchEvent(new Shown('pageshow', { persisted: true }));
    await opens(list, titleOf(5));
  }).timeout(20_000);
});

describe('two lists of one page', () => {
  it('have each its own key and leave the other’s article alone', async () => {
    const one = await answeringJson(rows(3, { content }));
    const two = await answeringJson([row(11, { content }), row(12, { content })]);
    const frame = await framed(
      await pageAddress(`<news-list class="a" src="${one.url}" open="inline" deep-link="tin"></news-list>
        <news-list class="b" src="${two.url}" open="inline" deep-link="tb"></news-list>`),
    );
    const [a, b] = [elementIn(frame, '.a'), elementIn(frame, '.b')];
    await arrived(a, 3);
    await arrived(b, 2);
    await press(a, titleOf(2));
    await press(b, titleOf(11));
    expect([query(frame, 'tin'), query(frame, 'tb')]).to.deep.equal(['2', '11']);
    // The step before is the other list's, so that nothing but this one closes.
    openedIn(a)?.querySelector<HTMLElement>('.back')?.click();
    await closes(a);
    expect(openTitle(b)).to.equal(titleOf(11));
    expect([query(frame, 'tin'), query(frame, 'tb')]).to.deep.equal([null, '11']);
    windowOf(frame).history.back();
    await closes(b);
    expect(openTitle(a)).to.equal(titleOf(2));
  }).timeout(20_000);

  it('cannot share a key: the first has it, and the second says so once', async () => {
    const news = await answeringJson(rows(3, { content }));
    const list = (name: string) =>
      `<news-list class="${name}" src="${news.url}" open="inline" deep-link="tin"></news-list>`;
    // Written down by the page itself, from its beginning: the second may say so before the test can listen.
    const head = `<script>
      document.told = [];
      document.addEventListener('news-error', ({ target, error }) => document.told.push(target.className + ' ' + error.code));
    </script>`;
    const frame = await framed(await pageAddress(list('a') + list('b'), { head }));
    const [a, b] = [elementIn(frame, '.a'), elementIn(frame, '.b')];
    const errors = (frame.contentDocument as Document & { told: string[] }).told;
    await arrived(a, 3);
    await arrived(b, 3);
    await waitUntil(() => titleLink(b, titleOf(1)).href === 'https://tinh.example/tin/1', 'the second has no key');
    await waitUntil(() => errors.length, 'the second says so');
    expect(errors).to.deep.equal(['b bad-attribute']);
    expect(titleLink(a, titleOf(1)).search).to.equal('?tin=1');
    await press(b, titleOf(2));
    expect(query(frame, 'tin')).to.equal(null);
    expect(isOpen(a)).to.equal(false);
    await press(a, titleOf(3));
    expect(query(frame, 'tin')).to.equal('3');
    // The key goes to the other when the first is gone.
    a.remove();
    await opens(b, titleOf(3));
  }).timeout(20_000);
});

describe('an article without a key', () => {
  it('opens in the list, writes no history, and closes where the reader was', async () => {
    const { frame } = await listIn('open="inline"', { above: SPACE });
    const list = elementIn(frame);
    list.scrollIntoView();
    await arrived(list, 12);
    const { history, location } = windowOf(frame);
    const { length } = history;
    const { href } = location;
    const link = titleLink(list, titleOf(8));
    expect(link.href).to.equal('https://tinh.example/tin/8');
    link.scrollIntoView({ block: 'center' });
    const { scrollY: before } = windowOf(frame);
    await press(list, titleOf(8));
    expect([history.length, location.href]).to.deep.equal([length, href]);
    openedIn(list)?.querySelector<HTMLElement>('.back')?.click();
    await closes(list);
    expect(windowOf(frame).scrollY).to.be.closeTo(before, 2);
    expect(focusOf(frame.contentDocument as Document) === link).to.equal(true);
  }).timeout(20_000);

  it('that failed is asked for once more by its reader', async () => {
    const news = await answeringJson(rows(3));
    const one = await answering(
      { status: 400, body: '{}' },
      { body: JSON.stringify(row(1, { content: '<p>Nội dung đến muộn.</p>' })) },
    );
    const frame = await framed(
      await pageAddress(`<news-list src="${news.url} ${one.url}?id={id}" open="inline"></news-list>`),
    );
    const list = elementIn(frame);
    await arrived(list, 3);
    await press(list, titleOf(1));
    await waitUntil(() => openedIn(list)?.querySelector('[part="more"]'), 'a way to try again', { timeout: 6000 });
    expect(openedIn(list)?.querySelector<HTMLAnchorElement>('.original a')?.href).to.equal(
      'https://tinh.example/tin/1',
    );
    openedIn(list)?.querySelector<HTMLElement>('[part="more"]')?.click();
    await opensWith(list, 'Nội dung đến muộn.');
    expect(!!openedIn(list)?.querySelector('.original')).to.equal(false);
  }).timeout(20_000);
});

describe('an article over the page', () => {
  it('goes and comes back with the history', async () => {
    const { frame } = await listIn('open="dialog" deep-link="tin"');
    const list = elementIn(frame);
    await arrived(list, 12);
    await press(list, titleOf(2));
    windowOf(frame).history.back();
    await closes(list);
    windowOf(frame).history.forward();
    await opens(list, titleOf(2));
    windowOf(frame).history.back();
    await closes(list);
  }).timeout(20_000);
});
