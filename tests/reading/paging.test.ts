import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from '../../src/formats/index.js';
import { answerOf, hanoi } from '../formats/answers.js';

const row = (id: number) => ({ id, tieuDe: `Tin số ${id}`, tomTat: 'Ngắn.' });
/** A page of so many rows. */
const rows = (count: number) => Array.from({ length: count }, (_, id) => row(id));

interface Asked {
  readonly query?: string;
  readonly headers?: Record<string, string>;
}

async function paging(data: unknown, { query = '', headers }: Asked = {}) {
  const answer = answerOf(JSON.stringify(data), `https://tin.example/api${query}`, headers);
  const { next, total } = await readAnswer(answer, hanoi);
  return { next: next?.replace('https://tin.example/api', ''), total };
}

/** What follows each answer; undefined where nothing does. */
async function follows(cases: readonly (readonly [data: unknown, next: string | undefined, query?: string])[]) {
  for (const [data, next, query] of cases) {
    const found = await paging(data, { query });
    assert.equal(found.next, next, `${JSON.stringify(data).slice(-120)} ${query ?? ''}`);
  }
}

test('takes the address that a system gives, wherever it stands', async () => {
  await follows([
    [{ items: rows(2), next: 'https://tin.example/api?trang=2' }, '?trang=2'],
    [{ items: rows(2), links: { next: '/api/khac?x=2' } }, '/api/khac?x=2'],
    [{ items: rows(2), _links: { next: { href: '?x=2' } } }, '?x=2'],
    [{ items: rows(2), links: [{ rel: 'next', href: '?x=2' }] }, '?x=2'],
    [{ items: rows(2), paging: { next: 'https://tin.example/api?sau=abc' } }, '?sau=abc'],
    [{ '@odata.nextLink': 'https://tin.example/api?$skip=2', value: rows(2) }, '?$skip=2'],
    [{ items: rows(2), next: null }, undefined],
    [{ items: rows(2), next: 'Trang sau' }, undefined],
  ]);
});

test('sends marks of a place back under their own names', async () => {
  await follows(
    [
      [{ items: rows(2), nextPageToken: 'CgkI' }, '?pageToken=CgkI'],
      [{ items: rows(2), meta: { next_cursor: 'a=b' } }, '?cursor=a%3Db', ''],
      [{ items: rows(2), nextCursor: 'x', limit: 2 }, '?limit=2&cursor=x', '?limit=2&cursor=w'],
      [{ items: rows(2), nextPage: '17661234567890123456' }, '?page=17661234567890123456'],
      [{ items: rows(2), nextPageToken: '' }, undefined],
      [{ items: rows(2), next_cursor: null }, undefined],
      [{ items: rows(2), nextCursor: { a: 1 } }, undefined],
    ].map(([data, next, query]) => [data, next as string | undefined, query as string | undefined] as const),
  );
});

test('counts page numbers up to the last', async () => {
  await follows([
    [{ data: rows(2), page: 1, totalPages: 3 }, '?page=2'],
    [{ data: rows(2), page: 3, totalPages: 3 }, undefined, '?page=3'],
    [{ data: rows(2), currentPage: 1, pageSize: 2, total: 5 }, '?page=2'],
    [{ data: rows(2), currentPage: 3, pageSize: 2, total: 6 }, undefined],
    [{ Data: rows(2), PageIndex: 1, PageSize: 2, TotalRecord: 3 }, '?pageIndex=2'],
    [{ duLieu: rows(2), trang: 1, soTrang: 2 }, '?so=5&trang=2', '?so=5'],
    [{ danhSach: rows(2), tongSo: 9 }, '?soTrang=2', '?soTrang=1'],
    [{ list: rows(2), total: 3, page: 0, size: 2 }, '?page=1'],
    [{ list: rows(2), next: 3, page: 2 }, '?page=3', '?page=2'],
    [{ data: rows(2), meta: { pagination: { page: 1, pageSize: 2, pageCount: 2 } } }, '?page=2'],
  ]);
});

test('counts from 0 as Spring does', async () => {
  await follows([
    [{ content: rows(2), number: 0, size: 2, totalPages: 2, totalElements: 3, last: false }, '?page=1'],
    [{ content: rows(1), number: 1, size: 2, totalPages: 2, totalElements: 3, last: true }, undefined, '?page=1'],
    [{ content: rows(2), page: { number: 1, size: 2, totalPages: 3, totalElements: 5 } }, '?page=2', '?page=1'],
    [{ content: rows(2), page: { number: 2, size: 2, totalPages: 3, totalElements: 6 } }, undefined, '?page=2'],
  ]);
});

