import { formatOf, type Where } from '../reading/format-of.js';
import type { Field } from '../reading/aliases.js';
import { asNumber, isRow, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { isStructured, structuredText } from '../reading/rich-prismic.js';
import { richText } from '../reading/rich-text.js';

const DEEPEST = 6;

/** Pictures keep their size one level down. */
function withSizes(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST || !isRow(value)) return value;
  const { dimensions, ...rest } = value;
  const members = Object.entries(rest).map(([name, member]) => [name, withSizes(member, depth + 1)]);
  return { ...Object.fromEntries(members), ...(isRow(dimensions) ? dimensions : {}) };
}

/** A document: its own fields beside the system's; the address that it has without a resolver is that of the interface. */
function prismicRow(document: Row): Row {
  const data = own(document, 'data');
  const { href: _, data: __, slugs: ___, ...facts } = document;
  const fields = withSizes(data) as Row;
  return {
    ...facts,
    ...fields,
    id: own(document, 'id'),
    slug: own(document, 'uid'),
    modified: own(document, 'last_publication_date'),
    // A date that the editors chose goes before the day on which the button was pressed.
    created: own(document, 'first_publication_date'),
  };
}

/** Words that the editor keeps as structured text. */
const wordsOf =
  (field: Field): Where =>
  (row) =>
    pickByAlias(row)(field).map((value) => (isStructured(value) ? structuredText(value) : value));

/** The body by its name, else the slices, else the longest structured text that is neither title nor summary. */
const bodies: Where = (row) => {
  const pick = pickByAlias(row);
  const others = [...pick('title'), ...pick('summary')];
  const length = (value: unknown) => structuredText(value)?.length ?? 0;
  const texts = Object.values(row).filter((value) => isStructured(value) && !others.includes(value));
  return [...pick('body'), own(row, 'slices'), ...texts.sort((a, b) => length(b) - length(a))];
};

const isDocument = (value: unknown) => isRow(own(value, 'data')) && own(value, 'first_publication_date') !== undefined;

/** A search, or one document of it. */
function isPrismic(data: unknown): boolean {
  const isSearch = Array.isArray(own(data, 'results')) && own(data, 'total_results_size') !== undefined;
  return isSearch || isDocument(data);
}

/** Prismic 2 (`/api/v2/documents/search`), whose types are the owner's: fields are found by name. */
export const prismic = /* @__PURE__ */ formatOf({
  name: 'prismic',
  detect: isPrismic,
  rows: (data) => rowsOf(own(data, 'results') ?? data).map(prismicRow),
  fields: { title: wordsOf('title'), summary: wordsOf('summary'), caption: wordsOf('caption'), body: bodies },
  readBody: richText,
  feed: (data) => ({ total: asNumber(own(data, 'total_results_size')) }),
});
