import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, readOne } from './answers.js';

const node = (attributes: object, relationships: object = {}) => ({
  type: 'node--tin',
  id: 'b903c861-73a3-4e27-b4e5-13987375409c',
  attributes: { title: 'Tin vui', langcode: 'vi', drupal_internal__nid: 7, ...attributes },
  relationships,
});
const drupal = (attributes: object, relationships?: object, included: unknown[] = []) => ({
  jsonapi: { version: '1.0' },
  data: [node(attributes, relationships)],
  included,
});
const alias = (langcode: string) => ({ path: { alias: '/tin/vui', pid: 1, langcode } });

test('Drupal: pages stand under the folder and the language of the interface', async () => {
  const urlAt = async (folder: string, langcode: string) =>
    (await readOne(drupal(alias(langcode)), `https://tin.example${folder}/jsonapi/node/tin?include=uid`)).url;
  assert.equal(await urlAt('', 'vi'), '/tin/vui');
  assert.equal(await urlAt('/vi', 'vi'), '/vi/tin/vui');
  assert.equal(await urlAt('/cong/vi', 'vi'), '/cong/vi/tin/vui');
  assert.equal(await urlAt('/cong-thong-tin', 'vi'), '/cong-thong-tin/tin/vui');
  assert.equal(await urlAt('/vi', 'en'), '/vi/node/7', 'an alias of another language');
});

test('Drupal: tells tags from categories by the name of the vocabulary', async () => {
  const term = (vocabulary: string, id: string, name: string) => ({
    type: `taxonomy_term--${vocabulary}`,
    id,
    attributes: { name },
  });
  const link = (vocabulary: string, id: string) => ({ data: [{ type: `taxonomy_term--${vocabulary}`, id }] });
  const article = await readOne(
    drupal(
      {},
      { field_phan_loai: link('linh_vuc', 'a'), field_nhan: link('tu_khoa', 'b'), field_khac: link('tags', 'x') },
      [term('linh_vuc', 'a', 'Nông nghiệp'), term('tu_khoa', 'b', 'lúa hè thu')],
    ),
  );
  assert.deepEqual(
    article.categories?.map(({ name }) => name),
    ['Nông nghiệp'],
  );
  assert.deepEqual(article.tags, ['lúa hè thu']);
});

test('Drupal: a field for the author goes before the account that wrote', async () => {
  const user = { type: 'user--user', id: 'u', attributes: { display_name: 'admin' } };
  const uid = { data: { type: 'user--user', id: 'u' } };
  assert.equal((await readOne(drupal({ field_tac_gia: 'Trần Thị Bình' }, { uid }, [user]))).byline, 'Trần Thị Bình');
  assert.equal((await readOne(drupal({ field_author: 'Trần Thị Bình' }, { uid }, [user]))).byline, 'Trần Thị Bình');
  assert.equal((await readOne(drupal({}, { uid }, [user]))).byline, 'admin');
});

test('Drupal: hides what is not published and passes over pages that hold nothing for the public', async () => {
  assert.equal((await readOne(drupal({ status: false }))).status, 'draft');
  const next = 'https://tin.example/jsonapi/node/tin?page%5Boffset%5D=3';
  const feed = await read({
    jsonapi: { version: '1.0' },
    data: [],
    meta: { omitted: { detail: 'Some resources have been omitted because of insufficient authorization.' } },
    links: { next: { href: next } },
  });
  assert.equal(feed.articles.length, 0);
  assert.equal(feed.next, next);
});

const joomla = (attributes: object) => ({
  links: { self: 'https://tin.example/cong/api/index.php/v1/content/articles' },
  data: [
    {
      type: 'articles',
      id: '7',
      attributes: { id: 7, title: 'Tin vui', alias: 'tin-vui', state: 1, access: 1, ...attributes },
    },
  ],
});
const joomlaUrl = 'https://tin.example/cong/api/index.php/v1/content/articles';

test('Joomla: addresses without a slash are those of the root of the site', async () => {
  const article = await readOne(
    joomla({
      text: '<p><img src="images/a.png" alt=""> <a href="https://tin.example/x">x</a> <a href="#y">y</a></p>',
      images: {
        image_intro: 'images/b.png#joomlaImage://local-images/b.png?width=8&height=6',
        image_intro_alt: 'Bến đò',
      },
    }),
    joomlaUrl,
  );
  assert.equal(article.url, '/cong/index.php?option=com_content&view=article&id=7');
  assert.deepEqual(article.body, {
    html: '<p><img src="/cong/images/a.png" alt=""> <a href="https://tin.example/x">x</a> <a href="#y">y</a></p>',
  });
  assert.equal(article.picture?.url, '/cong/images/b.png');
  assert.equal(article.picture?.alt, 'Bến đò');
});

test('Joomla: hides what is not published, and locks what is for some visitors alone', async () => {
  assert.equal((await readOne(joomla({ state: 0 }), joomlaUrl)).status, 'draft');
  assert.equal((await readOne(joomla({ state: -2 }), joomlaUrl)).status, 'withdrawn');
  assert.equal((await readOne(joomla({ state: 1 }), joomlaUrl)).status, undefined);
  assert.equal((await readOne(joomla({ access: 2 }), joomlaUrl)).locked, true);
  assert.equal((await readOne(joomla({ access: 5 }), joomlaUrl)).locked, false);
});

test('Joomla: reads times as UTC, and the end of an article', async () => {
  const article = await readOne(
    joomla({ publish_up: '2026-10-20 00:30:00', publish_down: '2026-11-20 00:30:00' }),
    joomlaUrl,
  );
  assert.equal(article.publishedAt?.epoch, Date.UTC(2026, 9, 20, 0, 30));
  assert.equal(article.expiresAt?.epoch, Date.UTC(2026, 10, 20, 0, 30));
});
