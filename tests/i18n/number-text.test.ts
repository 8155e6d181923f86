import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileSizeText, numberText } from '../../src/i18n/index.js';

describe('numberText', () => {
  it('groups as the language does and never shortens', () => {
    assert.equal(numberText(1234, 'vi'), '1.234');
    assert.equal(numberText(7448251, 'vi'), '7.448.251');
    assert.equal(numberText(7448251, 'en'), '7,448,251');
    assert.equal(numberText(0, 'vi'), '0');
    assert.equal(numberText(2.64, 'vi'), '2,6');
  });

  it('is empty for what is no number, and Vietnamese for what is no language', () => {
    for (const value of [NaN, Infinity, -Infinity]) assert.equal(numberText(value, 'vi'), '');
    assert.equal(numberText(1234, 'not a tag'), '1.234');
    assert.equal(numberText(1234, ''), '1.234');
  });

  it('stays right when a feed names more languages than are remembered', () => {
    for (let index = 0; index < 60; index++) assert.equal(numberText(1234, `vi-x-a${index}`), '1.234');
    assert.equal(numberText(1234, 'en'), '1,234');
  });
});

describe('fileSizeText', () => {
  it('takes the unit that fits', () => {
    const cases: [bytes: number, expected: string][] = [
      [0, '0 B'],
      [512, '512 B'],
      [1023, '1.023 B'],
      [1024, '1 KB'],
      [348_160, '340 KB'],
      [1_048_570, '1 MB'],
      [2_726_298, '2,6 MB'],
      [12_884_901_888, '12 GB'],
      [5e15, '4.547,5 TB'],
    ];
    for (const [bytes, expected] of cases) assert.equal(fileSizeText(bytes, 'vi'), expected);
    assert.equal(fileSizeText(2_726_298, 'en'), '2.6 MB');
  });

  it('is empty for what is no size', () => {
    for (const bytes of [NaN, -1, Infinity]) assert.equal(fileSizeText(bytes, 'vi'), '');
  });
});
