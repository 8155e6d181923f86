// npm start: the demo at http://127.0.0.1:4173, built when needed. `PORT=8080 npm start` or `npm start -- --port 8080` takes another port.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When the newest file of a folder changed, in milliseconds since 1970. */
function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs));
}

function ensureBuild() {
  const built = join(root, 'dist/web-types.json'); // what the build writes last
  const inputs = Math.max(newest(join(root, 'src')), statSync(join(root, 'package.json')).mtimeMs);
  if (existsSync(built) && statSync(built).mtimeMs >= inputs) return;
  const { status } = spawnSync(process.execPath, [join(root, '.config/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
}

function wantedPort() {
  const at = process.argv.findIndex((word) => /^--port(=|$)/.test(word));
  const given = at < 0 ? process.env.PORT : (process.argv[at].split('=')[1] ?? process.argv[at + 1]);
  const port = Number(given || 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`"${given}" is not a port: 0 to 65535, 0 for any free one`);
  return port;
}

const isFree = (port) =>
  new Promise((answer) => {
    const probe = createServer()
      .once('error', () => answer(false))
      .once('listening', () => probe.close(() => answer(true)))
      .listen(port, '127.0.0.1');
  });

async function freePortAfter(taken) {
  for (let port = taken + 1; port < 65_536; port++) if (await isFree(port)) return port;
  return 0;
}

async function start() {
  const port = wantedPort();
  await setup({ browsers: [] });
  ensureBuild();
  const { startDemo } = await import('../demo/server.mjs');
  try {
    const { url } = await startDemo({ port, root });
    console.log(`bantin demo: ${url}   (Ctrl+C ends it)`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `port ${port} is taken; ${await freePortAfter(port)} is free: npm start -- --port ${await freePortAfter(port)}`,
      { cause: error },
    );
  }
}

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
