import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from '../../src/text/reading-time.js';

const times = (text: string, count: number): string => text.repeat(count);

test('counts the syllables of Vietnamese', () => {
  assert.equal(readingMinutes(times('Người dân hai bờ sông ', 200)), 4);
  assert.equal(readingMinutes(times('Người dân hai bờ sông\n\n', 50)), 1);
});

test('says nothing of what is read in less than a minute', () => {
  assert.equal(readingMinutes(times('Người dân hai bờ sông ', 49)), 0);
  assert.equal(readingMinutes(''), 0);
  assert.equal(readingMinutes('   \n '), 0);
});

test('counts neither dashes nor lines of signs', () => {
  assert.equal(readingMinutes(times('– * … // ', 5000)), 0);
  assert.equal(readingMinutes(times('2011 – 2020 ', 125)), 1);
});

test('counts characters where no spaces stand between words', () => {
  assert.equal(readingMinutes(times('龙江大桥今天上午正式通车', 85)), 4);
  assert.equal(readingMinutes(times('橋が開通しました。', 90)), 2);
  assert.equal(readingMinutes(times('ຂົວໄດ້ເປີດແລ້ວ', 200)), 3);
  assert.equal(readingMinutes(times('ស្ពានបានបើក', 100)), 1);
});

test('counts Korean by its words', () => {
  assert.equal(readingMinutes(times('다리가 오늘 아침에 개통되었습니다 ', 125)), 2);
});

test('adds up what is mixed', () => {
  assert.equal(readingMinutes(times('một hai ba bốn năm ', 50) + times('桥', 510)), 3);
});

test('takes a text as long as the longest in a moment', () => {
  const started = performance.now();
  readingMinutes(times('…!?', 350_000));
  readingMinutes(times('Nước', 260_000));
  assert.ok(performance.now() - started < 2000);
});
