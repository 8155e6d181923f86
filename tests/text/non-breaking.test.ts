import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf, type SafeNode } from '../../src/model/safe-html.js';
import { nonBreaking, nonBreakingIn } from '../../src/text/non-breaking.js';

/** `~` stands for a no-break space. */
const shown = (text: string) => nonBreaking(text).replaceAll('\u00a0', '~');

const pairs = [
  'dài 16~km, rộng 5,5~m và 20~ha',
  'hơn 5~tỷ~đồng, tức 5.000~triệu~đồng, hay 12~nghìn~đồng một kg',
  'giảm 3~%, nóng 38~°C lúc 14~giờ 30~phút',
  'cụ bà 92~tuổi nhặt 3~kg rác trên 40~m² sân',
  'Quyết định số~16 ngày~20/10, năm~2025',
  'Điều~5, khoản~2 có hiệu lực từ tháng~7; thứ~2 tuần sau',
  'TP.~Phủ Lý, Q.~1, PGS.~TS.~Lê Văn Tám, Đ/c~Hòa',
];

for (const pair of pairs) {
  test(`keeps together what belongs together: ${pair}`, () => assert.equal(shown(pair.replaceAll('~', ' ')), pair));
}

for (const text of [
  'xã có 16 thôn và 3 mét vải',
  'một ngày đẹp trời',
  'cây số nào cũng có hoa',
  'khu dân cư; hết. Ngày mai lại đến',
  '5 tỷlệ',
  '16 kmh',
]) {
  test(`leaves everything else alone: ${text}`, () => assert.equal(nonBreaking(text), text));
}

test('changes only ordinary spaces, one for one, and nothing more the second time', () => {
  const all = pairs.join('\n').replaceAll('~', ' ');
  const once = nonBreaking(all);
  assert.equal(once.replaceAll('\u00a0', ' '), all);
  assert.equal(nonBreaking(once), once);
});

test('goes through a whole text and leaves code as it was typed', () => {
  const element = (tag: string, ...children: SafeNode[]): SafeNode => ({ tag, attributes: [], children });
  const nodes = [element('p', 'dài 16 km ', element('b', 'số 9')), element('pre', 'số 9'), element('code', '5 m')];
  assert.deepEqual(nonBreakingIn(nodes), [
    element('p', 'dài 16\u00a0km ', element('b', 'số\u00a09')),
    element('pre', 'số 9'),
    element('code', '5 m'),
  ]);
  assert.equal(textOf(nodes), 'dài 16 km số 9số 95 m');
});
