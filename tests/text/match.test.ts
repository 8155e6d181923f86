import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchRanges } from '../../src/text/match.js';
import { randomFrom } from '../support/random.js';

const found = (text: string, query: string): string[] =>
  matchRanges(text, query).map(({ start, end }) => text.slice(start, end));

describe('matchRanges', () => {
  it('finds words without marks, with other marks and in other cases', () => {
    const text = 'Hội đồng tỉnh Hòa Bình họp về đường đê';
    assert.deepEqual(found(text, 'hoi'), ['Hội']);
    assert.deepEqual(found(text, 'HOÀ binh'), ['Hòa', 'Bình']);
    assert.deepEqual(found(text, 'duong de'), ['đường', 'đê']);
  });

  it('finds the beginning of a word and nothing inside one', () => {
    assert.deepEqual(found('Bàn về an ninh, anh Toàn', 'an'), ['an', 'an']);
    assert.deepEqual(found('Hội nghị', 'ngh'), ['ngh']);
  });

  it('takes a letter with all its marks, however it is composed', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = 'Xã Trường Thọ'.normalize(form);
      assert.deepEqual(found(text, 'truong'), ['Trường'.normalize(form)], form);
      assert.deepEqual(found(text, 'Thọ'.normalize(form === 'NFC' ? 'NFD' : 'NFC')), ['Thọ'.normalize(form)], form);
    }
    // As Windows writes Vietnamese: a letter of its own and the tone behind it.
    assert.deepEqual(found('Tr\u01b0\u01a1\u0300ng', 'trường'), ['Tr\u01b0\u01a1\u0300ng']);
  });

  it('gives ranges in order and apart, those that overlap as one', () => {
    assert.deepEqual(found('hội hội nghị', 'hội ho'), ['hội', 'hội']);
    assert.deepEqual(matchRanges('abc abcd', 'ab abcd'), [
      { start: 0, end: 2 },
      { start: 4, end: 8 },
    ]);
  });

  it('finds numbers of documents, and words of scripts without spaces', () => {
    assert.deepEqual(found('Kế hoạch số 12/KH-UBND', 'ubnd 12'), ['12', 'UBND']);
    assert.deepEqual(found('人民会议开幕', '会议'), ['会议']);
  });

  it('finds nothing for a query without words', () => {
    for (const query of ['', ' ', '?!', '“”', '\u0301']) assert.deepEqual(matchRanges('a ? “b”', query), [], query);
  });

  it('says of any text and any of its words where that stands: between two letters, and with the same letters', () => {
    const random = randomFrom(7);
    const pieces = [
      ...'aăâbdđeêioôơuưyAĐÔƯ',
      'ế',
      'ộ',
      'ữ',
      'e\u0302\u0301',
      'o\u0323',
      '\u0301',
      '𝒜',
      '😀',
      'İ',
      'ß',
      'Σ',
      '.',
      '/',
    ];
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const word = (): string => [...new Array<undefined>(1 + Math.floor(random() * 5))].map(() => pick(pieces)).join('');
    const plain = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/ς/g, 'σ');
    for (let run = 0; run < 2000; run++) {
      const words = [...new Array<undefined>(6)].map(word);
      const text = words.join(' ');
      const wanted = (plain(pick(words)).match(/[\p{L}\p{N}]+/gu) ?? [])[0] ?? 'x';
      const ranges = matchRanges(text, wanted);
      const holds = (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).some((one) => one.startsWith(wanted));
      assert.equal(ranges.length > 0, holds, `${wanted} in ${text}`);
      for (const { start, end } of ranges) {
        assert.ok(plain(text.slice(start, end)).includes(wanted), `${wanted} in ${text}`);
        // A mark is never cut from its letter.
        assert.ok(!/^\p{M}/u.test(text.slice(end)) && !/^\p{M}/u.test(text.slice(start)), `${wanted} in ${text}`);
      }
    }
  });
});
