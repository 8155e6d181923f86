import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFeed } from '../../src/feed/load-feed.js';
import { registerFormat } from '../../src/formats/index.js';
import { row } from '../support/news.js';

test('a format of the page whose way to load throws at once is a rejection, and no error of the caller', async () => {
  registerFormat({
    name: 'x-hong',
    hint: /x-hong/,
    address: /hong\.example/,
    load: () => {
      throw new Error('hỏng');
    },
  });
  const load = (host: string): ReturnType<typeof loadFeed> =>
    loadFeed(
      { src: `https://${host}/tin.json`, base: 'https://xa.example/' },
      {
        fetchAnswer: async (url) => ({ url, status: 200, text: JSON.stringify([row(1)]), header: () => null }),
        details: () => Promise.reject(new Error('a list has no details')),
        now: Date.now,
        secure: true,
      },
    );
  const refused = load('hong.example');
  await assert.rejects(refused, /hỏng/);
  assert.equal((await load('xa.example')).articles.length, 1);
});
