// npm run lint: ESLint, lit-analyzer (types inside templates) and knip (what nobody uses), side by side, each to its end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Switched off: what lit-analyzer takes for a fault in nested CSS, in branded strings, and in a property that takes JSON text or an object. */
const LIT_RULES = ['no-invalid-css', 'no-complex-attribute-binding', 'no-incompatible-property-type'].flatMap(
  (rule) => [`--rules.${rule}`, 'off'],
);

const TOOLS = {
  eslint: ['eslint/bin/eslint.js', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  'lit-analyzer': ['lit-analyzer/cli.js', 'src/{elements,templates}/**/*.ts', '--strict', '--quiet', ...LIT_RULES],
  knip: ['knip/bin/knip.js', '--config', '.config/knip.json', '--no-config-hints'],
};

/** What a tool prints is kept until it ends, so that no two are mixed. */
async function run([script, ...options]) {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...options], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (output += part));
  const [code] = await once(child, 'close');
  return { code, output };
}

let failed = 0;
const runs = Object.entries(TOOLS).map(([name, command]) => [name, run(command)]);
for (const [name, running] of runs) {
  const { code, output } = await running;
  process.stdout.write(output);
  if (code === 0) continue;
  failed++;
  console.log(`✖ ${name}`);
}
console.log(`${runs.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
