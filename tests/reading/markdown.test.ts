import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMarkdown, markdownHtml } from '../../src/reading/rich-markdown.js';
import { cpuTime } from '../support/cpu-time.js';

const cases: readonly (readonly [name: string, text: string, html: string])[] = [
  ['headings, with signs at their end too', '## Mùa lúa ##\n### Giá', '<h2>Mùa lúa</h2><h3>Giá</h3>'],
  ['paragraphs and line breaks', 'Sáng nay\nở bến.\n\nChiều nay.', '<p>Sáng nay<br>ở bến.</p><p>Chiều nay.</p>'],
  [
    'marks',
    '**đậm** *nghiêng* _nghiêng_ ~~bỏ~~ `mã`',
    '<p><strong>đậm</strong> <em>nghiêng</em> <em>nghiêng</em> <s>bỏ</s> <code>mã</code></p>',
  ],
  ['no marks in names and sums', 'ten_tep_anh, 2 * 3 * 4', '<p>ten_tep_anh, 2 * 3 * 4</p>'],
  ['letters after a backslash', '\\*không\\* \\# đúng', '<p>&#42;không&#42; &#35; đúng</p>'],
  [
    'links and pictures',
    '[bến](https://tin.example/a_b_c "Bến")\n![Cầu](/a.png)',
    '<p><a href="https://tin.example/a_b_c">bến</a><br><img src="/a.png" alt="Cầu"></p>',
  ],
  [
    'lists, whose items go on',
    '- một\n  tiếp\n- hai\n\n1. ba\n2) bốn',
    '<ul><li>một<br>tiếp</li><li>hai</li></ul><ol><li>ba</li><li>bốn</li></ol>',
  ],
  [
    'quotes with blocks in them',
    '> ## Lời\n> **nói**',
    '<blockquote><h2>Lời</h2><p><strong>nói</strong></p></blockquote>',
  ],
  ['code as it is', '```js\na < b *c*\n\n# d\n```\nxong', '<pre>a &#60; b *c*\n\n# d</pre><p>xong</p>'],
  ['rules', 'trên\n\n---\n\ndưới', '<p>trên</p><hr><p>dưới</p>'],
  [
    'tables',
    '| Tên | Giá |\n|---|--:|\n| Lúa | **5** |',
    '<table><tr><th>Tên</th><th>Giá</th></tr><tr><td>Lúa</td><td><strong>5</strong></td></tr></table>',
  ],
  [
    'bare addresses between signs',
    '**Gửi** <tin@tin.example> hoặc <https://tin.example/a>',
    '<p><strong>Gửi</strong> <a href="mailto:tin@tin.example">tin@tin.example</a> hoặc <a href="https://tin.example/a">https://tin.example/a</a></p>',
  ],
  ['signs of markup in text', '# 5 < 10 & "x"', '<h1>5 &#60; 10 &#38; &#34;x&#34;</h1>'],
  ['tags for words, which editors add', '**a** <u>b</u>', '<p><strong>a</strong> <u>b</u></p>'],
];

for (const [name, text, html] of cases) {
  test(`reads ${name} of Markdown`, () => {
    assert.equal(markdownHtml(text), html);
  });
}

test('knows Markdown from text and from markup', () => {
  for (const text of ['## Mục', 'x **đậm** y', '[a](/b)', '- một\n- hai']) assert.ok(isMarkdown(text), text);
  for (const text of ['Chỉ là chữ.', '# ', 'giá 5 * 3', '- một gạch', '<p>**đậm**</p>'])
    assert.ok(!isMarkdown(text), text);
});

test('reads hostile Markdown in time', () => {
  const start = cpuTime();
  for (const piece of ['**a ', '*', '[', '[a](', '![a](', '_a ', '`', '|', '\n> ', '> ', '~~', '\\', '1. ', '\n- ']) {
    markdownHtml(piece.repeat(20_000));
  }
  assert.ok(cpuTime() - start < 5000);
});
