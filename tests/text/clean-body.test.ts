import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { SafeHtml, SafeNode } from '../../src/model/safe-html.js';
import { parse5Engine as engine } from '../../src/sanitize/engine-parse5.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { cleanBody as clean, type BodyFacts } from '../../src/text/clean-body.js';
import { withFrames } from '../../src/text/frames.js';
import { liftCredits, type Credits } from '../../src/text/credits.js';
import { faults } from '../sanitize/harmless.js';
import { printed } from '../sanitize/print.js';

interface Golden {
  readonly about: string;
  readonly facts: BodyFacts;
  /** What the article itself says of who wrote it and where it comes from. */
  readonly credits?: Credits;
  /** What is known after the last lines were read, with the address of the source; without it they are not read at all. */
  readonly lifted?: { readonly byline?: string; readonly source?: string; readonly url?: string };
  readonly html: string;
  readonly expected: readonly string[];
}

const folder = new URL('../golden/clean-body/', import.meta.url);
const goldens = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden);
const base = 'https://hatan.example/tin/bai-1.html';
const cleanBody = (body: SafeHtml, facts: BodyFacts) => clean(body, facts, withFrames);
const nothing: BodyFacts = { title: '', summary: '' };

/** Without what the door adds to every picture and link, so that the pairs can be read. */
const readable = (nodes: readonly SafeNode[]) =>
  printed(nodes).replace(/ (?:loading|decoding|referrerpolicy|rel)="[^"]*"/g, '');

/** All words in order; blocks and line breaks part words as white space does. */
function words(nodes: readonly SafeNode[]): string {
  const inline = /^(?:a|b|em|i|small|span|strong|u)$/;
  const text = (list: readonly SafeNode[]): string =>
    list
      .map((node) => {
        if (typeof node === 'string') return node;
        const source = node.attributes.find(([name]) => name === 'src')?.[1] ?? '';
        return inline.test(node.tag) ? text(node.children) : ` ${source} ${text(node.children)} `;
      })
      .join('');
  return text(nodes).replace(/\s+/g, ' ').trim();
}

for (const { about, facts, html, expected, credits = {}, lifted } of goldens) {
  test(about, async () => {
    const body = cleanBody(await sanitizeHtml(html, { base, engine }), facts);
    if (!lifted) return assert.equal(readable(body), expected.join(''));
    const { byline, source, ...rest } = liftCredits(body, credits);
    assert.equal(readable(rest.body), expected.join(''));
    const none = { byline: undefined, source: undefined, url: undefined };
    assert.deepEqual({ byline, source: source?.name, url: source?.url }, { ...none, ...lifted });
  });
}

test('the pairs are as many as the portals have habits', () => assert.ok(goldens.length >= 15));

test('cleaning a body twice changes nothing more, and never changes what it was given', async () => {
  for (const { html, facts } of goldens) {
    const body = await sanitizeHtml(html, { base, engine });
    const before = JSON.stringify(body);
    const once = cleanBody(body, facts);
    assert.equal(readable(cleanBody(once, nothing)), readable(once), html);
    assert.equal(JSON.stringify(body), before);
  }
});

/** Where words end, counted in letters. */
function ends(text: string): Set<number> {
  let count = 0;
  return new Set(text.split(' ').map((word) => (count += word.length)));
}

/** The same numbers at every run (a linear congruential generator, Numerical Recipes). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) % sides;
}

const tags = 'p p p div div b i em a small span h3 ul li table tr td blockquote figure figcaption center ol'.split(' ');
const leaves = ['&nbsp; ', ' ', '<br>', '<br><br>', '<img src=/a.jpg>', '<hr>', '<a name=x></a>', 'Ảnh: ', '. ', ':'];

function someHtml(roll: (sides: number) => number, depth = 0): string {
  let html = '';
  for (let left = 1 + roll(4); left > 0; left--) {
    const tag = tags[roll(tags.length)] ?? 'p';
    const align = roll(5) ? '' : ' align=center';
    if (depth < 4 && roll(3)) html += `<${tag}${align}>${someHtml(roll, depth + 1)}</${tag}>`;
    else html += roll(2) ? `chữ${roll(1000)} ` : (leaves[roll(leaves.length)] ?? '');
  }
  return html;
}

test('no visible word is lost, doubled or moved, whatever the body', async () => {
  for (let seed = 1; seed <= 3000; seed++) {
    const html = someHtml(dice(seed));
    const body: SafeHtml = await sanitizeHtml(html, { base, engine });
    const cleaned = cleanBody(body, nothing);
    const [sent, shown] = [words(body), words(cleaned)];
    assert.equal(shown.replaceAll(' ', ''), sent.replaceAll(' ', ''), `seed ${seed}: ${html}`);
    const apart = ends(shown);
    assert.ok(
      [...ends(sent)].every((end) => apart.has(end)),
      `seed ${seed} glues words: ${html}\n${sent}\n${shown}`,
    );
    assert.deepEqual(faults(cleaned), []);
    assert.equal(/<p>(?:<br>|\s|\u00a0)*<\/p>|<br><\/(?:p|li|td)>/.test(readable(cleaned)), false, readable(cleaned));
  }
});

test('only what is said to stand above the body is left out of it', async () => {
  for (let seed = 1; seed <= 500; seed++) {
    const body = await sanitizeHtml(`<p>Tóm tắt ${seed}</p>${someHtml(dice(seed))}`, { base, engine });
    const all = words(cleanBody(body, nothing));
    const less = words(cleanBody(body, { title: '', summary: `tom tat ${seed}` }));
    assert.ok(all === less || all === `Tóm tắt ${seed} ${less}`.trim(), `seed ${seed}: ${all} / ${less}`);
  }
});

test('with an empty summary nothing but what repeats the title is left out', async () => {
  const title = 'Xã Gò Bồi mở chợ phiên';
  const html = `<h2>XÃ GÒ BỒI MỞ CHỢ PHIÊN</h2><p><b>Chợ họp sáng thứ Bảy.</b></p><p>Chợ họp sáng thứ Bảy.</p><p>${title}</p>`;
  const body = await sanitizeHtml(html, { base, engine });
  const kept = '<p><b>Chợ họp sáng thứ Bảy.</b></p><p>Chợ họp sáng thứ Bảy.</p>';
  assert.equal(readable(cleanBody(body, { title, summary: '' })), `${kept}<p>${title}</p>`);
  assert.equal(
    readable(cleanBody(body, { title, summary: 'Chợ họp sáng thứ Bảy' })),
    `<p>Chợ họp sáng thứ Bảy.</p><p>${title}</p>`,
  );
  for (let seed = 1; seed <= 300; seed++) {
    const random = await sanitizeHtml(someHtml(dice(seed)), { base, engine });
    assert.deepEqual(cleanBody(random, { title, summary: '' }), cleanBody(random, nothing), `seed ${seed}`);
  }
});
