import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { articleJsonLd, loadFeed, renderArticle, renderList, type Article } from '../../src/server.js';
import { row, rows, titleOf, type Row } from '../support/news.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What these rows are after loading, without a network. */
async function articlesOf(sent: unknown): Promise<readonly Article[]> {
  const fetch: typeof globalThis.fetch = async () => new Response(JSON.stringify(sent));
  const feed = await loadFeed({ src: 'https://tinh.example/tin.json', fetch });
  return feed.articles;
}

async function articleOf(sent: Row): Promise<Article> {
  const [article] = await articlesOf([sent]);
  assert.ok(article);
  return article;
}

/** Elements and attributes that a browser would make of the markup. */
function madeOf(html: string): { tags: string[]; attributes: [string, string][]; text: string } {
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
  parseFragment(html).childNodes.forEach(visit);
  return { tags, attributes, text };
}

const EVIL = `"'><img src=x onerror=alert(1)></p></li><script>alert(2)</script>&lt;b&gt;`;

/** An article whose every text tries to become markup, built by hand: nothing has cleaned it. */
const evil: Article = {
  id: EVIL,
  title: EVIL,
  summary: EVIL,
  slug: EVIL,
  byline: EVIL,
  source: { name: EVIL },
  categories: [{ name: EVIL }],
  tags: [EVIL],
  attachments: [],
  language: EVIL,
  pinned: false,
  locked: false,
};

describe('renderList', () => {
  it('is a list of headings with links, days and summaries', async () => {
    const articles = await articlesOf(rows(2));
    const item = (number: number, day: string): string =>
      `<li><h3><a href="https://tinh.example/tin/${number}">${titleOf(number)}</a></h3>` +
      `<time datetime="${day.split('/').reverse().join('-')}T08:00:00+07:00">${day}</time>` +
      `<p>Tóm tắt thứ ${number}: việc được người dân mong đợi từ lâu.</p></li>`;
    assert.equal(renderList(articles), `<ul>${item(1, '20/03/2026')}${item(2, '19/03/2026')}</ul>`);
  });

  it('escapes everything', () => {
    const { tags, attributes, text } = madeOf(renderList([evil], { articleUrl: '/tin?id={id}&s={slug}' }));
    assert.deepEqual(tags, ['ul', 'li', 'h3', 'a', 'p']);
    assert.deepEqual(
      attributes.map(([name]) => name),
      ['lang', 'href'],
    );
    assert.equal(text, EVIL + EVIL);
  });

  it('takes level, pattern, form of dates and language from its options', async () => {
    const articles = await articlesOf([row(1, { category: 'Nông nghiệp' })]);
    const options = { headingLevel: 5, articleUrl: '/{category}/{id}', dateFormat: 'long', language: 'en' } as const;
    const html = renderList(articles, options);
    assert.match(html, /<h5><a href="\/nong-nghiep\/1">/);
    assert.match(renderList([{ ...evil, categories: [], id: '12' }], options), /href="\/12"/);
    assert.match(html, />Friday, 20 March 2026<\/time>/);
    assert.doesNotMatch(renderList(articles, { dateFormat: 'none' }), /<time/);
    for (const headingLevel of [0, -1, 7, NaN, 2.4]) assert.match(renderList(articles, { headingLevel }), /<h[1-6]>/);
  });

  it('shows a title without an address as text, and an empty list as one', async () => {
    assert.match(renderList(await articlesOf([row(1, { url: undefined })])), /<h3>Xã Suối Mơ[^<]*<\/h3>/);
    assert.equal(renderList([]), '<ul></ul>');
  });
});

describe('renderArticle', () => {
  it('has the parts in the order of a bulletin', async () => {
    const article = await articleOf(
      row(1, {
        category: 'Nông thôn mới',
        image: { url: 'https://tinh.example/a.jpg', caption: 'Ảnh: Thu Hà' },
        content: '<p>Lễ khánh thành.</p><table><tr><td>14 tỉ</td></tr></table>',
        attachments: [{ name: 'QĐ.pdf', url: 'https://tinh.example/qd.pdf', size: 2048 }],
        author: 'Thu Hà',
        source: 'Đài Suối Mơ',
      }),
    );
    const text = madeOf(renderArticle(article)).text.replaceAll('\u00a0', ' ');
    const order = ['Nông thôn mới', 'Thứ 6 Ngày 20/03/2026', titleOf(1), 'Tóm tắt', 'Ảnh: Thu Hà', 'Lễ khánh thành.'];
    const all = [...order, '14 tỉ', 'Tệp đính kèm', 'QĐ.pdf', 'Đài Suối Mơ'];
    const places = all.map((part) => text.indexOf(part));
    assert.ok(places.every((place) => place >= 0));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(text.lastIndexOf('Thu Hà') > text.indexOf('QĐ.pdf'));
  });

  it('escapes everything', () => {
    const { tags, text } = madeOf(renderArticle(evil));
    assert.deepEqual(tags, ['article', 'p', 'h1', 'p', 'strong', 'p', 'p']);
    assert.equal(text.split(EVIL).length - 1, 5);
  });

  it('keeps words with signs that mean something to string functions', async () => {
    const summary = 'Giá $1 và $& và $` đều như nhau';
    assert.ok(madeOf(renderArticle(await articleOf(row(1, { summary })))).text.includes(summary));
  });

  it('makes nothing of markup that would run', async () => {
    const content = `<p onclick="alert(1)">Một</p><a href="javascript:alert(2)">Hai</a><iframe src="https://x.example"></iframe>
      <svg onload="alert(3)"></svg><img src="x" onerror="alert(4)">`;
    const html = renderArticle(await articleOf(row(1, { content })));
    assert.doesNotMatch(html, /alert|iframe|svg|onerror|onclick|javascript/);
    assert.match(html, /Một.*Hai/s);
  });

  it('is one heading where there is nothing else', async () => {
    assert.equal(
      renderArticle(await articleOf({ title: 'Tin ngắn' })),
      '<article lang="vi"><h1>Tin ngắn</h1></article>',
    );
  });
});

