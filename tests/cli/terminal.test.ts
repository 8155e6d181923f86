import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitted, isColoured, printable, printableData, widthOf, wrapped } from '../../src/cli/terminal.js';

describe('words from outside', () => {
  const hostile: Record<string, string> = {
    'Tin \x1b[31mđỏ\x1b[0m': 'Tin đỏ',
    '\x1b]0;tên cửa sổ\x07Tin': 'Tin',
    '\x1b]8;;https://ac.example\x1b\\Tin\x1b]8;;\x1b\\': 'Tin',
    '\x9b2JTin': 'Tin',
    '\x1b[2J\x1b[HTin': 'Tin',
    'Tin\r✔ giả': 'Tin ✔ giả',
    'Tin\n✔ giả': 'Tin ✔ giả',
    'Tin\n[1] một': 'Tin [1] một',
    'Tin\b\b\bxấu': 'Tin xấu',
    'a\u202enit\u202c': 'a nit',
    ['Tiếng Việt'.normalize('NFD')]: 'Tiếng Việt',
  };
  for (const [sent, shown] of Object.entries(hostile)) {
    it(`become a line that does nothing: ${JSON.stringify(sent)}`, () => assert.equal(printable(sent), shown));
  }

  it('are cleaned everywhere in data, names too, and keep their lines only where they are told', () => {
    const data = { 'a\x1b[1m': ['x\n\x1b[1my'], snippet: '  a\x1b[1m\n  b', number: 1, nothing: null };
    assert.deepEqual(printableData(data, ['snippet']), { a: ['x y'], snippet: '  a\n  b', number: 1, nothing: null });
  });
});

describe('columns', () => {
  it('are counted as a terminal does', () => {
    const widths = ['Nước', 'Nước'.normalize('NFD'), 'ỗ', 'ỗ'.normalize('NFD'), '新聞', '📰', 'a\u200db', ''].map(
      widthOf,
    );
    assert.deepEqual(widths, [4, 4, 1, 1, 4, 2, 2, 0]);
  });

  it('are filled up and cut to the same number', () => {
    assert.equal(fitted('Nước'.normalize('NFD'), 6), 'Nước  ');
    assert.equal(fitted('Cầu Bến Lạc thông xe', 9), 'Cầu Bến… ');
    assert.equal(fitted('新聞新聞', 6), '新聞… ');
    for (const text of ['Thị trấn Sông Mây', '新聞記者協會', 'a📰b📰c📰'])
      for (let width = 2; width < 20; width++) assert.equal(widthOf(fitted(text, width)), width, `${text} ${width}`);
  });

  it('hold whole words; what is longer has a line of its own', () => {
    assert.deepEqual(wrapped('Thêm vào https://tinh.example/rat/dai rồi thử', 12), [
      'Thêm vào',
      'https://tinh.example/rat/dai',
      'rồi thử',
    ]);
    assert.deepEqual(wrapped('', 10), []);
  });
});

describe('colour', () => {
  it('is for those who look and did not say no', () => {
    assert.equal(isColoured({}, true), true);
    assert.equal(isColoured({}, false), false);
    assert.equal(isColoured({ NO_COLOR: '1' }, true), false);
    assert.equal(isColoured({ NO_COLOR: '' }, true), true);
    assert.equal(isColoured({ TERM: 'dumb' }, true), false);
    assert.equal(isColoured({ FORCE_COLOR: '1' }, false), true);
    assert.equal(isColoured({ FORCE_COLOR: '' }, false), true);
    assert.equal(isColoured({ FORCE_COLOR: '0' }, true), false);
  });
});
