import type { Wish } from '../model/wish.js';
import type { Format, ReadContext, SearchTools } from '../reading/format.js';
import { pagingOf } from '../reading/paging.js';
import { asName, asNumber, asText, get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { readRow } from '../reading/read-row.js';
import { richText } from '../reading/rich-text.js';
import { plain } from '../reading/text-kind.js';

/** An article, its media entity, the media's file. */
const DEEPEST = 3;

type Included = ReadonlyMap<string, Row>;

const keyOf = (resource: unknown) => `${String(asName(own(resource, 'type')))} ${String(asName(own(resource, 'id')))}`;

/** A resource as one object: its attributes, and its relations with what is included of them and what the link says (`meta.alt`). */
function resolved(resource: Row, included: Included, depth = 0): Row {
  const relations =
    depth < DEEPEST ? Object.entries(isRow(resource.relationships) ? resource.relationships : {}).slice(0, 60) : [];
  const linked = relations.map(([name, relation]): [string, unknown] => {
    const targets = rowsOf(own(relation, 'data')).map((link) => {
      const target = included.get(keyOf(link));
      const meta = own(link, 'meta');
      return {
        type: own(link, 'type'),
        ...(target && resolved(target, included, depth + 1)),
        ...(isRow(meta) ? meta : {}),
      };
    });
    return [name, targets];
  });
  const attributes = own(resource, 'attributes');
  return {
    id: own(resource, 'id'),
    type: own(resource, 'type'),
    ...Object.fromEntries(linked),
    ...(isRow(attributes) ? attributes : {}),
  };
}

const typeOf = (value: unknown) => String(own(value, 'type'));
const isFile = (value: unknown) => typeOf(value).startsWith('file--');

/** The file of a media entity; the thumbnail of anything but a picture is a mere sign. */
function fileOfMedia(media: Row): Row | undefined {
  const source = typeOf(media) === 'media--image' ? /^field_|^thumbnail$/ : /^field_/;
  const members = Object.entries(media).flatMap(([name, value]) => (source.test(name) ? rowsOf(value) : []));
  return typeOf(media).startsWith('media--') ? members.find(isFile) : undefined;
}

/** The file that a link leads to, straight or by a media entity, whose name is the better one. */
function fileIn(link: Row): Row[] {
  const file = isFile(link) ? link : fileOfMedia(link);
  const url = get(file, 'uri.url') ?? own(file, 'url');
  const caption = own(file, 'title');
  return file && url ? [{ ...file, url, caption, title: own(file, 'description') || own(link, 'name') }] : [];
}

const isPicture = (file: Row) =>
  /^image\//.test(String(own(file, 'filemime'))) || /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)/i.test(String(file.url));

/** The first picture and all files that are none, whatever the site calls its fields. */
function filesIn(row: Row): Row {
  const files = Object.values(row).flatMap(rowsOf).flatMap(fileIn);
  const picture = files.find(isPicture);
  return { ...(picture && { featuredimage: picture }), attachments: files.filter((file) => !isPicture(file)) };
}

/** The terms of all vocabularies: those of tags, by the name of the field or the vocabulary, and the others. */
function termsIn(row: Row): Row {
  const fields = Object.entries(row).map(([name, value]) => {
    const terms = rowsOf(value).filter((term) => typeOf(term).startsWith('taxonomy_term--') && own(term, 'name'));
    return { terms, isTags: /tags?\b|_tags?_|tu_?khoa|keyword/i.test(`${name} ${typeOf(terms[0])}`) };
  });
  const of = (tags: boolean) => fields.flatMap(({ terms, isTags }) => (isTags === tags ? terms : []));
  // The last of the names that fields may have, so that a field with a name that says more goes first.
  return { labels: of(true), zone: of(false) };
}

/**
 * The address of a page of Drupal: the site's folder and language stand before its interface as before its pages. An alias of another
 * language leads nowhere there, and a page without one lives at `/node/1`.
 */
function drupalUrl(row: Row, context: ReadContext): string | undefined {
  const base = /^https?:\/\/[^/?#]+(\/[^?#]*?)?\/jsonapi\//.exec(context.answer.url)?.[1] ?? '';
  const language = /\/([a-z]{2}(?:-[a-z]+)?)$/.exec(base)?.[1];
  const alias = asName(get(row, 'path.alias'));
  const node = asName(own(row, 'drupal_internal__nid'));
  const isAlias = alias && (!language || language === (get(row, 'path.langcode') ?? own(row, 'langcode')));
  return isAlias ? base + alias : node && `${base}/node/${node}`;
}

/** Drupal: text formats give `processed`; a field for the author goes before the account that wrote. */
function drupalRow(row: Row, context: ReadContext): Row {
  const body = own(row, 'body') ?? Object.values(row).find((value) => own(value, 'processed'));
  return { ...row, body, creator: own(row, 'uid'), url: drupalUrl(row, context), ...termsIn(row), ...filesIn(row) };
}

/** Addresses of Joomla are those of the site's root, also where they stand without a slash. */
const fromRoot = (address: string, base: string) =>
  /^(?:[a-z]+:|[/#])/i.test(address) ? address : address && `${base}/${address}`;

/** Joomla has no address in its rows, and writes UTC without saying so. What is for one group of visitors, and not for all or all guests, is locked. */
function joomlaRow(row: Row, { answer }: ReadContext): Row {
  const base = /^https?:\/\/[^/?#]+(\/[^?#]*?)?\/api\//.exec(answer.url)?.[1] ?? '';
  const text = asText(own(row, 'text'))?.replace(
    /(\s(?:src|href)=")([^"]{1,2000})/gi,
    (_, before: string, address: string) => before + fromRoot(address, base),
  );
  const images = Object.entries(isRow(row.images) ? row.images : {}).map(([key, value]) => [
    key,
    /^image_[a-z]+$/.test(key) && typeof value === 'string' ? fromRoot(value, base) : value,
  ]);
  const access = asNumber(own(row, 'access')) ?? 1;
  const id = asName(own(row, 'id'));
  return {
    ...row,
    body: text,
    created_by: undefined,
    featuredimage: Object.fromEntries(images) as Row,
    locked: access !== 1 && access !== 5,
    url: id && `${base}/index.php?option=com_content&view=article&id=${id}`,
  };
}

/** The document of JSON:API, also an empty one where it says its version. */
function isJsonApi(data: unknown): boolean {
  const inner = own(data, 'data');
  const [first] = listOf(inner);
  const isResource = typeof own(first, 'type') === 'string' && isRow(own(first, 'attributes'));
  return isResource || (isRow(own(data, 'jsonapi')) && inner !== undefined);
}

/**
 * Joomla (`ArticlesController::displayList` in api/components/com_content of github.com/joomla/joomla-cms): one category or tag, by its
 * number; in the words, `id:` and the like would mean something, and spaces stand for anything.
 */
function searchJoomla(address: URL, { query, category, tag }: Wish, { withParameters, words }: SearchTools) {
  const number = (text = '') => (/^\d+$/.test(text) ? text : undefined);
  return withParameters(address, {
    'filter[search]': query && words(query),
    'filter[category]': number(category),
    'filter[tag]': number(tag),
  });
}

/**
 * Drupal: drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module/filtering; words one after another, in titles, which all
 * content has. JSON:API itself leaves filters to the system: others are not asked.
 */
function searchNodes(address: URL, wish: Wish, tools: SearchTools): URL | undefined {
  const { query } = wish;
  const { withParameters } = tools;
  if (/\/content\/articles$/.test(address.pathname)) return searchJoomla(address, wish, tools);
  if (!/\/jsonapi\//.test(address.pathname)) return undefined;
  const operator = query && 'CONTAINS';
  return withParameters(address, { 'filter[title][operator]': operator, 'filter[title][value]': query });
}

/** JSON:API (jsonapi.org) of Drupal, of Joomla 4 and later, and of any other system. */
export const jsonApi: Format = {
  name: 'json-api',
  detect: isJsonApi,
  search: searchNodes,
  parse(data, context) {
    const included = new Map(rowsOf(own(data, 'included')).map((resource) => [keyOf(resource), resource]));
    const rows = rowsOf(own(data, 'data'));
    const articles = rows.map((resource) => {
      const row = resolved(resource, included);
      const isJoomla = row.type === 'articles' && own(row, 'alias') !== undefined;
      const fields = isJoomla
        ? joomlaRow(row, context)
        : /^node--/.test(String(row.type))
          ? drupalRow(row, context)
          : row;
      return readRow(pickByAlias(fields), { kind: plain, context, assumeUtc: isJoomla, readBody: richText });
    });
    const links = own(data, 'links');
    // Drupal tests access after paging: an empty page may have a next one.
    return { articles, ...pagingOf(rowsOf({ links, meta: own(data, 'meta') }), context, rows.length || 1) };
  },
};
