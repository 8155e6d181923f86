import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliases } from '../../src/reading/aliases.js';
import type { ReadContext } from '../../src/reading/format.js';
import { mappedFormat, parseMap } from '../../src/reading/mapping.js';
import { NewsError } from '../../src/model/news-error.js';
import { answerOf, read } from '../formats/answers.js';
import { cpuTime } from '../support/cpu-time.js';
import { randomFrom } from '../support/random.js';

const random = randomFrom(20260305);
const below = (count: number) => Math.floor(random() * count);
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
const several = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most) }, make);

const keys = [
  'a',
  'b',
  'ds',
  'title',
  'TieuDe',
  'id',
  'k',
  '__proto__',
  'constructor',
  'length',
  'wp:term',
  "l'ấp",
  '',
];
const leaves = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  '',
  'Tin',
  'null',
  '2026-03-05',
  '/anh/1.jpg',
  '<b>x</b>',
  '\ud800',
  'x',
];

function dataOf(depth: number): unknown {
  const kind = depth > 4 ? 0 : below(4);
  if (kind < 2) return oneOf(leaves);
  if (kind === 2) return several(5, () => dataOf(depth + 1));
  return Object.fromEntries(several(6, () => [oneOf(keys), dataOf(depth + 1)]));
}

const step = () =>
  oneOf([
    () => `.${oneOf(keys)}`,
    () => `['${oneOf(keys)}']`,
    () => `[${below(4) - 1}]`,
    () => `[${below(3)}:]`,
    () => '[*]',
    () => '.*',
    () => `[?@.${oneOf(keys)}==${oneOf(["'x'", '1', 'true', 'null', '"Tin"'])}]`,
    () => oneOf(['[', ']', "'", '"', '..', '(', '$', '\\', '+', '|', ';', ' ', '\n', '😀']),
  ])();
const path = () =>
  oneOf([
    () => oneOf(keys) + several(4, step).join(''),
    () => `$${several(4, step).join('')}`,
    () => several(4, () => `/${oneOf(keys)}`).join(''),
    () => `'${oneOf(leaves)}'`,
  ])();
const choice = () => [path(), ...several(3, path)].join(oneOf([' + ', '+']));
const part = () =>
  `${oneOf([...Object.keys(aliases), ...Object.keys(aliases), 'titel', ...keys])}: ${[choice(), ...several(3, choice)].join('|')}`;

function mapText(): string {
  const parts = [part(), ...several(5, part)];
  if (below(4)) return parts.join(oneOf([';', '; ', ' ;\n']));
  const entries = parts.map((one) => one.split(': ', 2));
  return JSON.stringify(Object.fromEntries(entries) as Record<string, string>).slice(0, below(20) ? undefined : -2);
}

const context: ReadContext = { answer: answerOf(''), timeZone: 'Asia/Ho_Chi_Minh' };
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];

test('reads or refuses two thousand maps over as many data, and never fails in another way', () => {
  const counts = { read: 0, refused: 0 };
  for (let round = 0; round < 2000; round++) {
    const [map, data] = [mapText(), dataOf(0)];
    try {
      const { articles } = mappedFormat(parseMap(map)).parse(data, context);
      for (const text of strings(articles)) assert.doesNotMatch(text, /undefined|NaN|\[object|Invalid Date/, map);
      counts.read++;
    } catch (error) {
      assert.ok(
        error instanceof NewsError && error.code === 'bad-map',
        `${map}\n${JSON.stringify(data)}\n${String(error)}`,
      );
      assert.ok((error.detail ?? '').length < 600);
      counts.refused++;
    }
  }
  assert.ok(counts.read > 200 && counts.refused > 200, JSON.stringify(counts));
});

test('reads or refuses maps made to be slow in no time', async () => {
  const begun = cpuTime();
  const bits = [
    "'",
    '"',
    '\\',
    "\\'",
    '+',
    '|',
    ';',
    ':',
    '[',
    "['",
    '[?@.',
    ' ',
    '\n',
    'a.',
    'a:b;',
    "'a'+",
    '{',
    '{"a":',
    'é',
    '[*]',
  ];
  for (const bit of bits)
    for (const start of ['', 'title: ', 'items: a; title: ', "title: '", '{"title":"'])
      await read([{ title: 'Tin' }], { map: (start + bit.repeat(4000)).slice(0, 4000) }).catch((error: unknown) => {
        assert.ok(error instanceof NewsError, bit);
      });
  assert.ok(cpuTime() - begun < 2000);
});

test('walks deep and wide data by maps in bounded time', () => {
  let deep: unknown = { t: 'Tin' };
  for (let level = 0; level < 2000; level++) deep = level % 2 ? [deep, deep] : { a: deep, b: deep };
  const wide = Object.fromEntries([...Array(20_000).keys()].map((index) => [`k${index}`, { t: `Tin ${index}` }]));
  const begun = cpuTime();
  const parse = (data: unknown, map: string) => mappedFormat(parseMap(map)).parse(data, context).articles.length;
  assert.throws(() => parse(deep, 'title: a.b.c'), NewsError);
  assert.throws(() => parse(deep, `items: $${'[*]'.repeat(16)}; title: t`), NewsError);
  assert.equal(parse(wide, 'items: $[*]; title: t'), 10_000);
  assert.ok(cpuTime() - begun < 5000);
});
