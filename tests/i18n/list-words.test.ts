import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listWordsFor } from '../../src/i18n/list-words.js';

const [vi, en] = [listWordsFor('vi'), listWordsFor('en')];
const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

test('the words of lists are complete in both languages, with the same names to fill in', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(vi).sort());
  for (const [key, text] of Object.entries(vi) as [keyof typeof vi, string][]) {
    assert.ok(text.trim(), key);
    assert.equal(text, text.normalize('NFC'), key);
    assert.notEqual(en[key], text, key);
    assert.deepEqual(names(en[key]), names(text), key);
  }
});

test('a region or a case changes no words, and a language without words is spoken to in Vietnamese', () => {
  assert.equal(listWordsFor('EN-gb'), en);
  assert.equal(listWordsFor('fr'), vi);
  assert.equal(vi.backToList, 'Trở lại danh sách');
});
