import assert from 'node:assert/strict';
import { test } from 'node:test';
import { described, fuzzOnce } from './fuzz.js';

// `npm run fuzz` does a hundred thousand.
test('reads or refuses fifteen hundred mutated answers with any attributes and maps, and never fails in another way', async () => {
  const counts = { read: 0, refused: 0 };
  for (let seed = 1; seed <= 1500; seed++) {
    try {
      counts[await fuzzOnce(seed)]++;
    } catch (error) {
      assert.fail(`npm run fuzz -- ${seed} 1: ${String(error)}\n${described(seed)}`);
    }
  }
  assert.ok(counts.read > 300 && counts.refused > 300, JSON.stringify(counts));
});
