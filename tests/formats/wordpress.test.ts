import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, readOne } from './answers.js';

const post = (id: number, more: object = {}) => ({ id, title: { rendered: 'Tin &amp; bài' }, ...more });
const posts = (count: number) => Array.from({ length: count }, (_, index) => post(index + 1));
const term = (taxonomy: string, slug: string, name: string) => ({ id: 1, taxonomy, slug, name });
const withTerms = (...terms: object[]) => post(1, { _embedded: { 'wp:term': [terms] } });
const names = (links: readonly { name: unknown }[] | undefined) => links?.map(({ name }) => name);

test('takes the taxonomies of a type of the site’s own for categories where it has none', async () => {
  const own = await readOne([
    withTerms(
      term('linh_vuc', 'nong-nghiep', 'Nông nghiệp'),
      term('tu_khoa', 'lua', 'lúa'),
      term('post_format', 'x', 'Ảnh'),
    ),
  ]);
  assert.deepEqual(names(own.categories), [{ html: 'Nông nghiệp' }]);
  assert.deepEqual(own.tags, [{ html: 'lúa' }]);
  const usual = await readOne([
    withTerms(term('category', 'tin', 'Tin'), term('linh_vuc', 'nong-nghiep', 'Nông nghiệp')),
  ]);
  assert.deepEqual(names(usual.categories), [{ html: 'Tin' }]);
});

test('takes no category that says that there is none', async () => {
  for (const slug of [
    'uncategorized',
    'uncategorized-vi',
    'chua-phan-loai',
    'chua-duoc-phan-loai',
    'khong-phan-loai',
  ]) {
    assert.equal((await readOne([withTerms(term('category', slug, 'Chưa phân loại'))])).categories, undefined, slug);
  }
});

test('reads what Yoast, Spectra and fields of the site say where nothing is embedded', async () => {
  const graph = [
    { '@type': 'WebPage' },
    { '@type': 'Article', headline: 'Tin', articleSection: ['Kinh tế'], keywords: ['muối'] },
  ];
  const article = await readOne([
    post(1, {
      yoast_head_json: { schema: { '@graph': graph }, author: 'quantri' },
      uagb_featured_image_src: { full: ['https://tin.example/a.jpg', 800, 600, false] },
      acf: { tac_gia: 'Trần Thị Bình', nguon: 'Bản tin tỉnh' },
    }),
  ]);
  assert.deepEqual(names(article.categories), [{ html: 'Kinh tế' }]);
  assert.deepEqual(article.tags, [{ html: 'muối' }]);
  assert.equal(article.picture?.url, 'https://tin.example/a.jpg');
  assert.deepEqual(article.byline, { html: 'Trần Thị Bình' });
  assert.deepEqual(article.source?.name, { html: 'Bản tin tỉnh' });
});

test('goes on after a full page where counts are hidden, and only at an interface of WordPress', async () => {
  const next = async (count: number, url: string) => (await read(posts(count), {}, url)).next;
  const plain = 'https://tin.example/?rest_route=/wp/v2/posts';
  assert.equal(await next(10, plain), 'https://tin.example/?rest_route=%2Fwp%2Fv2%2Fposts&page=2');
  assert.equal(await next(9, plain), undefined);
  const url = 'https://tin.example/wp-json/wp/v2/tin_tuc?per_page=3&page=2';
  assert.equal(await next(3, url), 'https://tin.example/wp-json/wp/v2/tin_tuc?per_page=3&page=3');
  assert.equal(await next(2, url), undefined);
  assert.equal(await next(10, 'https://tin.example/trang-chu'), undefined, 'data in the page');
});

test('hides drafts, planned and private posts, and locks those with a password', async () => {
  for (const [status, read] of [
    ['draft', 'draft'],
    ['future', 'scheduled'],
    ['private', 'private'],
    ['pending', 'draft'],
    ['trash', 'withdrawn'],
  ]) {
    assert.equal((await readOne([post(1, { status })])).status, read, status);
  }
  assert.equal((await readOne([post(1, { content: { rendered: '', protected: true } })])).locked, true);
});
