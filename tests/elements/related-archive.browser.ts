import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import { answering, answeringJson, type Answer, type Endpoint } from '../support/endpoint.js';
import { NEWEST, row, rows, titleOf } from '../support/news.js';
import { arrived, focusedIn, partsOf, says, textsOf, treeOf, wordsOf } from '../support/reader.js';

/** News of 20/03/2026 and the days before, one a day; nothing on the 15th and 16th. */
const all = rows(12).filter((_, index) => index !== 4 && index !== 5);

const fieldOf = (element: HTMLElement): HTMLInputElement => partsOf(element, 'field')[0] as HTMLInputElement;

function button(element: HTMLElement, name: string): HTMLElement {
  const found = partsOf(element, 'more').find(({ textContent }) => textContent?.trim() === name);
  if (!found) throw new Error(`no button “${name}”: ${wordsOf(element)}`);
  return found;
}

async function archiveOf(attributes: string, data: unknown = all): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(`<related-news archive loading="eager" ${attributes}></related-news>`);
  if (!attributes.includes('src=')) Object.assign(element, { data });
  await waitUntil(() => partsOf(element, 'field').length === 1, 'the form is there', { timeout: 5000 });
  return element;
}

/** Types a day and presses the button, as a reader does. */
function ask(element: HTMLElement, day: string, show = 'Xem'): void {
  const field = fieldOf(element);
  field.value = day;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  button(element, show).click();
}

/** Titles below the form. */
const foundIn = (element: HTMLElement): string[] =>
  [...(partsOf(element, 'archive')[0]?.querySelectorAll('.title') ?? [])].map(({ textContent }) => textContent ?? '');

const page = (from: number, to: number, next?: string): Answer => ({
  body: JSON.stringify({ items: all.slice(from, to), next }),
});

/** Three pages; the last one reaches back to 09/03/2026. */
async function pages(): Promise<{ first: Endpoint; third: Endpoint }> {
  const third = await answering(page(7, 10));
  const second = await answering(page(4, 7, third.url));
  return { first: await answering(page(0, 4, second.url)), third };
}

before(() => setClock(() => NEWEST));
after(() => setClock());

