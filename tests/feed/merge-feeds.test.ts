import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalAddress } from '../../src/text/canonical-address.js';
import { horizonOf, mergeOutcomes, mergeSources, settled } from '../../src/feed/merge-feeds.js';
import type { Article, Feed, FeedSource } from '../../src/model/article.js';
import { NewsError } from '../../src/model/news-error.js';
import type { SafeUrl } from '../../src/model/safe-html.js';
import { article as articleOf } from '../support/article.js';

const HOUR = 3_600_000;

function article(id: string, epoch?: number, url?: string, more: Partial<Article> = {}): Article {
  return articleOf(id, {
    title: id,
    ...(epoch !== undefined && { publishedAt: { epoch, dateOnly: false } }),
    ...(url && { url: url as SafeUrl }),
    ...more,
  });
}

const feed = (...articles: Article[]): Feed => ({ format: 'x', articles, title: 'x', total: 9 });
const sourcesOf = (...feeds: Feed[]): FeedSource[] => feeds.map((one, index) => ({ src: `${index}.json`, feed: one }));
const merged = (...feeds: Feed[]): Feed => mergeSources(sourcesOf(...feeds));
const ids = ({ articles }: Feed): string[] => articles.map(({ id }) => id);

describe('several sources', () => {
  it('are sorted by date together, articles without one last and in their order', () => {
    assert.deepEqual(ids(merged(feed(article('k'), article('a', 1)), feed(article('b', 3), article('m')))), [
      'b',
      'a',
      'k',
      'm',
    ]);
  });

  it('name each format once, and no total that would be wrong', () => {
    const formats = ['x', 'y', 'x'].map((format, index) => ({ ...feed(article(String(index))), format }));
    const all = merged(...formats);
    assert.equal(all.format, 'x y');
    assert.equal(all.total, undefined);
  });

  it('give an article once where they write its address differently', () => {
    const all = merged(
      feed(article('1', 5, 'https://www.tinh.example/tin/1/?utm_source=zalo&b=2&a=1#dau')),
      feed(
        article('9', 4, 'http://tinh.example/tin/1?a=1&b=2&fbclid=IwX'),
        article('2', 3, 'https://tinh.example/tin/2'),
      ),
    );
    assert.deepEqual(ids(all), ['1', '2']);
  });

  it('give an article once where both have its title within a day, with marks or without', () => {
    const title = { title: 'Khánh thành cầu Bến Đá, xã Hòa Sơn' };
    const other = { title: 'KHÁNH THÀNH CẦU BẾN ĐÁ – XÃ HOÀ SƠN' };
    const first = feed(article('1', 100 * HOUR, 'https://tinh.example/1', title));
    const within = feed(article('2', 76 * HOUR, 'https://xa.example/2', other));
    const later = feed(article('3', 124 * HOUR + 1, 'https://xa.example/3', other));
    assert.deepEqual(ids(merged(first, within)), ['1']);
    assert.deepEqual(ids(merged(first, later)), ['3', '1']);
  });

  it('keep two of one title that one source has, and two without a date', () => {
    const weekly = { title: 'Lịch tiếp công dân' };
    assert.equal(
      merged(feed(article('1', 5, undefined, weekly), article('2', 6, undefined, weekly))).articles.length,
      2,
    );
    const undated = merged(
      feed(article('1', undefined, 'https://a.example/1', weekly)),
      feed(article('2', undefined, 'https://b.example/2', weekly)),
    );
    assert.equal(undated.articles.length, 2);
  });

  it('keep articles apart whose titles have no Latin letters, and those with one id and different titles', () => {
    const chinese = merged(
      feed(article('1', 1, undefined, { title: '河山新闻' })),
      feed(article('2', 1, undefined, { title: '边海桥通车' })),
    );
    assert.equal(chinese.articles.length, 2);
    const sameId = merged(
      feed(article('7', 1, undefined, { title: 'Họp báo' })),
      feed(article('7', 1, undefined, { title: 'Mưa lớn' })),
    );
    assert.equal(sameId.articles.length, 2);
  });

  it('keep the richer of two, and the earlier one where they are alike', () => {
    const url = 'https://tinh.example/1';
    const poor = article('poor', 1, url);
    const rich = article('rich', 1, url, {
      summary: 'Cầu dài 412 m.',
      picture: { url: 'https://a.example/a.jpg' as SafeUrl, alt: '' },
    });
    assert.deepEqual(ids(merged(feed(poor), feed(rich))), ['rich']);
    assert.deepEqual(ids(merged(feed(rich), feed(poor))), ['rich']);
    assert.deepEqual(ids(merged(feed(poor), feed(article('second', 1, url)))), ['poor']);
  });

  it('stay quick with ten thousand articles', () => {
    const many = (from: number): Feed =>
      feed(
        ...[...new Array<undefined>(5000)].map((_, n) => article(String(from + n), n, `https://a.example/${from + n}`)),
      );
    const before = performance.now();
    assert.equal(merged(many(0), many(2500)).articles.length, 7500);
    assert.ok(performance.now() - before < 2000);
  });
});

