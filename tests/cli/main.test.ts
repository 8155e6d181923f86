import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { row, rows, titleOf } from '../support/news.js';
import { jsonSite, recordedSite, type Site } from '../support/site.js';
import { bantin } from './bantin.js';

describe('the bantin command', () => {
  let news: Site;
  let wordpress: Site;
  let refused: Site;
  before(async () => {
    news = await jsonSite(rows(12, { content: '<p>Nội dung của bài.</p>' }));
    wordpress = await recordedSite('wordpress-6.1.9-posts-embed');
    refused = await jsonSite({}, 403);
  });
  after(() => Promise.all([news.close(), wordpress.close(), refused.close()]));

  it('renders a list of ten', async () => {
    const { code, out, err } = await bantin(['render', 'list', news.url]);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out.split('<li>').length - 1, 10);
    assert.ok(out.startsWith('<ul>') && out.endsWith('</ul>\n'));
    assert.doesNotMatch(out, /Nội dung của bài/);
  });

  it('renders as many as it is told, with addresses by pattern', async () => {
    const { out } = await bantin(['render', 'list', news.url, '--count', '2', '--article-url', '/tin?id={id}']);
    assert.deepEqual(
      [...out.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      ['/tin?id=1', '/tin?id=2'],
    );
  });

  it('tells the endpoint how many, and which', async () => {
    await bantin(['render', 'list', `${news.url}/tin?n={size}`, '--count', '3']);
    await bantin(['render', 'article', `${news.url}/bai/{id}`, '--id', '4']);
    assert.deepEqual(news.asked.slice(-2), ['/tin?n=3', '/bai/4']);
  });

  it('merges several addresses', async () => {
    const other = await jsonSite([row(12, { id: 'khac', url: 'https://tinh.example/khac', title: 'Tin huyện' })]);
    const { out } = await bantin(['render', 'list', news.url, other.url, '--count', '99']);
    assert.equal(out.split('<li>').length - 1, 13);
    await other.close();
  });

  it('renders an article, the first or the one it is told', async () => {
    const first = await bantin(['render', 'article', news.url]);
    const third = await bantin(['render', 'article', news.url, '--id', '3']);
    assert.ok(first.out.includes(`<h1>${titleOf(1)}</h1>`) && first.out.includes('<p>Nội dung của bài.</p>'));
    assert.ok(third.out.includes(`<h1>${titleOf(3)}</h1>`));
  });

  it('reads what a real WordPress answers', async () => {
    const { code, out } = await bantin(['render', 'article', wordpress.url, '--id', 'cau-ben-lac-thong-xe']);
    assert.equal(code, 0);
    assert.match(out, /Thứ 3 Ngày 20\/10\/2026/);
    assert.match(out, /<h1>Cầu Bến Lạc thông xe sau ba mùa nước lũ<\/h1>/);
  });

  it('adds schema.org data that can be read', async () => {
    const { out } = await bantin(['render', 'list', news.url, '--count', '2', '--json-ld']);
    const scripts = [...out.matchAll(/<script type="application\/ld\+json">(.*)<\/script>/g)].map(([, json]) => json);
    const headlines = scripts.map((json) => (JSON.parse(json ?? '') as { headline: string }).headline);
    assert.deepEqual(headlines, [titleOf(1), titleOf(2)]);
  });

  it('reads odd shapes with a mapping, and the format it is told', async () => {
    const odd = await jsonSite({ kq: [{ a: 'Tin một' }] });
    const mapped = await bantin(['render', 'list', odd.url, '--map', 'items: kq; title: a']);
    assert.equal(mapped.out, '<ul><li><h3>Tin một</h3></li></ul>\n');
    const unknown = await bantin(['render', 'list', news.url, '--format', 'khong-co']);
    assert.equal(unknown.code, 1);
    await odd.close();
  });

  it('labels in the language it is told', async () => {
    const { out } = await bantin(['render', 'list', news.url, '--count', '1', '--language', 'en']);
    assert.match(out, />20 March 2026</);
  });

  it('ends with 1 and the reason when the news cannot be loaded', async () => {
    const { code, out, err } = await bantin(['render', 'list', refused.url]);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^Chưa tải được tin.*\nMáy chủ trả về mã 403\. .*\n$/);
  });

  it('says it in the language of the terminal, or the one it is told', async () => {
    const english = /^The news could not be loaded.*\nThe server answered with status 403\. .*\n$/;
    const command = ['render', 'list', refused.url];
    assert.match((await bantin(command, { LANG: 'en_US.UTF-8' })).err, english);
    assert.match((await bantin([...command, '--language', 'en'], { LANG: 'vi_VN.UTF-8' })).err, english);
    assert.match((await bantin([...command, '--language', 'vi'], { LANG: 'en_US.UTF-8' })).err, /^Chưa tải được tin/);
    assert.match((await bantin(command, { LANG: 'C.UTF-8' })).err, /^Chưa tải được tin/);
  });

  it('ends with 1 for an article that is not there', async () => {
    const missing = await bantin(['render', 'article', news.url, '--id', 'khong-co']);
    assert.equal(missing.code, 1);
    assert.match(missing.err, /^Không tìm thấy bài viết này\./);
    const none = await jsonSite([]);
    assert.equal((await bantin(['render', 'article', none.url])).code, 1);
    assert.deepEqual(await bantin(['render', 'list', none.url]), { code: 0, out: '<ul></ul>\n', err: '' });
    await none.close();
  });

  const misuses: Record<string, readonly string[]> = {
    'no command': [],
    'another command': ['show', 'list', 'https://tinh.example/'],
    'another thing to render': ['render', 'page', 'https://tinh.example/'],
    'no address': ['render', 'list'],
    'a path for an address': ['render', 'list', 'tin.json'],
    'an address of a file': ['render', 'list', 'file:///etc/hosts'],
    'an unknown option': ['render', 'list', 'https://tinh.example/', '--colour'],
    'no count': ['render', 'list', 'https://tinh.example/', '--count', 'mười'],
    'a count of nothing': ['render', 'list', 'https://tinh.example/', '--count', '0'],
    'an option without its value': ['render', 'list', 'https://tinh.example/', '--id'],
    'a map that cannot be read': ['inspect', 'package.json', '--map', 'items: [['],
    'a format that does not exist': ['check', 'package.json', '--format', 'khong-co'],
  };
  for (const [name, args] of Object.entries(misuses)) {
    it(`ends with 2 and a word about it: ${name}`, async () => {
      const { code, out, err } = await bantin(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^Sai cách dùng: .+\nXem: bantin --help\n$/s);
    });
  }

  it('explains itself in both languages and knows its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await bantin(['--version']), { code: 0, out: `${version}\n`, err: '' });
    const [vietnamese, english] = [await bantin(['--help']), await bantin(['--help', '--language', 'en'])];
    assert.match(vietnamese.out, /tin của tỉnh/);
    assert.match(english.out, /a province's news/);
    const options =
      'count id article-url format map date-pattern time-zone timeout url origin json strict language json-ld';
    for (const option of options.split(' '))
      assert.ok(vietnamese.out.includes(`--${option}`) && english.out.includes(`--${option}`), option);
  });
});
