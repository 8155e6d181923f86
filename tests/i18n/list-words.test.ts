import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayWordsFor } from '../../src/i18n/day-words.js';
import { deskWordsFor } from '../../src/i18n/desk-words.js';
import { itemWordsFor } from '../../src/i18n/item-words.js';
import { liveWordsFor } from '../../src/i18n/live-words.js';
import { openingWordsFor } from '../../src/i18n/opening-words.js';
import { tickerWordsFor } from '../../src/i18n/ticker-words.js';

const parts = [dayWordsFor, deskWordsFor, itemWordsFor, liveWordsFor, openingWordsFor, tickerWordsFor];
const wordsOf = (language: string): Record<string, string> =>
  Object.assign({}, ...parts.map((words) => words(language))) as Record<string, string>;
const [vi, en] = [wordsOf('vi'), wordsOf('en')];
const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

test('the words of lists are complete in both languages, with the same names to fill in', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(vi).sort());
  for (const [key, text] of Object.entries(vi)) {
    assert.ok(text.trim(), key);
    assert.equal(text, text.normalize('NFC'), key);
    assert.notEqual(en[key], text, key);
    assert.deepEqual(names(en[key] ?? ''), names(text), key);
  }
});

test('a region or a case changes no words, and a language without words is spoken to in Vietnamese', () => {
  assert.deepEqual(wordsOf('EN-gb'), en);
  assert.deepEqual(wordsOf('fr'), vi);
  assert.equal(vi.backToList, 'Trở lại danh sách');
});
