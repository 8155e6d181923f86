// What comes from Debian's packages.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE, run } from './workshop.mjs';

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];

function isInstalled(command) {
  return folders.some((folder) => folder && existsSync(join(folder, command)));
}

/**
 * Installs packages whose commands are missing.
 *
 * @param wanted `{ command: package }`
 * @throws where that is impossible, with the line for an administrator
 */
export async function needCommands(wanted) {
  const missing = Object.entries(wanted).flatMap(([command, name]) => (isInstalled(command) ? [] : [name]));
  if (missing.length) await install(missing);
}

/** Installs packages unless `isThere`. */
export async function needPackages(names, isThere) {
  if (!(await isThere())) await install(names);
}

async function install(names) {
  if (!isInstalled('apt-get')) throw new Error(`only on Debian and its kin; missing here: ${names.join(' ')}`);
  const line = `apt-get install --yes --no-install-recommends ${names.join(' ')}`;
  if (process.getuid?.() !== 0) throw new Error(`some packages are missing; as root: ${line}`);
  console.log(`  installing ${names.join(' ')}`);
  const [command, ...args] = line.split(' ');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Lists that are too old name files that are gone.
  await run(command, args, { env }).catch(async () => {
    await run('apt-get', ['update'], { env });
    await run(command, args, { env });
  });
}

/**
 * Files of packages, unpacked but not installed: installing WordPress would bring a web server with it and start it.
 *
 * @returns paths of the package files in the cache
 */
export async function downloadPackages(names) {
  const folder = join(CACHE, 'debian');
  mkdirSync(folder, { recursive: true });
  const find = (name) => readdirSync(folder).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
  const missing = names.filter((name) => !find(name));
  if (missing.length) {
    console.log(`  downloading ${missing.join(' ')}`);
    const args = ['download', ...missing];
    await run('apt-get', args, { cwd: folder }).catch(async () => {
      if (process.getuid?.() === 0) await run('apt-get', ['update']);
      await run('apt-get', args, { cwd: folder });
    });
  }
  return names.map((name) => join(folder, find(name)));
}
