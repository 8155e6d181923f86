import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { attributeOf, reworked, textOf, type SafeHtml, type SafeNode } from '../../src/model/safe-html.js';
import { parse5Engine as engine } from '../../src/sanitize/engine-parse5.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { cleanBody } from '../../src/text/clean-body.js';
import { liftCredits } from '../../src/text/credits.js';
import { withFrames } from '../../src/text/frames.js';
import { nonBreakingIn } from '../../src/text/non-breaking.js';
import { faults } from '../sanitize/harmless.js';
import { printed } from '../sanitize/print.js';

const folder = new URL('../golden/clean-body/', import.meta.url);
const bodies = readdirSync(folder).map(
  (name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { html: string }).html,
);
const base = 'https://hatan.example/tin/1';

/** The same numbers at every run (a linear congruential generator, Numerical Recipes). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) % sides;
}

const pieces = [
  ...[
    '<p align=right><b>Minh Đức</b></p>',
    '<p>Nguồn: Báo Hạ Tân</p>',
    '<p>Ảnh: Thu Hà</p>',
    '<p>Tin, ảnh: Thu Hà</p>',
  ],
  ...[
    '<table><tr><td>',
    '<td>',
    '<tr>',
    '</table>',
    '<ul><li>',
    '</li>',
    '<dl><dt>',
    '<dd>',
    '<img src=/x.jpg>',
    '<br>',
  ],
  ...[
    '<b>',
    '</b>',
    '<span dir=auto>',
    '</span>',
    '<div>',
    '</div>',
    '<figure>',
    '</figure>',
    '<figcaption>',
    '\u200b',
  ],
  ...[
    '&nbsp; ',
    '[caption id=1]',
    '[/caption]',
    '<img alt="🌾" src=/e.png>',
    '<a href=/x></a>',
    'số 16 km ',
    '<hr>',
    '. ',
  ],
];

/** Real bodies, one or two after another, cut, mixed and stuffed. */
function mutated(roll: (sides: number) => number): string {
  let html = Array.from({ length: 1 + roll(2) }, () => bodies[roll(bodies.length)] ?? '').join('');
  for (let left = roll(6); left > 0; left--) {
    const at = roll(html.length + 1);
    const cut = roll(4) ? 0 : roll(40);
    html = html.slice(0, at) + (pieces[roll(pieces.length)] ?? '') + html.slice(at + cut);
  }
  return html;
}

const emoji = /^\p{Extended_Pictographic}|^[\u{1f1e6}-\u{1f1ff}]/u;

/** Everything that is read, letter by letter; a picture of an emoji is read as it. */
function letters(nodes: readonly SafeNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const alt = node.tag === 'img' ? (attributeOf(node, 'alt') ?? '') : '';
      return emoji.test(alt) ? alt : letters(node.children);
    })
    .join('')
    .replace(/[\s\u200b]|\[caption\b[^\]]*\]|\[\/caption\]/g, '');
}

/** Addresses of everything that is seen or heard, sorted: a caption may come before the next picture of its row. */
function media(nodes: readonly SafeNode[]): string[] {
  return nodes
    .flatMap((node) => {
      if (typeof node === 'string') return [];
      const isEmoji = emoji.test(attributeOf(node, 'alt') ?? '');
      const own = /^(?:img|audio|video|hr)$/.test(node.tag) && !isEmoji ? [attributeOf(node, 'src') ?? node.tag] : [];
      return [...own, ...media(node.children)];
    })
    .sort();
}

const tidied = (body: SafeHtml) => cleanBody(body, { title: '', summary: '' }, withFrames);

test('no word and no picture is lost, doubled or moved, whatever portals send', async () => {
  for (let seed = 1; seed <= 3000; seed++) {
    const html = mutated(dice(seed));
    const body = await sanitizeHtml(html, { base, engine });
    const clean = tidied(body);
    assert.equal(letters(clean), letters(body), `seed ${seed}: ${html}`);
    assert.deepEqual(media(clean), media(body), `seed ${seed}: ${html}`);
    assert.deepEqual(faults(clean), []);
  }
});

/** As HTML; several spaces are seen as one. */
const seen = (nodes: readonly SafeNode[]) => printed(nodes).replace(/ +/g, ' ');

test('tidying twice is tidying once', async () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const html = mutated(dice(seed));
    const once = tidied(await sanitizeHtml(html, { base, engine }));
    assert.equal(seen(tidied(once)), seen(once), `seed ${seed}: ${html}`);
  }
});

/** How many letters a byline and a source have. */
const told = (...names: (string | undefined)[]) => names.join('').replace(/\s/g, '').length;

test('what is lifted as credits is told, and nothing else leaves the text', async () => {
  const ends = ['<p>Hết.</p><p>Tin, ảnh: Thu Hà</p>', '<p>Hết.</p><p>(Theo Báo Hạ Tân)</p>'];
  let lifted = 0;
  for (let seed = 1; seed <= 2000; seed++) {
    const html = mutated(dice(seed)) + (ends[seed % 2] ?? '');
    const clean = tidied(await sanitizeHtml(html, { base, engine }));
    const { body, byline, source } = liftCredits(clean, {});
    const gone = letters(clean).length - letters(body).length;
    if (!gone) continue;
    lifted++;
    assert.deepEqual(media(body), media(clean));
    // Words before a name that say no more than its place, in three lines at most; a line may be said twice.
    assert.ok(gone <= 2 * told(byline, source?.name) + 3 * '(Ngườiviết:)'.length, `seed ${seed}: ${html}`);
    for (const name of [...(byline?.split('; ') ?? []), source?.name ?? ''])
      assert.ok(letters(clean).includes(name.replace(/\s/g, '')), `seed ${seed}: ${name}`);
  }
  assert.ok(lifted > 1000, String(lifted));
});

test('no-break spaces change no letter and are set only once', async () => {
  for (let seed = 1; seed <= 500; seed++) {
    const clean = tidied(await sanitizeHtml(mutated(dice(seed)), { base, engine }));
    const once = reworked(clean, nonBreakingIn(clean));
    assert.equal(textOf(once).replaceAll('\u00a0', ' '), textOf(clean).replaceAll('\u00a0', ' '));
    assert.deepEqual(nonBreakingIn(once), once);
    assert.equal(seen(nonBreakingIn(tidied(once))), seen(once), `seed ${seed}`);
  }
});