describe('sources that fail', () => {
  const error = new NewsError('timeout', { url: 'https://xa.example/b.json' });
  const failed: PromiseSettledResult<Feed> = { status: 'rejected', reason: error };
  const came = (...articles: Article[]): PromiseSettledResult<Feed> => ({
    status: 'fulfilled',
    value: feed(...articles),
  });

  it('are named beside the news of the others', () => {
    const all = mergeOutcomes(['a.json', 'b.json'], [came(article('1')), failed]);
    assert.deepEqual(ids(all), ['1']);
    assert.deepEqual(all.failures, [{ src: 'b.json', error }]);
    assert.equal('failures' in mergeOutcomes(['a.json'], [came(article('1'))]), false);
  });

  it('are an error where the others gave nothing', () => {
    assert.throws(() => mergeOutcomes(['a.json', 'b.json'], [failed, failed]), error);
    assert.throws(() => mergeOutcomes(['a.json', 'b.json'], [came(), failed]), error);
    assert.deepEqual(ids(mergeOutcomes(['a.json', 'b.json'], [came(), came()])), []);
  });
});

describe('the order of several sources', () => {
  const next = 'https://a.example/?page=2' as SafeUrl;
  const daily = { src: 'daily.json', feed: { ...feed(article('d9', 90), article('d8', 80)), next } };
  const rare = { src: 'rare.json', feed: { ...feed(article('r8', 85), article('r1', 10)), next } };
  const whole = { src: 'whole.json', feed: feed(article('w5', 50), article('w0', 1)) };

  it('is final down to where the source with the least behind it has been read', () => {
    const all = mergeSources([daily, rare, whole]);
    assert.deepEqual(ids(all), ['d9', 'r8', 'd8', 'w5', 'r1', 'w0']);
    assert.deepEqual(ids(settled(all)), ['d9', 'r8', 'd8']);
    assert.deepEqual(horizonOf([daily, rare, whole]).behind, [daily]);
    assert.equal(all.next, next);
  });

  it('is final altogether when no source has more', () => {
    const all = mergeSources([{ ...daily, ended: true }, whole]);
    assert.deepEqual(ids(settled(all)), ['d9', 'd8', 'w5', 'w0']);
    assert.equal(all.next, undefined);
  });

  it('does not wait for a source that has failed, and takes no pinned article for the end of a page', () => {
    const error = new NewsError('timeout');
    assert.deepEqual(horizonOf([{ ...daily, error }, whole]).behind, []);
    const pinned = {
      src: 'p.json',
      feed: { ...feed(article('old', 2, undefined, { pinned: true }), article('p', 60)), next },
    };
    assert.equal(horizonOf([pinned]).limit, 60);
  });

  it('asks a source that counts its pages in its address', () => {
    const counted = { src: 'tin?trang={page}', feed: feed(article('c', 70)) };
    assert.deepEqual(horizonOf([counted, whole]).behind, [counted]);
  });
});

describe('the canonical address', () => {
  it('leaves out what does not change the page', () => {
    const same = [
      'https://tinh.example/tin',
      'http://www.tinh.example:80/tin/',
      'https://tinh.example/tin?utm_medium=a&fbclid=b#c',
    ];
    assert.deepEqual([...new Set(same.map(canonicalAddress))], ['tinh.example/tin']);
  });

  it('keeps what does', () => {
    const different = [
      'https://tinh.example/tin?id=1',
      'https://tinh.example/tin?id=2',
      'https://tinh.example/Tin',
      'https://tinh.example:8080/tin',
      'https://xa.tinh.example/tin',
      'https://tinh.example/#/tin/1',
      'https://tinh.example/#/tin/2',
      'no address',
    ];
    assert.equal(new Set(different.map(canonicalAddress)).size, different.length);
  });
});
