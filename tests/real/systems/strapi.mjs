// Strapi from npm with SQLite: the smallest application with a content type for news, made here file by file.
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everything } from '../support/news.mjs';
import { installPackages } from '../support/npm.mjs';
import { answers, freePort, newFolder, serve, stop, whenUp } from '../support/workshop.mjs';

const BOOTSTRAP = fileURLToPath(new URL('sites/strapi.cjs', import.meta.url));
const VERSION = '5.54.0';
const PACKAGES = {
  '@strapi/strapi': VERSION,
  '@strapi/plugin-users-permissions': VERSION,
  'better-sqlite3': '12.8.0',
  react: '18.3.1',
  'react-dom': '18.3.1',
  'react-router-dom': '6.30.3',
  'styled-components': '6.1.19',
};
const MANIFEST = { name: 'ban-tin', version: '0.0.0', private: true, dependencies: PACKAGES };

const CONFIG = {
  server: { host: '127.0.0.1', app: { keys: ['first-of-a-throw-away-site', 'second-of-a-throw-away-site'] } },
  admin: {
    serveAdminPanel: false,
    auth: { secret: 'secret-of-a-throw-away-site' },
    apiToken: { salt: 'salt-of-a-throw-away-site' },
    transfer: { token: { salt: 'salt-of-a-throw-away-site' } },
  },
  database: { connection: { client: 'sqlite', connection: { filename: '.tmp/data.db' }, useNullAsDefault: true } },
  plugins: { 'users-permissions': { config: { jwtSecret: 'secret-of-a-throw-away-site' } } },
  // As Strapi's own template has them, without the log of requests.
  middlewares: 'errors security cors poweredBy query body session favicon public'
    .split(' ')
    .map((name) => `strapi::${name}`),
};

const ARTICLE = {
  // Not a string, which ends at 255 characters.
  title: { type: 'text', required: true },
  slug: { type: 'uid' },
  description: { type: 'text' },
  content: { type: 'blocks' },
  publishDate: { type: 'datetime' },
  cover: { type: 'media', multiple: false, allowedTypes: ['images'] },
  author: { type: 'string' },
  category: { type: 'relation', relation: 'manyToOne', target: 'api::category.category', inversedBy: 'articles' },
};
const CATEGORY = {
  name: { type: 'string', required: true },
  articles: { type: 'relation', relation: 'oneToMany', target: 'api::article.article', mappedBy: 'category' },
};

function writeInto(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A content type with the routes that Strapi gives to every one. */
function writeType(folder, name, plural, { attributes, draftAndPublish }) {
  const info = { singularName: name, pluralName: plural, displayName: name };
  const schema = { kind: 'collectionType', collectionName: plural, info, options: { draftAndPublish }, attributes };
  writeInto(folder, `src/api/${name}/content-types/${name}/schema.json`, JSON.stringify(schema));
  const makers = { controllers: 'createCoreController', routes: 'createCoreRouter', services: 'createCoreService' };
  for (const [place, maker] of Object.entries(makers)) {
    const code = `module.exports = require('@strapi/strapi').factories.${maker}('api::${name}.${name}');\n`;
    writeInto(folder, `src/api/${name}/${place}/${name}.js`, code);
  }
}

function writeApplication(packages, port, origin) {
  const folder = newFolder('strapi');
  writeInto(folder, 'package.json', JSON.stringify(MANIFEST));
  symlinkSync(packages, join(folder, 'node_modules'));
  const config = { ...CONFIG, server: { ...CONFIG.server, port, url: origin } };
  for (const [name, value] of Object.entries(config))
    writeInto(folder, `config/${name}.js`, `module.exports = ${JSON.stringify(value)};\n`);
  writeType(folder, 'article', 'articles', { attributes: ARTICLE, draftAndPublish: true });
  writeType(folder, 'category', 'categories', { attributes: CATEGORY, draftAndPublish: false });
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  copyFileSync(BOOTSTRAP, join(folder, 'src/index.js'));
  return folder;
}

/** Starts the site; `pictures` is a folder with `<slug>.png`. */
export async function start({ pictures }) {
  const packages = await installPackages('strapi', MANIFEST);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const folder = writeApplication(packages, port, origin);
  const [seed, result, log] = ['seed.json', 'ids.json', 'server.log'].map((name) => join(folder, name));
  writeFileSync(seed, JSON.stringify({ news: everything, pictures, result }));
  const articles = `${origin}/api/articles`;
  let server;
  const resume = async () => {
    const env = {
      NODE_ENV: 'production',
      SEED: seed,
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
    };
    const program = join(folder, 'node_modules/@strapi/strapi/bin/strapi.js');
    server = serve(process.execPath, [program, 'start'], { cwd: folder, env, log });
    await whenUp(server, () => answers(articles));
  };
  await resume();
  const sorted = 'populate=*&sort=publishDate:desc';
  return {
    version: VERSION,
    origin,
    ids: JSON.parse(readFileSync(result, 'utf8')),
    format: 'strapi',
    list: ({ size, page = 1 }) => `${articles}?${sorted}&pagination[page]=${page}&pagination[pageSize]=${size}`,
    item: `${articles}/{id}?populate=*`,
    variants: {
      'without populate': `${articles}?sort=publishDate:desc`,
      'by start and limit': `${articles}?${sorted}&pagination[start]=0&pagination[limit]=10`,
      'without a count': `${articles}?${sorted}&pagination[pageSize]=10&pagination[withCount]=false`,
    },
    listedKinds: [],
    pause: () => stop(server),
    resume,
    close: () => stop(server),
  };
}
