// npm run lint: ESLint, lit-analyzer (types inside templates) and knip (what nobody uses), each to its end.
import { spawnSync } from 'node:child_process';
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

let failed = 0;
for (const [name, [script, ...options]] of Object.entries(TOOLS)) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) continue;
  failed++;
  console.log(`✖ ${name}`);
}
console.log(`${Object.keys(TOOLS).length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
