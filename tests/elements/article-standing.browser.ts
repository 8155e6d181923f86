import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { answeringJson } from '../support/endpoint.js';
import { pictureUrl, row, rows, titleOf, type Row } from '../support/news.js';
import { arrived, partsOf, says, textsOf, titlesOf, wordsOf } from '../support/reader.js';

const LONG = `<p>${'Người dân hai bờ sông Vân chờ chuyến xe đầu tiên qua cầu. '.repeat(85)}</p>`;

async function articleOf(article: unknown, attributes = ''): Promise<NewsArticle> {
  const element = await fixture<NewsArticle>(`<news-article ${attributes}></news-article>`);
  element.data = Array.isArray(article) ? article : [article];
  await arrived(element);
  return element;
}

const noticeOf = (element: Element): string | undefined => textsOf(element, 'notice')[0];

const scripts = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const headlines = (): unknown[] =>
  scripts().map(({ textContent }) => (JSON.parse(textContent ?? '') as { headline: unknown }).headline);

/** Waits until the head describes these articles. */
const described = (...titles: string[]): Promise<void> =>
  waitUntil(() => headlines().join('|') === titles.join('|'), `the head describes ${titles.join(', ') || 'nothing'}`);

describe('the standing of an article on its page', () => {
  const told: readonly (readonly [name: string, more: Row, notice: RegExp])[] = [
    ['corrected', { dinhChinh: 'Cầu dài 412 mét.' }, /^Đã đính chính\. Cầu dài 412 mét\.$/],
    ['expired', { trangThai: 'Hết hiệu lực' }, /^Đã hết hiệu lực\. Bài viết chỉ còn để tham khảo\.$/],
    ['urgent', { khan: true }, /^Tin khẩn\.$/],
    ['archived', { trangThai: 'Lưu trữ' }, /^Bài lưu trữ\. Thông tin/],
  ];
  for (const [name, more, expected] of told)
    it(`is told between title and text, as a note: ${name}`, async () => {
      const element = await articleOf(row(1, { content: '<p>Nội dung bài.</p>', ...more }), 'article-id="1"');
      expect(noticeOf(element)).to.match(expected);
      expect(partsOf(element, 'notice')[0]?.getAttribute('role')).to.equal('note');
      const words = wordsOf(element);
      expect(words.indexOf(titleOf(1))).to.be.below(words.indexOf(noticeOf(element)?.slice(0, 8) ?? '?'));
      expect(words).to.include('Nội dung bài.');
    });

  it('leaves of a withdrawn article title, day and reason', async () => {
    const sent = row(1, {
      content: '<p>KIN nội dung</p>',
      summary: 'KIN tóm tắt',
      image: { url: pictureUrl('kin'), caption: 'KIN ảnh' },
      attachments: [{ name: 'KIN.pdf', url: 'https://tinh.example/KIN.pdf' }],
      author: 'KIN',
      thuHoi: true,
      lyDoThuHoi: 'Số liệu của xã khác.',
    });
    for (const attributes of ['article-id="1"', 'article-id="1" attribution="KIN ghi rõ nguồn"']) {
      const element = await articleOf([sent, row(2)], attributes);
      expect(wordsOf(element)).to.equal(`Thứ 6 Ngày 20/03/2026 ${titleOf(1)} Đã thu hồi. Số liệu của xã khác.`);
      expect(element.shadowRoot?.querySelector('img, audio, video, button')).to.equal(null);
      expect(JSON.stringify(element.article)).not.to.include('KIN');
    }
  });

  it('is the same from an endpoint whose address names the article', async () => {
    const { url } = await answeringJson(row(7, { status: 'retracted', content: '<p>KIN</p>' }));
    const element = await fixture<NewsArticle>(
      `<news-article src="${url}?so={id}" article-id="7" loading="eager"></news-article>`,
    );
    await says(element, 'Đã thu hồi.');
    expect(wordsOf(element)).not.to.include('KIN');
  });

  it('speaks the language of the labels, and the article its own', async () => {
    const element = await articleOf(row(1, { language: 'en', correction: 'The bridge is 412 m long.' }));
    const label = partsOf(element, 'notice')[0]?.querySelector('strong');
    expect(label?.textContent).to.equal('Đã đính chính.');
    expect(label?.lang).to.equal('vi');
    expect(label?.closest('article')?.lang).to.equal('en');
    const english = await articleOf(row(1, { khan: true }), 'lang="en"');
    expect(noticeOf(english)).to.equal('Urgent.');
  });

  it('says nothing of an ordinary article', async () => {
    expect(partsOf(await articleOf(row(1)), 'notice')).to.have.length(0);
  });
});

