import type { Wish } from '../model/wish.js';
import type { SearchTools } from '../reading/format.js';
import { formatOf } from '../reading/format-of.js';
import { asPageUrl, get, own, rowsOf, type Row } from '../reading/read.js';
import type { RawArticle } from '../model/raw-article.js';

/** Widths in px in which every Ghost gives its own pictures, whatever its theme (`imageOptimization.contentImageSizes` of its defaults). */
const widths = [600, 1000, 1600];

/** Pages of posts count themselves in a way of their own; one post alone has neither pages nor, with `fields`, all of its names. */
function isGhost(data: unknown): boolean {
  const pages = get(data, 'meta.pagination');
  const [post] = rowsOf(own(data, 'posts'));
  return ['posts.length', 'meta.pagination.prev', 'meta.pagination.limit'].every(
    (path) => get(data, path) !== undefined,
  )
    ? own(pages, 'pages') !== undefined
    : ['uuid', 'feature_image', 'comment_id'].every((key) => own(post, key) !== undefined);
}

/** Ghost makes a picture smaller where `size/w600/` follows `content/images/`. */
function withSizes(article: RawArticle): RawArticle {
  const { picture } = article;
  const [, folder, file] =
    /^(.*\/content\/images\/)(?!size\/)(.+\.(?:jpe?g|png|webp|avif))$/i.exec(picture?.url ?? '') ?? [];
  const sizes = widths.map((width) => ({ url: `${folder}size/w${width}/${file}`, width }));
  return picture && file ? { ...article, picture: { ...picture, sizes } } : article;
}

/** Members read more; what has no page of its own has the address of the page that says so. */
const isOpen = (row: Row) => own(row, 'access') ?? /^(?:public|undefined)$/.test(String(own(row, 'visibility')));

/** A time as Ghost's databases write it. SQLite compares it letter by letter, and `T` comes after every hour of the day (Ghost issue 23441). */
const stored = (iso: string | undefined): string => `'${iso?.slice(0, 19).replace('T', ' ')}'`;

/**
 * NQL: docs.ghost.org/content-api/filtering. `~` is "contains" since Ghost 4.39 (github.com/TryGhost/Ghost/pull/14286), though that page
 * knows nothing of it; other versions take it for an error and say so. Categories and tags are asked for by slug, which nobody writes here.
 */
function searchPosts(
  address: URL,
  { query, from, to }: Wish,
  { isoOf, withCondition, quoted }: SearchTools,
): URL | undefined {
  return withCondition(address, 'filter', '+', [
    ...(query ? [`title:~${quoted(query)}`] : []),
    ...(from === undefined ? [] : [`published_at:>=${stored(isoOf(from))}`]),
    ...(to === undefined ? [] : [`published_at:<=${stored(isoOf(to))}`]),
  ]);
}

/** Ghost Content API, versions 3 to 6 (`/ghost/api/content/posts/`): lists and one post. */
export const ghost = formatOf({
  name: 'ghost',
  search: searchPosts,
  detect: isGhost,
  rows: 'posts',
  kind: (text, field) => (field === 'caption' ? { html: text } : text),
  fields: {
    body: (row) => [{ html: own(row, 'html') }, own(row, 'plaintext')],
    summary: 'custom_excerpt|excerpt',
    image: 'feature_image',
    author: 'authors|primary_author',
    category: 'primary_tag',
    locked: (row) => [!isOpen(row)],
    access: '',
    url: (row) => [own(row, 'canonical_url'), own(row, 'url')].filter((url) => !asPageUrl(url)?.endsWith('/404/')),
  },
  finish: withSizes,
});
