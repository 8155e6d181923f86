import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { similarTo } from '../../src/related/similar.js';
import { belongingTo, bulletin, matterOf } from './bulletin-of-a-year.js';
import { sameCategory, scoreOf, type Score } from './score.js';

const written = (name: string, score: Score): string =>
  `${name}: precision@5 ${score.precision.toFixed(2)}, recall@5 ${score.recall.toFixed(2)}, MRR ${score.rank.toFixed(2)}`;

describe('the bulletin of a year', () => {
  it('has sixty articles, in matters that no category and no phrase of the titles gives away', () => {
    assert.equal(bulletin.length, 60);
    const matters = new Map(bulletin.map((article) => [matterOf(article), [article, ...belongingTo(article)]]));
    matters.delete(undefined);
    assert.equal(matters.size, 12);
    for (const [matter, members] of matters) {
      assert.ok(members.length >= 3 && members.length <= 6, matter);
      assert.ok(new Set(members.map(({ categories }) => categories[0]?.name)).size > 1, matter);
      const [first, ...others] = members.map(({ title }) => title.toLowerCase());
      const syllables = first?.split(' ') ?? [];
      const pairs = syllables.slice(1).map((syllable, index) => `${syllables[index] ?? ''} ${syllable}`);
      const shared = pairs.filter((pair) => others.every((title) => title.includes(pair)));
      assert.deepEqual(shared, [], matter);
    }
  });
});

describe('similar articles', () => {
  it('belong together far more often than those of the same category do', (test) => {
    const [similar, category] = [scoreOf(similarTo), scoreOf(sameCategory)];
    test.diagnostic(written('similar', similar));
    test.diagnostic(written('same category, newest', category));
    assert.ok(similar.recall > category.recall + 0.5);
    assert.ok(similar.precision > 3 * category.precision);
    assert.ok(similar.rank > category.rank + 0.5);
  });

  it('are fewer beside an article that nothing belongs to', () => {
    assert.ok(scoreOf(similarTo).idle < scoreOf(sameCategory).idle);
  });

  it('are the same whatever the order of the feed', () => {
    const [current, ...others] = bulletin;
    assert.ok(current);
    const ids = (articles: typeof others): string[] => similarTo(current, articles).map(({ id }) => id);
    assert.deepEqual(ids(others), ids([...others].reverse()));
  });

  it('of equal likeness are in the order of their distance in time', () => {
    const plain = { ...bulletin[0], summary: '', tags: [], title: 'Trồng rừng ngập mặn' } as (typeof bulletin)[number];
    const at = (id: string, day: string): typeof plain => ({
      ...{ ...plain, id, publishedAt: { epoch: Date.parse(day), dateOnly: true } },
    });
    const others = [at('far', '2026-12-01'), at('before', '2026-05-30'), at('near', '2026-06-03')];
    const found = similarTo(at('current', '2026-06-01'), others).map(({ id }) => id);
    assert.deepEqual(found.slice(2), ['far']);
    assert.deepEqual(new Set(found), new Set(['near', 'before', 'far']));
  });

  it('share a pair within a clause and not across a comma', () => {
    const plain = { ...bulletin[0], summary: '', tags: [] } as (typeof bulletin)[number];
    const one = { ...plain, id: 'a', title: 'Xã Đồng Mây, Bãi Trầm' };
    assert.equal(similarTo({ title: 'Nhà máy bãi cát' }, [{ ...one, title: 'Đồng mây. Bãi' }]).length, 0);
    assert.equal(similarTo({ title: 'Mây bãi' }, [one]).length, 0);
    assert.equal(similarTo({ title: 'Bãi Trầm đổi tên' }, [one]).length, 1);
  });
});
