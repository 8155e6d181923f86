// What tells pages apart can tell them apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, otherPixels, type Part, type Reading } from './compare.js';

const part = (more: Partial<Part> = {}): Part => ({
  name: 'p.title',
  words: 'Cầu Bến Đá thông xe',
  box: [0, 10, 200, 24],
  styles: ['block', '16px'],
  ...more,
});
const reading = (...parts: Part[]): Reading => ({ parts, frame: [0, 0, 2, 2] });
const KEYS = ['display', 'fontSize'];
const against = (seen: Reading): string[] => differences(seen, reading(part()), KEYS, 0.6);

test('what is the same but for rounding does not differ', () => {
  assert.deepEqual(against(reading(part({ box: [0.5, 10, 199.5, 24] }))), []);
});

test('other words, another place, another style and a part too many are told', () => {
  assert.match(against(reading(part({ words: 'CẦU BẾN ĐÁ' }))).join(), /^text: p.title “CẦU BẾN ĐÁ” instead of/);
  assert.match(against(reading(part({ box: [0, 12, 200, 24] }))).join(), /^place: p.title 0 12 200 24 instead of 0 10/);
  assert.match(
    against(reading(part({ styles: ['block', '10px'] }))).join(),
    /^style: p.title fontSize 10px instead of/,
  );
  assert.match(against(reading(part(), part())).join(), /2 parts, 1/);
  assert.match(against(reading()).join(), /nothing instead of/);
});

test('a part that is no longer shown has no place', () => {
  assert.match(against(reading(part({ box: [] }))).join(), /^place/);
});

/** Two by two pixels, the first of this grey. */
const picture = (grey: number) => ({ width: 2, height: 2, data: Buffer.alloc(16, 255).fill(grey, 0, 3) });

test('a pixel of another colour is told, one of nearly the same is not', () => {
  const frame = [0, 0, 2, 2];
  const wanted = { picture: picture(255), frame };
  assert.deepEqual(otherPixels({ picture: picture(250), frame }, wanted), []);
  assert.deepEqual(otherPixels({ picture: picture(90), frame }, wanted), ['picture: 1 of 4 pixels differ']);
});
