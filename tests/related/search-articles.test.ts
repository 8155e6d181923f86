import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/model/article.js';
import type { Wish } from '../../src/model/wish.js';
import { searchArticles } from '../../src/related/search-articles.js';
import { article } from '../support/article.js';
import { randomFrom } from '../support/random.js';

const at = (epoch: number): Partial<Article> => ({ publishedAt: { epoch, dateOnly: false } });
const ids = (articles: readonly Article[], wish: Wish): string[] => searchArticles(articles, wish).map(({ id }) => id);

describe('searchArticles', () => {
  it('wants every word, each in any of title, summary, categories, tags and byline', () => {
    const articles = [
      article('all', {
        title: 'Cầu Bến Đá thông xe',
        summary: 'Trước mùa mưa',
        categories: [{ name: 'Giao thông' }],
        tags: ['hạ tầng'],
        byline: 'Lê Thị Thu',
      }),
      article('some', { title: 'Cầu Bến Đá', summary: 'Trước mùa mưa' }),
    ];
    assert.deepEqual(ids(articles, { query: 'ben da mua GIAO ha tang thu' }), ['all']);
    assert.deepEqual(ids(articles, { query: 'mua ben' }), ['all', 'some']);
    assert.deepEqual(ids(articles, { query: 'ben cang' }), []);
  });

  it('knows no difference between đ and d, hòa and hoà, NFC and NFD', () => {
    const articles = [article('1', { title: 'Đồng chí Hòa ở Thuỷ Điện' }), article('2', { title: 'Dong chi Hoa' })];
    for (const query of ['đong hoà', 'DONG HOA', 'Đồng Hòa'.normalize('NFD')])
      assert.deepEqual(ids(articles, { query }).sort(), ['1', '2'], query);
    assert.deepEqual(ids(articles, { query: 'thủy' }), ['1']);
  });

  it('puts the very marks first, then the title, then the order given', () => {
    const articles = [
      article('summary', { summary: 'Bạn đọc hỏi' }),
      article('title', { title: 'Bàn giao nhà' }),
      article('exact in summary', { summary: 'Bán hàng lưu động' }),
      article('exact in title', { title: 'Bán đấu giá đất' }),
      article('summary too', { summary: 'Ban quản lý' }),
    ];
    assert.deepEqual(ids(articles, { query: 'bán' }), [
      'exact in title',
      'exact in summary',
      'title',
      'summary',
      'summary too',
    ]);
  });

  it('takes hòa and hoà for the same marks, and no word for a part of another', () => {
    const articles = [
      article('hoa', { title: 'Hoa ban' }),
      article('hà', { title: 'Hà' }),
      article('hoà', { title: 'Hoà Bình' }),
    ];
    assert.deepEqual(ids(articles, { query: 'hòa' }), ['hoà', 'hoa']);
    assert.deepEqual(ids([article('2', { title: 'Hà' }), article('1', { title: 'ha' })], { query: 'ha' }), ['1', '2']);
  });

  it('counts both ends of a time, and leaves out what has no date', () => {
    const articles = [article('3', at(3)), article('2', at(2)), article('1', at(1)), article('none')];
    assert.deepEqual(ids(articles, { from: 2 }), ['3', '2']);
    assert.deepEqual(ids(articles, { to: 2 }), ['2', '1']);
    assert.deepEqual(ids(articles, { from: 2, to: 2 }), ['2']);
    assert.deepEqual(ids(articles, { from: 0, to: -1 }), []);
    assert.deepEqual(ids(articles, {}), ['3', '2', '1', 'none']);
  });

  it('knows categories and tags by their names, marks aside, several between strokes', () => {
    const articles = [
      article('1', { categories: [{ name: 'Kinh tế' }], tags: ['chè', 'xuất khẩu'] }),
      article('2', { categories: [{ name: 'Văn hóa' }], tags: ['lễ hội'] }),
      article('3', { tags: ['Kinh tế'] }),
    ];
    assert.deepEqual(ids(articles, { category: 'kinh te' }), ['1', '3']);
    assert.deepEqual(ids(articles, { tag: 'Le hoi | CHÈ' }), ['1', '2']);
    assert.deepEqual(ids(articles, { category: 'van hoa', tag: 'che' }), []);
  });

  it('leaves out nothing that the server has found, and brings the best forward', () => {
    const articles = [article('in its text'), article('title', { title: 'Bán đất' })];
    const found = searchArticles(articles, { query: 'bán', from: 5 }, ['query', 'from']);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['title', 'in its text'],
    );
  });

  it('is no more than a filter and a stable order for any articles and any wish', () => {
    const random = randomFrom(11);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const WORDS = 'hội hôi họp đồng dong hòa hoà bán bàn ban Tỉnh tinh 12/KH nước'.split(' ');
    const text = (most: number): string =>
      [...new Array<undefined>(1 + Math.floor(random() * most))].map(() => pick(WORDS)).join(' ');
    const plain = (value: string): string[] =>
      value
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replaceAll('đ', 'd')
        .split(/[ /]/);
    for (let run = 0; run < 300; run++) {
      const articles = [...new Array<undefined>(12)].map((_, index) =>
        article(String(index), {
          title: text(3),
          summary: text(4),
          tags: [text(1)],
          ...(random() < 0.8 ? at(Math.floor(random() * 10)) : {}),
        }),
      );
      const wish = { query: text(2), from: Math.floor(random() * 6), to: 4 + Math.floor(random() * 6) };
      const words = plain(wish.query);
      const inTitle = new Map(articles.map((one) => [one.id, one.title]));
      const expected = articles.filter(({ title, summary, tags, publishedAt }) => {
        const own = plain([title, summary, ...tags].join(' '));
        const isWithin = !!publishedAt && publishedAt.epoch >= wish.from && publishedAt.epoch <= wish.to;
        return isWithin && words.every((word) => own.some((one) => one.startsWith(word)));
      });
      const got = searchArticles(articles, wish);
      const ofIds = (list: readonly Article[]): string[] => list.map(({ id }) => id);
      assert.deepEqual(ofIds(got).sort(), ofIds(expected).sort());
      // Those with all words in the title and other marks come in the order given.
      const ranks = got.map(({ id }) =>
        Number(words.every((word) => plain(inTitle.get(id) ?? '').some((one) => one.startsWith(word)))),
      );
      assert.ok(ranks.length < 2 || ranks.join('').match(/^1*0*1*0*$/), 'two groups, each with titles first');
    }
  });
});

describe('what a server has answered', () => {
  const articles = [
    article('within', { title: 'Cầu', ...at(50) }),
    article('too early', { title: 'Đường', ...at(5) }),
    article('without a date', { title: 'Chợ', publishedAt: undefined }),
  ];
  const found = (wish: Wish, ...answered: (keyof Wish)[]): string[] =>
    searchArticles(articles, wish, answered).map(({ id }) => id);

  it('is looked at again only for dates, where there are any', () => {
    const wish = { query: 'cơn bão', category: 'Giao thông', from: 10, to: 60 };
    assert.deepEqual(found(wish, 'query', 'category', 'from', 'to'), ['within', 'without a date']);
    assert.deepEqual(found({ from: 10, to: 60 }, 'from'), ['within'], 'the last day is for us to look at');
    assert.deepEqual(found({ from: 10 }), ['within']);
  });
});
