import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { categories } from '../../demo/data/articles.mjs';
import { startDemo } from '../../demo/server.mjs';

const folder = new URL('../../demo/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&');

let demo: { url: string; close: () => Promise<void> };
before(async () => (demo = await startDemo({ port: 0 })));
after(() => demo.close());

describe('the pages of the demo', () => {
  it('are the eight that were promised', () => {
    assert.deepEqual(pages.toSorted(), [
      'article.html',
      'formats.html',
      'index.html',
      'list.html',
      'recorded.html',
      'snippet.html',
      'states.html',
      'strict.html',
    ]);
  });

  for (const page of pages) {
    const markup = read(page);

    it(`${page} is a Vietnamese page with one main part, one bantin script and a title`, () => {
      assert.match(markup, /^<!doctype html>\n<html lang="vi">/);
      assert.equal(markup.match(/<main /g)?.length, 1);
      assert.equal(markup.match(/<script type="module" src="\/dist\/bantin\.js"><\/script>/g)?.length, 1);
      assert.match(markup, /<title>[^<]{10,}<\/title>/);
    });

    it(`${page} asks no other origin for anything`, () => {
      for (const [tag] of markup.matchAll(/<(?:script|link|img|iframe|news-[a-z]+|related-news)\b[^>]*>/g)) {
        const address = attribute(tag, 'src') ?? attribute(tag, 'href');
        if (address) assert.equal(new URL(address, demo.url).origin, demo.url, tag);
      }
      assert.doesNotMatch(markup, /<(?:style|script(?! (?:defer|type)))/);
    });

    it(`${page} keeps room for every widget before it comes`, () => {
      for (const [tag, name = ''] of markup.matchAll(/<(news-[a-z]+|related-news)\s[^>]*>/g)) {
        if (page !== 'strict.html')
          assert.match(attribute(tag, 'style') ?? '', /^display:block;min-height:\d+px$/, tag);
        else assert.match(read('site.css'), new RegExp(`\\.strict ${name} \\{\\s+min-height: \\d+px;`));
      }
    });

    it(`${page} links to pages and data that exist`, async () => {
      const addresses = [...markup.matchAll(/<(?:a|link|script|img)\b[^>]*>/g)]
        .map(([tag]) => attribute(tag, 'href') ?? attribute(tag, 'src'))
        .filter((address) => address && !/^(#|tel:|mailto:|\/dist\/)/.test(address));
      for (const address of new Set(addresses)) {
        const { status } = await fetch(new URL(address ?? '', `${demo.url}/`));
        assert.ok(status === 200 || address?.startsWith('/api/recorded/'), `${page}: ${address} → ${status}`);
      }
    });
  }

  it('strict.html comes with a policy that it shows, has no styles in attributes, and a new nonce in every answer', async () => {
    const header = async (query: string): Promise<[policy: string, page: string]> => {
      const answer = await fetch(`${demo.url}/strict.html${query}`);
      return [answer.headers.get('content-security-policy') ?? '', await answer.text()];
    };
    const [policy, page] = await header('');
    assert.match(
      policy,
      /^default-src 'none'; script-src 'self'; .*; require-trusted-types-for 'script'; trusted-types /,
    );
    assert.ok(page.includes(`Content-Security-Policy:\n${policy.replaceAll('; ', ';\n')}</pre>`));
    assert.doesNotMatch(page, /\sstyle=|nonce=/);
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const [changing, scripts] = await header('?policy=nonce');
        const nonce = /'nonce-([\w+/=]{20,})' 'strict-dynamic'/.exec(changing)?.[1] ?? '';
        assert.equal(scripts.split(`<script nonce="${nonce}" type="module"`).length, 3);
        return nonce;
      }),
    );
    assert.equal(new Set(nonces).size, 2);
  });

  it('styles load fonts and pictures from the site itself only', async () => {
    const css = read('site.css');
    const addresses = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, address = '']) => address);
    assert.equal(addresses.length, 6);
    for (const address of addresses) {
      assert.match(address, /^\/fonts\//);
      assert.equal((await fetch(demo.url + address)).status, 200, address);
    }
    assert.doesNotMatch(css, /@import|https?:/);
  });

  it('the list page offers every section under its own name', () => {
    const markup = read('list.html');
    for (const { slug, name } of categories as readonly { slug: string; name: string }[]) {
      assert.ok(markup.includes(`<a href="list.html?muc=${slug}">${name}</a>`), name);
    }
  });

  it('the page script has a shape for every choice, and each answers with data', async () => {
    const script = read('site.js');
    const choices = [...read('formats.html').matchAll(/name="shape" value="(\w+)"/g)].map(([, value = '']) => value);
    assert.equal(choices.length, 6);
    const lists = [...script.matchAll(/list: `\$\{api\}([^`]+)`/g)].map(([, address = '']) => `/api${address}`);
    for (const choice of choices) assert.match(script, new RegExp(`\\b${choice}: \\{`));
    assert.equal(lists.length, 6);
    for (const address of lists) assert.equal((await fetch(demo.url + address)).status, 200, address);
  });

  it('the gallery shows recorded answers that were recorded', async () => {
    const shown = [...read('recorded.html').matchAll(/<news-list src="\/api\/recorded\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const names = (await (await fetch(`${demo.url}/api/recorded/`)).json()) as string[];
    assert.ok(shown.length > 20);
    assert.deepEqual(
      shown.filter((name) => !names.includes(name ?? '')),
      [],
    );
  });
});
