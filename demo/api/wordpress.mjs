import { categories, categoryOf } from '../data/articles.mjs';
import { bulletin, json, mimeOf, numberFrom, numberOf, pageOf, plain, utc } from './common.mjs';

/*
 * The REST API of WordPress (wp/v2) for posts, in the shape recorded from a WordPress 6.1: titles and names are markup with
 * entities, dates come twice (site time and UTC, both without a zone), the total is in headers, relations are in `_embedded`.
 */

const BASE = '/api/wordpress/wp-json/wp/v2';
/** What wptexturize and esc_html make of plain text. */
const entities = (text) =>
  text.replace(
    /[&<>–“”]/g,
    (sign) => ({ '&': '&#038;', '<': '&lt;', '>': '&gt;', '–': '&#8211;', '“': '&#8220;', '”': '&#8221;' })[sign],
  );
const encoded = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const zoneless = (epoch, hours) => (epoch === null ? null : utc(epoch + hours * 3_600_000).slice(0, 19));

const bylines = () => bulletin().map(({ byline }) => byline ?? 'Ban Biên tập');
const tagNames = () => bulletin().flatMap(({ tags }) => tags);
/** As MySQL compares: neither case nor marks matter. */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

const slugOf = (name) => folded(name).replace(/[^a-z0-9]+/g, '-');

/** The excerpt an author wrote, else WordPress's own: the first 55 words. */
function excerpt({ summary, body }) {
  if (summary) return `<p>${entities(summary)}</p>\n`;
  const words = plain(body).split(/\s+/);
  return `<p>${entities(words.slice(0, 55).join(' '))}${words.length > 55 ? ' [&hellip;]' : ''}</p>\n`;
}

/** Files and sound stand in the text, as the blocks of the editor write them. */
function content({ body, attachments, audio }) {
  const sound = audio ? `<figure class="wp-block-audio"><audio controls src="${audio}"></audio></figure>\n` : '';
  const files = attachments.map(
    ({ url, name }) =>
      `\n<div class="wp-block-file"><a href="${url}">${entities(name)}</a><a href="${url}" class="wp-block-file__button" download>Tải về</a></div>`,
  );
  return `${sound}${body}${files.join('')}`;
}

function term(id, name, slug, taxonomy, origin) {
  const plural = taxonomy === 'category' ? 'categories' : 'tags';
  return {
    id,
    link: `${origin}/list.html`,
    name: encoded(name),
    slug,
    taxonomy,
    _links: { self: [{ href: `${origin}${BASE}/${plural}/${id}` }] },
  };
}

function mediaOf(article, origin) {
  const { url, width, height, alt, caption } = article.picture;
  const source = `${origin}${url}`;
  return {
    id: article.id + 5000,
    date: zoneless(article.publishedAt, 7),
    slug: `anh-${article.slug}`,
    type: 'attachment',
    link: source,
    title: { rendered: `anh-${article.slug}` },
    author: 1,
    caption: { rendered: caption ? `<p>${entities(caption)}</p>\n` : '' },
    alt_text: alt,
    media_type: 'image',
    mime_type: mimeOf(url),
    media_details: {
      width,
      height,
      file: url.slice(1),
      sizes: {
        full: { file: url.slice(url.lastIndexOf('/') + 1), width, height, mime_type: mimeOf(url), source_url: source },
      },
    },
    source_url: source,
    _links: { self: [{ href: `${origin}${BASE}/media/${article.id + 5000}` }] },
  };
}

function embedded(article, origin) {
  const name = article.byline ?? 'Ban Biên tập';
  const category = categoryOf(article);
  const terms = [
    category ? [term(category.id, category.name, category.slug, 'category', origin)] : [],
    article.tags.map((tag) => term(100 + numberOf(tag, tagNames()), tag, slugOf(tag), 'post_tag', origin)),
  ];
  return {
    author: [
      {
        id: numberOf(name, bylines()),
        name,
        url: '',
        description: '',
        link: `${origin}/list.html`,
        slug: slugOf(name),
        avatar_urls: {},
      },
    ],
    ...(article.picture && { 'wp:featuredmedia': [mediaOf(article, origin)] }),
    'wp:term': terms,
  };
}

