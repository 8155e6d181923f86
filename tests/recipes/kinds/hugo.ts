// demo/recipes/hugo.md
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { downloadPackages } from '../../real/support/debian.mjs';
import { newFolder, run } from '../../real/support/workshop.mjs';
import { blockOf, inlineOf, project } from '../project.js';
import { checkPage, type Check } from '../reader.js';

/** Debian's Hugo, unpacked, and what it needs that other programs may not have brought. */
async function hugo(): Promise<{ command: string; env: Record<string, string> }> {
  const folder = newFolder('hugo');
  for (const file of await downloadPackages(['hugo', 'libsass1', 'libwebp7', 'libwebpmux3']))
    await run('dpkg-deb', ['--extract', file, folder]);
  const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((name) => join(folder, 'usr/lib', name));
  return { command: join(folder, 'usr/bin/hugo'), env: { LD_LIBRARY_PATH: libraries.join(':') } };
}

const layout = (script: string): string =>
  `<!doctype html><html lang="vi"><title>Xã</title>${script}<body>{{ .Content }}</body></html>`;

export async function checkHugo(check: Check): Promise<void> {
  const { write, folder } = await project('plain', {}, {});
  const call = inlineOf('hugo', /^\{\{</)
    .replace('/*', '')
    .replace('*/', '');
  const script = '<script type="module" src="/bantin/bantin.js?origins=https://tinh.example"></script>';
  write({
    'hugo.toml': "baseURL = '/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n",
    'config.toml': "baseURL = '/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n",
    'layouts/shortcodes/bantin.html': blockOf('hugo', 'go-html-template'),
    'layouts/index.html': layout(''),
    'layouts/_default/single.html': layout(script),
    'content/_index.md': `Trước.\n\n${call}\n\nSau.\n`,
    'content/lien-ket.md': `Trước.\n\n${inlineOf('hugo', /^\[Tin/)}\n\nSau.\n`,
  });
  cpSync(join(folder, 'node_modules/bantin/dist'), join(folder, 'static/bantin'), { recursive: true });
  await check('hugo: the site is built', async () => {
    const { command, env } = await hugo();
    const said = await run(command, ['--source', folder], { env });
    assert.doesNotMatch(said, /ERROR/);
  });
  await checkPage(check, 'hugo, the shortcode', join(folder, 'public'));
  await checkPage(check, 'hugo, a link in Markdown', join(folder, 'public'), '/lien-ket/');
}
