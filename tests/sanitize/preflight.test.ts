import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { NewsError } from '../../src/model/news-error.js';
import { preflight } from '../../src/sanitize/preflight.js';

const tags =
  'div p span b i a font ul li dl dt dd table tr td th tbody caption option select ruby rt rp h1 h2 button form section x-y o:p sub svg g ' +
  'foreignObject desc math mi mtext object template iframe style title textarea xmp pre center details summary address nobr marquee br img';
const names = tags.split(' ');

/** The same numbers at every run (a linear congruential generator, Numerical Recipes). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) % sides;
}

/** A few tags in no order, many times over. */
function soup(seed: number): string {
  const roll = dice(seed);
  let unit = '';
  const few = Array.from({ length: 1 + roll(4) }, () => names[roll(names.length)] ?? 'p');
  for (let left = 2 + roll(6); left > 0; left--) {
    const name = few[roll(few.length)] ?? 'p';
    unit += roll(2) ? `</${name}>` : `<${name}${roll(4) ? '' : ' a=@'}>`;
    if (!roll(4)) unit += 'x';
  }
  return Array.from({ length: Math.ceil(20_000 / unit.length) }, (_, turn) => unit.replaceAll('@', String(turn))).join(
    '',
  );
}

/** How deep and how large the tree really is. */
function measured(html: string): { depth: number; nodes: number } {
  const waiting: [node: DefaultTreeAdapterTypes.Node, depth: number][] = [[parse(html), 0]];
  let [depth, nodes] = [0, 0];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, level] = next;
    depth = Math.max(depth, level);
    nodes++;
    if ('childNodes' in node) for (const child of node.childNodes) waiting.push([child, level + 1]);
  }
  return { depth, nodes };
}

test('no text that passes is deep or large for the parser, however its tags are mixed', () => {
  let [passed, refused] = [0, 0];
  for (let seed = 1; seed <= 1500; seed++) {
    const html = soup(seed);
    let text: string;
    try {
      text = preflight(html);
    } catch (error) {
      assert.ok(error instanceof NewsError && error.code === 'markup');
      refused++;
      continue;
    }
    passed++;
    const { depth, nodes } = measured(`<!doctype html><body>${text}`);
    assert.ok(depth <= 700 && nodes <= 250_000, `seed ${seed}: depth ${depth}, ${nodes} nodes: ${html.slice(0, 200)}`);
  }
  assert.ok(passed > 100 && refused > 100, `${passed} passed, ${refused} refused`);
});

test('gives the text without comments, and frames and templates under another name', () => {
  assert.equal(preflight('a<!-- b -->c<!-->d<!--->e<!-- f --!>g'), 'acdeg');
  assert.equal(
    preflight('<IFRAME src=x></iframe><Template>x</template>'),
    '<x-embed src=x></x-embed><x-template>x</x-template>',
  );
  assert.equal(preflight('a<!-- never closed'), 'a');
});
