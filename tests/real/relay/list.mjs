// list.php in a page on PHP's own server: the same HTML as renderList for recorded answers, and a link for whatever else comes.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { look, openSite, until } from '../support/browser.mjs';
import { newFolder } from '../support/workshop.mjs';
import { checkHostile } from './list-hostile.mjs';
import { LINK, addressOf, demoAnswer, openReader, same, startPages } from './list-pages.mjs';
import { startPhp } from './php.mjs';
import { FEED } from './upstream.mjs';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
/** Recorded answers of which list.php must make the list; of all others it may make the same or leave it to the script. */
const READ =
  /^(?:wordpress-.*(?:posts-(?!jsonp|page-too)|post-by-slug|post-password|search|trap-(?!options|empty))|wordpress-.*rss2|drupal-.*-rss\.|eleventy-.*(?:-rss\.|jsonfeed)|hugo-|jsonfeed-1|nukeviet|rss2-media|json-server|vn-|drf-.*(?:page|cursor)|laravel-)/;

async function checkSame(check, { inside }, rendered) {
  await check('list.php prints what renderList prints of every recorded answer, or a link', async () => {
    let lists = 0;
    for (const folder of ['recorded', 'from-docs'])
      for (const name of readdirSync(join(FIXTURES, folder)).filter((file) => !/\.headers\.txt$|\.md$/.test(file))) {
        const body = readFileSync(join(FIXTURES, folder, name));
        const html = await inside(body, { count: 10 }, name);
        if (html.startsWith('<!--') && !READ.test(name)) assert.ok(html.endsWith(LINK), name);
        else same(html, await rendered(body, name), name);
        lists += Number(html.startsWith('<ul>'));
      }
    assert.ok(lists > 50, `${lists} lists`);
  });
  for (const path of [
    '/api/tintuc?soDong=30',
    '/api/wordpress/wp-json/wp/v2/posts?_embed&per_page=30',
    '/api/feed.json',
  ])
    await check(`list.php prints what renderList prints of the demo’s ${path}`, async () => {
      const [status, body] = await demoAnswer(path);
      assert.equal(status, 200);
      const expected = await rendered(body, 'demo.json', { count: 30 });
      assert.ok(expected.match(/<li/g).length > 5);
      same(await inside(body, { count: 30 }), expected);
    });
}

const NEWS = JSON.stringify([
  {
    id: 'a(1)!',
    title: 'Cầu Bến Đá thông xe',
    url: '/tin/1',
    date: '2026-10-20T07:30:00+07:00',
    summary: 'Dài 412 mét.',
  },
  { id: '2', title: 'Chợ phiên', url: 'https://tinh.example/tin/2', date: '05/02/2026', urgent: true },
  { id: '3', title: 'Không ngày', pinned: '1', summary: 'Một tin.' },
]);