describe('the standing of articles in a list', () => {
  async function listOf(sent: readonly Row[], attributes = ''): Promise<NewsList> {
    const element = await fixture<NewsList>(`<news-list ${attributes}></news-list>`);
    element.data = sent;
    await arrived(element);
    return element;
  }
  const sent = [row(1), row(2, { pinned: true }), row(3, { isUrgent: true }), row(4, { thuHoi: true })];

  for (const layout of ['list', 'compact', 'cards', 'lead'])
    it(`puts urgent ones first with a badge, and leaves out withdrawn ones: ${layout}`, async () => {
      const element = await listOf(sent, `layout="${layout}" new-days="0"`);
      expect(titlesOf(element)).to.deep.equal([`Khẩn ${titleOf(3)}`, titleOf(2), titleOf(1)]);
      expect(textsOf(element, 'badge')).to.deep.equal(['Khẩn', 'Ghim']);
      const [, pinned, ordinary] = partsOf(element, 'item').map((item) => item.textContent);
      expect([/Ghim/.test(pinned ?? ''), /Ghim/.test(ordinary ?? '')]).to.deep.equal([true, false]);
      expect(partsOf(element, 'title')[0]?.querySelector('a')?.textContent?.trim()).to.equal(titleOf(3));
    });
});

it('a pinned article of a list in English says so in English', async () => {
  const element = await fixture<NewsList>('<news-list lang="en" new-days="0"></news-list>');
  element.data = [row(1), row(2, { pinned: true })];
  await arrived(element);
  expect(textsOf(element, 'badge')).to.deep.equal(['Pinned']);
});

describe('what is known of an article besides', () => {
  const facts = (element: Element): string | undefined => textsOf(element, 'reading')[0];

  it('is time to read, views and the last change, in one line', async () => {
    const sent = row(1, { content: LONG, views: 1234, updated: '2026-03-22T09:05:00+07:00' });
    expect(facts(await articleOf(sent))).to.equal('Đọc trong 4 phút · 1.234 lượt xem · Cập nhật 09:05, 22/03/2026');
    expect(facts(await articleOf(sent, 'lang="en"'))).to.equal(
      '4 minutes to read · 1,234 views · Updated 22 March 2026, 09:05',
    );
  });

  it('shows of a change within a day, of a short text and of no views nothing', async () => {
    const element = await articleOf(
      row(1, { content: '<p>Ngắn.</p>', views: 0, updated: '2026-03-20T20:00:00+07:00' }),
    );
    expect(partsOf(element, 'reading')).to.have.length(0);
  });

  it('shows a day without a time as one, and no day where the page wants none', async () => {
    const sent = row(1, { updated: '2026-03-22', views: 7 });
    expect(facts(await articleOf(sent))).to.equal('7 lượt xem · Cập nhật 22/03/2026');
    expect(facts(await articleOf(sent, 'date-format="none"'))).to.equal('7 lượt xem');
  });
});

