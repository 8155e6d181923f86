import assert from 'node:assert/strict';
import { test } from 'node:test';
import { richText } from '../../src/reading/rich-text.js';
import { words } from '../formats/answers.js';

const html = (value: unknown) => words(richText(value));
const span = (text: string, ...marks: string[]) => ({ _type: 'span', text, marks });
const block = (children: unknown[], more: object = {}) => ({
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children,
  ...more,
});

test('makes paragraphs, headings, marks and links of Portable Text', () => {
  const body = [
    block([span('Ba mùa nước')], { style: 'h2' }),
    block([span('Sáng '), span('20/10', 'strong', 'em'), span(', xem '), span('hồ sơ', 'k1')], {
      markDefs: [{ _key: 'k1', _type: 'link', href: 'https://tin.example/ho-so?a=1&b=2' }],
    }),
    block([span('Nay năm rưỡi mới gọi.')], { style: 'blockquote' }),
  ];
  assert.equal(
    html(body),
    '<h2>Ba mùa nước</h2><p>Sáng <em><strong>20/10</strong></em>, xem ' +
      '<a href="https://tin.example/ho-so?a=1&#38;b=2">hồ sơ</a></p><blockquote>Nay năm rưỡi mới gọi.</blockquote>',
  );
});

test('makes lists in lists of the levels of Portable Text', () => {
  const item = (text: string, listItem: string, level: number) => block([span(text)], { listItem, level });
  assert.equal(
    html([
      item('Một', 'bullet', 1),
      item('Một a', 'number', 2),
      item('Một b', 'number', 2),
      item('Hai', 'bullet', 1),
      item('Ba', 'number', 1),
      block([span('Hết')]),
    ]),
    '<ul><li>Một<ol><li>Một a</li><li>Một b</li></ol></li><li>Hai</li></ul><ol><li>Ba</li></ol><p>Hết</p>',
  );
});

test('shows pictures, tables, code and films of Portable Text and leaves out what it does not know', () => {
  assert.equal(
    html([
      {
        _type: 'image',
        asset: { _ref: 'x' },
        url: 'https://tin.example/a.png',
        alt: 'Cầu "mới"',
        caption: 'Ảnh: M & A',
        width: 16,
        height: 9,
      },
      { _type: 'image', asset: { _ref: 'image-khong-dia-chi' } },
      { _type: 'table', rows: [{ cells: ['A', 'B < C'] }] },
      { _type: 'code', code: 'a < b' },
      { _type: 'youtube', url: 'https://www.youtube.com/watch?v=abc' },
      { _type: 'quangCao', script: 'alert(1)' },
      { _type: 'break' },
    ]),
    '<figure><img src="https://tin.example/a.png" alt="Cầu &#34;mới&#34;" width="16" height="9"><figcaption>Ảnh: M &#38; A</figcaption></figure>' +
      '<table><tr><td>A</td><td>B &#60; C</td></tr></table><pre>a &#60; b</pre>' +
      '<p><a href="https://www.youtube.com/watch?v=abc">https://www.youtube.com/watch?v=abc</a></p><hr>',
  );
});

test('cuts structured text of Prismic where its spans begin and end', () => {
  assert.equal(
    html([
      { type: 'heading2', text: 'Ba mùa nước', spans: [] },
      {
        type: 'paragraph',
        text: 'Sáng 20/10 xem hồ sơ',
        spans: [
          { start: 0, end: 10, type: 'strong' },
          { start: 5, end: 14, type: 'em' },
          { start: 15, end: 20, type: 'hyperlink', data: { link_type: 'Web', url: 'https://tin.example/ho-so' } },
        ],
      },
      { type: 'list-item', text: 'Một', spans: [] },
      { type: 'list-item', text: 'Hai', spans: [] },
      { type: 'o-list-item', text: 'Thứ nhất', spans: [] },
      { type: 'image', url: 'https://tin.example/a.png', alt: null, dimensions: { width: 16, height: 9 } },
      { type: 'embed', oembed: { embed_url: 'https://youtu.be/abc', title: 'Phim <ngắn>' } },
    ]),
    '<h2>Ba mùa nước</h2><p><strong>Sáng </strong><em><strong>20/10</strong></em><em> xem</em> ' +
      '<a href="https://tin.example/ho-so">hồ sơ</a></p><ul><li>Một</li><li>Hai</li></ul><ol><li>Thứ nhất</li></ol>' +
      '<figure><img src="https://tin.example/a.png" alt="" width="16" height="9"></figure>' +
      '<p><a href="https://youtu.be/abc">Phim &#60;ngắn&#62;</a></p>',
  );
});

