import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePath, valuesAt } from '../../src/reading/paths.js';
import { NewsError } from '../../src/model/news-error.js';
import { cpuTime } from '../support/cpu-time.js';

const tree = {
  a: {
    b: [
      { k: 'x', n: 1, isOn: true, 'a b': 'i' },
      { k: 'y', n: 2, isOn: false, 'a b': 'ii' },
      { k: "it's", n: '3', isOn: null, 'a b': 'iii' },
    ],
  },
  'wp:term': [[1], [2]],
  '@id': 5,
  $t: 6,
  'Tiêu đề': 7,
  "l'ấp": 8,
  'c\\d': 9,
  '0': 'không',
};

const check = (cases: readonly (readonly [string, readonly unknown[]])[]) => {
  for (const [path, expected] of cases) assert.deepEqual(valuesAt(tree, parsePath(path)), expected, path);
};

const badPath = (part: string) => (error: unknown) =>
  error instanceof NewsError && error.code === 'bad-map' && (error.detail ?? '').includes(part);

test('walks names, indexes and wildcards as JSONPath has them', () => {
  check([
    ['a.b[0].n', [1]],
    ['$.a.b[0].n', [1]],
    ["$['a']['b'][0]['n']", [1]],
    ['$', [tree]],
    ['a.b[-1].k', ["it's"]],
    ['a.b[-3].k', ['x']],
    ['a.b[-4].k', []],
    ['a.b[*].n', [1, 2, '3']],
    ['a.b.*.n', [1, 2, '3']],
    ['$[*][*][1].k', ['y']],
    ['a.b[1:].k', ['y', "it's"]],
    ['a.b[-2:].n', [2, '3']],
    ["['wp:term'][1][0]", [2]],
    ['a.c', []],
    ['a.b[9]', []],
    ['a.b[*][*].x', []],
  ]);
});

test('takes names that JSONPath wants in quotes, also without', () => {
  check([
    ['wp:term[1][0]', [2]],
    ['@id', [5]],
    ["['@id']", [5]],
    ["['$t']", [6]],
    ['$.$t', [6]],
    ['$t', [6]],
    ['Tiêu đề', [7]],
    ['a.b[0].a b', ['i']],
    ['0', ['không']],
  ]);
});

test('lets a backslash keep a quote in a name', () => {
  check([
    ["['l\\'ấp']", [8]],
    ['["l\'ấp"]', [8]],
    ["['c\\\\d']", [9]],
    [`a.b[?@.k=='it\\'s'].n`, ['3']],
  ]);
});

test('finds members by an equal value of any kind', () => {
  check([
    ["a.b[?@.k=='y'].n", [2]],
    ['a.b[?@.k=="x"].n', [1]],
    ['a.b[?@.k == "x"].n', [1]],
    ["a.b[?(@.k=='y')].n", [2]],
    ["a.b[ ? ( @.k == 'y' ) ].n", [2]],
    ["a.b[?@['k']=='y'].n", [2]],
    [`a.b[?@["a b"]=='ii'].n`, [2]],
    ['a.b[?@.n==2].k', ['y']],
    ['a.b[?@.n==2.0].k', ['y']],
    ['a.b[?@.n==-2].k', []],
    ['a.b[?@.isOn==true].k', ['x']],
    ['a.b[?@.isOn==false].k', ['y']],
    ['a.b[?@.isOn==null].k', ["it's"]],
    ["a.b[?@.isOn=='true'].k", []],
  ]);
});

test('takes a number in quotes for the number and the text, as endpoints write both', () => {
  check([
    ["a.b[?@.n=='2'].k", ['y']],
    ["a.b[?@.n=='3'].k", ["it's"]],
    ['a.b[?@.n==3].k', []],
  ]);
});

test('reads JSON Pointers with their escapes', () => {
  check([
    ['/a/b/1/n', [2]],
    ['/wp:term/0/0', [1]],
    ['/Tiêu đề', [7]],
    ['/a/b/-', []],
    ['/a/b/01', []],
    ['/a/b/length', []],
    ['/', []],
  ]);
  const odd = { 'a/b': { 'c~d': 1, '~1': 2, '': 3 }, '': 4 };
  assert.deepEqual(valuesAt(odd, parsePath('/a~1b/c~0d')), [1]);
  assert.deepEqual(valuesAt(odd, parsePath('/a~1b/~01')), [2]);
  assert.deepEqual(valuesAt(odd, parsePath('/a~1b/')), [3]);
  assert.deepEqual(valuesAt(odd, parsePath('/')), [4]);
  assert.throws(() => parsePath('/a~2b'), badPath('/a~2b'));
});

test('lets white space and line feeds stand around every step', () => {
  check([
    [' \n a \t. b\n [ 1 ]\n . n ', [2]],
    ['$ . a [ "b" ] [ * ] .n', [1, 2, '3']],
    ['a.b[ -1 ].k', ["it's"]],
  ]);
});

test('says from where a path cannot be read', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['', ''],
    ['a.b[x].c', 'a.b[x].c → [x].c'],
    ['$.a[', '$.a[ → ['],
    ['a..b', 'a..b → ..b'],
    ['$..b', '$..b'],
    ['a[b]', 'a[b] → [b]'],
    ['a[01]', 'a[01] → [01]'],
    ['a[-0]', 'a[-0] → [-0]'],
    ['a[0]b', 'a[0]b → b'],
    ['a.', 'a. → .'],
    ['a[?@.x>1]', '→ [?@.x>1]'],
    ['a[?@.x.y==1]', '→ [?@.x.y==1]'],
    ["a[?@.x=='1]", "→ [?@.x=='1]"],
    ['a[0,1]', '→ [0,1]'],
    ['a()', 'a() → ()'],
    ["['a", "['a"],
    ["'a'", "'a'"],
    ['a\nb', 'a\nb → b'],
    ['a.'.repeat(20) + 'b', 'a.a.a.'],
  ];
  for (const [path, part] of wrong) assert.throws(() => parsePath(path), badPath(part), path);
});

test('gives nothing that is not the data’s own', () => {
  const own = JSON.parse('{"a":{"__proto__":{"own":"yes"}},"s":"chữ","l":[1]}') as unknown;
  for (const path of [
    '__proto__',
    'constructor',
    'a.constructor.name',
    "['constructor']['prototype']",
    '/constructor/prototype',
    's.length',
    'l.length',
    "l['length']",
    's[0]',
    's[1:]',
    'hasOwnProperty',
    'l.map',
    "l[?@.constructor=='x']",
    "$[?@.length=='1']",
  ])
    assert.deepEqual(valuesAt(own, parsePath(path)), [], path);
  assert.deepEqual(valuesAt(own, parsePath('a.__proto__.own')), ['yes']);
});

test('stays bounded where wildcards multiply', () => {
  let leaves: unknown = 'lá';
  for (let level = 0; level < 6; level++) leaves = Array<unknown>(20).fill(leaves);
  const begun = cpuTime();
  assert.ok(valuesAt(leaves, parsePath('$[*][*][*][*][*][*]')).length <= 10_000);
  assert.ok(cpuTime() - begun < 1000);
});

test('refuses paths made to be slow in no time', () => {
  const begun = cpuTime();
  for (const part of ['[', '[ ', '[?', '[?( ', "['", "[?@['", "\\'", '" ', '[?@.a== ', '[1 ', '. ', '\n', '$'])
    for (const start of ['', 'a', 'a[?@.b=='])
      assert.throws(() => parsePath(start + part.repeat(4000 / part.length) + '!)'), NewsError, part);
  assert.ok(cpuTime() - begun < 500);
});
