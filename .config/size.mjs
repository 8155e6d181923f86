// npm run size: what readers download, brotli bytes against budgets. `-- --parts` adds which source takes how much of dist/bantin.js.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressed, shippedSizes } from './build/sizes.mjs';
import { sourceShares } from './build/source-shares.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Brotli bytes; the first pattern that fits a file is its budget. */
const BUDGETS = [
  // 250 of it looks for the forms of content systems and reads the options in the script's own address
  [/^bantin\.js$/, 18_000],
  // the same with the wrapping of a classic script
  [/^bantin\.iife\.js$/, 18_100],
  // Downloaded while the endpoint is asked. It reads any endpoint, which is what bantin is for, and knows by name some fifty systems and all
  // their ways to count pages; it is to become smaller. What remembers an answer, so that an equal one costs nothing, is 600 of it.
  [/^chunks\/read-feed.*\.js$/, 17_000],
  // The sanitizing door and the cleaning of texts, for pages with an article.
  [/^chunks\/article-text.*\.js$/, 9_000],
  [/^chunks\/.*purify.*\.js$/, 12_500],
  [/^chunks\/.*\.js$/, 6_000],
  // What a bundler puts into the first file; reading is a dynamic import here too.
  [/^npm: news-list/, 18_150],
  // 600 of it are the groups of rows far down, which make ten thousand rows as cheap to grow as a hundred
  [/^a page with lists/, 40_400],
  [/^a page with an article and related news/, 58_350],
  [/^the same with the bar/, 62_400],
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
      rolldownOptions: { output: { minify: true } },
    },
  }).then((results) => [results].flat()[0]);
  const names = new Set(
    output.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
  );
  return output.filter(({ fileName }) => names.has(fileName)).reduce((sum, { code }) => sum + compressed(code), 0);
}

const sizes = shippedSizes(dist);
const sum = (pattern) => sizes.reduce((total, [name, size]) => (pattern.test(name) ? total + size : total), 0);
const lists = sum(/^bantin\.js$|read-feed|drawing/);
sizes.push(
  ['npm: news-list with Lit', await newsListAlone()],
  ['a page with lists', lists],
  ['a page with an article and related news', lists + sum(/article-(text|page|paper)|related-view|canonical-address/)],
  ['the same with the bar of tools', lists + sum(/article-(text|page|paper)|related-view|canonical-address|\/tools/)],
);

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
