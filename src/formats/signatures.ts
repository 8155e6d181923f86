import { asName, get, isRow, listOf, own } from './read.js';

/*
 * How the shapes of known systems are recognised. Apart from their readers, because every answer is held against every signature, while a
 * reader is loaded only when its signature fits.
 */

/** `?_envelope` of WordPress puts the answer and its headers into one object. */
export function envelopeBody(data: unknown): unknown {
  return isRow(own(data, 'headers')) ? own(data, 'body') : data;
}

/** Rows of `/posts` and of custom types have a rendered title, rows of `/search` a bare one and a subtype. */
function isWordPressRow(row: unknown): boolean {
  const isFound = own(row, 'subtype') !== undefined && typeof own(row, 'title') === 'string';
  return own(row, 'id') !== undefined && (typeof get(row, 'title.rendered') === 'string' || isFound);
}

/** `?_fields` may leave no more than the id and the title. */
export function isWordPress(data: unknown): boolean {
  const rows = listOf(envelopeBody(data));
  return rows.length > 0 && rows.every(isWordPressRow);
}

/** jsonfeed.org/version/1.1 and 1 */
export function isJsonFeed(data: unknown): boolean {
  return /jsonfeed\.org\/version\//.test(asName(own(data, 'version')) ?? '');
}

/** Strapi 4 and 5; entries of Strapi 4 have attributes as those of JSON:API, but no type. */
export function isStrapi(data: unknown): boolean {
  const [first] = listOf(own(data, 'data'));
  const isEntry = typeof own(first, 'documentId') === 'string' || isRow(own(first, 'attributes'));
  return isRow(own(data, 'meta')) && isEntry && typeof own(first, 'type') !== 'string';
}

/** The document of JSON:API, also an empty one where it says its version. */
export function isJsonApi(data: unknown): boolean {
  const inner = own(data, 'data');
  const [first] = listOf(inner);
  const isResource = typeof own(first, 'type') === 'string' && isRow(own(first, 'attributes'));
  return isResource || (isRow(own(data, 'jsonapi')) && inner !== undefined);
}

/** JSON-LD in the words of schema.org: the context is an address, an object or a list of them. */
export function isSchemaOrg(data: unknown): boolean {
  return listOf(data).some((node) =>
    listOf(own(node, '@context')).some((context) =>
      /schema\.org/.test(asName(own(context, '@vocab') ?? context) ?? ''),
    ),
  );
}

/** An unknown shape with bodies that are trees of nodes or Markdown, seen in the text of the answer. */
export function hasRichText(text: string): boolean {
  return /"(?:children|nodeType)"\s*:|"type"\s*:\s*"doc"|\\n#{1,6} \S|\]\((?:https?:|\/)/.test(text);
}
