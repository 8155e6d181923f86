import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './answers.js';

const title = 'Xã Gò Bồi khánh thành đường liên ấp';
const only = async (data: unknown) => {
  const { articles } = await read(data);
  assert.equal(articles.length, 1);
  return articles[0];
};

test('joins a body that was cut into parts', async () => {
  const article = await only([
    {
      TieuDe: title,
      NoiDungChiTiet2: '<p>hai</p>',
      NoiDungChiTiet1: '<p>một</p>',
      NoiDungChiTiet4: null,
      NoiDungChiTiet3: '<p>ba</p>',
    },
  ]);
  assert.deepEqual(article?.body, { html: '<p>một</p>\n<p>hai</p>\n<p>ba</p>' });
});

test('decodes escaped text once or twice, and never makes markup of a title', async () => {
  const article = await only([
    {
      title: 'Thẻ &lt;b&gt; &amp;amp; R&D',
      summary: '&lt;p&gt;Đoạn&lt;/p&gt;',
      content: '&lt;p&gt;Thân&lt;/p&gt;',
      author: 'A &amp; B',
    },
  ]);
  assert.equal(article?.title, 'Thẻ <b> & R&D');
  assert.deepEqual(article?.summary, { html: '<p>Đoạn</p>' });
  assert.deepEqual(article?.body, { html: '<p>Thân</p>' });
  assert.equal(article?.byline, 'A & B');
});

test('reads a count with its mark for thousands, also where it was printed as a number', async () => {
  const [whole, printed] = [
    await only([{ title, body: 'Tin', views: 1204 }]),
    await only([{ title, body: 'Tin', views: 1.204 }]),
  ];
  assert.equal(whole?.views, 1204);
  assert.equal(printed?.views, 1204);
});

test('keeps signs that only look like tags', async () => {
  const article = await only([{ title: '5 < 10 và phần <1> <3', summary: 'a <- b' }]);
  assert.equal(article?.title, '5 < 10 và phần <1> <3');
  assert.equal(article?.summary, 'a <- b');
});

test('takes no picture from what is no picture', async () => {
  const rubbish = [
    '',
    null,
    false,
    'None',
    'self',
    'default',
    'nsfw',
    'anh.png',
    '6ca5f260-2fc7-463a-9e15-d8475b4d4d02',
    'image-abc-1600x900-png',
    'https://tin.example/',
    'https://tin.example',
    'https://tin.example/anh/',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'javascript:alert(1)',
    5,
    {},
    [],
    [null],
    { url: null },
  ];
  for (const image of rubbish) {
    assert.equal((await only([{ title, summary: 'x', image }]))?.picture, undefined, JSON.stringify(image));
  }
});

test('takes a picture in every way systems write one', async () => {
  const ways: readonly unknown[] = [
    '/a/b.png',
    '~/a/b.png',
    ['/a/b.png', '/c.png'],
    { url: '/a/b.png' },
    [{ src: '/a/b.png' }],
    { data: { attributes: { url: '/a/b.png' } } },
    { fields: { file: { url: '/a/b.png' } } },
    '<img src="/a/b.png">',
    ["<img class=x src='/a/b.png'/>"],
  ];
  for (const image of ways)
    assert.equal((await only([{ title, summary: 'x', image }]))?.picture?.url, '/a/b.png', JSON.stringify(image));
  assert.equal(
    (await only([{ title, summary: 'x', image: '//cdn.example/a.png?w=1&amp;h=2' }]))?.picture?.url,
    '//cdn.example/a.png?w=1&h=2',
  );
});

test('falls back to the first real picture of the text', async () => {
  const content = '<p><img src="/dem.gif" width="1" height="1"><img src="x"><img src="/a/that.jpg" alt="Thật"></p>';
  const article = await only([{ title, content }]);
  assert.deepEqual(article?.picture, { url: '/a/that.jpg', alt: 'Thật', width: undefined, height: undefined });
});

