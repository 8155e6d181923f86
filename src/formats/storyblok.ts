import { formatOf } from '../reading/format-of.js';
import type { ReadContext } from '../reading/format.js';
import { pageAddress } from '../reading/page-address.js';
import { asName, asNumber, asText, asUrl, get, isRow, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { richText } from '../reading/rich-text.js';

const DEEPEST = 12;

/** A file of the library; the size of a picture stands in its address: `/f/88751/1600x900/…`. */
function flatAsset(asset: Row): Row {
  const url = asUrl(own(asset, 'filename'));
  const [, width, height] = /\/(\d{1,5})x(\d{1,5})\//.exec(url ?? '') ?? [];
  return {
    url: url?.replace(/^\/\//, 'https://'),
    alt: own(asset, 'alt'),
    caption: own(asset, 'title'),
    name: own(asset, 'name'),
    ...(width && { width: Number(width), height: Number(height) }),
  };
}

const isAsset = (value: unknown): value is Row => isRow(value) && typeof own(value, 'filename') === 'string';
const isDoc = (value: unknown) => own(value, 'type') === 'doc';
const isBlok = (value: unknown): value is Row => typeof own(value, 'component') === 'string';

/** A component of a page as nodes of a text: its texts, its pictures, and the components in it. What has no space in it is a setting. */
function nodesOf(value: unknown, depth = 0): unknown[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string')
    return /\S\s+\S/.test(value) ? [{ type: 'paragraph', content: [{ type: 'text', text: value }] }] : [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((member) => nodesOf(member, depth + 1));
  if (isDoc(value)) return [withBloks(value, depth + 1)];
  if (isAsset(value)) return [{ type: 'image', attrs: flatAsset(value) }];
  return isBlok(value) ? Object.values(value).flatMap((member) => nodesOf(member, depth + 1)) : [];
}

/** A text with the components that stand in it as nodes of it. */
function withBloks(node: unknown, depth = 0): unknown {
  const content = own(node, 'content');
  if (own(node, 'type') === 'blok') return { type: 'blok', content: nodesOf(get(node, 'attrs.body'), depth + 1) };
  return isRow(node) && Array.isArray(content) && depth < DEEPEST
    ? { ...node, content: content.map((inner) => withBloks(inner, depth + 1)) }
    : node;
}

/** Addresses that older fields hold without a word about the file. */
const inLibrary = /^(?:https?:)?\/\/a[\w-]*\.storyblok\.com\/f\/\S+$/;

/** A field as formats read fields. Stories that are only referred to by their id are put in place of it. */
function flat(value: unknown, stories: ReadonlyMap<unknown, Row>): unknown {
  if (isAsset(value)) return flatAsset(value);
  if (typeof value === 'string')
    return inLibrary.test(value) ? flatAsset({ filename: value }) : (stories.get(value) ?? value);
  if (!Array.isArray(value)) return value;
  return value.map((member) => (isAsset(member) ? flatAsset(member) : (stories.get(member) ?? member)));
}

/** The text by its name: a document, components, Markdown; else any document. */
function bodyOf(content: Row): unknown {
  const named = pickByAlias(content)('body');
  const bloks = named.find((value) => isBlok(own(value, 0)));
  return named.find(isDoc) ?? (bloks ? nodesOf(bloks) : (named.find(asText) ?? Object.values(content).find(isDoc)));
}

function storyRow(story: Row, stories: ReadonlyMap<unknown, Row>, { answer }: ReadContext): Row {
  const content = isRow(story.content) ? story.content : {};
  const fields = Object.fromEntries(Object.entries(content).map(([name, value]) => [name, flat(value, stories)]));
  // The address of the interface is not that of the site.
  const path = /^https:\/\/[\w-]+\.storyblok\.com\//.test(answer.url) ? undefined : asName(own(story, 'full_slug'));
  return {
    ...story,
    ...fields,
    content: undefined,
    id: own(story, 'uuid'),
    title: pickByAlias(content)('title').find(asText) ?? own(story, 'name'),
    publishDate:
      pickByAlias(content)('date').find(asText) ?? own(story, 'sort_by_date') ?? own(story, 'first_published_at'),
    body: bodyOf(content),
    url: path && `/${path}`,
    full_slug: undefined,
    path: undefined,
    status: own(story, 'published_at') === null ? 'draft' : undefined,
  };
}

function rowsIn(data: unknown, context: ReadContext): readonly Row[] {
  const list = rowsOf(own(data, 'stories') ?? own(data, 'story'));
  const related = rowsOf(own(data, 'rels')).map(
    (story) => [own(story, 'uuid'), { name: own(story, 'name'), ...(own(story, 'content') as Row) }] as const,
  );
  // The page of a folder is a list of news and no news.
  return list
    .filter((story) => list.length < 2 || own(story, 'is_startpage') !== true)
    .map((story) => storyRow(story, new Map(related), context));
}

/** The number of all stories stands only in the headers, where the browser may read them. */
function pagingBy(context: ReadContext, count: number) {
  const [total, size] = ['total', 'per-page'].map((name) => asNumber(context.answer.header(name)));
  const url = URL.canParse(context.answer.url) ? new URL(context.answer.url) : undefined;
  const page = asNumber(url?.searchParams.get('page')) ?? 1;
  const isMore = total !== undefined && count > 0 && page * (size ?? count) < total;
  return { total, next: isMore ? pageAddress(context, page + 1) : undefined };
}

function isStoryblok(data: unknown): boolean {
  const list = own(data, 'stories');
  const [story] = rowsOf(own(data, 'story') ?? list);
  const isEmpty = Array.isArray(list) && !list.length && own(data, 'cv') !== undefined;
  return isEmpty || (isRow(own(story, 'content')) && own(story, 'full_slug') !== undefined);
}

/** Storyblok (`/v2/cdn/stories`), whose components are the owner's: fields are found by name. */
export const storyblok = /* @__PURE__ */ formatOf({
  name: 'storyblok',
  // storyblok.com/docs/api/content-delivery/v2/stories/retrieve-multiple-stories: in all texts of a story. Fields of dates are the owner's.
  search: (address, { query }, { withParameters }) =>
    /\/cdn\/stories\/?$/.test(address.pathname) ? withParameters(address, { search_term: query }) : undefined,
  detect: isStoryblok,
  rows: rowsIn,
  readBody: (value) => richText(isDoc(value) ? withBloks(value) : value),
  feed: (_, context, rows) => pagingBy(context, rows.length),
});
