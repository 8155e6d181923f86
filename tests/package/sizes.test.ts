import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { envelopes } from '../../src/formats/envelopes.js';
import { formatNames } from '../../src/formats/index.js';
import { differingParts, partsTable, type Sizes } from '../../stories/data/parts.js';

const sizes = JSON.parse(readFileSync(new URL('../../dist/sizes.json', import.meta.url), 'utf8')) as Sizes;

test('the documentation can say of every file that ships what it is for, and speaks of no other', () => {
  assert.deepEqual(differingParts(sizes), []);
});

test('every format is in one file', () => {
  const held = Object.values(sizes).flatMap(({ formats }) => formats);
  assert.equal(new Set(held).size, held.length);
  // Frameworks are lines of a table, not sources of their own.
  const framework = new Set(envelopes.map(({ name }) => name));
  const wanted = formatNames().filter((name) => !framework.has(name));
  assert.deepEqual(
    wanted.filter((name) => !held.includes(name)),
    [],
  );
});

test('the table has a line for each file, with the bytes that were built', () => {
  const lines = partsTable(sizes).split('\n').slice(2);
  assert.equal(lines.length, Object.keys(sizes).length);
  const [, bytes = ''] = /^\| `bantin\.js` \| ([\d,]+) \|/.exec(lines[0] ?? '') ?? [];
  assert.equal(Number(bytes.replace(',', '')), sizes['bantin.js']?.bytes);
  assert.match(partsTable({ 'chunks/a.js': { bytes: 999, formats: ['b'] } }), /\| 999 \| `b` \|/);
  assert.match(partsTable(undefined), /npm run build/);
});
