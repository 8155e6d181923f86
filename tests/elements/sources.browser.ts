import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { answering, answeringJson, type Answer } from '../support/endpoint.js';
import { NEWEST, row, titleOf } from '../support/news.js';
import { arrived, partsOf, says, titlesOf, wordsOf } from '../support/reader.js';

async function listOf(
  src: string,
  attributes = '',
): Promise<{ list: NewsList; errors: string[]; loads: () => number }> {
  const list = await fixture<NewsList>(`<news-list loading="eager" ${attributes}></news-list>`);
  const errors: string[] = [];
  let loads = 0;
  list.addEventListener('news-error', ({ error }) => errors.push(error.code));
  list.addEventListener('news-load', () => loads++);
  list.src = src;
  await waitUntil(() => loads > 0 || errors.length > 0, 'answered', { timeout: 5000 });
  await list.updateComplete;
  return { list, errors, loads: () => loads };
}

const page = (numbers: number[], next?: string): Answer => ({
  body: JSON.stringify({ items: numbers.map((number) => row(number)), next }),
});
const titles = (...numbers: number[]): string[] => numbers.map(titleOf);

before(() => setClock(() => NEWEST));
after(() => setClock());

describe('a list of several sources', () => {
  it('shows the news of all, newest first', async () => {
    const [a, b] = [await answering(page([1, 4])), await answering(page([2, 3]))];
    const { list, errors } = await listOf(`${a.url} ${b.url}`);
    await arrived(list, 4);
    expect(titlesOf(list)).to.deep.equal(titles(1, 2, 3, 4));
    expect(errors).to.deep.equal([]);
    expect(partsOf(list, 'status')).to.deep.equal([]);
  });

  it('names a source that fails, tells it once, and keeps the rest', async () => {
    const [a, b] = [await answering(page([1, 4])), await answering({ status: 403 })];
    const { list, errors } = await listOf(`${a.url} ${b.url}`);
    await says(list, `Chưa tải được tin từ ${location.host}`);
    expect(titlesOf(list)).to.deep.equal(titles(1, 4));
    expect(errors).to.deep.equal(['http']);
    list.count = 1;
    await list.updateComplete;
    expect(errors).to.deep.equal(['http']);
    await expect(list).to.be.accessible();
  });

  it('no longer names it when it answers again', async () => {
    const [a, b] = [await answering(page([1])), await answering({ status: 403 }, page([2]))];
    const { list } = await listOf(`${a.url} ${b.url}`);
    await says(list, 'Chưa tải được tin từ');
    await list.reload();
    await list.updateComplete;
    expect(titlesOf(list)).to.deep.equal(titles(1, 2));
    expect(wordsOf(list)).not.to.include('Chưa tải được');
  });

  it('is an error when all fail', async () => {
    const [a, b] = [await answering({ status: 403 }), await answering({ status: 404 })];
    const { list, errors } = await listOf(`${a.url} ${b.url}`);
    expect(errors).to.deep.equal(['http']);
    expect(titlesOf(list)).to.deep.equal([]);
    await says(list, 'Thử lại');
  });
});

describe('more articles of several sources', () => {
  it('come in the order of their dates, each source by its own pages', async () => {
    const a2 = await answering(page([5, 6]));
    const a1 = await answering(page([1, 2], a2.url));
    const b2 = await answering(page([8, 9]));
    const b1 = await answering(page([3, 7], b2.url));
    const { list } = await listOf(`${a1.url} ${b1.url}`, 'count="2"');
    await arrived(list, 2);
    expect([await list.loadMore(), await list.loadMore(), await list.loadMore(), await list.loadMore()]).to.deep.equal([
      2, 2, 2, 0,
    ]);
    expect(titlesOf(list)).to.deep.equal(titles(1, 2, 3, 5, 6, 7, 8, 9));
    for (const endpoint of [a1, a2, b1, b2]) expect((await endpoint.seen()).requests).to.equal(1);
  });

  it('do not ask a source that is far ahead', async () => {
    const b2 = await answering(page([11, 12]));
    const a2 = await answering(page([3, 4]));
    const a1 = await answering(page([1, 2], a2.url));
    const b1 = await answering(page([9, 10], b2.url));
    const { list } = await listOf(`${a1.url} ${b1.url}`, 'count="2"');
    await arrived(list, 2);
    await list.loadMore();
    expect(titlesOf(list)).to.deep.equal(titles(1, 2, 3, 4));
    expect((await b2.seen()).requests).to.equal(0);
  });

  it('come by number where an address has a place for it', async () => {
    const a = await answering(page([1, 4]), page([5, 6]), { body: '{"items":[]}' });
    const b = await answeringJson({ items: [row(2), row(3)] });
    const { list } = await listOf(`${a.url}?trang={page} ${b.url}`, 'count="3"');
    await arrived(list, 3);
    expect([await list.loadMore(), await list.loadMore()]).to.deep.equal([3, 0]);
    expect(titlesOf(list)).to.deep.equal(titles(1, 2, 3, 4, 5, 6));
    expect((await b.seen()).requests).to.equal(1);
  });

  it('go on without a source whose next page fails, and name it', async () => {
    const a2 = await answering({ status: 403 });
    const a1 = await answering(page([1, 2], a2.url));
    const b2 = await answering(page([5, 6]));
    const b1 = await answering(page([3, 4], b2.url));
    const { list, errors } = await listOf(`${a1.url} ${b1.url}`, 'count="4"');
    await arrived(list, 4);
    expect(await list.loadMore()).to.equal(2);
    expect(titlesOf(list)).to.deep.equal(titles(1, 2, 3, 4, 5, 6));
    await says(list, 'Chưa tải được tin từ');
    expect(errors).to.deep.equal(['http']);
  });
});
