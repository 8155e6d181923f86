import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../src/sanitize/plain-text.js';
import { cpuTime } from '../support/cpu-time.js';

const ofHtml = (html: string) => plainText({ html });

test('leaves plain text as it is, letter for letter', () => {
  assert.equal(plainText('Giá < 5 & > 3 <b>không đậm</b> &amp;'), 'Giá < 5 & > 3 <b>không đậm</b> &amp;');
});

test('puts one space between words and one line feed between lines', () => {
  assert.equal(plainText(' \u00a0 Một\t hai  \r\n\r\n  ba\u00a0bốn \n'), 'Một hai\nba bốn');
});

test('writes Vietnamese as NFC and drops control characters and direction marks', () => {
  assert.equal(plainText('Tru\u031bo\u031b\u0309ng\u202e\u0000\u0007 ban'), 'Trưởng ban');
});

test('takes tags off and keeps every word', () => {
  assert.equal(ofHtml('Xã <b>Hạ&nbsp;Tân</b> đón <em class="a > b">bằng</em>'), 'Xã Hạ Tân đón bằng');
  assert.equal(ofHtml("<a title=it's href='x>y'>Bạn</a> đọc isn't"), "Bạn đọc isn't");
  assert.equal(ofHtml('10 < 20 và 3 <5'), '10 < 20 và 3 <5');
  assert.equal(ofHtml('<![if !x]>a<?xml x?>b</ p>c'), 'abc');
});

test('begins a new line where a block ends', () => {
  assert.equal(ofHtml('<p>Một</p><p>Hai<br>ba</p>\n<ul><li>Bốn</li><li>Năm</li></ul>'), 'Một\nHai\nba\nBốn\nNăm');
});

test('drops scripts, styles, comments and the like with what they hold', () => {
  assert.equal(ofHtml('a<script>var b = "<p>"</script>c<style>p{}</style><!-- d --><noscript>e</noscript>f'), 'acf');
  assert.equal(ofHtml('a<script>không đóng'), 'a');
  assert.equal(ofHtml('a<!-- không đóng'), 'a');
});

test('decodes entities once, and numbers that were encoded twice', () => {
  assert.equal(ofHtml('C&ocirc;ng an &amp; Qu&#226;n &#x111;&#7897;i'), 'Công an & Quân đội');
  assert.equal(ofHtml('Gi&amp;#225; v&amp;#224;ng'), 'Giá vàng');
  assert.equal(ofHtml('Thẻ &amp;lt;b&amp;gt;'), 'Thẻ &lt;b&gt;');
  assert.equal(ofHtml('&lt;script&gt;x&lt;/script&gt;'), '<script>x</script>');
});

test('ends WordPress excerpts with an ellipsis', () => {
  assert.equal(ofHtml('<p>Sáng nay, lãnh đạo xã [&hellip;]</p>\n'), 'Sáng nay, lãnh đạo xã…');
  assert.equal(plainText('Sáng nay [...]'), 'Sáng nay…');
  assert.equal(plainText('Xem [...] ở giữa'), 'Xem [...] ở giữa');
});

test('gives an empty string for whatever is not text', () => {
  for (const value of [undefined, null, 5, {}, { html: 7 }, [], true]) {
    assert.equal(plainText(value as unknown as string), '');
  }
});

test('takes time in step with the length, also for hostile text', () => {
  const start = cpuTime();
  const parts = [
    '<',
    '<a',
    '<a b="',
    "<a='",
    '<!--',
    '<script>',
    '</p',
    '&#',
    '&',
    '<a = ',
    '[',
    '\n ',
    '<p>x</p>',
    '[… ',
  ];
  for (const part of parts) ofHtml(part.repeat(200_000 / part.length));
  assert.ok(cpuTime() - start < 1500, `${cpuTime() - start} ms`);
});
