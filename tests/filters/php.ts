// The filters that are written in PHP: WordPress's, for each who may write and where, and HTMLPurifier.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadPackages, needCommands } from '../real/support/debian.mjs';
import { newFolder, run } from '../real/support/workshop.mjs';
import { prepare } from '../real/systems/wordpress.mjs';
import type { Left } from './collect.js';

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

async function ask(name: string, folder: string, forms: Left): Promise<unknown> {
  // Old code on a new PHP says that it is old.
  const quiet = ['-d', 'error_reporting=0'];
  return JSON.parse(await run('php', [...quiet, script(name), folder], { input: JSON.stringify(forms) }));
}

export async function throughWordPress(forms: Left): Promise<{ version: string; left: Record<string, Left> }> {
  const site = await prepare();
  try {
    const left = (await ask('wordpress.php', site.root, forms)) as Record<string, Left>;
    return { version: site.version.split('+')[0] ?? '', left };
  } finally {
    await site.close();
  }
}

export async function throughPurifier(forms: Left): Promise<{ version: string; left: Left }> {
  await needCommands({ php: 'php-cli' });
  const [file = ''] = await downloadPackages(['php-htmlpurifier']);
  const folder = newFolder('htmlpurifier');
  await run('dpkg-deb', ['--extract', file, folder]);
  // Debian's copy is older than PHP 8, which knows `$text[0]` only.
  const braces = String.raw`s/(\$[A-Za-z_]+|\])\{(\$?[A-Za-z0-9_]+)\}/\1[\2]/g`;
  await run('find', [folder, '-name', '*.php', '-exec', 'sed', '--regexp-extended', '--in-place', braces, '{}', '+']);
  const version = (await run('dpkg-deb', ['--field', file, 'Version'])).trim().split('-')[0] ?? '';
  return { version, left: (await ask('htmlpurifier.php', join(folder, 'usr/share/php'), forms)) as Left };
}
