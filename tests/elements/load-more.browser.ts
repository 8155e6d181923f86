import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { answering, answeringJson, type Answer } from '../support/endpoint.js';
import { NEWEST, rows, titleOf } from '../support/news.js';
import { arrived, titlesOf } from '../support/reader.js';

const all = rows(11);
const page = (from: number, to: number, next?: string): Answer => ({
  body: JSON.stringify({ items: all.slice(from, to), next }),
});
const titles = (count: number): string[] => all.slice(0, count).map((_, index) => titleOf(index + 1));

async function listAt(src: string, attributes = 'count="4"'): Promise<NewsList> {
  const list = await fixture<NewsList>(`<news-list src="${src}" loading="eager" ${attributes}></news-list>`);
  await arrived(list);
  return list;
}

/** Errors that an element tells. */
function errorsOf(list: NewsList): string[] {
  const codes: string[] = [];
  list.addEventListener('news-error', ({ error }) => codes.push(error.code));
  return codes;
}

before(() => setClock(() => NEWEST));
after(() => setClock());

describe('more articles in a list', () => {
  it('come from what has been loaded, without a request, until that is all shown', async () => {
    const endpoint = await answeringJson(all);
    const list = await listAt(endpoint.url);
    expect([await list.loadMore(), await list.loadMore(), await list.loadMore()]).to.deep.equal([4, 3, 0]);
    expect(titlesOf(list)).to.deep.equal(titles(11));
    expect((await endpoint.seen()).requests).to.equal(1);
  });

  it('come from the next pages, each asked for once, to the end', async () => {
    const third = await answering(page(8, 11));
    const second = await answering(page(4, 8, third.url));
    const first = await answering(page(0, 4, second.url));
    const list = await listAt(first.url);
    expect(titlesOf(list)).to.deep.equal(titles(4));
    expect([await list.loadMore(), await list.loadMore(), await list.loadMore(), await list.loadMore()]).to.deep.equal([
      4, 3, 0, 0,
    ]);
    expect(titlesOf(list)).to.deep.equal(titles(11));
    for (const endpoint of [first, second, third]) expect((await endpoint.seen()).requests).to.equal(1);
  });

  it('come by number where the address has a place for it, until a page is empty', async () => {
    const pages = [page(0, 4), page(4, 8), page(8, 11), { body: '{"items":[]}' }];
    const endpoint = await answering(...pages);
    const list = await listAt(`${endpoint.url}?trang={page}`);
    for (const count of [4, 3, 0, 0]) expect(await list.loadMore()).to.equal(count);
    expect(titlesOf(list)).to.deep.equal(titles(11));
  });

  for (const status of [400, 404]) {
    it(`end where the server knows no such page: ${status}`, async () => {
      const end = await answering({ status, body: '{"code":"rest_post_invalid_page_number","message":"x"}' });
      const list = await listAt((await answering(page(0, 4, end.url))).url);
      const errors = errorsOf(list);
      expect([await list.loadMore(), await list.loadMore()]).to.deep.equal([0, 0]);
      expect(errors).to.deep.equal([]);
      expect((await end.seen()).requests).to.equal(1);
    });
  }

  it('end where a page names itself or an earlier one as the next', async () => {
    const second = await answering(
      page(4, 8, '/__api/any/vong?body=' + encodeURIComponent(JSON.stringify(all.slice(4, 8)))),
    );
    const list = await listAt((await answering(page(0, 4, second.url))).url);
    expect(await list.loadMore()).to.equal(4);
    expect([await list.loadMore(), await list.loadMore()]).to.deep.equal([0, 0]);
    expect(titlesOf(list)).to.deep.equal(titles(8));
  });

  it('pass over an empty page that has a next one', async () => {
    const third = await answering(page(4, 8));
    const empty = await answering({
      body: JSON.stringify({
        jsonapi: { version: '1.0' },
        data: [],
        links: { next: { href: third.url } },
      }),
    });
    const list = await listAt((await answering(page(0, 4, empty.url))).url);
    expect(await list.loadMore()).to.equal(4);
    expect(titlesOf(list)).to.deep.equal(titles(8));
  });

  it('keep what is shown when a page cannot be had, and ask for it again', async () => {
    const second = await answering({ status: 401 }, page(4, 8));
    const list = await listAt((await answering(page(0, 4, second.url))).url);
    const errors = errorsOf(list);
    expect(await list.loadMore()).to.equal(0);
    expect(errors).to.deep.equal(['http']);
    expect(titlesOf(list)).to.deep.equal(titles(4));
    expect(await list.loadMore()).to.equal(4);
    expect(titlesOf(list)).to.deep.equal(titles(8));
  });

  it('ask for the next page anew after the whole list was asked for again', async () => {
    const second = await answering({ status: 401 }, page(4, 8));
    const list = await listAt((await answering(page(0, 4, second.url))).url);
    expect(await list.loadMore()).to.equal(0);
    await list.reload();
    expect(await list.loadMore()).to.equal(4);
    expect(titlesOf(list)).to.deep.equal(titles(8));
  });

  it('wait for one another when they are asked for twice at once', async () => {
    const second = await answering({ ...page(4, 11), delay: 50 });
    const list = await listAt((await answering(page(0, 4, second.url))).url);
    await Promise.all([list.loadMore(), list.loadMore()]);
    expect((await second.seen()).requests).to.equal(1);
    expect(titlesOf(list).length).to.be.greaterThan(7);
  });

  it('belong to their question: another one begins with its first page', async () => {
    const list = await listAt((await answeringJson(all)).url);
    await list.loadMore();
    expect(titlesOf(list)).to.have.length(8);
    list.src = (await answeringJson(all.slice(1))).url;
    await waitUntil(() => titlesOf(list)[0] === titleOf(2));
    expect(titlesOf(list)).to.deep.equal(all.slice(1, 5).map((_, index) => titleOf(index + 2)));
  });

  it('do not come to another question that was asked meanwhile', async () => {
    const second = await answering({ ...page(4, 8), delay: 150 });
    const list = await listAt((await answering(page(0, 4, second.url))).url);
    const more = list.loadMore();
    await aTimeout(30);
    list.src = (await answeringJson(all.slice(8))).url;
    await more;
    await waitUntil(() => titlesOf(list)[0] === titleOf(9));
    expect(titlesOf(list)).to.deep.equal(all.slice(8).map((_, index) => titleOf(index + 9)));
  });
});
