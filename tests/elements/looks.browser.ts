import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import '../../src/elements/news-list/ticker.js';
import { answering } from '../support/endpoint.js';
import { NEWEST, pictureUrl, row, rows, titleOf, type Row } from '../support/news.js';
import { arrived, focusedIn, partsOf, says, treeOf } from '../support/reader.js';

type Shown = HTMLElement & { data: unknown; updateComplete: Promise<unknown> };

const DAY = 86_400_000;
const FIELDS = 'fields="image date time summary category author source views"';
const WORD = 'Quyếtđịnhsố1288/QĐ-UBNDvềviệcphêduyệtđiềuchỉnhtổngmứcđầutưdựánđườngvenbiển';

/** What an endpoint can send that is hard to place. */
const hard: readonly Row[] = [
  row(1, {
    title: 'ĐẨY MẠNH CẢI CÁCH THỦ TỤC HÀNH CHÍNH, GIẢM PHIỀN HÀ CHO NGƯỜI DÂN '.repeat(4),
    summary: `${WORD} ${WORD}`,
    category: 'Chỉ đạo, điều hành của Ủy ban nhân dân tỉnh và Chủ tịch Ủy ban nhân dân tỉnh',
    author: 'Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh',
    image: { url: pictureUrl('cao'), width: 1000, height: 1600 },
    urgent: true,
    views: 1_234_567,
  }),
  row(2, { title: WORD, summary: `https://tinh.example/${'van-ban-'.repeat(20)}`, category: WORD, author: WORD }),
  row(3, { title: 'Ngắn', image: { url: pictureUrl('ngang'), width: 2400, height: 800 }, category: 'Đất đai' }),
  row(4, { url: undefined, category: 'Phòng, chống thiên tai và tìm kiếm cứu nạn' }),
  row(5, { category: 'Y tế' }),
  row(6, { category: 'Văn hóa – Xã hội' }),
  row(7, { category: 'Quốc phòng – An ninh' }),
];

const OWN = `<template slot="item"><div style="display: flex"><img src="{{image}}" alt=""><div><a href="{{url}}">{{title}}</a></div></div></template>`;

const KINDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['list', 'compact', 'cards', 'lead', 'ticker'].map((layout) => [
      layout,
      `<news-list layout="${layout}" ${FIELDS} heading="Tin mới"></news-list>`,
    ]),
  ),
  'search, tabs and pages': `<news-list layout="compact" searchable tabs paging="pages" count="1"></news-list>`,
  'a button for more': `<news-list paging="more" count="2"></news-list>`,
  'own items': `<news-list>${OWN}</news-list>`,
  'other news with a form for days': `<related-news current="3" relation="newer older category" archive></related-news>`,
};
/** What is there when the parts of a kind have come. */
const LAST: Readonly<Record<string, string>> = {
  ticker: '.turn button',
  'search, tabs and pages': '.pager button',
  'a button for more': '.pager button',
  'own items': '.own a',
  'other news with a form for days': '#day',
};
const WIDTHS = [200, 220, 280, 360, 480, 640, 768, 1000, 1200, 1600];

async function shown(kind: string, data: unknown = hard): Promise<Shown> {
  const element = await fixture<Shown>(KINDS[kind] ?? '');
  element.data = data;
  const last = LAST[kind] ?? '.title';
  await waitUntil(() => element.shadowRoot?.querySelector(last), `${kind}: ${last}`, { timeout: 6000 });
  await element.updateComplete;
  return element;
}

/** What stands out of the element to either side, and neither scrolls nor is cut on purpose. */
function outsideOf(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.root *') ?? [])]
    .filter((part) => !part.parentElement?.closest('.quiet, .tabs, .ticker .title') && part.checkVisibility())
    .filter((part) => part.getBoundingClientRect().left < left - 1 || part.getBoundingClientRect().right > right + 1)
    .map((part) => `${part.localName}.${part.className}`);
}

before(() => setClock(() => NEWEST + DAY));
after(() => setClock());

describe('columns of any width', function () {
  this.timeout(30_000);
  for (const kind of Object.keys(KINDS)) {
    for (const size of ['16px', '32px']) {
      it(`hold everything: ${kind}, letters of ${size}`, async () => {
        const element = await shown(kind);
        element.style.setProperty('--news-font-size', size);
        for (const width of WIDTHS) {
          element.style.inlineSize = element.style.maxInlineSize = `${width}px`;
          expect(outsideOf(element), `${width} px`).to.deep.equal([]);
          expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
        }
      });
    }
  }

  it('have the buttons of all pages in one row on a phone, with their names', async () => {
    const element = await fixture<Shown>('<news-list layout="compact" paging="pages" count="1"></news-list>');
    element.style.inlineSize = '320px';
    element.data = rows(12);
    const buttons = (): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('nav button') ?? [])];
    await waitUntil(() => buttons().length, 'the pager', { timeout: 6000 });
    buttons()[3]?.click();
    await waitUntil(() => buttons().length === 5);
    buttons()[2]?.click();
    await waitUntil(() => buttons()[3]?.getAttribute('aria-current') === 'page' || buttons().length > 5);
    expect(new Set(buttons().map((button) => button.getBoundingClientRect().top)).size).to.equal(1);
    expect(buttons()[0]?.textContent?.trim()).to.equal('Trang trước');
    expect(buttons().at(-1)?.textContent?.trim()).to.equal('Trang sau');
    for (const button of buttons()) expect(button.offsetWidth).to.be.at.least(36);
  });
});