async function checkOptions(check, { show, inside }, rendered) {
  await check('list.php writes the attributes that it is given, and no handlers', async () => {
    const evil = `"'><script>alert(1)</script>`;
    const html = await show(addressOf('tin.xml'), {
      ...{ count: 5, searchable: true, paging: false, heading: evil, src: '/relay/relay.php?url=x&y' },
      ...{ onclick: 'alert(1)', 'x y': '1', '"><b': '1', fields: ['date'], link: 'javascript:alert(1)' },
    });
    const escaped = '&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;';
    const start = `<news-list src="/relay/relay.php?url=x&amp;y" count="5" searchable="" heading="${escaped}">`;
    assert.equal(
      html,
      `${start}<ul><li><h3><a href="https://tinh.example/1">Cầu Bến Đá thông xe</a></h3></li></ul></news-list>`,
    );
  });
  await check('list.php chooses, orders, links and ranks as renderList and the element do', async () => {
    same(await inside(NEWS, { count: 2 }), await rendered(NEWS, 'x', { count: 2 }));
    const ours = { articleUrl: '/tin?so={id}&x="', headingLevel: 5 };
    same(await inside(NEWS, { 'article-url': ours.articleUrl, 'heading-level': 4 }), await rendered(NEWS, 'x', ours));
    const order = async (name) =>
      [...(await inside(NEWS, { order: name })).matchAll(/(?:>|<\/b> )([^<>]+?)(?:<\/a>)?<\/h3>/g)].map(
        ([, title]) => title,
      );
    assert.deepEqual(await order('oldest'), ['Chợ phiên', 'Không ngày', 'Cầu Bến Đá thông xe']);
  });
  await check('list.php leaves choices that it does not know to the script', async () => {
    for (const name of ['category', 'map', 'query', 'date-pattern'])
      assert.equal(await inside(NEWS, { [name]: 'x' }), `<!-- bantin: left to the script -->${LINK}`);
  });
  await check('list.php shows the link that it is given where there are no news', async () => {
    const html = await inside('[]', { link: '/tin?a=1&b', 'link-text': 'Tin <b>tỉnh</b>' });
    assert.match(html, /-->(<a href="\/tin\?a=1&amp;b">Tin &lt;b&gt;tỉnh&lt;\/b&gt;<\/a>)$/);
    for (const link of ['javascript:alert(1)', '//la.example/', '/\\la.example', 'tin', 5, ['x']])
      assert.ok((await inside('[]', { link })).endsWith(LINK), String(link));
  });
}

const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

async function checkHosts(check, upstream, { show }) {
  await check('list.php reads no host that is not on the list, and still shows a link', async () => {
    const before = upstream.asked.length;
    for (const url of [
      'https://la.example/tin',
      'http://tinh.example/rss/tin.xml',
      'file:///etc/passwd',
      'https://127.0.0.1/rss/',
      'https://tinh.example/quan-tri/',
      '',
      '"><script>',
    ]) {
      const html = await show(url);
      assert.match(html, /^<news-list src="[^"<>]*"><!-- bantin: [\w ]+ -->(?:<a href="https:[^"]*">)?Xem tin/, url);
    }
    assert.equal(upstream.asked.length, before);
    for (const name of ['sang-khac.xml', 'sang-noi-bo.xml', 'trang.html', 'loi.xml', 'nua.json', 'anh.png'])
      assert.ok((await show(addressOf(name))).includes(LINK), name);
  });
}

async function checkCopies(check, upstream, { show, inside, alone }) {
  await check(
    'list.php asks once in a while and once at a time, and shows the last good copy while the source fails',
    async () => {
      const url = `${addressOf('tin.xml')}?trang={page}&so={size}`;
      const good = await show(url, { count: 4 });
      assert.match(good, /Cầu Bến Đá thông xe/);
      assert.equal(upstream.asked.at(-1).path, '/rss/tin.xml?trang=1&so=4');
      const before = upstream.asked.length;
      for (const html of await Promise.all([1, 2, 3, 4].map(() => show(url, { count: 4 })))) assert.equal(html, good);
      assert.equal(upstream.asked.length, before);
      await wait(2.1);
      for (const trouble of ['failing', 'silent']) {
        upstream.be(trouble);
        const pages = await Promise.all([1, 2, 3, 4].map(() => show(url, { count: 4 })));
        for (const html of pages) assert.equal(html, good);
      }
      assert.equal(upstream.asked.length, before + 1, 'a server that has just failed is left alone');
      upstream.be('well');
    },
  );
  await check('list.php keeps no page waiting for an answer that others wait for', async () => {
    upstream.be('silent');
    const first = show(addressOf('moi.xml'));
    await wait(0.3);
    // A process of its own: a worker of PHP's server takes several pages at once and makes them one after the other.
    assert.equal(await alone(addressOf('moi.xml')), `<!-- bantin: being asked -->${LINK}`);
    assert.ok((await first).includes('<!-- bantin: too slow -->'));
    upstream.be('well');
    assert.ok((await inside(FEED, {}, 'khac.xml')).startsWith('<ul>'));
  });
}

