// npm run faults: every fault of the network in every element and engine, as a table on the screen and in stories/docs/faults.mdx.
// `BROWSERS=chromium npm run faults` asks one engine and leaves the page as it is.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wantedEngines } from './browsers.mjs';
import { grouped, NO_BREAK, publish, table } from './report-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs the tests of one engine; what they found is in the report. */
function run(engine, report) {
  const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const options = ['--config', '.config/web-test-runner.config.mjs', '--files', 'tests/faults/*.browser.ts'];
  const env = { ...process.env, BROWSERS: engine, SHORT_REPORT: '1', FAULTS_REPORT: report };
  const { status } = spawnSync(process.execPath, [wtr, ...options], { cwd: root, env, stdio: 'inherit' });
  return status === 0;
}

/** All outcomes by group and fault. */
function groupsOf(rows) {
  const groups = [...grouped(rows, ({ group }) => group)];
  return new Map(groups.map(([group, outcomes]) => [group, grouped(outcomes, ({ fault }) => fault)]));
}

const most = (rows, key) => Math.max(...rows.map((row) => row[key] ?? 0));

/** How many of three elements passed, and what the slowest took. */
function cell(rows, engine) {
  const own = rows.filter((row) => row.engine === engine);
  const passed = own.filter(({ problems }) => !problems.length).length;
  return `${passed} of ${own.length}, ${(most(own, 'time') / 1000).toFixed(1)} s`.replaceAll(' ', NO_BREAK);
}

const freezeCell = (rows, engine) =>
  `${most(
    rows.filter((row) => row.engine === engine),
    'freeze',
  )} ms`;

function faultsTable(faults, engines) {
  const rows = [...faults].map(([name, all]) => {
    const { server, sees, code } = all[0];
    const requests = all.some((row) => row.requests !== undefined) ? most(all, 'requests') : '';
    const seen = code ? `${sees}, \`${code}\`` : sees;
    return [`\`${name}\``, server, seen, requests, ...engines.map((engine) => cell(all, engine))];
  });
  return table(['fault', 'the server', 'readers see', 'requests', ...engines], rows);
}

function freezeTable(faults, engines) {
  const rows = [...faults].map(([name, all]) => [`\`${name}\``, ...engines.map((engine) => freezeCell(all, engine))]);
  return table(['answer', ...engines], rows);
}

function pageOf(rows, engines) {
  const groups = groupsOf(rows);
  const freezes = groups.get('freeze') ?? new Map();
  groups.delete('freeze');
  const parts = [...groups].map(
    ([group, faults]) => `## ${group[0].toUpperCase()}${group.slice(1)}\n\n${faultsTable(faults, engines)}`,
  );
  const count = [...groups.values()].reduce((sum, faults) => sum + faults.size, 0);
  return `import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Docs/Faults" />

{/* Written by \`npm run faults\`. */}

# Faults

${count} faults of a server, a network or a device, each in all three elements and ${engines.length} engines, ${new Date().toISOString().slice(0, 10)}. Each is played by a
real server four times over: alone, mended, back again while there are news, mended again. What must hold every time: a reason in words that is read aloud, a
button that brings the news once the fault is over, old news that stay, a bounded number of requests, no preflight, nothing uncaught. A cell says in how many
elements all of it held, and how long the slowest took from the beginning to its final state.

${parts.join('\n\n')}

## How long the page stands still

The longest task that the answer causes, the best of up to four tries; the goal is 200 ms. Chromium counts tasks from 50 ms on; in the others it is the longest
silence of a timer. What is left in the largest is the browser's own \`JSON.parse\`, which cannot be cut into pieces.

${freezeTable(freezes, engines)}
`;
}

publish('faults', {
  run: (report) =>
    wantedEngines()
      .map((engine) => run(engine, report))
      .every(Boolean),
  pageOf,
});