describe('the description for search engines', () => {
  it('is there only where it is asked for, follows the article, and goes with the element', async () => {
    await articleOf(row(1));
    expect(headlines()).to.deep.equal([]);
    // The page of one's own is named by `article-url`; what search engines are told of is the province's.
    const attributes = 'article-id="1" json-ld article-url="/tin.html?id={id}"';
    const element = await articleOf(rows(3, { content: '<p>Nội dung.</p>' }), attributes);
    await described(titleOf(1));
    expect(JSON.parse(scripts()[0]?.textContent ?? '')).to.include({
      '@type': 'NewsArticle',
      url: 'https://tinh.example/tin/1',
      mainEntityOfPage: 'https://tinh.example/tin/1',
      datePublished: '2026-03-20T08:00:00+07:00',
      articleBody: 'Nội dung.',
    });
    element.setAttribute('article-id', '2');
    await described(titleOf(2));
    const place = element.parentElement;
    element.remove();
    expect(headlines()).to.deep.equal([]);
    place?.append(element);
    await described(titleOf(2));
    element.removeAttribute('json-ld');
    await described();
  });

  it('is there once for two elements with one article, and where the page has it already', async () => {
    const first = await articleOf(row(1), 'json-ld');
    await described(titleOf(1));
    const second = await articleOf(row(1), 'json-ld');
    await second.updateComplete;
    await described(titleOf(1));
    first.remove();
    second.requestUpdate();
    await described(titleOf(1));
    second.remove();
    await described();
  });

  it('never becomes markup', async () => {
    const title = 'Thẻ &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;';
    const element = await articleOf({ id: '"><x', title, url: 'https://tinh.example/1' }, 'json-ld');
    await described(titlesOf(element)[0] ?? '?');
    expect(titlesOf(element)[0]).to.include('</script>');
    expect(document.head.querySelector('img')).to.equal(null);
    element.remove();
  });
});

describe('the title of the page', () => {
  const usual = 'Cổng thông tin xã';
  const titled = (title: string): Promise<void> =>
    waitUntil(() => document.title === title, `the page is called ${title}, not ${document.title}`);
  beforeEach(() => (document.title = usual));

  it('begins with that of the article as long as it is shown', async () => {
    const element = await articleOf(rows(2), 'article-id="1" page-title');
    await titled(`${titleOf(1)} – ${usual}`);
    element.articleId = '2';
    await titled(`${titleOf(2)} – ${usual}`);
    element.remove();
    expect(document.title).to.equal(usual);
  });

  it('stays the page’s own where nobody asks, and where the page has changed it', async () => {
    await articleOf(row(1));
    expect(document.title).to.equal(usual);
    const element = await articleOf(row(1), 'page-title');
    await titled(`${titleOf(1)} – ${usual}`);
    document.title = 'Trang khác';
    element.remove();
    expect(document.title).to.equal('Trang khác');
  });

  it('is that of the article alone where the page has none', async () => {
    document.title = '';
    const element = await articleOf(row(1), 'page-title');
    await titled(titleOf(1));
    element.pageTitle = false;
    await titled('');
  });
});

describe('articles in other languages', () => {
  for (const [language, breaking] of [
    ['zh', 'strict'],
    ['ja', 'strict'],
    ['ko', 'keep-all'],
  ] as const)
    it(`break their lines as readers expect it: ${language}`, async () => {
      const element = await articleOf(row(1, { language, content: '<p>桥</p>' }));
      const article = element.shadowRoot?.querySelector('article');
      if (!article) throw new Error('no article');
      const style = getComputedStyle(article);
      expect([style.lineBreak, style.wordBreak]).to.include(breaking);
      expect(style.fontFamily).to.match(/Noto Sans CJK/);
    });

  it('keep the font of the page where it is to be kept, and that of the token first', async () => {
    const sent = row(1, { language: 'lo', content: '<p>ຂົວ</p>' });
    const fontOf = (element: Element): string =>
      getComputedStyle(element.shadowRoot?.querySelector('article') ?? element).fontFamily;
    expect(fontOf(await articleOf(sent, 'inherit-text'))).not.to.include('Lao');
    expect(fontOf(await articleOf(sent, 'style="--news-font: Georgia"'))).to.match(/^Georgia.*Noto Sans Lao/);
    expect(fontOf(await articleOf(row(1)))).not.to.include('Lao');
  });
});
