// The plugin for WordPress: what its shortcodes make, with stand-ins for WordPress.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { run } from '../support/workshop.mjs';

const STAGE = fileURLToPath(new URL('plugin.php', import.meta.url));
const made = (given, content = '', name = 'news_list') =>
  run('php', ['-d', 'error_reporting=-1', '-d', 'display_errors=stdout', STAGE], {
    input: JSON.stringify([given, content, name]),
  });

const REFUSED = [
  'https://la.example/tin',
  'https://tinh.example.la.example/tin',
  'https://tinh.example@la.example/tin',
  'https://tinh.example:81/tin',
  'https://so.tinh.example/tin',
  'http://tinh.example/tin',
  '//tinh.example/tin',
  '/\\la.example/tin',
  'https://tinh.example\\@la.example/',
  'javascript:alert(1)',
  'data:application/json,[]',
  'tin.json',
  'https://tinh.example/tin https://la.example/tin',
  '{id}://la.example/',
  '',
];

export async function checkPlugin(check) {
  await check('the plugin makes tags of shortcodes', async () => {
    assert.equal(
      await made(
        { src: 'https://tinh.example/tin?a=1&amp;b=2', count: '5', 0: 'searchable' },
        'Tin <a href="/tin">tỉnh</a><h2>x</h2>',
      ),
      '<news-list src="https://tinh.example/tin?a=1&amp;b=2" count="5" searchable="">Tin <a href="/tin">tỉnh</a>x</news-list>',
    );
    assert.equal(
      await made({ src: '/tin/{id}', 'id-param': 'id' }, '', 'news_article'),
      '<news-article src="https://xa.example/tin/{id}" id-param="id"></news-article>',
    );
    assert.match(await made({ src: 'https://so.tinh.example:8443/' }, '', 'related_news'), /^<related-news src=/);
  });
  await check('the plugin escapes every value, and takes none that stores, opens or leads away', async () => {
    const evil = '"><script>alert(1)</script>';
    const names = 'onclick style map rewrite image-base keep open debug refresh data json-ld'.split(' ');
    const given = Object.fromEntries(names.map((name) => [name, '1']));
    const html = await made(
      { ...given, src: `/tin${evil}`, heading: evil, 'article-url': 'https://la.example/{id}' },
      '<script>1</script>',
    );
    const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;';
    assert.equal(html, `<news-list src="https://xa.example/tin${escaped}" heading="${escaped}">1</news-list>`);
  });
  await check('the plugin shows nothing of other sites', async () => {
    for (const src of REFUSED) assert.equal(await made({ src }), '', src);
    assert.equal(await made(''), '');
  });
  await check('the plugin loads a module in old and new WordPress', async () => {
    for (const type of ['', " type='text/javascript'", ' type="text/javascript"', ' type="module"'])
      assert.equal(
        await made([], `<script${type} src="/a.js"></script>\n`, 'tag'),
        '<script type="module" src="/a.js"></script>\n',
      );
  });
}
