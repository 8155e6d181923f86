import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly exports: Record<string, string | { readonly types: string; readonly default: string }>;
  readonly sideEffects: readonly string[];
  readonly bin: Record<string, string>;
  readonly customElements: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** These run in a page and nowhere else. */
const FOR_PAGES = ['./bantin.js', './bantin.iife.js'];

let project = '';
let tarball = '';

function run(folder: string, command: string, ...options: string[]): string {
  const result = spawnSync(command, options, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(result.status, 0, `${command} ${options.join(' ')}\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

const tool = (path: string, ...options: string[]): string =>
  run(ROOT, process.execPath, join(ROOT, 'node_modules', path), ...options);

/** Subpaths of the package, patterns filled in with what the package holds. */
function subpaths(): [subpath: string, file: string, types: string | undefined][] {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const { default: file, types } = typeof target === 'string' ? { default: target, types: undefined } : target;
    if (!subpath.includes('*')) return [[subpath, file, types] as [string, string, string | undefined]];
    const names = readdirSync(join(ROOT, file.split('*')[0] ?? '')).filter((name) => name.endsWith('.js'));
    return names.map((name): [string, string, string | undefined] => {
      const fill = (path: string): string => path.replace('*', name.slice(0, -'.js'.length));
      return [fill(subpath), fill(file), types && fill(types)];
    });
  });
}

before(() => {
  project = mkdtempSync(join(tmpdir(), 'bantin-package-'));
  run(ROOT, 'npm', 'pack', '--ignore-scripts', '--pack-destination', project);
  tarball = join(project, readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '');
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  run(project, 'npm', 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
});

after(() => rmSync(project, { recursive: true, force: true }));

test('publint has nothing to say', () => {
  const said = tool('publint/src/cli.js', 'run', tarball, '--strict');
  assert.match(said, /All good/);
});

test('types are found by every way of resolving modules', () => {
  tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--no-color', '--no-emoji');
});

test('types hold together by themselves, for those who check libraries too', () => {
  const names = readdirSync(installed('dist/npm/types')).filter((name) => name.endsWith('.d.ts'));
  // These add to a framework, which is not installed here; what they all say of the elements is in the file that they share.
  const shared = names.filter((name) => !/^(?:react|preact|solid|vue|svelte)\./.test(name));
  assert.ok(shared.includes('elements.d.ts'));
  const files = [...shared.map((name) => installed(`dist/npm/types/${name}`)), installed('dist/npm/index.d.ts')];
  const options = ['--noEmit', '--ignoreConfig', '--strict', '--module', 'nodenext', '--target', 'es2022'];
  tool('typescript/bin/tsc', ...options, '--skipLibCheck', 'false', ...files);
});

test('every subpath leads to files of the package', () => {
  const missing = subpaths().flatMap(([, file, types]) =>
    [file, types ?? file].filter((path) => !existsSync(installed(path))),
  );
  assert.deepEqual(missing, []);
  assert.ok(subpaths().length > Object.keys(manifest.exports).length, 'the patterns match something');
});

test('side effects, commands and the manifest are named by their files', () => {
  const named = [...manifest.sideEffects, ...Object.values(manifest.bin), manifest.customElements];
  assert.deepEqual(
    named.filter((path) => !existsSync(installed(path))),
    [],
  );
});

test('every entry can be imported in Node, without a DOM', () => {
  const names = subpaths().flatMap(([subpath, file]) =>
    file.endsWith('.js') && !FOR_PAGES.includes(subpath) ? [subpath] : [],
  );
  const imports = names.map((name) => `await import('bantin${name.slice(1)}');`);
  writeFileSync(join(project, 'imports.mjs'), [...imports, "console.log('imported');"].join('\n'));
  assert.equal(run(project, process.execPath, 'imports.mjs').trim(), 'imported');
});

test('importing the classes registers nothing', () => {
  const script = `
    const registered = [];
    globalThis.customElements = { get: () => undefined, define: (tag) => registered.push(tag) };
    await import('bantin');
    console.log(registered.length);
  `;
  writeFileSync(join(project, 'quiet.mjs'), script);
  assert.equal(run(project, process.execPath, 'quiet.mjs').trim(), '0');
});

test('the package holds its texts and no sources of tests or tools', () => {
  const files = readdirSync(installed('.'));
  const texts = ['CHANGELOG.md', 'LICENSE', 'PRIVACY.md', 'README.md', 'SECURITY.md'];
  assert.deepEqual(files.sort(), [...texts, 'dist', 'package.json']);
});

test('the script for pages has no import that a page cannot resolve', () => {
  for (const name of ['bantin.js', 'bantin.iife.js']) {
    const code = readFileSync(installed(`dist/${name}`), 'utf8');
    const specifiers = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`]([^"'`]+)["'`]/g)].map((found) => found[1]);
    assert.deepEqual(specifiers, [], name);
    assert.match(code, /Lit/, 'names the library inside it');
  }
});

function installed(path: string): string {
  return join(project, 'node_modules/bantin', path);
}