describe('a picture that does not come', () => {
  for (const layout of ['list', 'cards', 'lead']) {
    it(`leaves no hole: ${layout}`, async () => {
      const { url } = await answering({ status: 404, type: 'image/png', body: '' });
      const data = [row(1), row(2)].map((article) => ({ ...article, image: new URL(url, location.href).href }));
      const element = await shown(layout, data);
      const media = (): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.media') ?? [])];
      await waitUntil(() => media().every((place) => !place.checkVisibility()), 'it folds away', { timeout: 6000 });
      for (const item of partsOf(element, 'item')) {
        const text = item.querySelector('.text')?.getBoundingClientRect();
        expect(text?.left).to.be.closeTo(item.getBoundingClientRect().left, 2);
      }
    });
  }
});

describe('what a reader of the screen is told', () => {
  const [first, second] = [
    row(1, { urgent: true, category: 'Thời sự', author: 'Thu Hà', image: pictureUrl('a') }),
    row(9, { lang: 'en', title: 'A bridge opens' }),
  ];
  const heading = (level: number, title: string, address: string): string[] => [
    `heading ${level}`,
    `  link ${address}`,
    `    “${title}”`,
  ];
  const card = (...lines: string[]): string[] => ['  listitem', ...lines.map((line) => `    ${line}`)];
  const cards = [
    'heading 2',
    '  “Tin mới”',
    'list',
    ...card(
      // Without words: the picture of a list adds nothing to its title.
      'image ',
      '“Thời sự”',
      'heading 3',
      '  “Khẩn”',
      ...heading(3, titleOf(1), 'https://tinh.example/tin/1').slice(1),
      'time 2026-03-20T08:00:00+07:00',
      '  “Thứ Sáu, 20/03/2026, 08:00”',
      '“Mới”',
      '“Thu Hà”',
      `“${String(first?.['summary'])}”`,
    ),
    ...card(
      ...heading(3, 'A bridge opens', 'https://tinh.example/tin/9'),
      'time 2026-03-12T08:00:00+07:00',
      '  “Thứ Năm, 12/03/2026, 08:00”',
      `“${String(second?.['summary'])}”`,
    ),
  ];
  const lines = [
    ...card(
      '“Khẩn”',
      'link https://tinh.example/tin/1',
      `  “${titleOf(1)}”`,
      '“(”',
      'time 2026-03-20T08:00:00+07:00',
      '  “20/03/2026”',
      '“)”',
      '“Mới”',
    ),
    ...card(
      'link https://tinh.example/tin/9',
      '  “A bridge opens”',
      '“(”',
      'time 2026-03-12T08:00:00+07:00',
      '  “12/03/2026”',
      '“)”',
    ),
  ];

  for (const layout of ['list', 'cards']) {
    it(`of a list in the layout ${layout}`, async () => {
      expect(treeOf(await shown(layout, [first, second]))).to.deep.equal(cards);
    });
  }

  it('of the layout lead: the small ones have no summary', async () => {
    expect(treeOf(await shown('lead', [first, second]))).to.deep.equal(cards.slice(0, -1));
  });

  it('of lines', async () => {
    const tree = treeOf(await shown('compact', [first, second]));
    expect(tree).to.deep.equal(['heading 2', '  “Tin mới”', 'list', ...lines]);
  });

  it('of one line: all titles, then its buttons by their names', async () => {
    const element = await shown('ticker', [first, second]);
    expect(treeOf(element)).to.deep.equal(['heading 2', '  “Tin mới”', 'list', ...lines, 'button', 'button', 'button']);
    expect(element.shadowRoot?.querySelector('[role="group"]')?.getAttribute('aria-label')).to.equal('Dòng tin');
  });

  it('of labels in the language of the page, in an article of another one', async () => {
    for (const layout of ['list', 'compact']) {
      const element = await shown(layout, [{ ...second, urgent: true, date: new Date(NEWEST).toISOString() }]);
      const [item] = partsOf(element, 'item');
      expect(item?.lang).to.equal('en');
      const labels = [...partsOf(element, 'badge'), ...partsOf(element, 'date')];
      expect(labels.map((label) => label.closest<HTMLElement>('[lang]')?.lang)).to.deep.equal(['vi', 'vi', 'vi']);
    }
  });

  it('of a list without a name: no group around it', async () => {
    const element = await shown('a button for more');
    expect(element.shadowRoot?.querySelector('.found')?.hasAttribute('role')).to.equal(false);
  });
});

describe('trying again', () => {
  it('keeps the focus: on the button while it fails, then on the first of the news', async () => {
    const { url } = await answering({ status: 403 }, { status: 403 }, { body: JSON.stringify(rows(2)) });
    const element = await fixture<Shown>(`<news-list src="${url}" loading="eager"></news-list>`);
    const button = (): HTMLElement | null | undefined =>
      element.shadowRoot?.querySelector<HTMLElement>('.state button');
    await says(element, 'Thử lại');
    const pressed = button();
    pressed?.focus();
    pressed?.click();
    await waitUntil(() => button() && button() !== pressed && focusedIn(element) === button(), '', { timeout: 6000 });
    button()?.click();
    await arrived(element);
    await waitUntil(() => focusedIn(element)?.textContent === titleOf(1), '', { timeout: 6000 });
  });
});
