import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { row } from '../support/news.js';
import { arrived, focusedIn } from '../support/reader.js';

const paragraphs = '<p>Đoạn văn của bài, dài vừa đủ để đẩy phần sau ra khỏi màn hình.</p>'.repeat(60);
const content = `<p>Cầu dài 612 m<sup><a href="#fn1" id="fnref1">1</a></sup>, rộng 16 m<sup><a href="#fn2" id="fnref2">2</a></sup>.
  <a href="#ph%E1%BA%A7n-hai">Phần hai</a> <a href="#trong-khung">Khung</a></p>${paragraphs}
  <h2 id="phần-hai">Phần hai</h2>${paragraphs}
  <details><summary>Phụ lục</summary><p id="trong-khung">Trong khung</p></details>
  <ol><li id="fn1">Theo hồ sơ hoàn công. <a href="#fnref1">↩</a></li><li id="fn2">Cả lối đi bộ. <a href="#fnref2">↩</a></li></ol>`;

async function articleOf(): Promise<NewsArticle> {
  const element = await fixture<NewsArticle>('<news-article tools=""></news-article>');
  element.data = [row(1, { content })];
  await arrived(element);
  return element;
}

function linkOf(element: Element, href: string): HTMLAnchorElement {
  const link = element.shadowRoot?.querySelector<HTMLAnchorElement>(`a[href="${href}"]`);
  if (!link) throw new Error(`there is no link to ${href}`);
  return link;
}

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** Follows a link by the keyboard; the answer is where the focus is once it has come into sight. */
async function follow(element: Element, href: string): Promise<Element> {
  const link = linkOf(element, href);
  link.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => focusedIn(element) !== link, 'the focus moves');
  const target = focusedIn(element);
  if (!target) throw new Error('the focus is lost');
  await waitUntil(() => isInSight(target), 'the target comes into sight', { timeout: 4000 });
  return target;
}

describe('places within an article', () => {
  it('have names of their own, apart from those of the page', async () => {
    const element = await articleOf();
    const ids = [...(element.shadowRoot?.querySelectorAll('.body [id]') ?? [])].map(({ id }) => id);
    expect(ids).to.deep.equal(['n-fnref1', 'n-fnref2', 'n-phần-hai', 'n-trong-khung', 'n-fn1', 'n-fn2']);
  });

  it('are reached by keyboard, there and back, as footnotes are read', async () => {
    const element = await articleOf();
    const { href } = location;
    const { length } = history;
    const note = await follow(element, '#n-fn2');
    expect(note.id).to.equal('n-fn2');
    const mark = await follow(element, '#n-fnref2');
    expect(mark === linkOf(element, '#n-fn2')).to.equal(true);
    // A mark is a link, and stays where the keyboard comes by.
    expect((mark as HTMLElement).tabIndex).to.equal(0);
    expect(location.href).to.equal(href);
    expect(history.length).to.equal(length);
  });

  it('have names for those who hear an arrow', async () => {
    const element = await articleOf();
    expect(linkOf(element, '#n-fnref1').getAttribute('aria-label')).to.equal('Về chỗ vừa đọc');
    expect(linkOf(element, '#n-fn1').hasAttribute('aria-label')).to.equal(false);
  });

  it('are found by names with letters of Vietnamese', async () => {
    expect((await follow(await articleOf(), '#n-phần-hai')).textContent).to.equal('Phần hai');
  });

  it('are opened where they are folded away', async () => {
    const target = await follow(await articleOf(), '#n-trong-khung');
    expect(target.closest('details')?.open).to.equal(true);
  });

  for (const [behavior, isCalm] of [
    ['auto', true],
    ['smooth', false],
  ] as const) {
    it(`are gone to ${isCalm ? 'at once by readers who want no motion' : 'smoothly by all others'}`, async () => {
      const element = await articleOf();
      const target = element.shadowRoot?.getElementById('n-fn1');
      if (!target) throw new Error('there is no footnote');
      const calls: unknown[] = [];
      target.scrollIntoView = (options) => void calls.push(options);
      const { matchMedia } = window;
      // Not every engine can be told at run time what its reader wants.
      window.matchMedia = (query) => ({ ...matchMedia.call(window, query), matches: isCalm });
      linkOf(element, '#n-fn1').click();
      window.matchMedia = matchMedia;
      expect(calls).to.deep.equal([{ block: 'start', behavior }]);
      expect(focusedIn(element) === target).to.equal(true);
    });
  }
});
