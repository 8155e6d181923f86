import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legacyEncoding, legacyEncodingOf } from '../../src/text/legacy-encoding.js';

const text =
  'Sáng nay, Ủy ban nhân dân xã tổ chức hội nghị bàn về việc sửa đường, trồng cây và giữ nước sạch cho bà con các thôn.';

/** Letters with marks in alphabetical order, and what the fonts of TCVN 5712:1993 and of VNI draw them for. */
const letters = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ';
const tcvn3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ';
const vni =
  'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ' +
  'ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î';

const typed = (codes: readonly string[], source: string) =>
  [...source.normalize('NFC').toLowerCase()].map((letter) => codes[[...letters].indexOf(letter)] ?? letter).join('');

test('knows TCVN3 and VNI, also in a title', () => {
  assert.equal([...tcvn3].length, [...letters].length);
  assert.equal(legacyEncoding(typed([...tcvn3], text)), 'TCVN3');
  assert.equal(legacyEncoding(typed(vni.split(' '), text)), 'VNI');
  assert.equal(legacyEncoding(typed([...tcvn3], 'Xã họp bàn chuyện sửa đường và trồng cây')), 'TCVN3');
});

const others = {
  'Vietnamese in Unicode': text,
  'Vietnamese without marks':
    'Sang nay, Uy ban nhan dan xa to chuc hoi nghi ban ve viec sua duong, trong cay va giu nuoc sach.',
  English:
    'The commune council met this morning to talk about roads, trees and clean water, at a café in the old town.',
  French:
    'Le conseil s’est réuni en août à Noël-sur-Mer : naïfs ou poètes, tous ont goûté l’île « où » règnent les maïs sucrés.',
  German: 'Die Gemeinde möchte größere Straßen, schönere Bäume und süßes Wasser für die Höfe; ein Maß für alles.',
  'German with soft hyphens':
    'Ge\u00admein\u00adde\u00adrats\u00adsit\u00adzung und Was\u00adser\u00adver\u00adsor\u00adgung im Dorf',
  Icelandic:
    'Það var þungt fyrir fæti þegar þorpið þurfti að þola þetta, og þó þótti þeim það þess virði að vinna áfram saman.',
  Portuguese:
    'A comissão reuniu-se para discutir a construção de estradas, a educação e as eleições na região de São João.',
  'signs of measure': 'Ø 12 mm ± 0,5 µm · ½ kg © 2025 ® « hàng mới »',
  nothing: '',
};

for (const [name, other] of Object.entries(others)) {
  test(`takes ${name} for what it is`, () => assert.equal(legacyEncoding(other), undefined));
}

test('finds one old paragraph among others in Unicode', () => {
  const block = (words: string) => ({ tag: 'p', attributes: [], children: [words] });
  assert.equal(legacyEncodingOf('Tin xã', [block(text), block(typed([...tcvn3], text))]), 'TCVN3');
  assert.equal(legacyEncodingOf('Tin xã', [block(text)]), undefined);
});
