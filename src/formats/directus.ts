import { formatOf } from '../reading/format-of.js';
import type { ReadContext } from '../reading/format.js';
import { asName, get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** `/items/NAME` or `/items/NAME/1`, at the root of the host or below it. */
const itemsAddress = /^(https?:\/\/[^?#]*?)?\/items\/[\w-]+(?:\/[\w-]+)?\/?(?:[?#]|$)/;

/** The file in a value: its row, its id, or the row of a table between (`[{ directus_files_id }]`). */
const fileIn = (value: unknown): unknown => own(value, 'directus_files_id') ?? value;

const isFile = (value: unknown) => uuid.test(String(own(value, 'id'))) && own(value, 'filename_download') !== undefined;

const hasFile = (row: unknown) =>
  isRow(row) && Object.values(row).some((value) => listOf(value).slice(0, 2).map(fileIn).some(isFile));

/** Items have no signature of their own: the address tells them, or a file of Directus in one of the first. */
function isDirectus(data: unknown, { answer }: ReadContext): boolean {
  const rows = rowsOf(own(data, 'data'));
  const isPlain = isRow(data) && Object.keys(data).every((key) => key === 'data' || key === 'meta');
  return isPlain && rows.length > 0 && (itemsAddress.test(answer.url) || rows.slice(0, 3).some(hasFile));
}

/** Letters and digits of a name, which Directus makes a title of where nobody wrote one. */
const bare = (name: string) => name.toLowerCase().replace(/[\s_.-]+/g, '');

/** A file with its address; a title that only repeats the name of the file is none. */
function asset(value: unknown, { answer }: ReadContext): unknown {
  const file = fileIn(value);
  const id = asName(own(file, 'id') ?? file) ?? '';
  if (!uuid.test(id)) return value;
  const url = `${itemsAddress.exec(answer.url)?.[1] ?? ''}/assets/${id}`;
  if (!isRow(file)) return { url };
  const filename = asName(own(file, 'filename_download')) ?? '';
  const title = asName(own(file, 'title')) ?? '';
  const isNamed = bare(title) !== bare(filename.replace(/\.\w+$/, ''));
  return { ...file, url, filename, title: isNamed ? title : undefined };
}

const assets = (field: 'image' | 'attachments') => (row: Row, context: ReadContext) =>
  pickByAlias(row)(field).map((value) =>
    Array.isArray(value) ? value.map((member) => asset(member, context)) : asset(value, context),
  );

/** People of Directus have no name in one piece. */
function person(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(person);
  const names = [own(value, 'first_name'), own(value, 'last_name')].flatMap((name) => asName(name) ?? []);
  return names.length ? names.join(' ') : value;
}

/** Texts by language stand in rows of their own: the Vietnamese one, else the first. */
function translated(row: Row): Row {
  const texts = rowsOf(own(row, 'translations'));
  const codeOf = (text: Row) => asName(get(text, 'languages_code.code') ?? own(text, 'languages_code'));
  const best = texts.find((text) => codeOf(text)?.startsWith('vi')) ?? texts[0];
  return best ? { ...row, ...best, id: own(row, 'id'), status: own(row, 'status'), language: codeOf(best) } : row;
}

/** Directus 9 to 12 (`/items/NAME`): lists and one item. Fields are the owner's: they are found by name. */
export const directus = formatOf({
  name: 'directus',
  // directus.com/docs/guides/connect/query-parameters: in all texts of an item, but not of what it is linked with. Fields of dates are the owner's.
  search: (address, { query }, { withParameters }) => withParameters(address, { search: query }),
  detect: isDirectus,
  // The archive of Directus is where items go that are deleted.
  rows: (data) =>
    rowsOf(own(data, 'data')).map((row) =>
      translated(own(row, 'status') === 'archived' ? { ...row, status: 'trash' } : row),
    ),
  fields: {
    image: assets('image'),
    attachments: assets('attachments'),
    author: (row) => pickByAlias(row)('author').map(person),
  },
  // The interface counts only where it is asked to (`meta=*`); 100 items are a page by default.
  asked: 'page=1&limit=100',
});
