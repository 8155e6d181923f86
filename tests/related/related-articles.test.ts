import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/model/article.js';
import type { SafeUrl } from '../../src/model/safe-html.js';
import { relatedArticles, type CurrentArticle, type Relation } from '../../src/related/related-articles.js';
import { article as articleOf } from '../support/article.js';
import { cpuTime } from '../support/cpu-time.js';

type Parts = Partial<Omit<Article, 'categories' | 'url'>> & { category?: string; url?: string; date?: string };

function article(id: string, { category, url, date, ...parts }: Parts = {}): Article {
  return articleOf(id, {
    title: `Tin số ${id}`,
    categories: category ? [{ name: category }] : [],
    ...(url && { url: url as SafeUrl }),
    ...(date && { publishedAt: { epoch: Date.parse(`${date}T08:00:00+07:00`), dateOnly: false } }),
    ...parts,
  });
}

/** Ids per group: `newer: 3 4 / older: 1`. */
function groups(
  articles: readonly Article[],
  current: CurrentArticle | undefined,
  relation: Relation[],
  count = 10,
): string {
  return relatedArticles(articles, current, { relation, count })
    .map((group) => `${group.relation}: ${group.articles.map(({ id }) => id).join(' ')}`)
    .join(' / ');
}

const dated = ['1', '2', '3', '4', '5'].map((id) => article(id, { date: `2026-10-0${id}` }));
/** As an endpoint might send them: in no order. */
const mixed = [2, 4, 0, 3, 1].map((index) => dated[index] as Article);

describe('newer and older', () => {
  it('list the nearest first, whatever the order of the feed', () => {
    assert.equal(groups(mixed, { id: '3' }, ['newer', 'older']), 'newer: 4 5 / older: 2 1');
  });

  it('keep the nearest when there is room for one', () => {
    assert.equal(groups(mixed, { id: '3' }, ['newer', 'older'], 1), 'newer: 4 / older: 2');
  });

  it('follow the order that is asked for and leave out empty groups', () => {
    assert.equal(groups(mixed, { id: '5' }, ['older', 'newer']), 'older: 4 3 2 1');
    assert.equal(groups(mixed, { id: '1' }, ['older', 'newer']), 'newer: 2 3 4 5');
  });

  it('go by the date of an article that is not in the feed', () => {
    const publishedAt = { epoch: Date.parse('2026-10-03T20:00:00+07:00'), dateOnly: false };
    assert.equal(groups(mixed, { id: 'x', publishedAt }, ['newer', 'older']), 'newer: 4 5 / older: 3 2 1');
  });

  it('go by the place in the feed where there are no dates', () => {
    const plain = ['e', 'd', 'c', 'b', 'a'].map((id) => article(id));
    assert.equal(groups(plain, { id: 'c' }, ['newer', 'older']), 'newer: d e / older: b a');
  });

  it('leave an article without a date where the feed has it', () => {
    const some = [dated[4] as Article, dated[3] as Article, article('x'), dated[1] as Article];
    assert.equal(groups(some, { id: '4' }, ['newer', 'older']), 'newer: 5 / older: x 2');
    assert.equal(groups(some, { id: 'x' }, ['newer', 'older']), 'newer: 4 5 / older: 2');
  });

  it('take everything as older when nobody knows what is being read', () => {
    assert.equal(groups(mixed, undefined, ['newer', 'older']), 'older: 5 4 3 2 1');
    assert.equal(groups(mixed, { id: 'elsewhere' }, ['newer', 'older']), 'older: 5 4 3 2 1');
  });
});

describe('the current article is in no group', () => {
  const every: Relation[] = ['recent', 'newer', 'older', 'category', 'similar'];
  const ids = (articles: Article[], current: CurrentArticle): string =>
    relatedArticles(articles, current, { relation: every, count: 99 })
      .flatMap((group) => group.articles.map(({ id }) => id))
      .sort()
      .join(' ');

  it('by its id, in every relation', () => {
    for (const relation of every) {
      const alike = dated.map((one) => ({
        ...one,
        title: 'Hội nghị tổng kết công tác năm',
        categories: [{ name: 'A' }],
      }));
      const found = relatedArticles(alike, { id: '3' }, { relation: [relation], count: 99 });
      assert.ok(found.length > 0, relation);
      assert.ok(!found.some((group) => group.articles.some(({ id }) => id === '3')), relation);
    }
  });

  it('by its address, however it is written', () => {
    const list = [article('a', { url: 'https://tinh.example/tin/hoi-nghi-12.html' }), article('b')];
    const forms = [
      'https://tinh.example/tin/hoi-nghi-12.html',
      'http://www.tinh.example/tin/hoi-nghi-12.html/',
      'https://tinh.example/tin/hoi-nghi-12.html?utm_source=zalo&zarsrc=30#binh-luan',
    ];
    for (const url of forms) assert.equal(ids(list, { url }), 'b', url);
    assert.equal(ids(list, { url: 'https://tinh.example/tin/hoi-nghi-12.html?trang=2' }), 'a b');
    assert.equal(ids(list, { url: 'not an address' }), 'a b');
  });

  it('by its address with a query or a route in the fragment, which name other articles', () => {
    const query = ['1', '2'].map((id) => article(id, { url: `https://tinh.example/tin?id=${id}` }));
    assert.equal(ids(query, { url: 'https://tinh.example/tin?id=1&fbclid=abc' }), '2');
    const route = ['1', '2'].map((id) => article(id, { url: `https://tinh.example/#/tin/${id}` }));
    assert.equal(ids(route, { url: 'https://tinh.example/#/tin/1' }), '2');
  });

  it('by its title on the same day, marks or no marks', () => {
    const list = [
      article('a', { title: 'Lịch công tác tuần', date: '2026-10-05' }),
      article('b', { title: 'LICH CONG TAC TUAN', date: '2026-10-12' }),
    ];
    const publishedAt = { epoch: Date.parse('2026-10-12T00:00:00+07:00'), dateOnly: true };
    assert.equal(ids(list, { title: 'Lịch công tác tuần', publishedAt }), 'a');
  });

  it('but an empty title is nobody’s', () => {
    const list = [article('a', { title: '…' }), article('b', { title: '!' })];
    assert.equal(ids(list, { title: '' }), 'a b');
  });
});

