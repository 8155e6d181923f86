// News of an http address on an https page: browsers refuse to ask for them, so the elements say so at once; pictures are asked for by https.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from '../../.config/browsers.mjs';
import { builtFile } from '../support/built-file.js';
import { rows } from '../support/news.js';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

const TAGS = ['news-list', 'news-article', 'related-news'];
const FAR = 'http://tinh.example/tin.json';
const PICTURE = 'http://anh.example/cau.jpg';

const page = (src: string): string => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Xã Bến Đá</title>
<script>const codes = []; addEventListener('news-error', ({ target, error }) => codes.push(target.localName + ' ' + error.code));</script>
<script type="module" src="/bantin/bantin.js"></script>
${TAGS.map((tag) => `<${tag} src="${src}" loading="eager" current="none"><a href="/tin">Tin của tỉnh</a></${tag}>`).join('\n')}`;

const TEXTS = `return [...document.querySelectorAll('${TAGS.join()}')].map((element) => element.shadowRoot?.querySelector('[role=status]')?.textContent.trim() ?? '')`;

let host: Site;
before(async () => {
  const news = JSON.stringify({ items: rows(2, { image: PICTURE }) });
  host = await site(
    async (path, _, response) => {
      if (path.startsWith('/bantin/')) {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        return void response.end(await builtFile(path, '/bantin/'));
      }
      const isNews = path === '/tin.json';
      response.writeHead(200, { 'content-type': isNews ? 'application/json' : 'text/html; charset=utf-8' });
      response.end(isNews ? news : page(path === '/near' ? '/tin.json' : FAR));
    },
    { secure: true },
  );
});
after(() => host.close());

for (const engine of wantedEngines()) {
  describe(`an https page in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine)));
    after(() => tab.close());

    it('says that an http endpoint cannot be asked, and keeps the link of the page', async () => {
      await tab.go(`${host.url}/far`);
      await until(tab, 'return codes.length === 3', 'three errors');
      assert.deepEqual(
        ((await tab.run('return codes')) as string[]).toSorted(),
        TAGS.map((tag) => `${tag} mixed-content`).toSorted(),
      );
      const texts = (await tab.run(TEXTS)) as string[];
      for (const text of texts) assert.notEqual(text, '');
      const links = `return [...document.querySelectorAll('a')].filter((link) => link.checkVisibility()).length`;
      assert.equal(await tab.run(links), 3);
    });

    it('asks for pictures by https', async () => {
      await tab.go(`${host.url}/near`);
      const sources = `[...document.querySelectorAll('${TAGS.join()}')].flatMap((element) => [...element.shadowRoot.querySelectorAll('img')].map(({ src }) => src))`;
      await until(tab, `return ${sources}.length >= 3`, 'pictures');
      for (const source of (await tab.run(`return ${sources}`)) as string[])
        assert.equal(source, PICTURE.replace('http:', 'https:'));
    });
  });
}
