import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldKey } from '../../src/text/fold.js';
import { normalise } from '../../src/text/normalise.js';

test('composes decomposed Vietnamese letters', () => {
  assert.equal(normalise('Tiếng Việt'.normalize('NFD')), 'Tiếng Việt');
});

test('makes every line end a line feed and keeps tabs', () => {
  assert.equal(normalise('a\r\nb\rc\td\ne'), 'a\nb\nc\td\ne');
});

test('drops control characters, lone surrogates and marks that turn the reading direction', () => {
  assert.equal(normalise('\ufeffa\0b\x08c\x7fd\x85e\ud800f\u202eg\u2066h\u2069'), 'abcdefgh');
});

test('keeps emoji, joiners and no-break spaces', () => {
  assert.equal(normalise('👩\u200d🌾 10\u00a0km'), '👩\u200d🌾 10\u00a0km');
});

test('folds the spellings of one field name to one key', () => {
  for (const key of ['TieuDe', 'tieuDe', 'tieu_de', 'TIEUDE', 'Tiêu đề', 'tiêu-đề', 'Tiêu Đề'.normalize('NFD')]) {
    assert.equal(foldKey(key), 'tieude');
  }
});

test('folds what has no letter to nothing', () => {
  assert.equal(foldKey('__ – 。'), '');
});
