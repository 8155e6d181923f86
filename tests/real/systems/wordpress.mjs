// WordPress from Debian's packages: PHP's own server, MariaDB on a socket, everything in one folder that goes away.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadPackages, needCommands, needPackages } from '../support/debian.mjs';
import { everything } from '../support/news.mjs';
import { answers, freePort, newFolder, run, serve, stop, whenUp } from '../support/workshop.mjs';

const SEED = fileURLToPath(new URL('sites/wordpress.php', import.meta.url));

async function install() {
  await needCommands({ php: 'php-cli', mariadbd: 'mariadb-server-core' });
  await needPackages(['php-mysql', 'php-gd'], async () => {
    const modules = await run('php', ['-m']);
    return /^mysqli$/m.test(modules) && /^gd$/m.test(modules);
  });
  const packages = await downloadPackages(['wordpress', 'wordpress-theme-twentytwentythree']);
  const folder = newFolder('wordpress');
  for (const file of packages) await run('dpkg-deb', ['--extract', file, folder]);
  const root = join(folder, 'usr/share/wordpress');
  // Points to settings of an installed package.
  rmSync(join(root, '.htaccess'), { force: true });
  const version = (await run('dpkg-deb', ['--field', packages[0], 'Version'])).trim();
  return { root, version };
}

/**
 * Without tables of rights, since nobody but this user reaches the socket. That makes it the quickest server to set up: an empty folder
 * will do.
 */
async function startDatabase() {
  const folder = newFolder('mariadb');
  const socket = join(folder, 'socket');
  const server = serve(
    'mariadbd',
    [
      ...['--no-defaults', `--datadir=${newFolder('mariadb/data')}`, `--socket=${socket}`, '--skip-networking'],
      ...['--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M'],
      ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    ],
    { log: join(folder, 'log') },
  );
  await whenUp(server, () => existsSync(socket));
  const create = 'CREATE DATABASE wordpress CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
  await run('php', [
    '-r',
    `mysqli_connect('localhost', 'root', '', '', 0, '${socket}')->query('${create}') or exit(1);`,
  ]);
  return { server, socket };
}

function writeSettings(root, origin, socket) {
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: origin,
    WP_SITEURL: origin,
    // No calls home, and no calls to itself, which PHP's server would wait for.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    WP_DEBUG: false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
  const code = ['<?php', ...lines, "$table_prefix = 'wp_';", "define('ABSPATH', __DIR__ . '/');"];
  writeFileSync(join(root, 'wp-config.php'), [...code, "require_once ABSPATH . 'wp-settings.php';", ''].join('\n'));
}

/** Other addresses of the same posts, and the feeds that every site has. */
const addressesOf = (origin, posts) => ({
  format: 'wordpress',
  list: ({ size, page = 1 }) => `${posts}?_embed&per_page=${size}&page=${page}`,
  item: `${posts}/{id}?_embed`,
  variants: {
    'without _embed': posts,
    'with _envelope': `${posts}?_envelope&per_page=10`,
    'with _fields': `${posts}?_fields=id,title,date_gmt&per_page=20`,
    'without permalinks': `${origin}/?rest_route=/wp/v2/posts&per_page=10`,
    'by the address of the site': `${origin}/`,
  },
  feeds: { rss: `${origin}/feed/`, rdf: `${origin}/feed/rdf/`, atom: `${origin}/feed/atom/` },
  search: `${posts}?_embed&per_page=10&search={query}`,
  knowsDates: true,
  categoryId: async (name) => {
    const response = await fetch(`${origin}/wp-json/wp/v2/categories?per_page=100`);
    return (await response.json()).find((one) => one.name === name).id;
  },
  // WordPress lists them and keeps their text to itself.
  listedKinds: ['password'],
});

/** Changes posts as an editor would; `php` needs no server for that. */
function setStatus(root, ids, status) {
  const code = `foreach ([${ids.join()}] as $id) wp_update_post(['ID' => $id, 'post_status' => '${status}']);`;
  return run('php', ['-r', `require '${root}/wp-load.php'; ${code}`]);
}

/** WordPress with an empty database, which scripts of PHP can fill and ask; nobody serves it yet. */
export async function prepare() {
  const { root, version } = await install();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { server, socket } = await startDatabase();
  writeSettings(root, origin, socket);
  return { root, version, port, origin, close: () => stop(server) };
}

/** Starts the site; `pictures` is a folder with `<slug>.png`. */
export async function start({ pictures }) {
  const { root, version, port, origin, close } = await prepare();
  const ids = JSON.parse(await run('php', [SEED, root, pictures], { input: JSON.stringify(everything) }));
  const posts = `${origin}/wp-json/wp/v2/posts`;
  let server;
  const resume = async () => {
    // A single worker would answer one picture after the other.
    const options = { env: { PHP_CLI_SERVER_WORKERS: '4' }, log: join(root, '../server.log') };
    server = serve('php', ['-S', `127.0.0.1:${port}`, '-t', root], options);
    await whenUp(server, () => answers(posts));
  };
  await resume();
  const idsOf = (slugs) => slugs.map((slug) => ids[slug]);
  return {
    version,
    origin,
    ids,
    ...addressesOf(origin, posts),
    hide: (slugs) => setStatus(root, idsOf(slugs), 'draft'),
    unhide: (slugs) => setStatus(root, idsOf(slugs), 'publish'),
    pause: () => stop(server),
    resume,
    close: async () => {
      await stop(server);
      await close();
    },
  };
}