describe('the news of a day', () => {
  it('are not asked for unless the page wants it', async () => {
    const element = await fixture<HTMLElement>('<related-news></related-news>');
    Object.assign(element, { data: all });
    await arrived(element);
    expect(partsOf(element, 'archive')).to.have.length(0);
  });

  it('are listed below the form, and the focus goes to them', async () => {
    const element = await archiveOf('current="1"');
    const cases = [
      ['18/03/2026', 3],
      ['17/3/2026', 4],
      ['14032026', 7],
      ['13.03.2026', 8],
    ] as const;
    for (const [day, number] of cases) {
      ask(element, day);
      await waitUntil(() => foundIn(element)[0] === titleOf(number), day);
    }
    expect(foundIn(element)).to.have.length(1);
    await waitUntil(() => focusedIn(element)?.getAttribute('aria-label') === '1 tin trong ngày 13/03/2026');
    expect(treeOf(element)).to.include('heading 4');
  });

  it('keep the focus when the list is drawn again, and tell the page of a press', async () => {
    const element = await archiveOf('current="1" article-url="/tin?id={id}"');
    ask(element, '18/03/2026');
    await waitUntil(() => foundIn(element)[0] === titleOf(3), 'the day is there');
    const link = partsOf(element, 'archive')[0]?.querySelector<HTMLElement>('.title a');
    link?.focus();
    const drawn = element as HTMLElement & { requestUpdate(): void; updateComplete: Promise<boolean> };
    drawn.requestUpdate();
    await drawn.updateComplete;
    expect(focusedIn(element)?.textContent).to.equal(titleOf(3));
    const pressed: string[] = [];
    element.addEventListener('news-select', (event) => {
      event.preventDefault();
      pressed.push(event.article.title);
    });
    (focusedIn(element) as HTMLElement).click();
    expect(pressed).to.deep.equal([titleOf(3)]);
  });

  it('are those of the day in Hà Nội, the article that is being read among them', async () => {
    const late = row(1, { id: 'late', title: 'Tin lúc 23 giờ', date: '2026-03-18T16:59:00Z' });
    const next = row(1, { id: 'next', title: 'Tin lúc 0 giờ', date: '2026-03-18T17:00:00Z' });
    const element = await archiveOf('current="3"', [next, late, ...all]);
    ask(element, '18/03/2026');
    await waitUntil(() => foundIn(element).length === 2);
    expect(foundIn(element)).to.deep.equal(['Tin lúc 23 giờ', titleOf(3)]);
  });

  it('where there are none: says so and offers the nearest days that have some', async () => {
    const element = await archiveOf('current="1"');
    ask(element, '15/03/2026');
    await says(element, 'Không có tin trong ngày 15/03/2026.');
    expect(textsOf(element, 'more')).to.deep.equal([
      'Xem',
      'Ngày trước đó có tin: 14/03/2026',
      'Ngày sau đó có tin: 17/03/2026',
    ]);
    button(element, 'Ngày trước đó có tin: 14/03/2026').click();
    await waitUntil(() => foundIn(element).length === 1);
    expect(foundIn(element)).to.deep.equal([titleOf(7)]);
    await waitUntil(() => fieldOf(element).value === '14/03/2026');
    await waitUntil(() => focusedIn(element)?.classList.contains('found'));
  });

  it('have one way on where the day is before all or after all', async () => {
    const element = await archiveOf('current="1"');
    ask(element, '27/02/2017');
    await says(element, 'Không có tin trong ngày 27/02/2017.');
    expect(textsOf(element, 'more')).to.deep.equal(['Xem', 'Ngày sau đó có tin: 09/03/2026']);
    ask(element, '01/01/2030');
    await says(element, 'Không có tin trong ngày 01/01/2030.');
    expect(textsOf(element, 'more')).to.deep.equal(['Xem', 'Ngày trước đó có tin: 20/03/2026']);
  });

  it('of what is no day: says what to type, ties it to the field and puts the focus there', async () => {
    const element = await archiveOf('current="1"');
    for (const wrong of ['31/02/2026', '', 'hôm qua', '18/03/26']) {
      ask(element, wrong);
      await says(element, 'Ngày chưa đúng.');
      const field = fieldOf(element);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      await waitUntil(() => focusedIn(element) === field);
      const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      const described = ids.map((id) => element.shadowRoot?.getElementById(id)?.textContent).join(' ');
      expect(described).to.include('Ngày chưa đúng.').and.to.include('Ví dụ 20/03/2026');
    }
    ask(element, '18/03/2026');
    await waitUntil(() => foundIn(element).length === 1);
    expect(fieldOf(element).getAttribute('aria-invalid')).to.equal('false');
    expect(wordsOf(element)).not.to.include('Ngày chưa đúng.');
  });

  it('are fetched from the pages back to the day, no further, and each once', async () => {
    const { first, third } = await pages();
    const element = await archiveOf(`src="${first.url}" current="1"`);
    ask(element, '14/03/2026');
    await waitUntil(() => foundIn(element).length === 1);
    expect(foundIn(element)).to.deep.equal([titleOf(7)]);
    expect((await third.seen()).requests).to.equal(0);
    ask(element, '10/03/2026');
    await waitUntil(() => foundIn(element)[0] === titleOf(11));
    ask(element, '09/03/2026');
    await waitUntil(() => foundIn(element)[0] === titleOf(12));
    expect((await third.seen()).requests).to.equal(1);
    expect((await first.seen()).requests).to.equal(1);
  });

  it('are given up after twenty pages, and looked for further on request', async () => {
    const many = [...new Array<undefined>(24)].map((_, index) => ({ body: JSON.stringify([row(index + 1)]) }));
    const endpoint = await answering(...many, { body: '[]' });
    const element = await archiveOf(`src="${endpoint.url}?trang={page}"`);
    ask(element, '25/02/2026');
    await says(element, 'Chưa tìm tới ngày 25/02/2026; mới tìm ngược về đến ngày 28/02/2026.');
    button(element, 'Tìm tiếp').click();
    await waitUntil(() => foundIn(element).length === 1, 'found', { timeout: 5000 });
    expect(textsOf(element, 'archive')[0]).to.include('1 tin trong ngày 25/02/2026');
  });

  it('that cannot be loaded: says so, keeps the lists, and is asked for again', async () => {
    const second = await answering({ status: 401 }, page(4, 10));
    const first = await answering(page(0, 4, second.url));
    const element = await archiveOf(`src="${first.url}" current="1"`);
    ask(element, '14/03/2026');
    await says(element, 'Chưa tìm được tin của ngày này. Xin thử lại.');
    expect(wordsOf(element)).to.include(titleOf(2));
    button(element, 'Xem').click();
    await waitUntil(() => foundIn(element).length === 1);
  });

  it('of another source are no answer any more', async () => {
    const element = await archiveOf('current="1"');
    ask(element, '18/03/2026');
    await waitUntil(() => foundIn(element).length === 1);
    element.setAttribute('src', (await answeringJson(rows(3))).url);
    await waitUntil(() => foundIn(element).length === 0);
    expect(fieldOf(element).value).to.equal('');
  });

  it('can be asked for where the only other news is the one that is being read', async () => {
    const element = await archiveOf('current="1"', [row(1)]);
    ask(element, '20/03/2026');
    await waitUntil(() => foundIn(element).length === 1);
  });

  it('are asked for in the words of the page', async () => {
    const element = await archiveOf('current="1" lang="en"');
    ask(element, '15/03/2026', 'Show');
    await says(element, 'There is no news of 15 March 2026.');
  });
});

