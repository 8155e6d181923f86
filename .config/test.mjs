// npm test: everything, on a fresh clone too. A step that fails stops no other. The last line is `N passed, N failed`.
// `BROWSERS=chromium npm test` leaves out the other engines on purpose.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wantedEngines } from './browsers.mjs';
import { setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = process.execPath;
const bin = (path) => [node, join(root, 'node_modules', path)];
const own = (name, ...options) => [node, join(root, '.config', name), ...options];

function testFiles(ending) {
  const files = readdirSync(join(root, 'tests'), { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => file.endsWith(ending)).map((file) => `tests/${file}`);
}

/** Left to itself, Node keeps one core free, which is half of two. */
const nodeTests = (files, together = availableParallelism()) => [
  ...[node, '--import', 'tsx', '--test', `--test-concurrency=${together}`],
  ...['--test-reporter', './.config/node-reporter.mjs', '--test-reporter-destination', 'stdout'],
  ...files,
];

const relays = [node, join(root, 'tests/real/relay/run.mjs'), '--found'];

/** `npm run test:relay` installs what the relays run on; where it is there already, they are tested here too. */
function hasServers() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return ['php', 'nginx', 'openssl'].every((name) => folders.some((folder) => existsSync(join(folder, name))));
}

const storybook = [
  'build',
  '--config-dir',
  '.storybook',
  '--output-dir',
  'storybook-static',
  '--quiet',
  '--disable-telemetry',
];

/** Steps that keep one core busy and leave the others idle run side by side, so many at a time. */
const LANES = Math.max(2, Math.min(4, availableParallelism()));

const browserTests = (engine) => ({
  name: `browser tests, ${engine}`,
  command: [...bin('@web/test-runner/dist/bin.js'), '--config', '.config/web-test-runner.config.mjs'],
  env: { BROWSERS: engine, SHORT_REPORT: '1' },
  counted: true,
});

/** Stages in their order; the steps of one stage need nothing of each other, the longest stand first. */
function stages() {
  const files = testFiles('.test.ts');
  // These need what the build makes.
  const ofPackage = files.filter((file) => file.startsWith('tests/package/'));
  const ofHosts = files.filter((file) => file.startsWith('tests/hostile/'));
  const built = new Set([...ofPackage, ...ofHosts]);
  return [
    [
      { name: 'lint', command: own('lint.mjs'), counted: true },
      { name: 'types', command: [...bin('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
      { name: 'format', command: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
    ],
    [{ name: 'tests in Node', command: nodeTests(files.filter((file) => !built.has(file))), counted: true }],
    [{ name: 'build', command: own('build.mjs') }],
    [
      {
        name: 'build of the stories',
        command: [...bin('storybook/dist/bin/dispatcher.js'), ...storybook],
        quiet: true,
      },
      { name: 'tables of the README', command: own('readme-tables.mjs', '--check') },
    ],
    [
      ...wantedEngines().map(browserTests),
      { name: 'tests of the package', command: nodeTests(ofPackage, 1), counted: true },
      { name: 'stories', command: own('stories.mjs'), counted: true },
      { name: 'pages of hosts', command: nodeTests(ofHosts, 1), counted: true },
      ...(hasServers() ? [{ name: 'relays', command: relays, counted: true }] : []),
      { name: 'sizes', command: own('size.mjs'), counted: true },
    ],
  ];
}

/** Control codes, and the test runner's own progress, which has no switch. */
const NOISE = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*[A-Za-z]|^Running \\d+ test files\\.\\.\\.$`, 'gm');

const COUNTS = /(\d+) passed, (\d+) failed\s*$/;

/** Runs one step; what it prints is shown when it fails, or when it has something to say. */
async function run({ command: [command, ...options], env, quiet }) {
  const child = spawn(command, options, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const [code] = await once(child, 'close');
  return { code, output: quiet && code === 0 ? '' : output.replace(NOISE, '').trim() };
}

/** A step without counts of its own counts as one; one that ends badly without naming a failure has failed. */
function countsOf({ counted }, { code, output }) {
  const found = counted && COUNTS.exec(output);
  const [passed, failed] = found ? [Number(found[1]), Number(found[2])] : [code === 0 ? 1 : 0, code === 0 ? 0 : 1];
  if (counted && code === 0 && !found) return [0, 1];
  return [passed, code !== 0 && failed === 0 ? 1 : failed];
}

/** Runs one step. Resolves to what is to be printed about it, and to its counts. */
async function runStep(step) {
  const started = performance.now();
  const result = await run(step);
  const [passed, failed] = countsOf(step, result);
  const text = result.output.replace(COUNTS, '').trim();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const line = `${failed ? '✖' : '✔'} ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s\n`;
  return { report: text ? `${text}\n${line}` : line, passed, failed };
}

/** Missing packages end everything; a missing engine is the failure of its own step, which says so. */
async function prepare() {
  await setup({ browsers: [] });
  try {
    await setup({ browsers: wantedEngines() });
  } catch (error) {
    console.log(`${error.message}\n`);
  }
}

let passed = 0;
let failed = 0;

/** Takes one step after the other from the list until none is left. */
async function runLane(steps) {
  for (let step = steps.shift(); step; step = steps.shift()) {
    const result = await runStep(step);
    console.log(result.report);
    passed += result.passed;
    failed += result.failed;
  }
}

try {
  await prepare();
  for (const steps of stages()) {
    await Promise.all([...new Array(LANES)].map(() => runLane(steps)));
  }
} catch (error) {
  console.log(error.message);
  failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
