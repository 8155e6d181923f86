// A site of Payload without a page: its REST interface behind Node's own server. Seeds an empty database, then listens.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { buildConfig, getPayload, handleEndpoints } from 'payload';
import sharp from 'sharp';

const { PORT, FOLDER, SEED } = process.env;
const origin = `http://127.0.0.1:${PORT}`;
const ids = join(FOLDER, 'ids.json');

const text = (name) => ({ name, type: 'text' });
const all = () => true;
/** As in Payload's own template: readers get what is published. */
const published = ({ req }) => (req.user ? true : { _status: { equals: 'published' } });

const media = {
  slug: 'media',
  access: { read: all },
  upload: {
    staticDir: join(FOLDER, 'media'),
    imageSizes: [
      { name: 'thumbnail', width: 300 },
      { name: 'square', width: 500, height: 500 },
      { name: 'small', width: 600 },
    ],
  },
  fields: [text('alt'), { name: 'caption', type: 'richText' }],
};

const posts = {
  slug: 'posts',
  access: { read: published },
  versions: { drafts: true },
  fields: [
    text('title'),
    { name: 'slug', type: 'text', index: true },
    { name: 'heroImage', type: 'upload', relationTo: 'media' },
    { name: 'content', type: 'richText' },
    { name: 'categories', type: 'relationship', relationTo: 'categories', hasMany: true },
    { name: 'meta', type: 'group', fields: [text('title'), { name: 'description', type: 'textarea' }] },
    { name: 'publishedAt', type: 'date' },
    { name: 'populatedAuthors', type: 'array', fields: [text('name')] },
  ],
};

/** Titles that are called something else. */
const notices = { slug: 'notices', access: { read: all }, fields: [text('headline'), text('summary')] };

const config = await buildConfig({
  secret: 'secret-of-a-throw-away-site',
  serverURL: origin,
  cors: '*',
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: `file:${join(FOLDER, 'data.db')}` } }),
  editor: lexicalEditor(),
  sharp,
  collections: [
    { slug: 'users', auth: true, fields: [] },
    media,
    { slug: 'categories', access: { read: all }, fields: [text('title'), text('slug')] },
    posts,
    notices,
  ],
});

const element = (type, children, more) => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
});
const words = (value) => ({ type: 'text', version: 1, text: value, format: 0, detail: 0, mode: 'normal', style: '' });

/** A part of a text as the Lexical editor keeps it. */
function nodeOf(part) {
  if (typeof part === 'string') return element('paragraph', [words(part)], { textFormat: 0 });
  if (part.heading) return element('heading', [words(part.heading)], { tag: 'h2' });
  if (part.quote) return element('quote', [words(part.quote)]);
  const lines = part.list.map((line, index) => element('listitem', [words(line)], { value: index + 1 }));
  return element('list', lines, { listType: 'bullet', tag: 'ul', start: 1 });
}
const tree = (parts) => ({ root: element('root', parts.map(nodeOf)) });

async function seed(payload) {
  const { news, pictures } = JSON.parse(readFileSync(SEED, 'utf8'));
  const create = async (collection, data, more) => (await payload.create({ collection, data, ...more })).id;
  const categories = new Map();
  const made = {};
  for (const { slug, stored, summary, body, published: date, caption, author, category, hidden } of news) {
    if (!categories.has(category)) categories.set(category, await create('categories', { title: category }));
    const filePath = join(pictures, `${slug}.png`);
    const image =
      caption && (await create('media', { alt: `Ảnh: ${caption}`, caption: tree([caption]) }, { filePath }));
    made[slug] = await create('posts', {
      ...{ title: stored, slug, content: tree(body), publishedAt: date, heroImage: image },
      meta: { title: stored, description: summary },
      categories: [categories.get(category)],
      populatedAuthors: [{ name: author }],
      _status: hidden && hidden !== 'scheduled' ? 'draft' : 'published',
    });
  }
  for (const { title, summary } of news.slice(-4)) await create('notices', { headline: title, summary });
  writeFileSync(ids, JSON.stringify(made));
}

async function handle(request, response) {
  const { method, headers } = request;
  const answer = await handleEndpoints({ config, request: new Request(origin + request.url, { method, headers }) });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

const payload = await getPayload({ config });
if (!existsSync(ids)) await seed(payload);
createServer((request, response) => {
  handle(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
}).listen(Number(PORT), '127.0.0.1');
