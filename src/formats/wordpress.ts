import { parseDate } from '../dates/parse-date.js';
import type { RawArticle, RawText } from '../model/raw-article.js';
import { decodeEntities } from '../text/entities.js';
import type { Field } from './aliases.js';
import type { Format, ReadContext } from './format.js';
import { headerPaging, pageAddress } from './paging.js';
import { asNumber, get, isRow, listOf, own, rowsOf, type Row } from './read.js';
import { attributeIn } from './read-picture.js';
import { readRow, type Pick } from './read-row.js';
import { withoutTags, type TextKind } from './text-kind.js';

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
  const others = [
    'jetpack_featured_media_url',
    'featured_image_src',
    'better_featured_image.source_url',
    'yoast_head_json.og_image.0',
  ];
  return [...featured, ...others.map((path) => get(row, path))].filter(Boolean);
}

function terms(row: Row, taxonomy: RegExp): readonly unknown[] {
  const all = listOf(get(row, '_embedded.wp:term')).flatMap(rowsOf);
  return [all.filter((term) => taxonomy.test(String(own(term, 'taxonomy'))) && own(term, 'slug') !== 'uncategorized')];
}

/** Where each part stands; parts that are not named here are not in WordPress, and its numbers must not be taken for them. */
function pickFrom(row: Row): Pick {
  const { files, text } = withoutFiles(withoutShortcodes(get(row, 'content.rendered')));
  const from: Partial<Record<Field, () => readonly unknown[]>> = {
    title: () => [own(row, 'title')],
    summary: () => [{ rendered: withoutShortcodes(get(row, 'excerpt.rendered')) }],
    body: () => [{ rendered: text }],
    attachments: () => files,
    image: () => pictures(row),
    author: () => [rowsOf(get(row, '_embedded.author')), get(row, 'yoast_head_json.author')],
    category: () => terms(row, /categor/),
    tags: () => terms(row, /tag/),
    url: () => [own(row, 'link'), own(row, 'url')],
    pinned: () => [own(row, 'sticky')],
    locked: () => [get(row, 'content.protected'), get(row, 'excerpt.protected')],
    language: () => [own(row, 'lang')],
  };
  return (field) => (from[field] ?? (() => [own(row, field)]))();
}

function readPost(sent: Row, context: ReadContext): RawArticle {
  const row = { ...rowsOf(get(sent, '_embedded.self'))[0], ...sent };
  const date = (name: string) =>
    parseDate(own(row, `${name}_gmt`), { assumeUtc: true }) ??
    parseDate(own(row, name), { timeZone: context.timeZone });
  const article = readRow(pickFrom(row), { kind: rendered, context });
  return { ...article, publishedAt: date('date'), updatedAt: date('modified'), summary: withoutMore(article.summary) };
}

/** Excerpts that WordPress cut from the text end in `[…]`. */
function withoutMore(summary: RawText | undefined): RawText | undefined {
  return typeof summary === 'object' ? { html: summary.html.replace(/\s*\[(?:&hellip;|…)\]/, '…') } : summary;
}

/** Files and entries of menus have titles as posts do. */
const isPost = (row: Row) => !own(row, 'media_type') && !own(row, 'object_id');

/** WordPress REST API v2: posts, custom types, one post, search, with and without `_embed`, `_fields` and `_envelope`. */
export const wordpress: Format = {
  name: 'wordpress',
  detect: isWordPress,
  parse(data, context) {
    const headers = envelopeBody(data) === data ? undefined : own(data, 'headers');
    const header = (name: string) =>
      isRow(headers)
        ? Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
        : context.answer.header(name);
    const { next, total } = headerPaging(header);
    const url = context.answer.url;
    const page = URL.canParse(url) ? (asNumber(new URL(url).searchParams.get('page')) ?? 1) : 1;
    const isMore = page < (asNumber(header('x-wp-totalpages')) ?? 0);
    return {
      articles: rowsOf(envelopeBody(data))
        .filter(isPost)
        .map((row) => readPost(row, context)),
      next: next ?? (isMore ? pageAddress(context, page + 1) : undefined),
      total,
    };
  },
};
