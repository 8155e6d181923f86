import { aTimeout, expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import { answering, answeringJson } from '../support/endpoint.js';
import { pictureUrl, row, rows, titleOf } from '../support/news.js';
import { arrived, partsOf, says, titlesOf, treeOf, wordsOf } from '../support/reader.js';

type Shown = HTMLElement & { data: unknown; reload(): Promise<void> };

const TAGS = ['news-list', 'news-article', 'related-news'] as const;

async function shown(tag: string, data: unknown, attributes = ''): Promise<Shown> {
  const element = await fixture<Shown>(`<${tag} ${attributes}></${tag}>`);
  element.data = data;
  await arrived(element);
  return element;
}

/** A feed whose titles are text by its standard, so that each letter of them must be seen. */
const jsonFeed = (title: string, more: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tin',
  items: [{ id: '1', url: 'https://tinh.example/1', title, content_html: '<p>Nội dung</p>', ...more }],
});

const MARKUP = `<img src=x onerror="window.hacked=1"><script>window.hacked=2</script></style>\${1+1}{{x}}<!--?lit$1$-->`;

/** What frameworks take for a template, a node, an iterator or a promise when it comes as a value. */
const TRAPS: readonly unknown[] = [
  { _$litType$: 1, strings: ['<img src=x onerror="window.hacked=3">'], values: [] },
  { _$litType$: 2, strings: ['<svg onload="window.hacked=3">'], values: [] },
  { _$litDirective$: {}, values: [] },
  { _$litStatic$: '<b>', r: 1 },
  { nodeType: 1, nodeName: 'SCRIPT', outerHTML: '<b>x</b>' },
  { then: 'x', catch: 'y' },
  { toString: 'x', valueOf: 'y', length: 3 },
  { constructor: { prototype: { hacked: 1 } } },
  JSON.parse('{"__proto__":{"hacked":1},"title":{"__proto__":{"hacked":1}}}'),
  [[[[[[]]]]]],
  [null, [undefined]],
  true,
  -0,
  1e308,
  '\u0000\u202E\uFEFF',
  '[object Object]'.slice(0, 0),
];

const FIELDS = [
  ...['id', 'title', 'summary', 'content', 'url', 'image', 'date', 'category', 'author', 'source', 'tags'],
  ...['attachments', 'language', 'pinned', 'status', 'views', 'audio', 'slug', 'locked'],
];

afterEach(() => {
  expect(Reflect.get(window, 'hacked')).to.equal(undefined);
  expect(Reflect.get({}, 'hacked')).to.equal(undefined);
});

describe('titles with markup', () => {
  for (const tag of TAGS) {
    it(`are shown letter for letter where they are text: ${tag}`, async () => {
      const element = await shown(tag, jsonFeed(MARKUP));
      await aTimeout(30);
      expect(partsOf(element, 'title')[0]?.textContent?.trim()).to.equal(MARKUP);
      expect(element.shadowRoot?.querySelector('img, script')).to.equal(null);
    });

    it(`lose it where they are markup: ${tag}`, async () => {
      const post = {
        id: 1,
        date_gmt: '2026-03-20T01:00:00',
        type: 'post',
        status: 'publish',
        link: 'https://t.example/1',
      };
      const title = { rendered: `Lễ hội <em>Làng Vạn</em> &amp; chợ đêm<img src=x onerror="window.hacked=1">` };
      const element = await shown(tag, [
        { ...post, title, excerpt: { rendered: '' }, content: { rendered: '<p>A</p>' } },
      ]);
      expect(titlesOf(element)).to.deep.equal(['Lễ hội Làng Vạn & chợ đêm']);
    });
  }
});

