import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/model/article.js';
import { NewsError } from '../../src/model/news-error.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { cleanArticle } from '../../src/sanitize/clean-article.js';
import { cleanDetails, type DetailOptions } from '../../src/sanitize/clean-details.js';
import type { Engine } from '../../src/sanitize/engine.js';
import { parse5Engine as engine } from '../../src/sanitize/engine-parse5.js';
import { printed } from './print.js';

const base = 'https://hatan.example/api/tin.json';
const place = { base, engine };

/** As an article's own page does: first what every list shows, then the text and what hangs on it. */
async function clean(raw: RawArticle, more: Partial<DetailOptions> = {}): Promise<Article | undefined> {
  const article = cleanArticle(raw, { ...place, ...more });
  return article && { ...article, ...(await cleanDetails(raw, { ...place, ...more })) };
}

async function sure(raw: RawArticle, more?: Partial<DetailOptions>): Promise<Article> {
  const article = await clean(raw, more);
  assert.ok(article);
  return article;
}

test('cleans a whole article', async () => {
  const publishedAt = { epoch: 1_488_128_400_000, dateOnly: true };
  const article = await sure({
    id: ' 445 ',
    title: { html: 'Hội nghị <i>tổng kết</i> &amp; triển khai' },
    kicker: 'Đối ngoại',
    summary: { html: '<p>Sáng 24/2.</p><p>Tại Hạ Tân.</p>' },
    body: { html: '<p onclick=x>Nội dung <a href="../bai-2">bài 2</a></p>' },
    url: '/tin/bai-1.html',
    publishedAt,
    picture: {
      url: '/anh/a.jpg',
      alt: 'Quang\ncảnh',
      caption: { html: 'Ảnh: <b>Minh Đức</b>' },
      width: 600,
      height: 400,
    },
    byline: 'Phòng tuyên truyền',
    source: { name: 'Cổng xã', url: 'https://nguon.example' },
    categories: [{ name: { html: 'Chính&nbsp;trị' }, url: '/chinh-tri' }],
    tags: ['nông thôn', ' nông  thôn ', ''],
    audio: '/doc.mp3',
    language: 'vi_VN',
    pinned: true,
    views: 12,
  });
  assert.equal(article.id, '445');
  assert.equal(article.title, 'Hội nghị tổng kết & triển khai');
  assert.equal(article.kicker, 'Đối ngoại');
  assert.equal(article.summary, 'Sáng 24/2.\nTại Hạ Tân.');
  assert.equal(
    printed(article.body ?? []),
    '<p>Nội dung <a href="https://hatan.example/bai-2" rel="noopener noreferrer">bài 2</a></p>',
  );
  assert.equal(article.url, 'https://hatan.example/tin/bai-1.html');
  assert.equal(article.publishedAt, publishedAt);
  assert.deepEqual(article.picture, {
    url: 'https://hatan.example/anh/a.jpg',
    alt: 'Quang cảnh',
    caption: 'Ảnh: Minh Đức',
    width: 600,
    height: 400,
    srcset: undefined,
  });
  assert.equal(article.byline, 'Phòng tuyên truyền');
  assert.deepEqual(article.source, { name: 'Cổng xã', url: 'https://nguon.example/' });
  assert.deepEqual(article.categories, [{ name: 'Chính trị', url: 'https://hatan.example/chinh-tri' }]);
  assert.deepEqual(article.tags, ['nông thôn']);
  assert.equal(article.audio, 'https://hatan.example/doc.mp3');
  assert.equal(article.language, 'vi-VN');
  assert.equal(article.pinned, true);
  assert.equal(article.locked, false);
  assert.equal(article.views, 12);
});

test('an article always has an id: its own, else its address, else its title', async () => {
  assert.equal((await sure({ title: 'A', url: '/a' })).id, 'https://hatan.example/a');
  assert.equal((await sure({ title: 'Tin Đầu Tiên' })).id, 'tindautien');
  assert.equal((await sure({ title: '新闻' })).id, '新闻');
});

test('makes a title of the summary or the text, and gives nothing up without one', async () => {
  assert.equal((await sure({ summary: 'Ngắn gọn.\nDòng hai' })).title, 'Ngắn gọn.');
  assert.equal((await sure({ body: { html: '<p>Chỉ có nội dung</p>' } })).title, 'Chỉ có nội dung');
  const { title } = await sure({ summary: 'Đồng chí phát biểu tại hội nghị. '.repeat(10) });
  assert.ok(
    title.endsWith('…') &&
      title.length <= 121 &&
      'Đồng chí phát biểu tại hội nghị. '.repeat(10).startsWith(title.slice(0, -1)),
  );
  for (const raw of [
    {},
    { title: ' \u00a0' },
    { title: { html: '<br>' } },
    { url: '/a', picture: { url: '/a.jpg' } },
  ] as RawArticle[]) {
    assert.equal(await clean(raw), undefined);
  }
});

