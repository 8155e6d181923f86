import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse5Engine as engine } from '../../src/sanitize/engine-parse5.js';
import { plainText } from '../../src/sanitize/plain-text.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { base } from './corpus.js';
import { faults } from './harmless.js';
import { payloads } from './payloads.js';
import { kinds } from './vectors.js';

const all = payloads();

test('there are more than five thousand hostile texts, of every kind, each once', () => {
  assert.ok(all.length > 5000, `${all.length}`);
  assert.equal(new Set(all.map(({ html }) => html)).size, all.length);
  for (const [kind, vectors] of Object.entries(kinds)) assert.ok(vectors.length > 2, kind);
});

test('the server leaves nothing of any of them that could run, reach out or deceive', async () => {
  for (const { name, html } of all) assert.deepEqual(faults(await sanitizeHtml(html, { base, engine })), [], name);
});

test('none is markup in a title or a summary, and none hides letters there', () => {
  for (const { name, html } of all) {
    for (const text of [plainText({ html }), plainText(html)])
      assert.doesNotMatch(text, /(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff]/u, name);
  }
});