function links(article, origin) {
  const here = `${origin}${BASE}`;
  return {
    self: [{ href: `${here}/posts/${article.id}` }],
    collection: [{ href: `${here}/posts` }],
    about: [{ href: `${here}/types/post` }],
    author: [{ embeddable: true, href: `${here}/users/${numberOf(article.byline ?? 'Ban Biên tập', bylines())}` }],
    ...(article.picture && { 'wp:featuredmedia': [{ embeddable: true, href: `${here}/media/${article.id + 5000}` }] }),
    'wp:term': [
      { taxonomy: 'category', embeddable: true, href: `${here}/categories?post=${article.id}` },
      { taxonomy: 'post_tag', embeddable: true, href: `${here}/tags?post=${article.id}` },
    ],
    curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
  };
}

function post(article, origin, embed) {
  const category = categoryOf(article);
  return {
    id: article.id,
    date: zoneless(article.publishedAt, 7),
    date_gmt: zoneless(article.publishedAt, 0),
    guid: { rendered: pageOf(origin, article) },
    modified: zoneless(article.updatedAt, 7),
    modified_gmt: zoneless(article.updatedAt, 0),
    slug: article.slug,
    status: 'publish',
    type: 'post',
    link: pageOf(origin, article),
    title: { rendered: entities(article.title) },
    content: { rendered: content(article), protected: false },
    excerpt: { rendered: excerpt(article), protected: false },
    author: numberOf(article.byline ?? 'Ban Biên tập', bylines()),
    featured_media: article.picture ? article.id + 5000 : 0,
    comment_status: 'closed',
    ping_status: 'closed',
    sticky: article.pinned,
    template: '',
    format: 'standard',
    meta: [],
    categories: category ? [category.id] : [],
    tags: article.tags.map((tag) => 100 + numberOf(tag, tagNames())),
    // Polylang's field; WordPress itself has no language per post.
    lang: article.lang,
    _links: links(article, origin),
    ...(embed && { _embedded: embedded(article, origin) }),
  };
}

const failure = (code, message, status) => json({ code, message, data: { status } }, {}, status);

function chosen(query) {
  const wanted = query.get('categories')?.split(',').map(Number);
  const words = folded(query.get('search') ?? '');
  const slug = query.get('slug');
  return bulletin().filter((article) => {
    if (wanted && !wanted.includes(categoryOf(article)?.id)) return false;
    if (slug && article.slug !== slug) return false;
    return !words || folded(`${article.title} ${article.summary ?? ''}`).includes(words);
  });
}

function list(url, origin) {
  const query = url.searchParams;
  const found = chosen(query);
  const size = numberFrom(query, 'per_page', 10) || 10;
  const page = numberFrom(query, 'page', 1, 10_000) || 1;
  const pages = Math.ceil(found.length / size);
  if (page > Math.max(pages, 1)) {
    return failure('rest_post_invalid_page_number', 'Số trang yêu cầu lớn hơn số trang hiện có.', 400);
  }
  const pageLink = (number, rel) => {
    const there = new URL(url.pathname + url.search, origin);
    there.searchParams.set('page', String(number));
    return `<${there.href}>; rel="${rel}"`;
  };
  const around = [page > 1 && pageLink(page - 1, 'prev'), page < pages && pageLink(page + 1, 'next')].filter(Boolean);
  return json(
    found.slice((page - 1) * size, page * size).map((article) => post(article, origin, query.has('_embed'))),
    {
      'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages, Link',
      'x-wp-total': String(found.length),
      'x-wp-totalpages': String(pages),
      ...(around.length && { link: around.join(', ') }),
    },
  );
}

/** Answers of `/api/wordpress/…`, or undefined. */
export function wordpress(url, origin) {
  if (url.pathname === `${BASE}/posts`) return list(url, origin);
  if (url.pathname === `${BASE}/categories`) {
    return json(
      categories.map(({ id, name, slug }) => ({
        ...term(id, name, slug, 'category', origin),
        count: bulletin().filter((a) => a.category === name).length,
      })),
    );
  }
  const id = url.pathname.startsWith(`${BASE}/posts/`) && url.pathname.slice(BASE.length + 7);
  if (!id) return undefined;
  const article = bulletin().find((one) => String(one.id) === id);
  return article
    ? json(post(article, origin, url.searchParams.has('_embed')))
    : failure('rest_post_invalid_id', 'ID bài viết không hợp lệ.', 404);
}
