// What comes from npm: pinned packages in a folder of their own, which stays for the next run.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, run } from './workshop.mjs';

/** The headers of Node lie beside it in most installations; what must be compiled need not download them then. */
function headers() {
  const prefix = join(dirname(process.execPath), '..');
  return existsSync(join(prefix, 'include/node')) ? { npm_config_nodedir: prefix } : {};
}

/**
 * Installs packages where no earlier run has.
 *
 * @param name of the folder
 * @param manifest contents of package.json, with exact versions
 * @returns path of `node_modules`
 */
export async function installPackages(name, manifest, options = []) {
  const text = JSON.stringify(manifest);
  // What was compiled fits one version of Node's interface only.
  const key = createHash('sha256').update(text).update(process.versions.modules).digest('hex').slice(0, 8);
  const folder = join(CACHE, `${name}-${key}`);
  const done = join(folder, '.complete');
  if (!existsSync(done)) {
    console.log(`  installing ${name} from npm, which takes minutes`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), text);
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...options];
    await run('npm', args, { cwd: folder, env: headers() });
    writeFileSync(done, '');
  }
  return join(folder, 'node_modules');
}
