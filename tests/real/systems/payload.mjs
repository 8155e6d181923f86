// Payload from npm with SQLite, without Next.js: what answers is its REST interface, which needs none.
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everything } from '../support/news.mjs';
import { installPackages } from '../support/npm.mjs';
import { answers, freePort, newFolder, serve, stop, whenUp } from '../support/workshop.mjs';

const SITE = fileURLToPath(new URL('sites/payload.mjs', import.meta.url));
const VERSION = '3.90.2';
const MANIFEST = {
  name: 'ban-tin',
  version: '0.0.0',
  private: true,
  type: 'module',
  dependencies: {
    payload: VERSION,
    '@payloadcms/db-sqlite': VERSION,
    '@payloadcms/richtext-lexical': VERSION,
    graphql: '16.11.0',
    react: '19.2.4',
    'react-dom': '19.2.4',
    sharp: '0.34.4',
  },
};

/** Starts the site; `pictures` is a folder with `<slug>.png`. */
export async function start({ pictures }) {
  // The editor's panel and its framework are peers that nobody needs here.
  const packages = await installPackages('payload', MANIFEST, ['--legacy-peer-deps']);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const folder = newFolder('payload');
  writeFileSync(join(folder, 'package.json'), JSON.stringify(MANIFEST));
  symlinkSync(packages, join(folder, 'node_modules'));
  copyFileSync(SITE, join(folder, 'site.mjs'));
  const [seed, log] = ['seed.json', 'server.log'].map((name) => join(folder, name));
  writeFileSync(seed, JSON.stringify({ news: everything, pictures }));
  const posts = `${origin}/api/posts`;
  let server;
  const resume = async () => {
    const env = { PORT: String(port), FOLDER: folder, SEED: seed };
    // Without the condition Lexical awaits an import while it is imported, in a circle, which Node 20 now and then never ends.
    server = serve(process.execPath, ['--conditions=production', join(folder, 'site.mjs')], { cwd: folder, env, log });
    await whenUp(server, () => answers(posts));
  };
  await resume();
  return {
    version: VERSION,
    origin,
    ids: JSON.parse(readFileSync(join(folder, 'ids.json'), 'utf8')),
    format: 'payload',
    list: ({ size, page = 1 }) => `${posts}?sort=-publishedAt&depth=1&limit=${size}&page=${page}`,
    item: `${posts}/{id}?depth=1`,
    variants: {
      'without a limit': `${posts}?sort=-publishedAt`,
      'with bare relations': `${posts}?sort=-publishedAt&depth=0&limit=20`,
    },
    refusing: { list: `${origin}/api/notices?limit=10` },
    listedKinds: [],
    pause: () => stop(server),
    resume,
    close: () => stop(server),
  };
}
