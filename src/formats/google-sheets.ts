import { namesOf } from '../reading/aliases.js';
import { byName } from '../reading/by-name.js';
import { formatOf } from '../reading/format-of.js';
import type { Format } from '../reading/format.js';
import { asName, get, listOf, own, type Row } from '../reading/read.js';

/** The value of a cell, else what people see in it; a cell without either is null. */
const valueOf = (cell: unknown) => own(cell, 'v') ?? own(cell, 'f');

/** Rows under the names of their columns; a column without a name goes by its letter. */
function named(names: readonly unknown[], rows: readonly (readonly unknown[])[]): Row[] {
  return rows.map((cells) => Object.fromEntries(cells.map((value, index) => [asName(names[index]) ?? index, value])));
}

/** The answer of `gviz/tq`: columns have labels only where Google recognised the row of names; else it is the first row. */
function fromChart(table: unknown): Row[] {
  const labels = listOf(own(table, 'cols')).map((column) => own(column, 'label'));
  const rows = listOf(own(table, 'rows')).map((row) => listOf(own(row, 'c')).map(valueOf));
  return labels.some(asName) ? named(labels, rows) : named(rows[0] ?? [], rows.slice(1));
}

function rowsIn(data: unknown): Row[] {
  const table = own(data, 'table');
  if (table) return fromChart(table);
  const [names, ...rows] = listOf(own(data, 'values') ?? get(data, 'valueRanges.0.values')).map(listOf);
  return named(names ?? [], rows);
}

const isSheet = (data: unknown) =>
  (Array.isArray(get(data, 'table.cols')) && Array.isArray(get(data, 'table.rows'))) ||
  typeof (own(data, 'majorDimension') ?? get(data, 'valueRanges.0.majorDimension')) === 'string';

const isTitled = (row: Row | undefined) => !row || byName(row)(namesOf('title')).length > 0;

/** A table of Google: the answer of `gviz/tq`, whose dates are `Date(2026,9,20)`, and `values` of the Sheets interface (version 4). */
export const googleSheets: Format = formatOf({
  name: 'google-sheets',
  detect: (data) => isSheet(data) && isTitled(rowsIn(data)[0]),
  rows: rowsIn,
  // Rows that people left empty.
  finish: (article) => (article.title ? article : undefined),
});
