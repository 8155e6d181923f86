import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import { NEWEST, pictureUrl, row, rows, titleOf, type Row } from '../support/news.js';
import { arrived, linksOf, partsOf, textsOf, titlesOf, treeOf, wordsOf } from '../support/reader.js';

const DAY = 86_400_000;

/** A list with these articles and attributes, once it shows them. */
async function listOf(articles: readonly Row[], attributes = ''): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(`<news-list ${attributes}></news-list>`);
  Object.assign(element, { data: articles });
  await arrived(element);
  return element;
}

before(() => setClock(() => NEWEST + 60 * DAY));
after(() => setClock());

describe('the layouts of a list', () => {
  const two = [row(1, { image: pictureUrl('a') }), row(2)];
  const time = (number: number): string[] => [
    `    time 2026-03-${22 - number - 1}T08:00:00+07:00`,
    `      “${22 - number - 1}/03/2026”`,
  ];
  const card = (number: number, level: number): string[] => [
    '  listitem',
    ...(number === 1 ? ['    image '] : []),
    `    heading ${level}`,
    `      link https://tinh.example/tin/${number}`,
    `        “${titleOf(number)}”`,
    ...time(number),
    `    “Tóm tắt thứ ${number}: việc được người dân mong đợi từ lâu.”`,
  ];
  const line = (number: number): string[] => [
    '  listitem',
    `    link https://tinh.example/tin/${number}`,
    `      “${titleOf(number)}”`,
    '    “(”',
    ...time(number),
    '    “)”',
  ];

  for (const layout of ['list', 'cards']) {
    it(`reads as a list of headings with links, days and summaries: ${layout}`, async () => {
      const element = await listOf(two, `layout="${layout}"`);
      expect(treeOf(element)).to.deep.equal(['list', ...card(1, 2), ...card(2, 2)]);
    });
  }

  it('reads as a list of headings whose first has a summary: lead', async () => {
    const element = await listOf(two, 'layout="lead"');
    expect(treeOf(element)).to.deep.equal(['list', ...card(1, 2), ...card(2, 2).slice(0, -1)]);
  });

  it('reads as a list of links with the day in brackets: compact', async () => {
    const element = await listOf(two, 'layout="compact"');
    expect(treeOf(element)).to.deep.equal(['list', ...line(1), ...line(2)]);
  });

  it('has a heading of the level that the page asks for, and titles one below', async () => {
    for (const level of [1, 3, 6]) {
      const element = await listOf(two, `heading="Tin mới" heading-level="${level}"`);
      const headings = treeOf(element).flatMap((text) => /heading (\d)/.exec(text)?.[1] ?? []);
      const below = String(Math.min(6, level + 1));
      expect(headings).to.deep.equal([String(level), below, below]);
      expect(textsOf(element, 'heading')).to.deep.equal(['Tin mới']);
    }
  });

  it('looks different in each layout, and changes without a new request', async () => {
    const element = await listOf(rows(5, { image: pictureUrl('a') }), 'layout="list"');
    Object.assign(element.style, { inlineSize: '900px' });
    const places = new Set<string>();
    for (const layout of ['list', 'compact', 'cards', 'lead']) {
      element.setAttribute('layout', layout);
      await waitUntil(() => partsOf(element, 'list')[0]?.classList.contains(layout));
      const boxes = partsOf(element, 'item').map((item) => item.getBoundingClientRect());
      places.add(boxes.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' '));
      expect(titlesOf(element)).to.have.length(5);
    }
    expect(places.size).to.equal(4);
  });
});

describe('which articles a list shows', () => {
  it('shows ten, or as many as it is told', async () => {
    expect(titlesOf(await listOf(rows(12)))).to.have.length(10);
    expect(titlesOf(await listOf(rows(12), 'count="3"'))).to.deep.equal([titleOf(1), titleOf(2), titleOf(3)]);
  });

  it('filters by category, marks and case aside', async () => {
    const articles = [
      row(1, { category: 'Nông nghiệp' }),
      row(2, { category: 'Văn hóa' }),
      row(3, { category: 'Giáo dục' }),
    ];
    const element = await listOf(articles, 'category="nong nghiep | VAN HOA"');
    expect(titlesOf(element)).to.deep.equal([titleOf(1), titleOf(2)]);
  });

  it('leaves out articles by id and by address', async () => {
    const element = await listOf(rows(4), 'exclude="2 https://tinh.example/tin/3"');
    expect(titlesOf(element)).to.deep.equal([titleOf(1), titleOf(4)]);
  });

  it('orders by day, or as the endpoint does, articles without a day last', async () => {
    const articles = [row(2), row(3, { date: undefined }), row(1)];
    const orderOf = async (order: string): Promise<string[]> => titlesOf(await listOf(articles, `order="${order}"`));
    expect(await orderOf('newest')).to.deep.equal([titleOf(1), titleOf(2), titleOf(3)]);
    expect(await orderOf('oldest')).to.deep.equal([titleOf(2), titleOf(1), titleOf(3)]);
    expect(await orderOf('source')).to.deep.equal([titleOf(2), titleOf(3), titleOf(1)]);
  });

  it('puts pinned articles first', async () => {
    const element = await listOf([row(1), row(2), row(3, { pinned: true })]);
    expect(titlesOf(element)).to.deep.equal([titleOf(3), titleOf(1), titleOf(2)]);
  });
});

