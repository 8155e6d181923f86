// The application's src/index.js: when the database is empty, writes the news into it and lets everybody read them.
const { statSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const ARTICLE = 'api::article.article';
const CATEGORY = 'api::category.category';

/** Rights of the role that everybody has who has not logged in. */
async function openToAll(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const actions = [ARTICLE, CATEGORY].flatMap((type) => [`${type}.find`, `${type}.findOne`]);
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  await Promise.all(actions.map((action) => permissions.create({ data: { action, role: role.id } })));
}

async function upload(strapi, filepath, { slug, caption }) {
  const files = { filepath, originalFilename: `${slug}.png`, mimetype: 'image/png', size: statSync(filepath).size };
  const fileInfo = { name: `${slug}.png`, caption, alternativeText: `Ảnh: ${caption}` };
  const [file] = await strapi.plugin('upload').service('upload').upload({ data: { fileInfo }, files });
  return file.id;
}

const text = (words) => ({ type: 'text', text: words });

/** A part of the text as the Blocks editor keeps it. */
function blockOf(part) {
  if (typeof part === 'string') return { type: 'paragraph', children: [text(part)] };
  if (part.heading) return { type: 'heading', level: 2, children: [text(part.heading)] };
  if (part.quote) return { type: 'quote', children: [text(part.quote)] };
  const children = part.list.map((line) => ({ type: 'list-item', children: [text(line)] }));
  return { type: 'list', format: 'unordered', children };
}

async function categoriesOf(strapi, news) {
  const ids = new Map();
  for (const { category } of news) {
    if (ids.has(category)) continue;
    const { documentId } = await strapi.documents(CATEGORY).create({ data: { name: category } });
    ids.set(category, documentId);
  }
  return ids;
}

async function seed(strapi, { news, pictures, result }) {
  const categories = await categoriesOf(strapi, news);
  const ids = {};
  for (const article of news) {
    const { slug, stored, summary, body, published, caption, author, category, hidden } = article;
    const data = {
      ...{ title: stored, slug, description: summary, content: body.map(blockOf), publishDate: published, author },
      category: categories.get(category),
      ...(caption && { cover: await upload(strapi, join(pictures, `${slug}.png`), article) }),
    };
    const status = hidden && hidden !== 'scheduled' ? 'draft' : 'published';
    ids[slug] = (await strapi.documents(ARTICLE).create({ data, status })).documentId;
  }
  writeFileSync(result, JSON.stringify(ids));
}

module.exports = {
  register() {},
  async bootstrap({ strapi }) {
    if (await strapi.documents(ARTICLE).count({})) return;
    await openToAll(strapi);
    await seed(strapi, JSON.parse(readFileSync(process.env.SEED, 'utf8')));
  },
};
