import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { articles } from '../../demo/data/articles.mjs';
import { startDemo } from '../../demo/server.mjs';

type Json = Record<string, unknown>;
interface Entry {
  readonly id: string;
  readonly title: string;
}

let demo: { url: string; close: () => Promise<void> };
before(async () => (demo = await startDemo({ port: 0 })));
after(() => demo.close());

async function json(path: string): Promise<unknown> {
  const response = await fetch(demo.url + path);
  assert.equal(response.status, 200, path);
  return response.json();
}

/** What WordPress wrote as entities, as the reader sees it. */
function decoded(markup: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>' };
  return markup.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? ''),
  );
}

const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);
const text = (value: unknown, ...keys: string[]): string => String(at(value, ...keys));
const list = (value: unknown, ...keys: string[]): readonly unknown[] => at(value, ...keys) as readonly unknown[];

const shapes: Record<string, { path: string; entries: (answer: unknown) => Entry[] }> = {
  WordPress: {
    path: '/api/wordpress/wp-json/wp/v2/posts?_embed&per_page=100',
    entries: (answer) =>
      list(answer).map((post) => ({ id: text(post, 'id'), title: decoded(text(post, 'title', 'rendered')) })),
  },
  'JSON Feed': {
    path: '/api/feed.json',
    entries: (answer) => list(answer, 'items').map((item) => ({ id: text(item, 'id'), title: text(item, 'title') })),
  },
  Drupal: {
    path: '/api/drupal/jsonapi/node/article?include=field_image,uid',
    entries: (answer) =>
      list(answer, 'data').map((node) => ({
        id: text(node, 'attributes', 'drupal_internal__nid'),
        title: text(node, 'attributes', 'title'),
      })),
  },
  Strapi: {
    path: '/api/strapi/api/articles?populate=*&pagination[pageSize]=100',
    entries: (answer) => list(answer, 'data').map((row) => ({ id: text(row, 'id'), title: text(row, 'title') })),
  },
  'the API written by hand': {
    path: '/api/tintuc?soDong=100',
    entries: (answer) =>
      list(answer, 'DanhSach').map((row) => ({ id: text(row, 'MaTin'), title: text(row, 'TieuDe') })),
  },
  'schema.org': {
    path: '/api/schema.json',
    entries: (answer) =>
      list(answer, 'itemListElement').map((one) => ({
        id: text(one, 'item', 'identifier'),
        title: text(one, 'item', 'headline'),
      })),
  },
};

