import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circles, crossings } from './imports.js';
import { headless, misplaced, strangers } from './places.js';
import type { Source } from './sources.js';
import { badStyles, differingVersions, looseTypes, machinePaths, switchedOffTests } from './words.js';

type Check = (files: readonly Source[]) => string[];
type Sample = readonly [name: string, check: Check, files: Record<string, string>];

const topOf: Check = (files) => strangers(files.map(({ path }) => path));

/** A check that has never failed proves nothing: each of these is wrong in exactly one way. */
const BAD: readonly Sample[] = [
  ['a room that imports a later one', crossings, { 'src/model/a.ts': "import { x } from '../feed/x.js';" }],
  ['a type import across rooms', crossings, { 'src/fetch/a.ts': "import type { X } from '../formats/x.js';" }],
  ['a dynamic import across rooms', crossings, { 'src/text/a.ts': "void import('../sanitize/x.js');" }],
  ['a re-export across rooms', crossings, { 'src/events/a.ts': "export * from '../feed/x.js';" }],
  ['an import of the main entry', crossings, { 'src/elements/a/a.ts': "import { x } from '../../index.js';" }],
  ['an import from outside src/', crossings, { 'src/feed/a.ts': "import { x } from '../../demo/x.js';" }],
  ['lit in a room without a DOM', crossings, { 'src/formats/a.ts': "import { html } from 'lit-html';" }],
  ['a sanitizer outside its engine', crossings, { 'src/sanitize/policy.ts': "import purify from 'dompurify';" }],
  ['Node in the browser', crossings, { 'src/fetch/a.ts': "import { readFile } from 'node:fs';" }],
  ['a package nobody allowed', crossings, { 'src/dates/a.ts': "import dayjs from 'dayjs';" }],
  ['a circle of two', circles, { 'src/text/a.ts': "import './b.js';", 'src/text/b.ts': "import './a.js';" }],
  ['an unknown room', misplaced, { 'src/utils/a.ts': '' }],
  ['a stray file in src/', misplaced, { 'src/helpers.ts': '' }],
  ['a name in camel case', misplaced, { 'src/text/plainText.ts': '' }],
  ['a folder in a flat room', misplaced, { 'src/text/more/a.ts': '' }],
  ['tests that mirror nothing', misplaced, { 'tests/misc/a.test.ts': '' }],
  ['a test in tests/ itself', misplaced, { 'tests/a.test.ts': '' }],
  ['an element without its file', headless, { 'src/elements/news-list/rows.ts': '' }],
  ['a stray file at the top', topOf, { 'jest.config.js': '' }],
  ['any as a type', looseTypes, { 'src/text/a.ts': 'export let a: any;' }],
  ['any as a cast', looseTypes, { 'stories/a.stories.ts': 'export const a = 1 as any;' }],
  ['a silenced compiler', looseTypes, { 'tests/text/a.test.ts': '// @ts-ignore\n' }],
  ['a silenced linter', looseTypes, { 'src/text/a.ts': '/* eslint-disable */' }],
  ['one test alone', switchedOffTests, { 'tests/text/a.test.ts': "it.only('x', () => {});" }],
  ['a skipped test', switchedOffTests, { 'tests/text/a.browser.ts': "describe.skip('x', () => {});" }],
  ['a skipped test by option', switchedOffTests, { 'tests/text/a.test.ts': "test('x', { skip: true }, () => {});" }],
  ['a test put off', switchedOffTests, { 'tests/text/a.test.ts': "test.todo('x');" }],
  ['rem', badStyles, { 'src/styles/a.ts': 'css`:host { margin: 1.5rem }`' }],
  ['hiding what is not defined', badStyles, { 'src/styles/a.ts': 'css`news-list:not(:defined) { display: none }`' }],
  ['a path of a machine', machinePaths, { 'README.md': 'see /home/anna/bantin/src' }],
  ['a lockfile with addresses', machinePaths, { 'package-lock.json': '"resolved": "https://example.org/x.tgz"' }],
  [
    'versions that differ',
    differingVersions,
    {
      'package.json': '"version": "1.2.0"',
      'package-lock.json': '"version": "1.2.0"',
      'src/model/version.ts': "export const VERSION = '1.1.0';",
    },
  ],
];

for (const [name, check, files] of BAD) {
  test(`${check.name} finds ${name}`, () => {
    const found = check(Object.entries(files).map(([path, text]) => ({ path, text })));
    assert.equal(found.length, 1, found.join('\n'));
  });
}

test('an import that is allowed is let through', () => {
  const text = "import type { A } from '../model/a.js';\nimport { b } from './b.js';\nimport { html } from 'lit-html';";
  assert.deepEqual(crossings([{ path: 'src/templates/a.ts', text }]), []);
});