test('reads trees of ProseMirror with links, lists, tables and breaks', () => {
  const text = (value: string, ...marks: unknown[]) => ({ type: 'text', text: value, marks });
  assert.equal(
    html({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [text('Mục')] },
        {
          type: 'paragraph',
          content: [
            text('Xem ', { type: 'bold' }),
            text('đây', { type: 'link', attrs: { href: '/ho-so' } }),
            { type: 'hard_break' },
            text('x < y'),
          ],
        },
        {
          type: 'bullet_list',
          content: [{ type: 'list_item', content: [{ type: 'paragraph', content: [text('Một')] }] }],
        },
        {
          type: 'table',
          content: [
            {
              type: 'table_row',
              content: [{ type: 'table_cell', attrs: { colspan: 2, rowspan: 1 }, content: [text('Ô')] }],
            },
          ],
        },
        { type: 'horizontal_rule' },
        { type: 'image', attrs: { src: 'https://tin.example/a.png', alt: 'Ảnh' } },
      ],
    }),
    '<h3>Mục</h3><p><strong>Xem </strong><a href="/ho-so">đây</a><br>x &#60; y</p><ul><li><p>Một</p></li></ul>' +
      '<table><tr><td colspan="2">Ô</td></tr></table><hr><figure><img src="https://tin.example/a.png" alt="Ảnh"></figure>',
  );
});

test('reads trees of DatoCMS, Keystone and Hygraph', () => {
  const dast = {
    type: 'root',
    children: [
      {
        type: 'list',
        style: 'numbered',
        children: [
          {
            type: 'listItem',
            children: [{ type: 'paragraph', children: [{ type: 'span', value: 'Một', marks: ['emphasis'] }] }],
          },
        ],
      },
    ],
  };
  assert.equal(html({ value: { schema: 'dast', document: dast } }), '<ol><li><p><em>Một</em></p></li></ol>');
  assert.equal(
    html({
      document: [
        {
          type: 'paragraph',
          children: [
            { text: 'Đậm', bold: true },
            { type: 'link', href: '/a', children: [{ text: 'nối' }] },
          ],
        },
      ],
    }),
    '<p><strong>Đậm</strong><a href="/a">nối</a></p>',
  );
  assert.equal(
    html({
      raw: {
        children: [
          { type: 'heading-two', children: [{ text: 'Mục' }] },
          {
            type: 'bulleted-list',
            children: [{ type: 'list-item', children: [{ type: 'list-item-child', children: [{ text: 'Một' }] }] }],
          },
        ],
      },
    }),
    '<h2>Mục</h2><ul><li>Một</li></ul>',
  );
});

test('lets nothing from outside out of its text', () => {
  const evil = '"><img src=x onerror=alert(1)>';
  const made = [
    html([block([span(evil, 'k')], { markDefs: [{ _key: 'k', href: `https://tin.example/${evil}` }] })]),
    html([
      {
        type: 'paragraph',
        text: evil,
        spans: [{ start: 0, end: 9, type: 'hyperlink', data: { url: 'javascript:alert(1)' } }],
      },
    ]),
    html({
      type: 'doc',
      content: [
        { type: 'text', text: evil, marks: [{ type: evil }] },
        { type: 'image', attrs: { src: 'https://tin.example/a.png', alt: evil } },
      ],
    }),
  ];
  for (const one of made) {
    assert.ok(one);
    assert.doesNotMatch(one, /<img src=x|javascript:|alt=""/);
  }
});

test('stops at hostile depth and length', () => {
  let deep: unknown = { type: 'text', text: 'x' };
  for (let depth = 0; depth < 5000; depth++) deep = { type: 'paragraph', content: [deep] };
  assert.ok((html(deep) ?? '').length < 1000);
  const many = Array.from({ length: 20_000 }, () => block([span('x')]));
  assert.ok((html(many) ?? '').length < 100_000);
});
