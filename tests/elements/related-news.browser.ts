import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import { answeringJson } from '../support/endpoint.js';
import { NEWEST, row, rows, titleOf } from '../support/news.js';
import { arrived, partsOf, says, textsOf, titlesOf, treeOf, wordsOf } from '../support/reader.js';

const titles = (...numbers: number[]): string[] => numbers.map(titleOf);

/** The element with these articles. */
async function relatedTo(attributes: string, articles: unknown = rows(7)): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(`<related-news ${attributes}></related-news>`);
  Object.assign(element, { data: articles });
  await arrived(element);
  return element;
}

before(() => setClock(() => NEWEST + 86_400_000 * 60));
after(() => setClock());

describe('related news', () => {
  it('lists newer and older ones, nearest first, without the current one', async () => {
    const element = await relatedTo('current="4"');
    expect(titlesOf(element)).to.deep.equal(titles(3, 2, 1, 5, 6, 7));
    expect(textsOf(element, 'label')).to.deep.equal(['Tin mới hơn', 'Tin cũ hơn']);
  });

  it('reads as headings and lists of links with the day in brackets', async () => {
    const element = await relatedTo('current="2" count="1"', rows(3));
    const item = (number: number, day: string): string[] => [
      '  listitem',
      `    link https://tinh.example/tin/${number}`,
      `      “${titleOf(number)}”`,
      '    “(”',
      `    time 2026-03-${day}T08:00:00+07:00`,
      `      “${day}/03/2026”`,
      '    “)”',
    ];
    expect(treeOf(element)).to.deep.equal([
      'heading 2',
      '  “Các tin khác”',
      'heading 3',
      '  “Tin mới hơn”',
      'list',
      ...item(1, '20'),
      'heading 3',
      '  “Tin cũ hơn”',
      'list',
      ...item(3, '18'),
    ]);
  });

  it('finds the current one by address', async () => {
    const element = await relatedTo('current="https://www.tinh.example/tin/4/?utm_source=zalo" count="2"');
    expect(titlesOf(element)).to.deep.equal(titles(3, 2, 5, 6));
  });

  it('finds the current one by the address of the page', async () => {
    const articles = rows(5).map((article, index) => (index === 2 ? { ...article, url: location.href } : article));
    const element = await relatedTo('', articles);
    expect(titlesOf(element)).to.deep.equal(titles(2, 1, 4, 5));
  });

  it('finds the current one by the address that the page calls its own', async () => {
    const link = Object.assign(document.createElement('link'), { rel: 'canonical' });
    // Texts of others may say anything; the head is the page's.
    const other = Object.assign(link.cloneNode() as HTMLLinkElement, { href: 'https://tinh.example/tin/1' });
    document.body.append(other);
    try {
      expect(titlesOf(await relatedTo('', rows(4)))).to.deep.equal(titles(1, 2, 3, 4));
      link.href = 'https://www.tinh.example/tin/3/';
      document.head.append(link);
      expect(titlesOf(await relatedTo('', rows(4)))).to.deep.equal(titles(2, 1, 4));
      expect(titlesOf(await relatedTo('current="2"', rows(4)))).to.deep.equal(titles(1, 3, 4));
      link.href = 'https://tinh.example/';
      const articles = rows(4).map((one, index) => (index === 1 ? { ...one, url: location.href } : one));
      expect(titlesOf(await relatedTo('', articles))).to.deep.equal(titles(1, 3, 4));
    } finally {
      link.remove();
      other.remove();
    }
  });

  it('finds the current one in the article on the page, whenever it comes', async () => {
    const { url } = await answeringJson([row(3)], { delay: 200 });
    const page = await fixture<HTMLElement>(
      `<div><related-news></related-news><news-article src="${url}" loading="eager"></news-article></div>`,
    );
    const element = page.querySelector('related-news') as HTMLElement;
    Object.assign(element, { data: rows(5) });
    await arrived(element, 5);
    await arrived(element, 4);
    expect(titlesOf(element)).to.deep.equal(titles(2, 1, 4, 5));
  });

  it('finds the current one in the article around it', async () => {
    const page = await fixture<HTMLElement>(`<div>
      <news-article id="other"></news-article>
      <news-article id="around"><related-news slot="related"></related-news></news-article>
    </div>`);
    const [other, around] = [...page.querySelectorAll('news-article')];
    const element = page.querySelector('related-news') as HTMLElement;
    Object.assign(other ?? {}, { data: [row(1)] });
    Object.assign(around ?? {}, { data: [row(2)] });
    Object.assign(element, { data: rows(3) });
    await waitUntil(() => titlesOf(element).length === 2);
    expect(titlesOf(element)).to.deep.equal(titles(1, 3));
  });

  it('finds the current one by the key in the address that an article or a list is asked by', async () => {
    const address = location.href;
    history.replaceState(null, '', new URL('?tin=3', address));
    try {
      const asked = await fixture<HTMLElement>('<div><news-article id-param="tin"></news-article></div>');
      expect(titlesOf(await relatedTo('', rows(4)))).to.deep.equal(titles(2, 1, 4));
      asked.remove();
      const list = Object.assign(document.createElement('news-list'), { deepLink: 'tin' });
      asked.replaceChildren(list);
      document.body.append(asked);
      expect(titlesOf(await relatedTo('', rows(4)))).to.deep.equal(titles(2, 1, 4));
      list.deepLink = 'bai';
      expect(titlesOf(await relatedTo('', rows(4)))).to.deep.equal(titles(1, 2, 3, 4));
      asked.remove();
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('finds the current one in an article of the same shadow tree', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<news-article></news-article><related-news></related-news>';
    Object.assign(root.firstElementChild ?? {}, { data: [row(2)] });
    const element = root.lastElementChild as HTMLElement;
    Object.assign(element, { data: rows(3) });
    await waitUntil(() => titlesOf(element).length === 2);
    expect(titlesOf(element)).to.deep.equal(titles(1, 3));
  });

  it('shows the latest where nobody knows what is being read', async () => {
    expect(titlesOf(await relatedTo('count="3"'))).to.deep.equal(titles(1, 2, 3));
  });

  it('lists those of the same category, marks and case aside', async () => {
    const category = (number: number, name: string): object => row(number, { category: name });
    const articles = [category(1, 'Văn hóa'), category(2, 'Giáo dục'), category(3, 'VAN HOA'), category(4, 'Y tế')];
    const element = await relatedTo('current="3" relation="category"', articles);
    expect(titlesOf(element)).to.deep.equal(titles(1));
  });

  it('shows an article once, in the first group that has it', async () => {
    const element = await relatedTo('current="2" relation="newer recent"', rows(4));
    expect(titlesOf(element)).to.deep.equal(titles(1, 3, 4));
    expect(textsOf(element, 'label')).to.deep.equal(['Tin mới hơn', 'Tin mới nhất']);
  });

  it('has no headings of groups where there is one group', async () => {
    expect(partsOf(await relatedTo('current="1"'), 'label')).to.have.length(0);
  });

  it('says that there is no other news', async () => {
    const element = await fixture<HTMLElement>('<related-news current="1"></related-news>');
    Object.assign(element, { data: [row(1)] });
    await says(element, 'Chưa có tin nào.');
    expect(wordsOf(element)).not.to.include(titleOf(1));
  });

  it('follows the current article when it changes', async () => {
    const element = await relatedTo('current="1"', rows(3));
    expect(titlesOf(element)).to.deep.equal(titles(2, 3));
    element.setAttribute('current', '3');
    await waitUntil(() => titlesOf(element)[0] === titleOf(2) && titlesOf(element)[1] === titleOf(1));
    expect(titlesOf(element)).to.deep.equal(titles(2, 1));
  });

  it('marks what is new and takes addresses by pattern', async () => {
    setClock(() => NEWEST + 86_400_000);
    const element = await relatedTo('current="7" article-url="/tin?id={id}" count="6"');
    setClock(() => NEWEST + 86_400_000 * 60);
    expect(textsOf(element, 'badge')).to.deep.equal(['Mới', 'Mới']);
    const link = partsOf(element, 'title')[0]?.querySelector('a');
    expect(link?.href).to.equal(`${location.origin}/tin?id=6`);
  });

  it('has the heading that the page gives', async () => {
    const element = await relatedTo('heading="Đọc thêm" heading-level="4" current="2"');
    const headings = treeOf(element).filter((line) => line.startsWith('heading'));
    expect(headings).to.deep.equal(['heading 4', 'heading 5', 'heading 5']);
    expect(textsOf(element, 'heading')).to.deep.equal(['Đọc thêm']);
  });
});
