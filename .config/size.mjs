// npm run size: what readers download, brotli bytes against budgets. `-- --parts` adds which source takes how much of dist/bantin.js.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PAGES } from './build/page-parts.mjs';
import { compressed, plainName, shippedSizes } from './build/sizes.mjs';
import { sourceShares } from './build/source-shares.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Brotli bytes; the first pattern that fits a file is its budget. */
const BUDGETS = [
  // 250 of it looks for the forms of content systems and reads the options in the script's own address
  [/^bantin\.js$/, 11_000],
  // the same with the wrapping of a classic script
  [/^bantin\.iife\.js$/, 11_100],
  [/^chunks\/.*purify.*\.js$/, 12_500],
  [/^chunks\/.*\.js$/, 6_000],
  // What a bundler puts into the first file; what reads and draws is a dynamic import here too.
  [/^npm: news-list/, 9_800],
  // 600 of it are the groups of rows far down, which make ten thousand rows as cheap to grow as a hundred, 600 what remembers an answer,
  // 450 what keeps reading out of the way of the first rows
  [/^a page with a list/, 42_050],
  [/^the same of WordPress/, 38_700],
  [/^a page with an article and related news/, 61_050],
  [/^the same with the bar/, 65_050],
];

/** What a bundler makes of `import 'bantin/define/news-list'`, Lit included. */
async function newsListAlone() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(dist, 'npm/define/news-list.js'), formats: ['es'] },
      // What is needed at once is one file, as Rollup makes it.
      rolldownOptions: {
        output: { minify: true, codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  }).then((results) => [results].flat()[0]);
  const names = new Set(
    output.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
  );
  return output.filter(({ fileName }) => names.has(fileName)).reduce((sum, { code }) => sum + compressed(code), 0);
}

const sizes = shippedSizes(dist);
const sum = (names) =>
  sizes.reduce((total, [name, size]) => (names.includes(plainName(name)) ? total + size : total), 0);
sizes.push(['npm: news-list with Lit', await newsListAlone()]);
for (const [name, { files }] of Object.entries(PAGES)) sizes.push([name, sum(files)]);

let over = 0;
for (const [name, size] of sizes) {
  const budget = BUDGETS.find(([pattern]) => pattern.test(name))[1];
  const verdict = size > budget ? `over the budget by ${size - budget}` : 'ok';
  if (size > budget) over++;
  console.log(`${String(size).padStart(7)} of ${String(budget).padStart(6)} B  ${name.padEnd(40)} ${verdict}`);
}

if (process.argv.includes('--parts')) {
  const file = join(dist, 'bantin.js');
  const shares = sourceShares(readFileSync(file, 'utf8'), JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  console.log('\ndist/bantin.js, minified characters per source:');
  for (const [name, length] of shares) console.log(`${String(length).padStart(7)}  ${name.replace('../', '')}`);
}

console.log(`${sizes.length - over} passed, ${over} failed`);
process.exitCode = over ? 1 : 0;