async function checkInstalled(check, upstream, folder) {
  const copy = newFolder('list-alone');
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, 'config.php'));
  const cache = join(copy, 'config.php', 'x');
  await check('list.php shows a link without settings, with broken ones, and where nothing can be kept', async () => {
    for (const [config, env] of [
      [undefined, join(copy, 'none.php')],
      ['<?php return 5;'],
      ['<?php return ['],
      [`<?php return ['allowed' => ['https://tinh.example/rss/'], 'cache' => ${JSON.stringify(cache)}];`],
    ]) {
      if (config) writeFileSync(join(copy, 'config.php'), config);
      const pages = await startPages(upstream, copy, { settings: env ?? join(copy, 'config.php') });
      try {
        assert.ok((await pages.show(addressOf('tin.xml'))).includes(LINK), config);
      } finally {
        await pages.close();
      }
    }
  });
  await check('list.php may be required twice, and its files say nothing by themselves', async () => {
    const pages = await startPages(upstream, folder);
    const files = await startPhp(upstream, folder, { options: ['-d', 'display_errors=1', '-d', 'error_reporting=-1'] });
    try {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.php') && file !== 'relay.php'))
        assert.equal(await (await fetch(`${files.base}/${name}`)).text(), '', name);
      assert.doesNotMatch(readFileSync(pages.log, 'utf8'), /Warning|Notice|Deprecated|Fatal/);
    } finally {
      await files.close();
      await pages.close();
    }
  });
}

/** A page of the site with and without the script, in Chromium; the element asks relay.php for what list.php has read. */
async function checkInBrowser(check, upstream, folder, { dist }) {
  const [, body] = await demoAnswer('/api/wordpress/wp-json/wp/v2/posts?_embed&per_page=20');
  upstream.put('trang.json', body);
  const pages = await startPages(upstream, folder, { dist });
  const site = await openSite(dist, pages.base);
  const src = `/relay/relay.php?url=${addressOf('trang.json')}`;
  const ask = new URLSearchParams({ ask: JSON.stringify([addressOf('trang.json'), { count: 5, src }]) });
  const titles = (root) =>
    [...root.querySelectorAll('h3')].filter((title) => title.checkVisibility()).map((title) => title.innerText.trim());
  try {
    await check('readers see the same titles in Chromium without the script and with it', async () => {
      const before = await site.visit(`${pages.base}/page.php?${ask}`);
      const shown = await before.locator('news-list').evaluate(titles);
      assert.equal(shown.length, 5);
      const after = await site.visit(`${pages.base}/page.php?${ask}&script`);
      await until(after, () =>
        globalThis.document.querySelector('news-list').shadowRoot?.querySelector('[part~="item"]'),
      );
      assert.deepEqual(
        (await look(after, 'news-list')).items.map(({ title }) => title),
        shown,
      );
      assert.deepEqual(await after.locator('news-list').evaluate(titles), [], 'not twice');
      assert.deepEqual(site.complaints, []);
    });
  } finally {
    await site.close();
    await pages.close();
  }
}

export async function checkList(check, upstream, folder, build) {
  const rendered = await openReader(build);
  const pages = await startPages(upstream, folder);
  try {
    await checkSame(check, pages, rendered);
    await checkOptions(check, pages, rendered);
    await checkHostile(check, pages, rendered);
    await checkHosts(check, upstream, pages);
    await check('PHP has complained of nothing, not even in its log', async () => {
      assert.doesNotMatch(readFileSync(pages.log, 'utf8'), /Warning|Notice|Deprecated|Fatal/);
    });
  } finally {
    await pages.close();
  }
  const hasty = await startPages(upstream, folder, { config: { fresh: 2, 'page timeout': 1 } });
  try {
    await checkCopies(check, upstream, hasty);
  } finally {
    await hasty.close();
  }
  await checkInstalled(check, upstream, folder);
  await checkInBrowser(check, upstream, folder, build);
}
