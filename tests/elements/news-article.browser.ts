import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { answeringJson, seenAt } from '../support/endpoint.js';
import { pictureUrl, row, rows, titleOf, type Row } from '../support/news.js';
import { arrived, focusedIn, partsOf, says, textsOf, treeOf, wordsOf } from '../support/reader.js';

const SUMMARY = 'Sau hai năm thi công, trạm cấp nước đã phục vụ 1.200 hộ dân của xã.';
const WIDE = `<table><tr>${'<td>Thôn Đồng Tâm có một trăm hai mươi hộ</td>'.repeat(14)}</tr></table>`;

const FULL: Row = row(1, {
  date: '2017-02-27T08:30:00+07:00',
  category: [{ name: 'Nông thôn mới', url: 'https://tinh.example/nong-thon-moi' }],
  summary: SUMMARY,
  image: { url: pictureUrl('tram'), alt: 'Trạm cấp nước', caption: 'Trạm cấp nước xã Suối Mơ. Ảnh: Thu Hà' },
  content: `<p>Lễ khánh thành diễn ra sáng nay.</p><h2>Vốn đầu tư</h2><p>Tổng vốn 14 tỉ đồng.</p>${WIDE}<h3>Giai đoạn hai</h3>
    <p>Bắt đầu vào quý ba.</p>`,
  attachments: [{ name: 'Quyết định 12.pdf', url: 'https://tinh.example/tep/qd12.pdf', size: 245_760 }],
  author: 'Nguyễn Thị Thu Hà',
  source: { name: 'Đài truyền thanh Suối Mơ', url: 'https://suoimo.example/' },
  tags: ['nước sạch', 'xã Suối Mơ'],
});

/** The element that shows this article. */
async function articleOf(article: unknown, attributes = '', children = ''): Promise<NewsArticle> {
  const element = await fixture<NewsArticle>(`<news-article ${attributes}>${children}</news-article>`);
  element.data = Array.isArray(article) ? article : [article];
  await arrived(element);
  return element;
}

const headingsOf = (element: Element): string[] =>
  treeOf(element).flatMap((line) => /heading \d/.exec(line)?.[0] ?? []);

