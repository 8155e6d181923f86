import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, readOne } from './answers.js';

const entry = {
  id: 1,
  documentId: 'zda327eji3z1dps8m2nd7d6r',
  title: 'Tin vui',
  publishedAt: '2026-10-20T00:30:00.000Z',
};
const url = 'https://tin.example/api/articles?populate=*';

test('hides what was never published', async () => {
  assert.equal((await readOne({ data: [{ ...entry, publishedAt: null }], meta: {} })).status, 'draft');
  const old = { id: 1, attributes: { title: 'Tin vui', publishedAt: null } };
  assert.equal((await readOne({ data: [old], meta: {} })).status, 'draft');
});

test('counts pages, and rows by the name that they have in addresses', async () => {
  const next = async (pagination: object) => (await read({ data: [entry], meta: { pagination } }, {}, url)).next;
  const asked = (name: string, count: number) =>
    `https://tin.example/api/articles?populate=*&pagination%5B${name}%5D=${count}`;
  assert.equal(await next({ page: 1, pageSize: 1, pageCount: 2, total: 2 }), asked('page', 2));
  assert.equal(await next({ page: 2, pageSize: 1, pageCount: 2, total: 2 }), undefined);
  assert.equal(await next({ start: 0, limit: 1, total: 2 }), asked('start', 1));
  assert.equal(await next({ start: 1, limit: 1, total: 2 }), undefined);
});

test('puts the components of a dynamic zone together', async () => {
  const blocks = [
    { __component: 'shared.rich-text', id: 1, body: '## Mục\n\n**Đậm** & thường' },
    { __component: 'shared.rich-text', id: 2, body: '<p>Soạn bằng CKEditor.</p>' },
    { __component: 'shared.media', id: 3, file: { url: '/uploads/a.png', alternativeText: 'Bến', mime: 'image/png' } },
  ];
  const { body } = await readOne({ data: { ...entry, blocks }, meta: {} });
  assert.deepEqual(body, {
    html:
      '<h2>Mục</h2><p><strong>Đậm</strong> &#38; thường</p><p>Soạn bằng CKEditor.</p>' +
      '<figure><img src="/uploads/a.png" alt="Bến"></figure>',
  });
});

test('takes words and picture of the component for search engines where the entry has none', async () => {
  const seo = { metaDescription: 'Tóm tắt.', metaImage: { url: '/uploads/b.png' } };
  const article = await readOne({ data: { ...entry, seo }, meta: {} });
  assert.equal(article.summary, 'Tóm tắt.');
  assert.equal(article.picture?.url, '/uploads/b.png');
  assert.equal((await readOne({ data: { ...entry, seo, description: 'Mở đầu.' }, meta: {} })).summary, 'Mở đầu.');
});