describe('values that look like something else', () => {
  for (const tag of TAGS) {
    it(`never break an element, whatever field they are in: ${tag}`, async () => {
      for (const trap of TRAPS) {
        const articles = FIELDS.map((field, index) => ({ ...row(index + 1), [field]: trap }));
        const element = await shown(tag, [row(40), ...articles], 'count="50" current="40"');
        expect(element.shadowRoot?.querySelector('script, b, svg[onload]')).to.equal(null);
        expect(wordsOf(element)).not.to.match(/undefined|null|\[object|NaN|Invalid Date/);
      }
    });

    it(`never break an element, as the whole data: ${tag}`, async () => {
      for (const trap of [...TRAPS, '', '{', '<html>', '[]', 'null', '0', Symbol('x').description, 7, () => 1]) {
        const element = await fixture<Shown>(`<${tag}></${tag}>`);
        element.data = trap;
        await aTimeout(0);
        element.data = [row(1)];
        await says(element, titleOf(1));
      }
    });
  }
});

describe('addresses that would run', () => {
  const addresses = [
    'javascript:window.hacked=4',
    ' java\nscript:window.hacked=4',
    'JAVASCRIPT:window.hacked=4',
    'data:text/html,<script>top.hacked=4</script>',
    'vbscript:x',
    'blob:https://tinh.example/1',
    'file:///C:/x',
  ];
  for (const tag of TAGS) {
    it(`never become links or pictures: ${tag}`, async () => {
      const articles = addresses.map((url, index) => ({
        ...row(index + 1),
        ...{ url, image: url, audio: url, source: { name: 'Nguồn', url }, category: { name: 'Mục', url } },
        attachments: [{ name: 'Tệp', url }],
        content: `<p>Nội dung</p><a href="${url}">Liên kết</a><img src="${url}">`,
      }));
      for (const article of articles) {
        const element = await shown(tag, [article, row(90)], 'fields="image source category date"');
        for (const link of element.shadowRoot?.querySelectorAll<HTMLElement>('a[href], [src]') ?? []) {
          const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
          // The bar's own link to write a letter names no recipient.
          expect(address, article.url).to.match(/^(https?:|mailto:\?)/);
        }
      }
    });
  }
});

describe('the page around an element', () => {
  for (const tag of TAGS) {
    it(`is never changed by it: ${tag}`, async () => {
      const { url } = await answering(
        { body: JSON.stringify(rows(3, { image: pictureUrl('p'), content: '<p id="a"><a href="#a">A</a></p>' })) },
        { status: 403 },
        { body: '[]' },
      );
      const page = await fixture<HTMLElement>('<div></div>');
      const changes: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { type, attributeName, target } of records)
          changes.push(`${type} ${attributeName} ${target.nodeName}`);
      });
      const template = document.createElement('template');
      template.innerHTML = `<${tag} class="tin" src="${url}" loading="eager"><a href="/tin">Tin</a><i slot="footer">Hết</i></${tag}>`;
      page.append(document.importNode(template.content, true));
      const element = page.querySelector(tag) as Shown;
      const options = { attributes: true, childList: true, characterData: true, subtree: true };
      for (const place of [page, document.head, document.documentElement]) observer.observe(place, options);
      await arrived(element);
      const before = treeOf(element).length;
      await element.reload();
      await says(element, 'chưa cập nhật được');
      // All gone at once is believed the second time.
      await element.reload();
      await element.reload();
      await says(element, 'Chưa có tin nào.');
      element.data = [row(4)];
      await aTimeout(50);
      observer.disconnect();
      expect(before).to.be.greaterThan(0);
      expect(changes).to.deep.equal([]);
    });
  }

  it('cannot drown an element in articles', async () => {
    const { url } = await answeringJson(rows(10_500));
    const element = document.createElement('news-list');
    Object.assign(element, { src: url, loading: 'eager' });
    const loaded = new Promise<number>((resolve) => {
      element.addEventListener('news-load', ({ feed }) => resolve(feed.articles.length), { once: true });
    });
    (await fixture<HTMLElement>('<div></div>')).append(element);
    expect(await loaded).to.equal(10_000);
    await arrived(element, 10);
  });
});
