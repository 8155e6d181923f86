import { formatOf } from '../reading/format-of.js';
import type { Format } from '../reading/format.js';
import { asName, asUrl, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';

const DEEPEST = 8;

const fieldsOf = (fields: unknown, depth: number): Row =>
  Object.fromEntries(Object.entries(isRow(fields) ? fields : {}).map(([key, value]) => [key, bareValue(value, depth)]));

/** `{ stringValue: "…" }`, `{ arrayValue: { values } }`, `{ mapValue: { fields } }` without their types. */
function bareValue(value: unknown, depth = 0): unknown {
  const [type, inner] = Object.entries(isRow(value) ? value : {})[0] ?? [];
  if (depth > DEEPEST || type === 'nullValue') return undefined;
  if (type === 'arrayValue') return listOf(own(inner, 'values')).map((member) => bareValue(member, depth + 1));
  return type === 'mapValue' ? fieldsOf(own(inner, 'fields'), depth + 1) : inner;
}

/** Documents of a list, of the answer to a query (`[{ document }]`), or one. */
function documentsIn(data: unknown): readonly Row[] {
  const listed = own(data, 'documents') ?? (Array.isArray(data) ? data.map((one) => own(one, 'document')) : data);
  return rowsOf(listed).filter(
    (row) => isRow(own(row, 'fields')) && /\/documents\//.test(asName(own(row, 'name')) ?? ''),
  );
}

/** Cloud Firestore as its REST interface gives it: every value under the name of its type. */
export const firestore: Format = formatOf({
  name: 'firestore',
  detect: (data) => documentsIn(data).length > 0,
  rows: (data) =>
    documentsIn(data).map((row) => ({
      id: asUrl(own(row, 'name'))?.split('/').pop(),
      created: own(row, 'createTime'),
      updated: own(row, 'updateTime'),
      ...fieldsOf(own(row, 'fields'), 0),
    })),
});