describe('category, recent and several groups', () => {
  const list = [
    article('1', { category: 'Kinh tế', date: '2026-10-01' }),
    article('2', { category: 'Văn hóa', date: '2026-10-02' }),
    article('3', { category: 'KINH TẾ', date: '2026-10-03' }),
    article('4', { date: '2026-10-04' }),
    article('5', { category: 'Kinh tế', date: '2026-10-05' }),
  ];

  it('lists what shares a category, newest first', () => {
    assert.equal(groups(list, { id: '1' }, ['category']), 'category: 5 3');
    assert.equal(groups(list, { id: '4' }, ['category']), '');
    assert.equal(groups(list, { categories: [{ name: 'van hoa' }] }, ['category']), 'category: 2');
  });

  it('lists the newest of all', () => {
    assert.equal(groups(list, { id: '5' }, ['recent'], 2), 'recent: 4 3');
    assert.equal(groups(list, undefined, ['recent']), 'recent: 5 4 3 2 1');
  });

  it('shows no article twice', () => {
    assert.equal(groups(list, { id: '3' }, ['category', 'newer', 'recent']), 'category: 5 1 / newer: 4 / recent: 2');
    assert.equal(groups(list, { id: '3' }, ['recent', 'recent'], 3), 'recent: 5 4 2 / recent: 1');
  });

  it('has nothing to show of nothing', () => {
    assert.equal(groups([], { id: '1' }, ['newer', 'older', 'category', 'similar', 'recent']), '');
    assert.equal(groups(list, { id: '1' }, []), '');
    for (const count of [0, -3, NaN]) assert.equal(groups(list, { id: '1' }, ['recent'], count), '');
  });

  it('leaves the feed as it was', () => {
    const frozen = Object.freeze([...mixed]);
    groups(frozen, { id: '3' }, ['newer', 'older', 'similar', 'recent']);
    assert.deepEqual(frozen, mixed);
  });
});

describe('similar', () => {
  const bridge = article('cau', {
    title: 'Khởi công cầu vượt sông Đáy tại xã Bình Hà',
    summary: 'Cây cầu dài 320 mét.',
  });
  const opening = article('thong-xe', {
    title: 'Thông xe cầu vượt sông Đáy',
    summary: 'Nhân dân xã Bình Hà vui mừng.',
  });
  const market = article('cho', { title: 'Chợ quê xã Bình Hà ngày cuối năm' });
  const school = article('truong', { title: 'Trường tiểu học Tân Lập đón bằng công nhận' });

  it('puts what shares most first and leaves out what shares nothing', () => {
    assert.equal(groups([school, market, opening, bridge], { id: 'cau' }, ['similar']), 'similar: thong-xe cho');
  });

  it('does not care for marks, capitals and the place of the tone', () => {
    const list = [article('a', { title: 'HOÀ BÌNH: THUỶ LỢI NỘI ĐỒNG' }), school];
    assert.equal(groups(list, { title: 'Hòa Bình làm thủy lợi nội đồng' }, ['similar']), 'similar: a');
  });

  it('reads tags, and compares an article that is not in the feed', () => {
    const tagged = article('a', { tags: ['chuyển đổi số'] });
    assert.equal(groups([school, tagged], { tags: ['Chuyển đổi số'], title: 'Bài khác' }, ['similar']), 'similar: a');
  });

  it('thinks little of words that every article has', () => {
    const everywhere = ['a', 'b', 'c', 'd'].map((id) => article(id, { title: `Ủy ban nhân dân tỉnh ${id}` }));
    const subject = article('x', { title: 'Phòng cháy chữa cháy rừng' });
    const current = { title: 'Ủy ban nhân dân tỉnh phòng cháy chữa cháy rừng' };
    assert.equal(groups([...everywhere, subject], current, ['similar'], 1), 'similar: x');
  });

  it('keeps the newest first among equals', () => {
    const list = dated.map((one) => ({ ...one, title: 'Gặp mặt đầu xuân' }));
    assert.equal(groups(list, { title: 'Gặp mặt đầu xuân 2026' }, ['similar']), 'similar: 5 4 3 2 1');
  });

  it('compares a thousand long articles in a blink', () => {
    const long = 'hội nghị triển khai nhiệm vụ phát triển kinh tế xã hội '.repeat(200);
    const many = Array.from({ length: 1000 }, (_, index) => article(String(index), { summary: `${index} ${long}` }));
    const start = cpuTime();
    assert.match(groups(many, { id: '0' }, ['similar'], 3), /^similar: \d+ \d+ \d+$/);
    assert.ok(cpuTime() - start < 1000);
  });
});