describe('the news of a day from a server that can be asked for it', () => {
  /** A post as WordPress sends it. */
  const post = (number: number, date: string) => ({
    id: number,
    date: `${date}T08:00:00`,
    date_gmt: `${date}T01:00:00`,
    link: `https://tinh.example/tin/${number}`,
    title: { rendered: titleOf(number) },
    content: { rendered: '<p>Nội dung.</p>', protected: false },
    excerpt: { rendered: '' },
    type: 'post',
  });
  const newest = [post(1, '2026-03-20'), post(2, '2026-03-19')];
  const posts = (...some: object[]): Answer => ({ body: JSON.stringify(some) });

  /** Questions after the first one, as the server got them. */
  const asked = (endpoint: Endpoint): URLSearchParams[] =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter((url) => url.origin + url.pathname === endpoint.url && url.searchParams.has('before'))
      .map(({ searchParams }) => searchParams);

  it('asks for that day, however long ago, and for nothing between', async () => {
    const endpoint = await answering(posts(...newest), posts(post(5, '2017-02-27'), post(6, '2017-02-27')));
    const element = await archiveOf(`src="${endpoint.url}?rest_route=/wp/v2/posts&per_page={size}" current="1"`);
    ask(element, '27/02/2017');
    await waitUntil(() => foundIn(element).length === 2, 'the day is there', { timeout: 5000 });
    expect(foundIn(element)).to.deep.equal([titleOf(5), titleOf(6)]);
    const [question, ...others] = asked(endpoint);
    expect(others).to.have.length(0);
    expect(question?.get('after')).to.match(/^2017-02-2[67]T/);
    expect(question?.get('before')).to.match(/^2017-02-2[78]T/);
    expect(question?.get('per_page')).to.equal('100');
    // The list above is the one it was.
    expect(wordsOf(element)).to.include(titleOf(2));
  });

  it('has the whole day where the address says how many are given at once', async () => {
    const day = [3, 4, 5, 6, 7].map((number) => post(number, '2017-02-27'));
    const pages = [posts(...day.slice(0, 2)), posts(...day.slice(2, 4)), posts(...day.slice(4))];
    const endpoint = await answering(posts(...newest), ...pages);
    const element = await archiveOf(`src="${endpoint.url}?rest_route=/wp/v2/posts&per_page=2" current="1"`);
    ask(element, '27/02/2017');
    await waitUntil(() => foundIn(element).length === 5, 'the day is there', { timeout: 5000 });
    expect(asked(endpoint).map((question) => question.get('page'))).to.deep.equal([null, '2', '3']);
    expect(foundIn(element)).to.deep.equal([3, 4, 5, 6, 7].map(titleOf));
  });

  it('names the nearest days with news where the server has none of the day', async () => {
    const endpoint = await answering(posts(...newest), posts(), posts(post(7, '2016-12-30')));
    const element = await archiveOf(`src="${endpoint.url}?rest_route=/wp/v2/posts&per_page=2" current="1"`);
    ask(element, '01/01/2017');
    await says(element, 'Không có tin trong ngày 01/01/2017.');
    expect(textsOf(element, 'more')).to.deep.equal([
      'Xem',
      'Ngày trước đó có tin: 30/12/2016',
      'Ngày sau đó có tin: 19/03/2026',
    ]);
    expect(asked(endpoint)).to.have.length(2);
    expect(asked(endpoint)[1]?.has('after')).to.equal(false);
  });

  it('does not believe a server that sends other days instead', async () => {
    const endpoint = await answering(posts(...newest), posts(...newest));
    const element = await archiveOf(`src="${endpoint.url}?rest_route=/wp/v2/posts&per_page=2" current="1"`);
    ask(element, '27/02/2017');
    await says(element, 'Không có tin trong ngày 27/02/2017.');
    expect(foundIn(element)).to.deep.equal([]);
  });

  it('reads back through the pages where the server fails at the question', async () => {
    const endpoint = await answering(posts(...newest), { status: 400, body: '{}' }, posts(post(3, '2026-03-18')));
    const element = await archiveOf(`src="${endpoint.url}?rest_route=/wp/v2/posts&per_page=2" current="1"`);
    ask(element, '18/03/2026');
    await waitUntil(() => foundIn(element).length === 1, 'the day is there', { timeout: 5000 });
    expect(foundIn(element)).to.deep.equal([titleOf(3)]);
  });
});
