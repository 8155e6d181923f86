// npm run build: everything in dist/. README.md of the project says what each file is for.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildModules, buildScriptTags } from './build/bundles.mjs';
import { writeIntegrity } from './build/integrity.mjs';
import { buildManifest } from './build/manifest.mjs';
import { writeSizes } from './build/sizes.mjs';
import { writeTypings } from './build/typings.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function buildDeclarations() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [tsc, '-p', join(root, '.config/tsconfig.build.json')], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('the declarations cannot be written: the types are wrong');
}

const started = performance.now();
rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist/npm'), { recursive: true });
const declarations = buildDeclarations();
const results = await Promise.allSettled([declarations, buildScriptTags(root).then(() => buildModules(root))]);
const failed = results.filter(({ status }) => status === 'rejected');
for (const { reason } of failed) console.error(String(reason?.message ?? reason));
if (failed.length) process.exit(1);
writeIntegrity(join(root, 'dist'));
writeTypings(root, buildManifest(root));
writeSizes(root);
console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
