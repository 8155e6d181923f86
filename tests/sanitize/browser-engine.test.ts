import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsError } from '../../src/model/news-error.js';
import { browserEngine } from '../../src/sanitize/browser-engine.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';

// Node has no DOM, so the fallback cannot load here: as in a browser whose network lost the chunk.
test('says which part failed when DOMPurify cannot be loaded, at every try anew', async () => {
  const seen: unknown[] = [];
  for (let round = 0; round < 2; round++) {
    await sanitizeHtml('<p>tin', { base: 'https://a.example/', engine: browserEngine }).catch((error: unknown) =>
      seen.push(error),
    );
  }
  assert.equal(seen.length, 2);
  assert.ok(seen.every((error) => error instanceof NewsError && error.code === 'chunk'));
  assert.notEqual(seen[0], seen[1]);
});

test('can be imported where there is no DOM', () => {
  assert.equal(typeof globalThis.document, 'undefined');
  assert.equal(typeof browserEngine.parse, 'function');
});