describe('the six shapes of the demo API', () => {
  for (const [name, { path, entries }] of Object.entries(shapes)) {
    it(`${name} holds the whole bulletin, same ids, same titles, same order`, async () => {
      const expected = (articles() as { id: number; title: string }[]).map(({ id, title }) => ({
        id: String(id),
        title,
      }));
      assert.deepEqual(entries(await json(path)), expected);
    });
  }

  it('give the same article alone', async () => {
    const title = 'Người giữ đèn ở Hòn Nhạn';
    assert.equal(text(await json('/api/wordpress/wp-json/wp/v2/posts/1013?_embed'), 'title', 'rendered'), title);
    assert.equal(text(await json('/api/drupal/jsonapi/node/article/1013'), 'data', 'attributes', 'title'), title);
    assert.equal(text(await json('/api/strapi/api/articles/1013?populate=*'), 'data', 'title'), title);
    assert.equal(text(await json('/api/tintuc/1013'), 'DuLieu', 'TieuDe'), title);
    assert.equal(text(list(await json('/api/schema/1013.json'), '@graph')[0], 'headline'), title);
  });

  it('find a Drupal node by its UUID and a Strapi document by its documentId, as their lists name them', async () => {
    const node = list(await json('/api/drupal/jsonapi/node/article'), 'data')[2];
    const alone = await json(`/api/drupal/jsonapi/node/article/${text(node, 'id')}`);
    assert.deepEqual(at(alone, 'data', 'attributes'), at(node, 'attributes'));
    const row = list(await json('/api/strapi/api/articles'), 'data')[2];
    const document = await json(`/api/strapi/api/articles/${text(row, 'documentId')}`);
    assert.deepEqual(at(document, 'data'), row);
  });

  it('answer an unknown article with the error of their system', async () => {
    const missing = [
      '/api/wordpress/wp-json/wp/v2/posts/9',
      '/api/drupal/jsonapi/node/article/9',
      '/api/strapi/api/articles/9',
      '/api/tintuc/9',
      '/api/schema/9.json',
    ];
    for (const path of missing) assert.equal((await fetch(demo.url + path)).status, 404, path);
  });

  it('honour paging: every page once, together the whole', async () => {
    const pages: Record<string, (page: number) => string> = {
      WordPress: (page) => `/api/wordpress/wp-json/wp/v2/posts?per_page=10&page=${page}`,
      'JSON Feed': (page) => `/api/feed.json?size=10&page=${page}`,
      Drupal: (page) => `/api/drupal/jsonapi/node/article?page[limit]=10&page[offset]=${(page - 1) * 10}`,
      Strapi: (page) => `/api/strapi/api/articles?pagination[pageSize]=10&pagination[page]=${page}`,
      'the API written by hand': (page) => `/api/tintuc?soDong=10&trang=${page}`,
      'schema.org': (page) => `/api/schema.json?size=10&page=${page}`,
    };
    for (const [name, pathOf] of Object.entries(pages)) {
      const answers = await Promise.all([1, 2, 3].map((page) => json(pathOf(page))));
      const parts = answers.map((answer) => shapes[name]?.entries(answer) ?? []);
      assert.deepEqual(
        parts.map(({ length }) => length),
        [10, 10, 9],
        name,
      );
      assert.equal(new Set(parts.flat().map(({ id }) => id)).size, 29, name);
    }
  });

  it('count and link pages the way WordPress does', async () => {
    const response = await fetch(`${demo.url}/api/wordpress/wp-json/wp/v2/posts?per_page=10&page=2`);
    assert.equal(response.headers.get('x-wp-total'), '29');
    assert.equal(response.headers.get('x-wp-totalpages'), '3');
    assert.match(response.headers.get('link') ?? '', /page=1>; rel="prev", <[^>]+page=3>; rel="next"/);
    const beyond = await fetch(`${demo.url}/api/wordpress/wp-json/wp/v2/posts?per_page=10&page=4`);
    assert.equal(beyond.status, 400);
    assert.equal(at(await beyond.json(), 'code'), 'rest_post_invalid_page_number');
  });

  it('link the next page of a feed and of JSON:API until there is none', async () => {
    const first = await json('/api/feed.json?size=20');
    const second = await fetch(text(first, 'next_url')).then((response) => response.json());
    assert.equal(list(second, 'items').length, 9);
    assert.equal(at(second, 'next_url'), undefined);
    const page = await json('/api/drupal/jsonapi/node/article?page[limit]=20');
    const last = await fetch(text(page, 'links', 'next', 'href')).then((response) => response.json());
    assert.equal(list(last, 'data').length, 9);
    assert.equal(at(last, 'links', 'next'), undefined);
  });

  it('resolve every relation that JSON:API includes', async () => {
    const answer = await json(
      '/api/drupal/jsonapi/node/article?include=field_image,uid,field_category,field_tags,field_attachments',
    );
    const known = new Set(
      list(answer, 'included').map((resource) => `${text(resource, 'type')} ${text(resource, 'id')}`),
    );
    for (const node of list(answer, 'data')) {
      for (const relation of Object.values(at(node, 'relationships') as Json)) {
        for (const one of [at(relation, 'data')].flat().filter(Boolean)) {
          assert.ok(known.has(`${text(one, 'type')} ${text(one, 'id')}`));
        }
      }
    }
  });
});
