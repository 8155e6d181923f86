import { parseDate } from '../dates/parse-date.js';
import type { RawArticle, RawText } from '../model/raw-article.js';
import type { Wish } from '../model/wish.js';
import { decodeEntities } from '../text/entities.js';
import type { Field } from '../reading/aliases.js';
import type { Format, ReadContext, SearchTools } from '../reading/format.js';
import { headerPaging } from '../reading/header-paging.js';
import { pageAddress } from '../reading/page-address.js';
import { asNumber, get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { attributeIn } from '../reading/read-picture.js';
import { readRow, type Pick } from '../reading/read-row.js';
import { withoutTags, type TextKind } from '../reading/text-kind.js';

/** `?_envelope` of WordPress puts the answer and its headers into one object. */
function envelopeBody(data: unknown): unknown {
  return isRow(own(data, 'headers')) ? own(data, 'body') : data;
}

/** Rows of `/posts` and of custom types have a rendered title, rows of `/search` a bare one and a subtype. */
function isWordPressRow(row: unknown): boolean {
  const isFound = own(row, 'subtype') !== undefined && typeof own(row, 'title') === 'string';
  return own(row, 'id') !== undefined && (typeof get(row, 'title.rendered') === 'string' || isFound);
}

/** `?_fields` may leave no more than the id and the title. */
function isWordPress(data: unknown): boolean {
  const rows = listOf(envelopeBody(data));
  return rows.length > 0 && rows.every(isWordPressRow);
}

/** Everything that WordPress renders is markup, names of categories too; only the text for those who do not see a picture is text. */
const rendered: TextKind = (text, field) => (field === 'alt' ? text : { html: text });

/** Shortcodes of page builders whose plugin is gone stay in the text; `[caption]` and other words in brackets are left. */
function withoutShortcodes(html: unknown): unknown {
  return typeof html === 'string'
    ? html.replace(/\[\/?(?:vc_|et_pb_|fusion_|ux_|nectar_|av_)[^[\]]{0,2000}\]/g, '').replace(/<p>\s*<\/p>/g, '')
    : html;
}

/** A file of the editor: two links, its name and a button. The button's words would run on into the name, since classes end at the door. */
const fileBlock = /<div\s[^<>]{0,300}\bwp-block-file\b[^<>]{0,300}>([^]{0,4000}?)<\/div>/g;

/** The text without its file blocks, and their files. */
function withoutFiles(html: unknown) {
  const files: Row[] = [];
  const lift = (block: string, inner: string) => {
    const links = inner.split('</a>').flatMap((part) => {
      const tag = /<a\s[^<>]*>/.exec(part)?.[0] ?? '';
      const url = attributeIn(tag, 'href');
      const name = /__button/.test(tag) ? '' : decodeEntities(withoutTags(part));
      return url ? [{ url, name }] : [];
    });
    const file = links.find(({ name }) => name) ?? links[0];
    if (!file || inner.includes('<div')) return block;
    files.push(file);
    return '';
  };
  return { files, text: typeof html === 'string' ? html.replace(fileBlock, lift) : html };
}

/**
 * The featured picture. A picture that was deleted or belongs to a draft comes as an error, or as the index of the whole site, so it must
 * have `source_url`. Without `_embed` there are only the fields of common plugins.
 */
function pictures(row: Row): readonly unknown[] {
  const media = get(row, '_embedded.wp:featuredmedia.0');
  const url = own(media, 'source_url');
  const details = own(media, 'media_details');
  const [width, height, sizes] = ['width', 'height', 'sizes'].map((key) => own(details, key));
  const featured = url
    ? [{ url, alt_text: own(media, 'alt_text'), caption: own(media, 'caption'), width, height, sizes }]
    : [];
  return [...featured, ...pluginPictures.map((path) => get(row, path))].filter(Boolean);
}

/** Jetpack, the snippets that many themes copy, Better REST API Featured Images, Spectra, Yoast. */
const pluginPictures = [
  'jetpack_featured_media_url',
  'featured_image_src',
  'featured_image_url',
  'featured_media_src_url',
  'fimg_url',
  'better_featured_image.source_url',
  'uagb_featured_image_src.full.0',
  'yoast_head_json.og_image.0',
];

/** The category that WordPress puts posts in that have none, in English and Vietnamese, with the language that plugins add. */
const noCategory = /^(?:uncategorized|(?:chua|khong)-(?:duoc-)?phan-loai)(?:-[a-z]{2})?$/;

/** Terms of categories, or tags. Types of the site's own may have taxonomies of any name: without categories those are theirs. */
function terms(row: Row, isTags: boolean): readonly Row[] {
  const all = listOf(get(row, '_embedded.wp:term')).flatMap(rowsOf);
  const of = (taxonomy: RegExp) => all.filter((term) => taxonomy.test(String(own(term, 'taxonomy'))));
  const categories = of(/categor/);
  const found = isTags
    ? of(/tag|tu_?khoa/)
    : categories.length
      ? categories
      : of(/^(?!.*(?:tag|khoa|format|lang|author))/);
  return found.filter((term) => !noCategory.test(String(own(term, 'slug'))));
}

/** What Yoast knows of the post for search engines; it comes without `_embed` too. */
const schemaOf = (row: Row) =>
  rowsOf(get(row, 'yoast_head_json.schema.@graph')).find(
    (node) => own(node, 'articleSection') ?? own(node, 'headline'),
  );

const authorPaths = ['yoast_head_json.author', 'uagb_author_info.display_name'];

/** What finds parts in fields of the site's own. */
type Custom = (fields: Row) => Pick;

/** Where each part stands; parts that are not named here are not in WordPress, and its numbers must not be taken for them. */
function pickFrom(row: Row, customFields: Custom | undefined): Pick {
  const { files, text } = withoutFiles(withoutShortcodes(get(row, 'content.rendered')));
  // Fields of the site's own; without any it is an empty list.
  const acf = own(row, 'acf');
  const custom = (isRow(acf) && customFields?.(acf)) || (() => []);
  const from: Partial<Record<Field, () => readonly unknown[]>> = {
    title: () => [own(row, 'title')],
    summary: () => [{ rendered: withoutShortcodes(get(row, 'excerpt.rendered')) }],
    body: () => [{ rendered: text }],
    attachments: () => files,
    image: () => pictures(row),
    author: () => [
      ...custom('author'),
      rowsOf(get(row, '_embedded.author')),
      ...authorPaths.map((path) => get(row, path)),
    ],
    source: () => custom('source'),
    category: () => [terms(row, false), own(schemaOf(row), 'articleSection')],
    tags: () => [terms(row, true), own(schemaOf(row), 'keywords')],
    url: () => [own(row, 'link'), own(row, 'url')],
    pinned: () => [own(row, 'sticky')],
    locked: () => [get(row, 'content.protected'), get(row, 'excerpt.protected')],
    language: () => [own(row, 'lang')],
  };
  return (field) => (from[field] ?? (() => [own(row, field)]))();
}

function readPost(sent: Row, context: ReadContext, custom: Custom | undefined): RawArticle {
  const row = { ...rowsOf(get(sent, '_embedded.self'))[0], ...sent };
  const date = (name: string) =>
    parseDate(own(row, `${name}_gmt`), { assumeUtc: true }) ??
    parseDate(own(row, name), { timeZone: context.timeZone });
  const article = readRow(pickFrom(row, custom), { kind: rendered, context });
  return { ...article, publishedAt: date('date'), updatedAt: date('modified'), summary: withoutMore(article.summary) };
}

/** Excerpts that WordPress cut from the text end in `[…]`. */
function withoutMore(summary: RawText | undefined): RawText | undefined {
  return typeof summary === 'object' ? { html: summary.html.replace(/\s*\[(?:&hellip;|…)\]/, '…') } : summary;
}

/** Files and entries of menus have titles as posts do. */
const isPost = (row: Row) => !own(row, 'media_type') && !own(row, 'object_id');

const asked = ({ answer: { url } }: ReadContext, name: string) =>
  URL.canParse(url) ? asNumber(new URL(url).searchParams.get(name)) : undefined;

/** Proxies, and sites that hide headers from other origins, leave no counts: a full page is then followed by another. */
const isFull = (data: unknown, context: ReadContext) =>
  Array.isArray(data) &&
  data.length >= (asked(context, 'per_page') ?? 10) &&
  /wp-json|rest_route|wp\/v2/.test(context.answer.url);

/** Terms are asked for by their numbers; a name would be an error. */
const numbers = (text = '') => (/^\d+(?:[|,]\d+)*$/.test(text) ? text.replace(/\|/g, ',') : undefined);

/** Arguments of posts (developer.wordpress.org/rest-api/reference/posts). `after` and `before` leave out the second that they are given. */
function searchPosts(
  address: URL,
  { query, from, to, category, tag }: Wish,
  { isoOf, withParameters }: SearchTools,
): URL | undefined {
  if (!/wp-json|rest_route|wp\/v2/.test(address.href)) return undefined;
  const dates = { after: isoOf(from, -1000), before: isoOf(to, 1000) };
  return withParameters(address, { search: query, ...dates, categories: numbers(category), tags: numbers(tag) });
}

/** WordPress REST API v2: posts, custom types, one post, search, with and without `_embed`, `_fields` and `_envelope`. */
export const wordpressWith = (custom?: Custom): Format => ({
  name: 'wordpress',
  detect: isWordPress,
  search: searchPosts,
  parse(data, context) {
    const headers = envelopeBody(data) === data ? undefined : own(data, 'headers');
    const header = (name: string) =>
      isRow(headers)
        ? Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
        : context.answer.header(name);
    const { next, total } = headerPaging(header);
    const page = asked(context, 'page') ?? 1;
    const pages = asNumber(header('x-wp-totalpages'));
    const isMore = pages === undefined ? isFull(data, context) : page < pages;
    return {
      articles: rowsOf(envelopeBody(data))
        .filter(isPost)
        .map((row) => readPost(row, context, custom)),
      next: next ?? (isMore ? pageAddress(context, page + 1) : undefined),
      total,
    };
  },
});

/** Posts without fields of the site's own. */
export const wordpress = /* @__PURE__ */ wordpressWith();