describe('the standing of an article', () => {
  const of = (standing: Article['standing'], notice?: string): Article => ({
    ...evil,
    title: 'Lịch cắt nước',
    language: undefined,
    standing,
    notice,
  });

  it('is told in words above the text, in both languages', () => {
    const html = renderArticle(of('corrected', 'Đính chính: cầu dài 412 mét.'));
    assert.match(
      html,
      /<\/h1><p class="notice" role="note"><strong>Đã đính chính\.<\/strong> Cầu dài 412 mét\.<\/p><p class="summary">/,
    );
    assert.match(renderArticle(of('withdrawn')), /<strong>Đã thu hồi\.<\/strong> \p{L}/u);
    assert.match(renderArticle(of('expired'), { language: 'en' }), /<strong>No longer in force\.<\/strong> This/);
    assert.match(renderArticle(of('urgent')), /<strong>Tin khẩn\.<\/strong><\/p>/);
    assert.doesNotMatch(renderArticle(of(undefined, 'x')), /notice/);
  });

  it('never becomes markup, whatever an editor or a format sends', () => {
    assert.deepEqual(madeOf(renderArticle(of('archived', EVIL))).tags.slice(0, 5), [
      'article',
      'p',
      'h1',
      'p',
      'strong',
    ]);
    const odd = { ...of(undefined), standing: 'constructor' } as unknown as Article;
    assert.doesNotMatch(renderArticle(odd), /notice|undefined|function/);
  });

  it('puts urgent news first with a badge, and leaves out what is withdrawn or has expired', () => {
    const list = [of(undefined), of('withdrawn'), of('expired'), of('corrected'), of('urgent')].map(
      (article, index) => ({ ...article, title: `Tin ${index}` }),
    );
    const titles = (language?: string) =>
      [...renderList(list, { headingLevel: 2, ...(language && { language }) }).matchAll(/<h2>(.*?)<\/h2>/g)].map(
        ([, title]) => title,
      );
    assert.deepEqual(titles(), ['<b class="badge">Khẩn</b> Tin 4', 'Tin 0', 'Tin 3']);
    assert.equal(titles('en')[0], '<b class="badge">Urgent</b> Tin 4');
  });

  it('reaches a page from an endpoint without what was withdrawn', async () => {
    const sent = row(1, { content: '<p>KIN</p>', summary: 'KIN', thuHoi: true, lyDoThuHoi: 'Đăng nhầm kỳ họp trước.' });
    const fetch: typeof globalThis.fetch = async () => new Response(JSON.stringify([sent, row(2)]));
    const { articles } = await loadFeed({ src: 'https://tinh.example/tin.json', id: '1', fetch });
    const html = articles.map((article) => renderArticle(article) + articleJsonLd(article)).join('');
    assert.match(html, /Đăng nhầm kỳ họp trước\./);
    assert.match(html, /"creativeWorkStatus":"Withdrawn"/);
    assert.doesNotMatch(html, /KIN/);
  });
});

describe('articleJsonLd', () => {
  it('is a NewsArticle of schema.org', async () => {
    const article = await articleOf(
      row(1, { author: 'Thu Hà', tags: ['nước sạch'], category: 'Nông thôn', content: '<p>Một.</p><p>Hai.</p>' }),
    );
    assert.deepEqual(JSON.parse(articleJsonLd(article)), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: titleOf(1),
      description: 'Tóm tắt thứ 1: việc được người dân mong đợi từ lâu.',
      url: 'https://tinh.example/tin/1',
      mainEntityOfPage: 'https://tinh.example/tin/1',
      datePublished: '2026-03-20T08:00:00+07:00',
      author: { '@type': 'Organization', name: 'Thu Hà' },
      articleSection: 'Nông thôn',
      keywords: 'nước sạch',
      articleBody: 'Một.\n\nHai.',
    });
  });

  it('has the editor’s correction', () => {
    const told = JSON.parse(articleJsonLd({ ...evil, standing: 'corrected', notice: 'Cầu dài 412 mét.' })) as object;
    assert.deepEqual(Object.entries(told).find(([key]) => key === 'correction')?.[1], {
      '@type': 'CorrectionComment',
      text: 'Cầu dài 412 mét.',
    });
  });

  it('never closes the script it stands in', () => {
    const json = articleJsonLd({ ...evil, title: '</script><!-- <script>' });
    const { tags } = madeOf(`<script type="application/ld+json">${json}</script>`);
    assert.deepEqual(tags, ['script']);
    assert.equal((JSON.parse(json) as { headline: string }).headline, '</script><!-- <script>');
  });
});