test('leaves out every address that is refused and keeps the rest', async () => {
  const article = await sure({
    title: 'A',
    url: 'javascript:x',
    picture: { url: 'data:text/html,x' },
    audio: 'blob:x',
    video: 'file:///x',
    source: { name: 'Nguồn', url: 'vbscript:x' },
    categories: [
      { name: 'B', url: 'javascript:x' },
      { name: '', url: 'mailto:a@b.example' },
    ],
    attachments: [{ url: 'javascript:x', name: 'x' }],
  });
  assert.equal(article.url, undefined);
  assert.equal(article.picture, undefined);
  assert.equal(article.audio ?? article.video, undefined);
  assert.deepEqual(article.source, { name: 'Nguồn', url: undefined });
  assert.deepEqual(article.categories, [{ name: 'B', url: undefined }]);
  assert.deepEqual(article.attachments, []);
});

test('names a source without a name after its host', async () => {
  assert.deepEqual((await sure({ title: 'A', source: { name: '', url: 'https://bao.example/x' } })).source, {
    name: 'bao.example',
    url: 'https://bao.example/x',
  });
});

test('writes the sizes of a picture as srcset, smallest first, each width once, its own file among them', async () => {
  const picture = {
    url: 'http://anh.example/a.jpg',
    width: 1200,
    sizes: [
      { url: 'a-600.jpg', width: 600 },
      { url: 'a-300.jpg', width: 300 },
      { url: 'again.jpg', width: 600 },
      { url: 'javascript:x', width: 900 },
      { url: 'b.jpg', width: Number.NaN },
      { url: 'c.jpg', width: -1 },
    ],
  };
  const article = await sure({ title: 'A', picture }, { imageBase: 'https://anh.example/kho/', secure: true });
  assert.equal(article.picture?.url, 'https://anh.example/a.jpg');
  assert.equal(
    article.picture?.srcset,
    'https://anh.example/kho/a-300.jpg 300w, https://anh.example/kho/a-600.jpg 600w, https://anh.example/a.jpg 1200w',
  );
});

test('drops numbers that are none', async () => {
  const article = await sure({
    title: 'A',
    picture: { url: '/a.jpg', width: Number.NaN, height: -5 },
    views: Number.POSITIVE_INFINITY,
  });
  assert.equal(article.picture?.width, undefined);
  assert.equal(article.picture?.height, undefined);
  assert.equal(article.views, undefined);
  assert.equal((await sure({ title: 'A', views: 0 })).views, 0);
});

test('tells the type of a file from its MIME type, its extension, its name or its address', async () => {
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const files: readonly (readonly [
    sent: { type?: string; name?: string; url: string },
    type: string | undefined,
    name: string,
  ])[] = [
    [{ url: '/f/15-Q%C4%90.pdf' }, 'PDF', '15-QĐ.pdf'],
    [{ url: '/tai.aspx?id=3', name: 'Quyết định', type: 'application/pdf' }, 'PDF', 'Quyết định'],
    [{ url: '/tai.aspx?id=3', name: 'Phụ lục.xlsx' }, 'XLSX', 'Phụ lục.xlsx'],
    [{ url: '/tai.aspx?id=3', name: 'Phụ lục' }, undefined, 'Phụ lục'],
    [{ url: '/1', type: docx, name: 'A' }, 'DOCX', 'A'],
    [{ url: '/1', type: 'application/msword', name: 'A' }, 'DOC', 'A'],
    [{ url: '/1', type: '.rar', name: 'A' }, 'RAR', 'A'],
    [{ url: '/1', type: 'docx', name: 'A' }, 'DOCX', 'A'],
    [{ url: '/1', type: 'image/jpeg', name: 'A' }, 'JPG', 'A'],
    [{ url: '/1', type: 'constructor/__proto__', name: 'A' }, undefined, 'A'],
    [{ url: '/x/%E0%A4%A', name: '' }, undefined, '%E0%A4%A'],
    [{ url: 'https://tep.example/' }, undefined, 'tep.example'],
  ];
  for (const [sent, type, name] of files) {
    const [file] = (await sure({ title: 'A', attachments: [{ ...sent, size: 2048 }] })).attachments;
    assert.deepEqual([file?.type, file?.name, file?.size], [type, name, 2048], JSON.stringify(sent));
  }
});

test('makes paragraphs of a plain text body, whose letters are never markup', async () => {
  assert.equal(
    printed((await sure({ title: 'A', body: 'Một <b>\r\nHai\n' })).body ?? []),
    '<p>Một &lt;b&gt;</p><p>Hai</p>',
  );
  assert.equal(
    printed((await sure({ title: 'A', body: 'Một\nhai\n\n\nBa' })).body ?? []),
    '<p>Một<br>hai</p><p>Ba</p>',
  );
});

