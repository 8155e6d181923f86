import { namesOf } from './aliases.js';
import { byName } from './by-name.js';
import type { Pick } from './read-row.js';
import { asName, asText, firstOf, get, isRow, own, type Row } from './read.js';

/** Where systems put an article's own fields one level down. */
const wrappers = [
  'attributes',
  'fields',
  'node',
  '_source',
  'properties',
  'fieldData',
  'snippet',
  'document',
  'item',
  'data',
  'content',
  'expand',
];

/** Drupal keeps the summary in the body's field. */
const bodyNames = ['body'];

/** The row with the fields of its inner objects beside its own: `{ id, attributes: { title } }` becomes `{ id, title }`. */
export function unwrapped(row: Row): Row {
  let whole = row;
  for (const key of wrappers) {
    if (!(key in row)) continue;
    const inner = own(row, key);
    const isFields = isRow(inner) && (key === 'expand' || firstOf(byName(inner)(namesOf('title')), asText));
    if (isFields) whole = { ...whole, [key]: undefined, ...inner };
  }
  return whole;
}

/** Picks by the names of `aliases.ts`. */
export function pickByAlias(sent: Row): Pick {
  const row = unwrapped(sent);
  const named = byName(row);
  return (field) => {
    const values = named(namesOf(field));
    if (field === 'body') {
      // Some systems cut a long body into NoiDungChiTiet1 to 4.
      const parts = Object.keys(row)
        .filter((key) => /^noi_?dung(?:_?chi_?tiet)?_?\d$/i.test(key))
        .sort();
      return parts.length > 1 ? [parts.map((key) => asText(row[key]) ?? '').join('\n'), ...values] : values;
    }
    // HAL names an article only by its address.
    if (field === 'id') return [...values, asName(get(row, '_links.self.href'))?.match(/[^/]+(?=\/?$)/)?.[0]];
    return field === 'summary'
      ? [...values, ...named(bodyNames).map((body) => own(own(body, 0) ?? body, 'summary'))]
      : values;
  };
}
