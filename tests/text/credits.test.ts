import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SafeHtml } from '../../src/model/safe-html.js';
import { parse5Engine as engine } from '../../src/sanitize/engine-parse5.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { cleanBody } from '../../src/text/clean-body.js';
import { liftCredits, type Credits } from '../../src/text/credits.js';
import { printed } from '../sanitize/print.js';

const base = 'https://hatan.example/tin/1';
const bodyOf = async (html: string): Promise<SafeHtml> =>
  cleanBody(await sanitizeHtml(html, { base, engine }), { title: '', summary: '' });

/** The last line of a text after a first paragraph and a whole sentence, and what becomes of it. */
async function ended(line: string, facts: Credits = {}) {
  const start = '<p>Mở đầu.</p><p>Hội thi đã khép lại.</p>';
  const { body, byline, source } = liftCredits(await bodyOf(start + line), facts);
  return { byline, source: source?.name, left: printed(body).slice(start.length) };
}

const bylines: Record<string, string> = {
  '<p>Tác giả: Minh Đức</p>': 'Minh Đức',
  '<p>Người viết: Thu Hà</p>': 'Thu Hà',
  '<p><b>Tin: Minh Đức</b></p>': 'Tin: Minh Đức',
  '<p><i>Bài và ảnh: Thu Hà</i></p>': 'Bài và ảnh: Thu Hà',
  '<p>Bài, ảnh: Thu Hà</p>': 'Bài, ảnh: Thu Hà',
  '<p>TIN, ẢNH: MINH ĐỨC</p>': 'TIN, ẢNH: MINH ĐỨC',
  '<p>Tin, bài và ảnh: Minh Đức - Thu Hà</p>': 'Tin, bài và ảnh: Minh Đức - Thu Hà',
  '<p>Thực hiện: Đài Truyền thanh xã Hạ Tân</p>': 'Thực hiện: Đài Truyền thanh xã Hạ Tân',
  '<p align="right">Minh Đức</p>': 'Minh Đức',
  '<p><strong>Lê Thị Hòa</strong></p>': 'Lê Thị Hòa',
  '<p><em>Thu Hà</em></p>': 'Thu Hà',
  '<p>Minh Đức - Thu Hà</p>': 'Minh Đức - Thu Hà',
  '<p style="text-align:right"><b>Ban Biên tập Cổng thông tin điện tử xã</b></p>':
    'Ban Biên tập Cổng thông tin điện tử xã',
};
for (const [line, byline] of Object.entries(bylines)) {
  test(`takes ${line} for the byline`, async () =>
    assert.deepEqual(await ended(line), { byline, source: undefined, left: '' }));
}

const sources: Record<string, string> = {
  '<p>Nguồn: Báo Hạ Tân</p>': 'Báo Hạ Tân',
  '<p>Nguồn tin: TTXVN</p>': 'TTXVN',
  '<p><i>(Nguồn: hatan.example)</i></p>': 'hatan.example',
  '<p>Theo: Cổng thông tin tỉnh</p>': 'Cổng thông tin tỉnh',
  '<p>(Theo Minh Đức)</p>': 'Minh Đức',
  '<p>Theo Báo Hạ Tân</p>': 'Báo Hạ Tân',
  '<p>Theo hatan.example</p>': 'hatan.example',
};
for (const [line, source] of Object.entries(sources)) {
  test(`takes ${line} for the source`, async () =>
    assert.deepEqual(await ended(line), { byline: undefined, source, left: '' }));
}

const texts = [
  '<p>Theo Báo cáo của xã</p>',
  '<p>Theo đồng chí Lê Văn Tám</p>',
  '<p>(Theo kế hoạch của tỉnh)</p>',
  '<p>Nguồn: quỹ vì người nghèo</p>',
  '<p>Nguồn vốn: Ngân sách tỉnh</p>',
  '<p>Tin: hỏa tốc</p>',
  '<p>Bài học: Giữ lời hứa; làm thật</p>',
  '<p>Minh Đức</p>',
  '<p align="right">Hạ Tân, ngày 5/9/2025</p>',
  '<p align="right">nơi nhận</p>',
  '<p><b>Phòng Tuyên truyền</b></p>',
  '<p><b>Mời bà con đón đọc!</b></p>',
  '<p>Ảnh: Minh Đức</p>',
  '<p>Tác giả: <a href="https://a.example/">Minh Đức</a></p>',
];
for (const line of texts) {
  test(`leaves ${line} in the text`, async () => {
    const { byline, source, left } = await ended(line);
    assert.deepEqual([byline, source], [undefined, undefined]);
    assert.notEqual(left, '');
  });
}

test('a name after an unfinished line, a heading or a signature is no byline', async () => {
  for (const before of ['<p>Thân ái,</p>', '<h3>Thông báo</h3>', '<p align="right">TRƯỞNG THÔN</p>']) {
    const lifted = liftCredits(await bodyOf(`<p>Mở đầu.</p>${before}<p align="right"><b>Minh Đức</b></p>`), {});
    assert.equal(lifted.byline, undefined, before);
  }
});

test('a name after a list, a table or a photo is one', async () => {
  for (const before of [
    '<ul><li>cày</li></ul>',
    '<table><tr><td>1<td>2</table>',
    '<figure><img src="/a.jpg"></figure>',
  ]) {
    const lifted = liftCredits(await bodyOf(`<p>Mở đầu.</p>${before}<p align="right"><b>Minh Đức</b></p>`), {});
    assert.equal(lifted.byline, 'Minh Đức', before);
  }
});

test('what the article says itself is kept, and made longer where the text says more of the same', async () => {
  const said = await ended('<p>Tin, ảnh: Minh Đức</p>', { byline: 'minh đức' });
  assert.deepEqual(said, { byline: 'Tin, ảnh: Minh Đức', source: undefined, left: '' });
  const other = await ended('<p>Tin, ảnh: Minh Đức</p>', { byline: 'Quản trị viên' });
  assert.deepEqual(other, { byline: 'Quản trị viên', source: undefined, left: '<p>Tin, ảnh: Minh Đức</p>' });
});

test('a source keeps its address, of the article first and else of the line', async () => {
  const body = await bodyOf('<p>Mở đầu.</p><p>Nguồn: <a href="https://bao.example/1">Báo Hạ Tân</a></p>');
  assert.equal(liftCredits(body, {}).source?.url, 'https://bao.example/1');
  assert.equal(
    liftCredits(body, { source: { name: 'Báo Hạ Tân', url: undefined } }).source?.url,
    'https://bao.example/1',
  );
});

test('a text that is nothing but a credit stays', async () => {
  const body = await bodyOf('<p>Nguồn: Báo Hạ Tân</p>');
  assert.deepEqual(liftCredits(body, {}), { body, byline: undefined, source: undefined });
});

test('at most three lines are read', async () => {
  const line = '<p>Nguồn: Báo Hạ Tân</p>';
  assert.equal(liftCredits(await bodyOf(`<p>Mở đầu.</p>${line.repeat(5)}`), {}).body.length, 3);
});