describe('the bulletin layout of an article', () => {
  it('has its parts in the order of a provincial bulletin', async () => {
    const element = await articleOf(FULL, 'attribution="Ghi rõ nguồn khi phát hành lại."');
    const words = wordsOf(element);
    const order = [
      'Nông thôn mới',
      'Thứ 2 Ngày 27/02/2017',
      titleOf(1),
      SUMMARY,
      'Trạm cấp nước xã Suối Mơ. Ảnh: Thu Hà',
      'Lễ khánh thành diễn ra sáng nay.',
      'Bắt đầu vào quý ba.',
      'Tệp đính kèm',
      'Quyết định 12.pdf',
      'Nguyễn Thị Thu Hà',
      'Đài truyền thanh Suối Mơ',
      'Ghi rõ nguồn khi phát hành lại.',
      'nước sạch, xã Suối Mơ',
    ];
    const places = order.map((part) => words.indexOf(part));
    expect(places, words).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0], words).to.equal(0);
    for (const [index, part] of order.entries()) {
      expect(places[index], part).to.be.at.least(0);
      expect(words.split(part), part).to.have.length(part === 'Nguyễn Thị Thu Hà' ? 2 : words.split(part).length);
    }
  });

  it('has real headings, links, a machine-readable day and a described photo', async () => {
    const tree = treeOf(await articleOf(FULL)).map((line) => line.trim());
    expect(tree).to.include('link https://tinh.example/nong-thon-moi');
    expect(tree).to.include('time 2017-02-27T08:30:00+07:00');
    expect(tree).to.include('image Trạm cấp nước');
    expect(tree).to.include('link https://tinh.example/tep/qd12.pdf');
    expect(tree).to.include('link https://suoimo.example/');
  });

  it('links its source as it links what its text names: nothing of the page goes there, nothing counts as its own word', async () => {
    const link = (await articleOf(FULL)).shadowRoot?.querySelector<HTMLAnchorElement>('[part=source] a');
    expect([...(link?.relList ?? [])]).to.have.members(['noopener', 'noreferrer', 'nofollow', 'ugc']);
  });

  it('sets the summary bold and the byline to the right', async () => {
    const element = await articleOf(FULL);
    const [summary, byline] = [partsOf(element, 'summary')[0], partsOf(element, 'byline')[0]];
    if (!summary || !byline) throw new Error('parts are missing');
    await waitUntil(() => Number(getComputedStyle(summary).fontWeight) >= 600);
    expect(getComputedStyle(byline).textAlign).to.match(/^(end|right)$/);
    expect(Number(getComputedStyle(byline).fontWeight)).to.be.at.least(600);
  });

  it('tells type and size of files', async () => {
    const element = await articleOf(FULL);
    expect(textsOf(element, 'attachments')[0]).to.match(/Quyết định 12\.pdf.*\(PDF, 240 KB\)/);
  });

  it('leaves no gap and no odd word where parts are missing', async () => {
    const element = await articleOf({ title: titleOf(1) }, 'tools=""');
    expect(treeOf(element)).to.deep.equal(['heading 2', `  “${titleOf(1)}”`]);
  });

  it('says the summary once where the text repeats it', async () => {
    const repeating = { ...FULL, content: `<p><strong>${SUMMARY}</strong></p><p>Lễ khánh thành diễn ra sáng nay.</p>` };
    const count = async (attributes: string): Promise<number> =>
      wordsOf(await articleOf(repeating, attributes)).split(SUMMARY).length - 1;
    expect(await count('')).to.equal(1);
    expect(await count('summary="never"')).to.equal(1);
    expect(await count('summary="always"')).to.equal(2);
  });

  it('shows no summary where the page wants none', async () => {
    expect(wordsOf(await articleOf(FULL, 'summary="never"'))).not.to.include(SUMMARY);
  });

  it('keeps the headings of the text below the title', async () => {
    expect(headingsOf(await articleOf(FULL)).slice(0, 3)).to.deep.equal(['heading 2', 'heading 3', 'heading 4']);
    const high = await articleOf(FULL, 'heading-level="1"');
    expect(headingsOf(high).slice(0, 3)).to.deep.equal(['heading 1', 'heading 2', 'heading 3']);
    const inBlock = await articleOf(FULL, 'heading="Tin trong ngày" heading-level="2"');
    expect(headingsOf(inBlock).slice(0, 4)).to.deep.equal(['heading 2', 'heading 3', 'heading 4', 'heading 5']);
  });

  it('lets a wide table scroll in a named region that the keyboard reaches', async () => {
    const element = await articleOf({ ...row(1), url: undefined, content: WIDE }, 'tools=""');
    element.style.inlineSize = '320px';
    // It is a region once it is known to scroll.
    await waitUntil(() => element.shadowRoot?.querySelector('[role="region"]'));
    const region = element.shadowRoot?.querySelector<HTMLElement>('[role="region"]');
    if (!region) throw new Error('there is no region');
    expect(region.getAttribute('aria-label')).to.equal('Bảng, kéo ngang để xem hết');
    await waitUntil(() => region.scrollWidth > region.clientWidth + 50);
    expect(element.scrollWidth).to.be.at.most(320);
    await sendKeys({ press: 'Tab' });
    expect(focusedIn(element) === region).to.equal(true);
  });

  it('folds a dead main photo away with its caption', async () => {
    const image = { url: '/__api/none.png?status=404', caption: 'Ảnh minh họa' };
    const element = await articleOf({ ...FULL, image });
    await waitUntil(() => !wordsOf(element).includes('Ảnh minh họa'));
    expect(partsOf(element, 'image').some((part) => part.checkVisibility())).to.equal(false);
  });

  it('tells that an article is locked, and shows what is public of it', async () => {
    const element = await articleOf(row(1, { locked: true, summary: SUMMARY }));
    const words = wordsOf(element);
    expect(words).to.include(titleOf(1)).and.include(SUMMARY);
    expect(words).to.include('Bài viết này chỉ dành cho người được cấp quyền xem.');
  });

  it('places what the page puts below the article', async () => {
    const element = await articleOf(
      FULL,
      '',
      '<nav slot="related">Xem thêm tin của xã</nav><p slot="footer">Hết bản tin</p>',
    );
    expect(wordsOf(element)).to.match(/nước sạch, xã Suối Mơ Xem thêm tin của xã Hết bản tin$/);
  });
});

