import { findList } from '../reading/find-list.js';
import { formatOf, type Where } from '../reading/format-of.js';
import type { ReadContext } from '../reading/format.js';
import type { Field } from '../reading/aliases.js';
import { pagingOf } from '../reading/paging.js';
import { asName, get, isRow, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { portableText } from '../reading/rich-portable.js';
import { richText } from '../reading/rich-text.js';

const DEEPEST = 16;

/** Where the files of a project lie: `https://<id>.apicdn.sanity.io/v2021-10-21/data/query/<dataset>` says which project it is. */
function storeOf({ answer }: ReadContext): string | undefined {
  const [, project, dataset] =
    /^https:\/\/([\w-]+)\.api(?:cdn)?\.sanity\.io\/[^?#]*\/data\/(?:query|doc)\/([\w-]+)/.exec(answer.url) ?? [];
  return project && `${project}/${dataset}`;
}

/** The address of a file by its id: `image-<hash>-1600x900-png`, `file-<hash>-pdf`. */
function fileOf(id: unknown, store: string | undefined): Row {
  const [, kind, name, width, height, type] =
    /^(image|file)-(\w{1,100})(?:-(\d{1,5})x(\d{1,5}))?-(\w{1,8})$/.exec(String(asName(id))) ?? [];
  if (!kind) return {};
  const size = width ? `-${width}x${height}` : '';
  return {
    url: store && `https://cdn.sanity.io/${kind}s/${store}/${name}${size}.${type}`,
    ...(width ? { width: Number(width), height: Number(height) } : { type }),
  };
}

/** The address and the size of the file that a picture or an attachment refers to; a query may have fetched them (`asset->`). */
function fileBeside(asset: Row, store: string | undefined): Row {
  const url = own(asset, 'url');
  const { width, height } = (get(asset, 'metadata.dimensions') ?? {}) as Row;
  return {
    ...fileOf(own(asset, '_ref') ?? own(asset, '_id'), store),
    ...(url ? { url, mime: own(asset, 'mimeType') } : {}),
    ...(width && height ? { width, height } : {}),
  };
}

/** A document with the addresses of its files beside their references, also inside of its body. */
function withFiles(value: unknown, store: string | undefined, depth = 0): unknown {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => withFiles(member, store, depth + 1));
  const row = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withFiles(member, store, depth + 1)]),
  );
  const asset = own(row, 'asset');
  return isRow(asset) ? { ...fileBeside(asset, store), ...row } : row;
}

/** Documents that are being written have such ids where drafts are asked for. */
function sanityRow(row: Row): Row {
  return /^(?:drafts|versions)\./.test(String(asName(own(row, '_originalId') ?? own(row, '_id'))))
    ? { ...row, status: 'draft' }
    : row;
}

/** A query answers what it was written for: a list, one document, or an object of both. */
function rowsIn(data: unknown, context: ReadContext): readonly Row[] {
  const result = own(data, 'result');
  const isDocument = isRow(result) && (own(result, '_id') ?? own(result, 'title')) !== undefined;
  const rows = Array.isArray(result) || isDocument ? rowsOf(result) : (findList(result)?.rows ?? []);
  return rows.map((row) => sanityRow(withFiles(row, storeOf(context)) as Row));
}

/** Words that the editor keeps as Portable Text. */
const wordsOf =
  (field: Field): Where =>
  (row) =>
    pickByAlias(row)(field).map((value) => portableText(value) ?? value);

/** Bodies in several languages: `{ vi: […], en: […] }`. */
const readBody = (value: unknown) => richText(own(value, 'vi') ?? value);

/** Answers of the query interface; other servers that say `ms` have no `result` beside it. */
function isSanity(data: unknown): boolean {
  return typeof own(data, 'ms') === 'number' && isRow(data) && typeof own(data, 'result') === 'object';
}

/** Sanity (`/data/query/`), whose document types and answers are the owner's. */
export const sanity = /* @__PURE__ */ formatOf({
  name: 'sanity',
  detect: isSanity,
  rows: rowsIn,
  fields: { title: wordsOf('title'), summary: wordsOf('summary'), caption: wordsOf('caption') },
  readBody,
  feed(data, context, rows) {
    const result = own(data, 'result');
    return isRow(result) ? pagingOf([result], context, rows.length) : {};
  },
});