test('counts rows where pages are cut by their offset', async () => {
  await follows([
    [{ items: rows(10), total: 25 }, '?offset=10&limit=10', '?offset=0&limit=10'],
    [{ items: rows(5), total: 25 }, undefined, '?offset=20&limit=10'],
    [{ items: rows(10), total: 30 }, undefined, '?offset=20&limit=10'],
    [{ items: rows(10), totalCount: 30 }, '?skip=20&take=10', '?skip=10&take=10'],
    [{ result: { items: rows(2), totalCount: 3 } }, '?SkipCount=2&MaxResultCount=2', '?SkipCount=0&MaxResultCount=2'],
    [{ response: { numFound: 9, start: 0, docs: rows(3) } }, '?rows=3&start=3', '?rows=3'],
    [{ pagination: { limit: 2, offset: 2, count: 2, total: 7 }, data: rows(2) }, '?offset=4'],
    [{ value: rows(2) }, '?%24top=2&%24skip=2', '?$top=2&$skip=0'],
  ]);
});

test('moves a window of rows, and Liferay’s numbers of pages', async () => {
  await follows([
    [rows(10), '?begin=10&end=20', '?begin=0&end=10'],
    [rows(4), undefined, '?begin=10&end=20'],
    [rows(10), '?delta=10&cur=3', '?delta=10&cur=2'],
    [rows(3), undefined, '?delta=10&cur=3'],
  ]);
});

test('takes the next page and the total from headers', async () => {
  const link = { link: '<https://tin.example/api?_page=2>; rel="next", <https://tin.example/api?_page=9>; rel="last"' };
  assert.deepEqual(await paging(rows(2), { query: '?_page=1&_limit=2', headers: link }), {
    next: '?_page=2',
    total: undefined,
  });
  assert.deepEqual(await paging(rows(2), { query: '?_page=1&_limit=2', headers: { 'x-total-count': '3' } }), {
    next: '?_page=2&_limit=2',
    total: 3,
  });
  assert.deepEqual(await paging(rows(2), { query: '?offset=0&limit=2', headers: { 'content-range': '0-1/5' } }), {
    next: '?offset=2&limit=2',
    total: 5,
  });
  assert.equal((await paging([], { headers: link })).next, undefined);
});

test('has no page after one that is empty, shorter than its size, or said to be the last', async () => {
  await follows([
    [{ items: [], next: 'https://tin.example/api?page=2' }, undefined],
    [{ items: [], page: 4, totalPages: 9 }, undefined],
    [{ items: rows(3), page: 1 }, undefined, '?page=1&size=5'],
    [{ items: rows(2), hasMore: false, nextCursor: 'x' }, undefined],
    [{ items: rows(2), has_next: false, page: 1, size: 2 }, undefined],
    [{ items: rows(2), page: 1, size: 2, isLast: true }, undefined],
    [{ posts: rows(2), meta: { pagination: { page: 5, pages: 4, limit: 2, next: 6 } } }, undefined],
  ]);
});

test('never leads back to the answer’s own address', async () => {
  await follows([
    [{ items: rows(2), next: 'https://tin.example/api?page=2' }, undefined, '?page=2'],
    [{ items: rows(2), next: '?page=2' }, undefined, '?page=2'],
    [{ items: rows(2), nextPageToken: 'a' }, undefined, '?pageToken=a'],
    [{ items: rows(2), page: 1, next: 1, totalPages: 4 }, undefined, '?page=1'],
  ]);
});

test('knows no next page where nothing counts', async () => {
  await follows([
    [rows(9), undefined],
    [{ data: rows(2), total: 40 }, undefined],
    [rows(2), undefined, '?page=1'],
    [{ data: rows(2), total: 2, page: 1 }, undefined],
    [{ data: rows(2), from: '2026-10-01', page: 'một' }, undefined, '?from=2026-10-01&start=20261001'],
  ]);
});

test('takes the total by any of its names, but none that is smaller than the page', async () => {
  const totals: readonly (readonly [object, number | undefined])[] = [
    [{ TotalRecord: 40 }, 40],
    [{ tongSo: '1.204' }, 1204],
    [{ total: { value: 12, relation: 'eq' } }, 12],
    [{ meta: { total: 7 } }, 7],
    [{ pagination: { limit: 2, offset: 0, count: 2, total: 7 } }, 7],
    [{ total: 1 }, undefined],
    [{ total: -5 }, undefined],
    [{ total: 'nhiều' }, undefined],
  ];
  for (const [beside, expected] of totals) {
    assert.equal((await paging({ items: rows(2), ...beside })).total, expected, JSON.stringify(beside));
  }
});