describe('links inside the text of an article', () => {
  const content =
    '<p><a href="#muc-hai">Đến mục hai</a></p><p style="height:3000px">Mục một</p>' +
    `${'<p>Đoạn văn của mục một.</p>'.repeat(80)}<h2 id="muc-hai">Mục hai</h2><p>Nội dung mục hai.</p>`;

  it('take the reader and the focus to their place', async () => {
    const element = await articleOf(row(1, { content }));
    const link = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].find((a) => a.textContent === 'Đến mục hai');
    const target = [...(element.shadowRoot?.querySelectorAll('h3') ?? [])].find((h) => h.textContent === 'Mục hai');
    if (!link || !target) throw new Error('link or target is missing');
    expect(target.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    const { href } = location;
    link.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedIn(element) === target);
    await waitUntil(() => target.getBoundingClientRect().top < innerHeight);
    expect(location.href).to.equal(href);
  });

  it('that lead nowhere harm nothing', async () => {
    const element = await articleOf(
      row(1, { content: '<p><a href="#%E0%A4%A">Hỏng</a> <a href="#khong-co">Không có</a></p>' }),
    );
    const before = location.href;
    for (const link of element.shadowRoot?.querySelectorAll<HTMLElement>('[part~="body"] a') ?? []) link.click();
    expect(wordsOf(element)).to.include('Hỏng');
    history.replaceState(null, '', before);
  });
});

describe('which article is shown', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));

  const setQuery = (key: string, value: string): void => {
    const url = new URL(href);
    url.searchParams.set(key, value);
    history.replaceState(null, '', url);
  };

  it('is the first of the answer', async () => {
    expect(textsOf(await articleOf(rows(3)), 'title')).to.deep.equal([titleOf(1)]);
  });

  for (const [name, id] of Object.entries({ id: '2', slug: 'tin-hai', address: 'https://tinh.example/tin/2' })) {
    it(`is the one that article-id names, by ${name}`, async () => {
      const articles = [row(1), row(2, { slug: 'tin-hai' }), row(3)];
      const element = await articleOf(articles, `article-id="${id}"`);
      expect(textsOf(element, 'title')).to.deep.equal([titleOf(2)]);
    });
  }

  it('is the one that the page’s address names', async () => {
    setQuery('tin', '3');
    const element = await articleOf(rows(4), 'id-param="tin"');
    expect(textsOf(element, 'title')).to.deep.equal([titleOf(3)]);
  });

  it('fills the id into the address of the endpoint', async () => {
    setQuery('tin', '77');
    const body = encodeURIComponent(JSON.stringify(row(5, { id: '77' })));
    const src = `/__api/bai/{id}?body=${body}&n=${Math.random()}`;
    const element = await fixture<NewsArticle>(`<news-article id-param="tin" loading="eager"></news-article>`);
    element.src = src;
    await arrived(element);
    expect(textsOf(element, 'title')).to.deep.equal([titleOf(5)]);
    expect((await seenAt(src.replace('{id}', '77'))).requests).to.equal(1);
  });

  it('is said to be missing where the answer does not have it', async () => {
    const { url } = await answeringJson(rows(3));
    const element = await fixture<NewsArticle>(
      `<news-article src="${url}" article-id="khong-co" loading="eager"></news-article>`,
    );
    await says(element, 'Không tìm thấy bài viết này.');
    expect(wordsOf(element)).not.to.include(titleOf(1));
  });

  it('is said to be missing, without a request, where the address needs an id and the page has none', async () => {
    const src = `/__api/bai/{id}?n=${Math.random()}`;
    const element = await fixture<NewsArticle>(
      `<news-article src="${src}" id-param="tin" loading="eager"></news-article>`,
    );
    await says(element, 'Không tìm thấy bài viết này.');
    expect((await seenAt(src.replace('{id}', ''))).requests).to.equal(0);
  });

  it('changes with the id', async () => {
    const element = await articleOf(rows(4), 'article-id="2"');
    element.articleId = '4';
    await says(element, titleOf(4));
    expect(textsOf(element, 'title')).to.deep.equal([titleOf(4)]);
  });

  it('is never the one before when the next cannot be found', async () => {
    const element = await articleOf(rows(4), 'article-id="2"');
    element.articleId = 'khong-co';
    await waitUntil(() => element.matches(':state(error)'));
    expect(wordsOf(element)).to.include('Không tìm thấy bài viết này.');
    expect(wordsOf(element)).not.to.include(titleOf(2));
  });
});