test('reads files to download', async () => {
  const ways: readonly unknown[] = [
    ['/tep/cong-van.pdf'],
    '/tep/cong-van.pdf',
    [{ fileName: 'Công văn 12', url: '/tep/cong-van.pdf', extension: 'pdf', size: '1024' }],
    { tenFile: 'Công văn 12', duongDan: '/tep/cong-van.pdf' },
  ];
  for (const FileDinhKem of ways) {
    const article = await only([{ TieuDe: title, TomTat: 'x', FileDinhKem }]);
    assert.equal(article?.attachments?.[0]?.url, '/tep/cong-van.pdf');
  }
  const two = await only([{ TieuDe: title, TomTat: 'x', FileDinhKem: '/a.pdf;/b.docx' }]);
  assert.deepEqual(
    two?.attachments?.map(({ url }) => url),
    ['/a.pdf', '/b.docx'],
  );
});

test('reads tags as text, as list, as objects, as objects in between', async () => {
  for (const tags of [
    'đường, ấp',
    'đường;ấp',
    ['đường', 'ấp'],
    [{ name: 'đường' }, { ten: 'ấp' }],
    [{ tags_id: { name: 'đường' } }, { tags_id: { name: 'ấp' } }],
    { 4: 'đường', 5: 'ấp' },
    { a: { name: 'đường' }, b: { name: 'ấp' } },
  ]) {
    assert.deepEqual((await only([{ title, summary: 'x', tags }]))?.tags, ['đường', 'ấp'], JSON.stringify(tags));
  }
});

test('does not take the API’s own address for the article’s', async () => {
  const article = await only([
    { url: 'https://tin.example/api/articles/1/', title, link: '/tin/1.html', summary: 'x' },
  ]);
  assert.equal(article?.url, '/tin/1.html');
});

test('reads bodies that are trees of nodes or Markdown', async () => {
  const lexical = {
    root: {
      children: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Đậm & <b>', format: 1 }] },
        {
          type: 'list',
          listType: 'number',
          children: [{ type: 'listitem', children: [{ type: 'text', text: 'một' }] }],
        },
      ],
    },
  };
  const blocks = [
    { type: 'heading', level: 3, children: [{ type: 'text', text: 'Mục' }] },
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://a.example/?a=1&b="', children: [{ type: 'text', text: 'đây' }] }],
    },
  ];
  const prose = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Mục' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Nghiêng', marks: [{ type: 'italic' }] }] },
    ],
  };
  const contentful = {
    nodeType: 'document',
    content: [
      { nodeType: 'heading-2', content: [{ nodeType: 'text', value: 'Mục', marks: [] }] },
      { nodeType: 'hyperlink', data: { uri: 'https://a.example/' }, content: [{ nodeType: 'text', value: 'đây' }] },
    ],
  };
  const cases: readonly (readonly [unknown, unknown])[] = [
    [lexical, { html: '<p><strong>Đậm &#38; &#60;b&#62;</strong></p><ol><li>một</li></ol>' }],
    [
      blocks,
      { html: '<h3>Mục</h3><p><a href="https://a.example/?a=1&#38;b=&#34;">đây</a></p>'.replace(/<a .*<\/a>/, 'đây') },
    ],
    [prose, { html: '<h2>Mục</h2><p><em>Nghiêng</em></p>' }],
    [contentful, { html: '<h2>Mục</h2><a href="https://a.example/">đây</a>' }],
    [
      '# Mục\n\nChữ **đậm** và [liên kết](https://a.example/).',
      { html: '<h1>Mục</h1><p>Chữ <strong>đậm</strong> và <a href="https://a.example/">liên kết</a>.</p>' },
    ],
    ['Dòng 1\n- gạch đầu dòng\n2 * 3 = 6', 'Dòng 1\n- gạch đầu dòng\n2 * 3 = 6'],
  ];
  for (const [content, expected] of cases) assert.deepEqual((await only([{ title, content }]))?.body, expected);
});
