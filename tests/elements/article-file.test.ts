import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { articleFile, fileName } from '../../src/elements/news-article/save.js';
import type { SafeUrl } from '../../src/model/safe-html.js';
import { loadFeed, type Article } from '../../src/server.js';
import type { View } from '../../src/templates/view.js';
import { attacks } from '../sanitize/corpus.js';
import { row, titleOf, type Row } from '../support/news.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

const ADDRESS = 'https://tinh.example/tin/1';

const view: View = {
  language: 'vi',
  timeZone: 'Asia/Ho_Chi_Minh',
  dateFormat: 'bulletin',
  now: Date.parse('2026-03-21T00:00:00Z'),
  newDays: 0,
  level: 2,
  addressOf: () => undefined,
  onSelect: () => undefined,
  onFailure: () => undefined,
};

async function articleOf(sent: Row): Promise<Article> {
  const fetch: typeof globalThis.fetch = async () => new Response(JSON.stringify([sent]));
  const { articles } = await loadFeed({ src: 'https://tinh.example/tin.json', fetch });
  assert.ok(articles[0]);
  return articles[0];
}

/** What a browser makes of a file. */
function madeOf(file: string): { tags: string[]; attributes: [string, string][]; text: string } {
  const tags: string[] = [];
  const attributes: [string, string][] = [];
  let text = '';
  const visit = (node: Node): void => {
    if ('value' in node) text += node.value;
    if (!('tagName' in node)) return;
    tags.push(node.tagName);
    for (const { name, value } of node.attrs) attributes.push([name, value]);
    node.childNodes.forEach(visit);
  };
  parse(file).childNodes.forEach(visit);
  return { tags, attributes, text: text.replace(/\s+/g, ' ') };
}

/** Elements that a saved article has around what the endpoint sent. */
const FRAME = /^(html|head|body|meta|title|style|article|footer|h1)$/;
const DANGEROUS = /^(script|iframe|object|embed|form|input|button|link|base|svg|math|template|frame|applet)$/;

describe('a saved article', () => {
  it('has its title, day, summary, text, photo, files, signature, source and address', async () => {
    const article = await articleOf(
      row(1, {
        summary: 'Trạm phục vụ 1.200 hộ.',
        content: '<p>Lễ khánh thành <b>sáng nay</b>.</p>',
        image: { url: 'https://tinh.example/tram.jpg', alt: 'Trạm', caption: 'Trạm cấp nước' },
        attachments: [{ name: 'Quyết định 12', url: 'https://tinh.example/qd12.pdf' }],
        author: 'Thu Hà',
        source: { name: 'Đài Suối Mơ', url: 'https://suoimo.example/' },
      }),
    );
    const { text, attributes, tags } = madeOf(articleFile(article, view, ADDRESS));
    const order = [
      ...['Thứ 6 Ngày 20/03/2026', titleOf(1), 'Trạm phục vụ 1.200 hộ.', 'Trạm cấp nước', 'Lễ khánh thành sáng nay.'],
      ...['Tệp đính kèm', 'Quyết định 12', 'Thu Hà', 'Nguồn: Đài Suối Mơ', ADDRESS],
    ];
    const body = text.slice(text.indexOf('Thứ 6'));
    const places = order.map((part) => body.indexOf(part));
    assert.ok(
      places.every((place) => place >= 0),
      text,
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(tags.includes('b'));
    assert.deepEqual(
      attributes.filter(([name]) => name === 'src'),
      [['src', 'https://tinh.example/tram.jpg']],
    );
  });

  it('says nothing of what is missing', async () => {
    const { text } = madeOf(articleFile(await articleOf({ title: 'Tin ngắn' }), view, ADDRESS));
    assert.match(text, /Tin ngắn https:\/\/tinh\.example\/tin\/1 $/);
    assert.doesNotMatch(text, /undefined|null|\[object|NaN|Nguồn|Tệp/);
  });

  it('is dated by the day even where the page tells how long ago it was', async () => {
    const { text } = madeOf(articleFile(await articleOf(row(1)), { ...view, dateFormat: 'relative' }, ADDRESS));
    assert.match(text, /Thứ Sáu, 20\/03\/2026/);
  });

  it('says its language and that nothing in it may run', async () => {
    const file = articleFile(await articleOf(row(1, { lang: 'en' })), view, ADDRESS);
    const { attributes } = madeOf(file);
    assert.ok(attributes.some(([name, value]) => name === 'lang' && value === 'en'));
    assert.match(file, /<meta charset="utf-8">/);
    const policy = attributes.find(([name, value]) => name === 'content' && value.includes('-src'))?.[1] ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /script-src|connect-src/);
  });

  it('is harmless whatever the endpoint sends as its text', async () => {
    for (const attack of attacks) {
      const article = await articleOf(
        row(1, { content: `<p>Mở</p>${attack}<p>Kết</p>`, summary: attack, title: attack }),
      );
      const { tags, attributes } = madeOf(articleFile(article, view, ADDRESS));
      assert.deepEqual(
        tags.filter((tag) => DANGEROUS.test(tag)),
        [],
        attack,
      );
      for (const [name, value] of attributes) {
        assert.doesNotMatch(name, /^on|^style$|^srcdoc$|^formaction$/, attack);
        if (/^(href|src|poster)$/.test(name)) assert.match(value, /^(https?:|mailto:|tel:|#n-|data:image\/)/, attack);
      }
    }
  });

  it('keeps every text a text, even one that no door has cleaned', () => {
    const evil = `"'></title></style><script>alert(1)</script><img src=x onerror=alert(2)>]]><!--`;
    const article: Article = {
      ...{ id: evil, title: evil, summary: evil, slug: evil, byline: evil, language: evil },
      source: { name: evil, url: evil as SafeUrl },
      categories: [{ name: evil }],
      tags: [evil],
      picture: { url: evil as SafeUrl, alt: evil, caption: evil },
      attachments: [{ name: evil, url: evil as SafeUrl }],
      pinned: false,
      locked: false,
    };
    const { tags, text } = madeOf(articleFile(article, view, evil));
    const sent = tags.filter((tag) => !FRAME.test(tag));
    assert.deepEqual(new Set(sent), new Set(['p', 'strong', 'figure', 'img', 'figcaption', 'h2', 'ul', 'li', 'a']));
    assert.equal(text.split(evil).length - 1, 8);
  });
});

describe('the name of a saved article', () => {
  for (const [sent, name] of [
    [{ title: 'Xã Suối Mơ khánh thành trạm cấp nước sạch' }, 'xa-suoi-mo-khanh-thanh-tram-cap-nuoc-sach.html'],
    [{ title: 'Tin', slug: 'tram-nuoc' }, 'tram-nuoc.html'],
    [{ title: 'Tin', slug: '../../etc/passwd\u0000.exe' }, 'etc-passwd-exe.html'],
    [{ title: '???' }, 'bai-viet.html'],
    [{ title: 'a'.repeat(300) }, `${'a'.repeat(80)}.html`],
  ] as const) {
    it(`is ${name.slice(0, 40)} for ${JSON.stringify(sent).slice(0, 60)}`, () => {
      assert.equal(fileName(sent), name);
    });
  }
});
