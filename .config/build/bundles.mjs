// The JavaScript of dist/: the two files for script tags with their shared chunks, and the modules for npm.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { minifyLit } from './minify-lit.mjs';
import { isCore, portableChunks, portableOutput } from './portable-chunks.mjs';

const TARGET = 'es2022';

/** Packages that npm users install themselves, so that a page has one copy of each. */
const EXTERNAL = [/^lit-html($|\/)/, /^node:/, /^lean-qr($|\/)/, 'dompurify', 'parse5'];

/** Packages whose code is inside dist/bantin.js and its chunks. */
const BUNDLED = ['lit-html', 'dompurify', 'lean-qr'];

const base = { configFile: false, logLevel: 'warn', publicDir: false };

function notice(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `/*! bantin ${version}, MIT. Contains Lit, (c) Google LLC, BSD-3-Clause. All notices: THIRD-PARTY-LICENSES.txt */`;
}

/**
 * For Chromium, at the top of a file: it compiles the functions while the file comes in and beside the page, and not one by one between the
 * answer and the first row (measured: 164 of them, 5 of 16 ms).
 */
const EAGER = '//# allFunctionsCalledOnLoad\n';

/** What every list runs before its first row is there. */
const isRunAtOnce = (chunk) => isCore(chunk) || /^(?:read-[\w-]+|drawing|templates)$/.test(chunk.name);

function bannerOf(chunk, head) {
  const text = isCore(chunk)
    ? head
    : /purify/.test(chunk.name)
      ? '/*! DOMPurify, (c) Cure53, Apache-2.0 or MPL-2.0 */'
      : '';
  return isRunAtOnce(chunk) ? EAGER + text : text;
}

/** The minifier drops comments and a needless-looking "use strict", so both are put around what it leaves. */
function wrapping(root, classic) {
  const head = classic ? `${notice(root)}\n(()=>{"use strict";` : notice(root);
  return {
    postBanner: (chunk) => bannerOf(chunk, head),
    postFooter: (chunk) => (isCore(chunk) && classic ? '})();' : ''),
  };
}

async function scriptTagBundle(root, outDir, classic) {
  const name = classic ? 'bantin.iife' : 'bantin';
  await build({
    ...base,
    root,
    plugins: [minifyLit(), portableChunks({ classic })],
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGET,
      sourcemap: true,
      reportCompressedSize: false,
      lib: { entry: { entry: join(root, 'src/embed.ts') }, formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true,
          comments: { annotation: false },
          ...portableOutput(`${name}.js`),
          ...wrapping(root, classic),
        },
      },
    },
  });
}

/** Both entries load the same chunks; that they are the same is checked here, not hoped for. */
function dropTwins(dist, twins) {
  const chunksOf = (folder) => readdirSync(join(folder, 'chunks')).filter((name) => name.endsWith('.js'));
  const names = chunksOf(dist);
  const same = (name) =>
    readFileSync(join(dist, 'chunks', name), 'utf8') === readFileSync(join(twins, 'chunks', name), 'utf8');
  if (names.join() !== chunksOf(twins).join() || !names.every(same))
    throw new Error('the chunks of bantin.js and bantin.iife.js differ');
  for (const name of ['bantin.iife.js', 'bantin.iife.js.map'])
    writeFileSync(join(dist, name), readFileSync(join(twins, name)));
  rmSync(twins, { recursive: true });
}

function writeNotices(root, dist) {
  const texts = BUNDLED.map((name) => {
    const text = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
    return `${name}\n${'='.repeat(name.length)}\n\n${text}\n`;
  });
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), texts.join('\n\n'));
}

export async function buildScriptTags(root) {
  const dist = join(root, 'dist');
  const twins = join(dist, '.classic');
  await scriptTagBundle(root, dist, false);
  await scriptTagBundle(root, twins, true);
  dropTwins(dist, twins);
  writeNotices(root, dist);
}

/** File of an npm module; the compiler's helpers get a short path of their own. */
const moduleName = ({ name }) => (name.includes('oxc-project') ? `internal/${name.split('/').pop()}.js` : '[name].js');

export async function buildModules(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const entries = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.slice(0, -3), join(root, 'src', file)]);
  await build({
    ...base,
    root,
    plugins: [minifyLit()],
    build: {
      outDir: join(root, 'dist/npm'),
      emptyOutDir: false,
      target: TARGET,
      sourcemap: true,
      minify: false,
      reportCompressedSize: false,
      lib: { entry: Object.fromEntries(entries), formats: ['es'] },
      rolldownOptions: {
        external: EXTERNAL,
        output: { preserveModules: true, preserveModulesRoot: join(root, 'src'), entryFileNames: moduleName },
      },
    },
  });
}
