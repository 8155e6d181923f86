// Run with `npm run lint`. Inline switches (`eslint-disable`) have no effect: a rule holds or is changed here, for everybody.
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import { BANS, bansPlugin } from './eslint-bans.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const CODE = ['src/**/*.ts', 'tests/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', '.storybook/*.ts', 'vite.config.ts'];
const SCRIPTS = ['.config/*.{js,mjs}', 'demo/**/*.{js,mjs}', 'tests/**/*.mjs'];
const lines = (max, more = {}) => ['error', { max, skipBlankLines: false, skipComments: false, ...more }];

const NODE_GLOBALS = [
  ...[
    'process',
    'console',
    'Buffer',
    'URL',
    'URLSearchParams',
    'fetch',
    'Response',
    'Request',
    'Headers',
    'structuredClone',
  ],
  ...['AbortController', 'AbortSignal', 'TextDecoder', 'TextEncoder', 'performance', 'queueMicrotask', 'crypto'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
];

const PAGE_GLOBALS = [
  ...[
    'bench',
    'document',
    'customElements',
    'requestAnimationFrame',
    'NodeFilter',
    'MutationObserver',
    'MessageChannel',
  ],
];

const sizes = {
  'max-lines': lines(250),
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  complexity: ['error', { max: 10, variant: 'modified' }],
  'max-depth': ['error', 4],
  'bantin/render-lines': 'error',
};

const correctness = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': ['error', { allow: ['warn'] }],
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-implied-eval': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  'no-unused-expressions': 'off', // the typescript-eslint rule of the same name is on
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
  ],
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

const litRules = {
  'lit/no-this-assign-in-render': 'error',
  'lit/no-useless-template-literals': 'error',
  'lit/no-value-attribute': 'error',
  'lit/no-private-properties': 'error',
  'lit/prefer-nothing': 'error',
  'lit/quoted-expressions': ['error', 'never'],
  'wc/define-tag-after-class-definition': 'off', // class and registration are apart
  'wc/no-exports-with-element': 'off',
  'wc/guard-super-call': 'off', // every base class here has the lifecycle methods
};

/** The test runners' functions return promises that nobody waits for. */
const runners = [
  { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite', 'before', 'after'] },
];

const bans = Object.fromEntries(Object.keys(BANS).map((name) => [`bantin/${name}`, 'error']));
const exceptions = Object.entries(BANS)
  .filter(([, { only }]) => only)
  .map(([name, { only }]) => ({ files: only, rules: { [`bantin/${name}`]: 'off' } }));

export default ts.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'node_modules/',
      'tests/golden/',
      'tests/fixtures/',
      'demo/vendor/',
      'demo/dist/',
    ],
  },
  { linterOptions: { noInlineConfig: true }, plugins: { bantin: bansPlugin } },
  {
    files: CODE,
    extends: [js.configs.recommended, ts.configs.strict, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: { ...sizes, ...correctness, ...litRules },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...bans,
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'require', 'event', 'name', 'status'],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'Readers have no Node.' }] }],
    },
  },
  ...exceptions,
  {
    // Their class doc and the sentence of every property are the reference of the element, so comments are not counted.
    files: ['src/elements/**/*.ts'],
    rules: { 'max-lines': lines(200, { skipComments: true }) },
  },
  { files: ['src/**/*.styles.ts'], rules: { 'max-lines': lines(150) } },
  {
    files: ['src/cli/**/*.ts', 'src/server.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': 'off', 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', '.storybook/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': lines(400),
      'no-console': 'off',
      'lit/prefer-nothing': 'off',
      'wc/no-self-class': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: runners }],
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `expect(x).to.be.true`
    },
  },
  {
    // chai's assertions look like promises
    files: ['tests/**/*.browser.ts', 'stories/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    // Functions that run in the page that is measured.
    files: ['tests/bench/*.mjs'],
    languageOptions: { globals: Object.fromEntries(PAGE_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  {
    files: SCRIPTS,
    extends: [js.configs.recommended],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
    rules: { ...sizes, 'prefer-const': 'error', 'object-shorthand': 'error' },
  },
  {
    files: ['demo/**/*.{js,mjs}', 'tests/e2e/hosts/*.mjs', 'tests/hostile/page/*.mjs'],
    rules: { 'no-undef': 'off' },
  },
);