test('an empty body is none, and nothing is wrong with it', async () => {
  for (const body of ['', ' \n', { html: '' }, { html: '<script>x</script>' }, 5, null] as (
    string | { html: string }
  )[]) {
    const article = await sure({ title: 'A', body });
    assert.deepEqual([article.body, article.refused], [undefined, undefined]);
  }
});

test('a list shows an article without its text and its files', () => {
  const article = cleanArticle({ title: 'A', body: 'B', attachments: [{ url: '/c.pdf' }], audio: '/d.mp3' }, place);
  assert.ok(article);
  assert.deepEqual([article.body, article.attachments, article.audio], [undefined, [], undefined]);
});

test('a refused body takes nothing else with it, and the reason is told', async () => {
  for (const body of [{ html: '<div>'.repeat(50_000) }, 'a'.repeat(1_100_000)]) {
    const article = await sure({ title: 'A', summary: 'B', body, attachments: [{ url: '/c.pdf' }] });
    assert.deepEqual([article.title, article.summary, article.body, article.refused], ['A', 'B', undefined, 'markup']);
    assert.equal(article.attachments.length, 1);
  }
});

test('a text that no parser takes is shown as its words, and never as its markup', async () => {
  const html = '<p>Một &amp; <b onclick=x>hai</b></p><script>x</script><img src=x onerror=x><p>Ba<br>bốn';
  const broken: readonly (readonly [name: string, engine: Engine, refused?: string])[] = [
    [
      'throws',
      {
        ...engine,
        parse: () => {
          throw new TypeError('broken');
        },
      },
    ],
    ['rejects', { ...engine, parse: () => Promise.reject(new Error('broken')) }],
    [
      'gives nothing to read',
      {
        ...engine,
        open: () => {
          throw new TypeError('broken');
        },
      },
    ],
    ['builds without end', { parse: () => 0, open: () => ({ tag: 'b', attributes: [], children: [0] }) }],
    ['could not be loaded', { ...engine, parse: () => Promise.reject(new NewsError('chunk')) }, 'chunk'],
  ];
  for (const [name, failing, refused] of broken) {
    const article = await sure({ title: 'A', body: { html } }, { engine: failing });
    assert.equal(printed(article.body ?? []), '<p>Một &amp; hai</p><p>Ba</p><p>bốn</p>', name);
    assert.equal(article.refused, refused, name);
  }
});

test('of a text with hidden words that no parser takes nothing is shown, for nobody knows which words are meant for readers', async () => {
  const failing = { ...engine, parse: () => Promise.reject(new NewsError('chunk')) };
  for (const hidden of ['style="display:none"', "STYLE='position:absolute;left:-9999px'", 'hidden', 'class=k']) {
    const html = `<style>.k{display:none}</style><p>Tin</p><div ${hidden}><a href=x>cược</a></div>`;
    const article = await sure({ title: 'A', body: { html } }, { engine: failing });
    assert.deepEqual([article.body, article.refused], [undefined, 'chunk'], hidden);
  }
});

test('a line ends with a word after 2,000 characters at the latest', () => {
  const long = 'Tin dài '.repeat(40_000);
  const article = cleanArticle(
    { title: long, kicker: long, byline: 'a'.repeat(2000), picture: { url: '/a.jpg', alt: long } },
    place,
  );
  assert.ok(article);
  for (const text of [article.title, article.kicker, article.picture?.alt]) {
    assert.match(text ?? '', /^(?:Tin dài )+Tin dài…$/);
    assert.ok(text && text.length > 1900 && text.length <= 2001);
  }
  assert.equal(article.byline?.length, 2000);
});

test('links in the text are relative to the article, files to the endpoint', async () => {
  const raw = { title: 'A', body: { html: '<a href=x>x</a>' }, attachments: [{ url: 'y.pdf' }] };
  const article = await sure(raw, { bodyBase: 'https://hatan.example/tin/2017/bai.html' });
  assert.match(printed(article.body ?? []), /href="https:\/\/hatan\.example\/tin\/2017\/x"/);
  assert.equal(article.attachments[0]?.url, 'https://hatan.example/api/y.pdf');
});

test('survives whatever stands where lists and texts should', async () => {
  const odd = {
    title: 'A',
    tags: 'x',
    categories: {},
    attachments: 5,
    kicker: [],
    slug: 7,
    language: {},
    pinned: 'yes',
    id: {},
  };
  const article = await sure(odd as unknown as RawArticle);
  assert.deepEqual([article.tags, article.categories, article.attachments], [[], [], []]);
  assert.deepEqual(
    [article.id, article.kicker, article.slug, article.language, article.pinned],
    ['a', undefined, undefined, undefined, false],
  );
});
