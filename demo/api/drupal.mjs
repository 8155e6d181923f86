import { categoryOf } from '../data/articles.mjs';
import { bulletin, bytesOf, json, mimeOf, numberFrom, numberOf, utc, uuid } from './common.mjs';

/*
 * JSON:API of Drupal 10 for nodes of the type article: attributes and relationships apart, related things in `included` when
 * asked for by `include`, the picture's alternative text in the relationship, addresses relative to the host, no total.
 */

const BASE = '/api/drupal/jsonapi';
const offset = (epoch) => (epoch === null ? null : utc(epoch).replace('Z', '+00:00'));
const version = { version: '1.0', meta: { links: { self: { href: 'http://jsonapi.org/format/1.0/' } } } };
const names = () => bulletin().map(({ byline }) => byline ?? 'Ban Biên tập');
const tagNames = () => bulletin().flatMap(({ tags }) => tags);

const author = (article, origin) => {
  const name = article.byline ?? 'Ban Biên tập';
  const number = numberOf(name, names()) + 1;
  return record(
    'user--user',
    name,
    origin,
    { display_name: name, drupal_internal__uid: number, langcode: 'vi', name },
    number,
  );
};

function record(type, name, origin, attributes, number) {
  const id = uuid(`${type} ${name}`);
  return {
    reference: { type, id, meta: { drupal_internal__target_id: number } },
    resource: { type, id, links: { self: { href: `${origin}${BASE}/${type.replace('--', '/')}/${id}` } }, attributes },
  };
}

function file(url, number, origin, meta) {
  const attributes = {
    drupal_internal__fid: number,
    langcode: 'vi',
    filename: url.slice(url.lastIndexOf('/') + 1),
    uri: { value: `public://${url.slice(7)}`, url },
    filemime: mimeOf(url),
    filesize: bytesOf({ url }),
    status: true,
  };
  const made = record('file--file', `${url} ${number}`, origin, attributes, number);
  return { ...made, reference: { ...made.reference, meta: { ...meta, ...made.reference.meta } } };
}

const taxonomy = (kind, number, name, origin) =>
  record(
    `taxonomy_term--${kind}`,
    name,
    origin,
    {
      drupal_internal__tid: number,
      langcode: 'vi',
      status: true,
      name,
      description: null,
      weight: 0,
      path: { alias: null, pid: null, langcode: 'vi' },
    },
    number,
  );

/** What an article points to, by field. */
function related(article, origin) {
  const { picture, attachments } = article;
  const category = categoryOf(article);
  const image =
    picture &&
    file(picture.url, article.id + 5000, origin, {
      alt: picture.alt,
      title: picture.caption,
      width: picture.width,
      height: picture.height,
    });
  return {
    uid: author(article, origin),
    field_image: image,
    field_category: category ? taxonomy('category', category.id, category.name, origin) : null,
    field_tags: article.tags.map((tag) => taxonomy('tags', 100 + numberOf(tag, tagNames()), tag, origin)),
    field_attachments: attachments.map((one, index) =>
      file(one.url, article.id * 10 + index, origin, { display: true, description: one.name }),
    ),
  };
}

function node(article, origin) {
  const id = uuid(`node ${article.id}`);
  const self = `${origin}${BASE}/node/article/${id}`;
  const relationships = Object.fromEntries(
    Object.entries(related(article, origin)).map(([field, value]) => {
      const data = Array.isArray(value) ? value.map(({ reference }) => reference) : (value?.reference ?? null);
      return [
        field,
        { data, links: { related: { href: `${self}/${field}` }, self: { href: `${self}/relationships/${field}` } } },
      ];
    }),
  );
  return {
    type: 'node--article',
    id,
    links: { self: { href: self } },
    attributes: {
      drupal_internal__nid: article.id,
      drupal_internal__vid: article.id,
      langcode: article.lang,
      status: true,
      title: article.title,
      created: offset(article.publishedAt),
      changed: offset(article.updatedAt),
      promote: true,
      sticky: article.pinned,
      default_langcode: true,
      path: { alias: `/article.html?id=${article.id}`, pid: article.id, langcode: article.lang },
      body: { value: article.body, format: 'full_html', processed: article.body, summary: article.summary ?? '' },
    },
    relationships,
  };
}

/** Related resources of the wanted fields, each once. */
function included(list, fields, origin) {
  const found = new Map();
  for (const article of list) {
    const all = related(article, origin);
    for (const value of fields.flatMap((field) => all[field] ?? [])) found.set(value.resource.id, value.resource);
  }
  return [...found.values()];
}

function answer(data, list, url, origin, links) {
  const fields = url.searchParams.get('include')?.split(',') ?? [];
  const body = { jsonapi: version, data, ...(fields.length && { included: included(list, fields, origin) }), links };
  return json(body, { 'content-type': 'application/vnd.api+json', 'content-language': 'vi' });
}

function list(url, origin) {
  const size = Math.min(numberFrom(url.searchParams, 'page[limit]', 50) || 50, 50);
  const start = numberFrom(url.searchParams, 'page[offset]', 0, 10_000);
  const page = (at) => {
    const there = new URL(url.pathname + url.search, origin);
    there.searchParams.set('page[offset]', String(at));
    there.searchParams.set('page[limit]', String(size));
    return { href: there.href };
  };
  const all = bulletin();
  const shown = all.slice(start, start + size);
  const links = { self: { href: `${origin}${url.pathname}${url.search}` } };
  if (start + size < all.length) links.next = page(start + size);
  if (start > 0) Object.assign(links, { first: page(0), prev: page(Math.max(0, start - size)) });
  return answer(
    shown.map((article) => node(article, origin)),
    shown,
    url,
    origin,
    links,
  );
}

/** Answers of `/api/drupal/…`, or undefined. An article is found by its UUID or by its node number. */
export function drupal(url, origin) {
  const path = `${BASE}/node/article`;
  if (url.pathname === path) return list(url, origin);
  if (!url.pathname.startsWith(`${path}/`)) return undefined;
  const id = url.pathname.slice(path.length + 1);
  const article = bulletin().find((one) => String(one.id) === id || uuid(`node ${one.id}`) === id);
  if (article)
    return answer(node(article, origin), [article], url, origin, {
      self: { href: `${origin}${url.pathname}${url.search}` },
    });
  const error = { title: 'Not Found', status: '404', detail: 'The "entity" parameter was not converted for the path.' };
  return json({ jsonapi: version, errors: [error] }, { 'content-type': 'application/vnd.api+json' }, 404);
}