describe('what a list shows of an article', () => {
  const full = row(1, {
    image: pictureUrl('a'),
    category: 'Nông nghiệp',
    author: 'Trần Thị Hoa',
    source: 'Bản tin Suối Mơ',
    views: 12345,
  });

  it('shows the fields it is told, and no others', async () => {
    const element = await listOf([full], 'fields="category author source views time"');
    const words = wordsOf(element);
    expect(words).to.include('Nông nghiệp').and.include('Trần Thị Hoa').and.include('Bản tin Suối Mơ');
    expect(words).to.include('12.345 lượt xem').and.include('08:00');
    expect(words).not.to.include('Tóm tắt');
    expect(partsOf(element, 'image')).to.have.length(0);
  });

  it('writes days as the page asks', async () => {
    const forms = {
      bulletin: 'Thứ 6 Ngày 20/03/2026',
      long: 'Thứ Sáu, 20/03/2026',
      datetime: 'Thứ Sáu, 20/03/2026, 08:00',
      short: '20/03/2026',
    };
    for (const [form, text] of Object.entries(forms))
      expect(textsOf(await listOf([full], `date-format="${form}"`), 'date')).to.deep.equal([text]);
    expect(textsOf(await listOf([full], 'date-format="none"'), 'date')).to.deep.equal([]);
  });

  it('leads to addresses made of a pattern', async () => {
    const article = row(1, { id: 'a b/7', slug: undefined, category: 'Nông nghiệp' });
    const linkOf = async (pattern: string): Promise<string | undefined> =>
      linksOf(await listOf([article], `article-url="${pattern}"`))[0];
    const { origin } = location;
    expect(await linkOf('/tin?id={id}')).to.equal(`${origin}/tin?id=a%20b%2F7`);
    expect(await linkOf('https://xa.example/{category}/{slug}.html')).to.equal(
      'https://xa.example/nong-nghiep/xa-suoi-mo-khanh-thanh-tram-cap-nuoc-sach.html',
    );
    expect(await linkOf('javascript:alert({id})')).to.equal('https://tinh.example/tin/1');
  });

  it('is no link where there is no address', async () => {
    const element = await listOf([row(1, { url: undefined })]);
    expect(titlesOf(element)).to.deep.equal([titleOf(1)]);
    expect(linksOf(element)).to.deep.equal([undefined]);
  });

  it('marks what came in the last days as new, by the clock', async () => {
    setClock(() => NEWEST + 2.5 * DAY);
    try {
      const badges = async (attributes: string): Promise<number> =>
        partsOf(await listOf(rows(4), attributes), 'badge').length;
      expect(await badges('')).to.equal(1);
      expect(await badges('new-days="4"')).to.equal(2);
      expect(await badges('new-days="0"')).to.equal(0);
      expect(textsOf(await listOf(rows(4), 'layout="compact"'), 'badge')).to.deep.equal(['Mới']);
    } finally {
      setClock(() => NEWEST + 60 * DAY);
    }
  });

  it('marks articles in another language, for screen readers', async () => {
    const element = await listOf([row(1, { lang: 'en-GB' }), row(2, { lang: 'vi' }), row(3)]);
    const languages = partsOf(element, 'item').map((item) => item.closest('[lang]')?.getAttribute('lang'));
    expect(languages).to.deep.equal(['en-GB', 'vi', 'vi']);
  });

  it('speaks the language of the place it stands in', async () => {
    const page = await fixture<HTMLElement>('<div lang="en"><news-list></news-list></div>');
    const element = page.querySelector('news-list') as HTMLElement & { data: unknown };
    element.data = [row(1)];
    await arrived(element);
    expect(textsOf(element, 'date')).to.deep.equal(['20 March 2026']);
    element.lang = 'vi';
    await waitUntil(() => textsOf(element, 'date')[0] === '20/03/2026');
  });

  it('folds a broken picture away, and shows the next one in its place', async () => {
    const element = await listOf([row(1, { image: '/__api/none.png?status=404' })]);
    await waitUntil(() => partsOf(element, 'image').every((image) => !image.checkVisibility()));
    Object.assign(element, { data: [row(1, { image: pictureUrl('next') })] });
    await waitUntil(() =>
      partsOf(element, 'image').some((image) => image.checkVisibility() && image.offsetHeight > 20),
    );
  });

  it('cuts long summaries to the lines it is told', async () => {
    const long = row(1, { summary: 'Một câu dài kể hết việc của xã. '.repeat(60) });
    const element = await listOf([long], 'summary-lines="2"');
    element.style.inlineSize = '500px';
    const summary = partsOf(element, 'summary')[0] as HTMLElement;
    // WebKit's lines are whole pixels high, up to one less than what is computed.
    const linesOf = (): number => Math.round(summary.clientHeight / parseFloat(getComputedStyle(summary).lineHeight));
    expect(linesOf()).to.equal(2);
    element.setAttribute('summary-lines', '4');
    await waitUntil(() => linesOf() === 4, 'four lines', { timeout: 5000 });
  });

  it('stands in as many columns as it is told', async () => {
    const element = await listOf(rows(6), 'layout="cards" columns="3"');
    element.style.inlineSize = '1000px';
    const columns = (): number => new Set(partsOf(element, 'item').map((item) => item.offsetLeft)).size;
    await waitUntil(() => columns() === 3);
    element.setAttribute('columns', '2');
    await waitUntil(() => columns() === 2);
  });
});
