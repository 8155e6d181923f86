// npm run test:relay: the relays of demo/relay on real PHP, nginx and Caddy. Missing Debian packages are installed, which needs root;
// `--found` uses what is there and installs nothing.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needCommands } from '../support/debian.mjs';
import { copyBuild } from '../support/browser.mjs';
import { openReport } from '../support/report.mjs';
import { run } from '../support/workshop.mjs';
import { checkList } from './list.mjs';
import { checkNginx } from './nginx.mjs';
import { checkPlugin } from './plugin.mjs';
import { checkPhp } from './php.mjs';
import { startUpstream } from './upstream.mjs';

const demo = fileURLToPath(new URL('../../../demo/', import.meta.url));
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
const isThere = (command) => folders.some((folder) => folder && existsSync(join(folder, command)));

if (!process.argv.includes('--found')) await needCommands({ php: 'php-cli', nginx: 'nginx-light', openssl: 'openssl' });
const { check, close } = openReport();
const upstream = await startUpstream();
await checkPhp(check, upstream, join(demo, 'relay'));
await checkList(check, upstream, join(demo, 'relay'), await copyBuild(join(demo, '..')));
await checkNginx(check, upstream, join(demo, 'relay/nginx.conf'));
// Caddy is no package of every Debian, and its file is short.
if (isThere('caddy'))
  await check('the Caddyfile is sound', () =>
    run('caddy', ['adapt', '--config', join(demo, 'relay/Caddyfile'), '--validate']),
  );
await check('the plugin for WordPress is sound PHP', () => run('php', ['-l', join(demo, 'recipes/bantin.php')]));
await checkPlugin(check);
upstream.close();
process.exit(close());
