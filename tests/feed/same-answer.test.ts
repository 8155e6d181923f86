import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { loadFeed } from '../../src/feed/load-feed.js';
import { registerFormat } from '../../src/formats/index.js';
import type { Feed } from '../../src/model/article.js';
import type { FeedRequest } from '../../src/model/feed-request.js';
import { NEWEST, row, rows } from '../support/news.js';

const HOUR = 3_600_000;

/** An endpoint of its own for each test, whose answer and clock may change. */
function endpoint(news: unknown) {
  const place = { text: JSON.stringify(news), now: NEWEST + HOUR, total: '3', remembers: true };
  const url = `https://xa.example/${Math.random()}`;
  const load = (request: Partial<FeedRequest> = {}): Promise<Feed> => {
    const { text, total, remembers } = place;
    return loadFeed(
      { src: url, base: 'https://xa.example/', ...request },
      {
        fetchAnswer: async () => ({
          url,
          status: 200,
          text,
          header: (name) => (name === 'x-wp-total' ? total : null),
        }),
        details: () => Promise.reject(new Error('no texts are wanted')),
        secure: true,
        remembers,
        now: () => place.now,
      },
    );
  };
  return Object.assign(place, { load });
}

const ids = ({ articles }: Feed): string[] => articles.map(({ id }) => id);

describe('an equal answer', () => {
  it('gives back the very feed that was read before, at once and when its text is known by its hash alone', async () => {
    const { load } = endpoint(rows(3));
    const first = await load();
    assert.equal(await load({ fresh: true }), first);
    await wait(400);
    assert.equal(await load({ timeout: 3 }), first);
  });

  it('is told from one of the same length, whichever letter differs', async () => {
    const place = endpoint(rows(3));
    const first = await place.load();
    await wait(400);
    for (const at of [0, 1, 2]) {
      const news = rows(3);
      const title = String(news[at]?.title);
      news[at] = { ...row(at + 1), title: `${title.slice(0, -1)}x` };
      place.text = JSON.stringify(news);
      const other = await place.load();
      assert.notEqual(other, first);
      assert.equal(other.articles[at]?.title.at(-1), 'x');
      await wait(250);
    }
  });

  it('is read anew where the page wants it read otherwise, or its headers say something else', async () => {
    const place = endpoint(rows(3));
    const first = await place.load();
    assert.notEqual(await place.load({ map: 'title: title; id: url' }), first);
    place.total = '40';
    assert.equal((await place.load()).total, 40);
  });

  it('is read anew when a format has been added', async () => {
    const { load } = endpoint({ lạ: rows(2) });
    const before = await load();
    registerFormat({
      name: 'own',
      detect: (data) => typeof data === 'object' && data !== null && 'lạ' in data,
      parse: () => ({ articles: [{ id: 'own', title: 'Đọc bằng cách riêng' }] }),
    });
    const after = await load();
    assert.notEqual(after, before);
    assert.deepEqual(ids(after), ['own']);
  });

  it('brings what was to come, and takes away what has run out, when their time has come', async () => {
    const place = endpoint([
      { ...row(1), id: 'a', date: new Date(NEWEST + 2 * HOUR).toISOString() },
      { ...row(2), id: 'b', expires: new Date(NEWEST + 90 * 60_000).toISOString() },
      { ...row(3), id: 'c' },
    ]);
    assert.deepEqual(ids(await place.load()), ['b', 'c']);
    place.now = NEWEST + 91 * 60_000;
    assert.deepEqual(ids(await place.load()), ['c']);
    place.now = NEWEST + 121 * 60_000;
    assert.deepEqual(ids(await place.load()), ['a', 'c']);
  });

  it('is read anew after an hour, and what is equal stays the same feed all the same', async () => {
    const place = endpoint(rows(3));
    const first = await place.load();
    for (const hours of [3, 5, 7]) {
      place.now = NEWEST + hours * HOUR;
      assert.equal(await place.load(), first);
    }
  });

  it('is another feed for whoever does not remember, such as a server', async () => {
    const place = endpoint(rows(3));
    place.remembers = false;
    assert.notEqual(await place.load(), await place.load());
  });
});
