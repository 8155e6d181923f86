import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from '../../src/formats/index.js';
import { NewsError } from '../../src/model/news-error.js';
import { answerOfFixture, dataOfFixture, fixtureNames, hanoi, textOfFixture } from './answers.js';

/** Mulberry32: the same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const nested = (depth: number): unknown => JSON.parse('{"data":['.repeat(depth) + ']}'.repeat(depth)) as unknown;

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'null',
  '[object Object]',
  [],
  {},
  [[]],
  [null],
  [{}],
  { rendered: {} },
  { data: null },
  nested(200),
  'x'.repeat(100_000),
  '<'.repeat(50_000),
  '<img '.repeat(10_000),
  '&amp;'.repeat(20_000),
  '[vc_row '.repeat(5000),
  '{{'.repeat(10_000),
  '\ud800\u0000\u202e',
  '2026-99-99T99:99:99',
  '/Date(999999999999999999)/',
  'javascript:alert(1)',
  '//',
  'https://',
  '%E0%A4%A',
];

type Holder = Record<string | number, unknown>;

/** Every object and list in a value. */
function holdersIn(value: unknown, found: Holder[] = []): Holder[] {
  if (typeof value !== 'object' || value === null || found.length > 3000) return found;
  found.push(value as Holder);
  Object.values(value).forEach((member) => holdersIn(member, found));
  return found;
}

/** Changes one to three places: drops a member, puts something odd in its place, wraps it, moves another here. */
function mutate(data: unknown, random: () => number): unknown {
  const copy = structuredClone(data);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
    const holders = holdersIn(copy);
    const holder = holders.length ? pick(holders) : {};
    const keys = Object.keys(holder);
    if (!keys.length) continue;
    const key = pick(keys);
    const kind = Math.floor(random() * 5);
    if (kind === 0 && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
    else if (kind === 1) holder[key] = [holder[key]];
    else if (kind === 2) holder[key] = { value: holder[key] };
    else if (kind === 3) holder[key] = structuredClone(pick(holders.slice(0, 50)));
    else holder[key] = structuredClone(pick(odd));
  }
  return copy;
}

const rubbish = /^(?:undefined|null|NaN|\[object Object\]|Invalid Date)$/;

function checkStrings(value: unknown): void {
  if (typeof value === 'string') assert.doesNotMatch(value, rubbish);
  else if (typeof value === 'number') assert.ok(Number.isFinite(value));
  else if (typeof value === 'object' && value) Object.values(value).forEach(checkStrings);
}

// Large answers are left out: mutating them says nothing new and takes long.
const names = fixtureNames.filter((name) => /\.json$/.test(name) && textOfFixture(name).length < 40_000);
const PER_ANSWER = Math.ceil(3200 / names.length);

for (const [index, name] of names.entries()) {
  test(`survives ${PER_ANSWER} mutations of ${name}`, async () => {
    const random = randomFrom(index + 1);
    const data = dataOfFixture(name);
    const answer = answerOfFixture(name);
    for (let round = 0; round < PER_ANSWER; round++) {
      const text = JSON.stringify(mutate(data, random));
      try {
        checkStrings((await readAnswer({ ...answer, text }, hanoi)).articles);
      } catch (error) {
        assert.ok(error instanceof NewsError, `${String(error)} for ${text.slice(0, 300)}`);
      }
    }
  });
}

test('reads mutated data by every format that could be named', async () => {
  const random = randomFrom(99);
  for (const format of ['wordpress', 'json-feed', 'strapi', 'json-api', 'schema-org', 'heuristic']) {
    for (const name of names) {
      const text = JSON.stringify(mutate(dataOfFixture(name), random));
      try {
        checkStrings((await readAnswer({ ...answerOfFixture(name), text }, { ...hanoi, format })).articles);
      } catch (error) {
        assert.ok(error instanceof NewsError, `${format}, ${name}: ${String(error)}`);
      }
    }
  }
});

test('survives texts cut off anywhere', async () => {
  const random = randomFrom(7);
  for (const name of names) {
    const answer = answerOfFixture(name);
    for (let round = 0; round < 5; round++) {
      const text = answer.text.slice(0, Math.floor(random() * answer.text.length));
      await readAnswer({ ...answer, text }, hanoi).catch((error: unknown) => assert.ok(error instanceof NewsError));
    }
  }
});

test('reads a thousand rows and hostile depth in time', async () => {
  const row = {
    TieuDe: 'Tin',
    TomTat: 'Gọn',
    NoiDung: `<p>${'chữ '.repeat(500)}</p>`,
    NgayDang: '20/10/2026 07:30',
    AnhDaiDien: '/a/b.png',
  };
  const many = { ...answerOfFixture('from-docs/empty-array.json'), text: JSON.stringify(Array(1000).fill(row)) };
  const deep = { ...many, text: `${'{"data":['.repeat(5000)}${']}'.repeat(5000)}` };
  const begun = performance.now();
  assert.equal((await readAnswer(many, hanoi)).articles.length, 1000);
  await readAnswer(deep, hanoi).catch((error: unknown) => assert.ok(error instanceof NewsError));
  assert.ok(performance.now() - begun < 3000);
});
