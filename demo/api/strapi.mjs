import { categoryOf } from '../data/articles.mjs';
import { bulletin, bytesOf, documentId, extensionOf, json, mimeOf, numberFrom, numberOf } from './common.mjs';

/*
 * The REST API of Strapi 5: `{ data, meta }`, documents named by `documentId`, media with addresses relative to the host, relations
 * only with `populate`, no address of a page.
 */

const iso = (epoch) => (epoch === null ? null : new Date(epoch).toISOString());
const tagNames = () => bulletin().flatMap(({ tags }) => tags);

function media({ url, width = null, height = null, alt = null, caption = null, name }, id) {
  const file = url.slice(url.lastIndexOf('/') + 1);
  return {
    id,
    documentId: documentId(`media ${url}`),
    name: name ?? file,
    alternativeText: alt,
    caption,
    focalPoint: null,
    width,
    height,
    formats: null,
    hash: file.replace(/\W/g, '_'),
    ext: `.${extensionOf(url)}`,
    mime: mimeOf(url),
    // Strapi counts in kilobytes.
    size: Number((bytesOf({ url }) / 1000).toFixed(2)),
    url,
    previewUrl: null,
    provider: 'local',
    provider_metadata: null,
  };
}

const relation = (kind, id, name, more = {}) => ({ id, documentId: documentId(`${kind} ${name}`), name, ...more });

function populated(article) {
  const category = categoryOf(article);
  return {
    cover: article.picture && media(article.picture, article.id + 5000),
    category: category ? relation('category', category.id, category.name, { slug: category.slug }) : null,
    tags: article.tags.map((tag) => relation('tag', numberOf(tag, tagNames()), tag)),
    authors: article.byline ? [relation('author', article.id, article.byline)] : [],
    attachments: article.attachments.map((file, index) => media(file, article.id * 10 + index)),
    audio: article.audio ? media({ url: article.audio }, article.id + 7000) : null,
  };
}

function document(article, populate) {
  // Strapi itself stamps every document; one without `publishedAt` is a draft. Undated articles get the day the demo was filled.
  const stamp = iso(article.publishedAt) ?? '2026-07-01T02:00:00.000Z';
  return {
    id: article.id,
    documentId: documentId(`article ${article.id}`),
    title: article.title,
    slug: article.slug,
    description: article.summary,
    content: article.body,
    publishDate: iso(article.publishedAt),
    featured: article.pinned,
    source: article.source?.name ?? null,
    views: article.views,
    locale: article.lang,
    createdAt: stamp,
    updatedAt: iso(article.updatedAt) ?? stamp,
    publishedAt: stamp,
    ...(populate && populated(article)),
  };
}

/** Answers of `/api/strapi/api/articles…`, or undefined. */
export function strapi(url) {
  const path = '/api/strapi/api/articles';
  const populate = url.searchParams.has('populate');
  if (url.pathname === path) {
    const all = bulletin();
    const size = numberFrom(url.searchParams, 'pagination[pageSize]', 25) || 25;
    const page = numberFrom(url.searchParams, 'pagination[page]', 1, 10_000) || 1;
    const data = all.slice((page - 1) * size, page * size).map((article) => document(article, populate));
    return json({
      data,
      meta: { pagination: { page, pageSize: size, pageCount: Math.ceil(all.length / size), total: all.length } },
    });
  }
  if (!url.pathname.startsWith(`${path}/`)) return undefined;
  const id = url.pathname.slice(path.length + 1);
  const article = bulletin().find((one) => [String(one.id), one.slug, documentId(`article ${one.id}`)].includes(id));
  if (article) return json({ data: document(article, populate), meta: {} });
  return json(
    { data: null, error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} } },
    {},
    404,
  );
}
