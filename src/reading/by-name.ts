import { foldKey } from '../text/fold.js';
import { asText, own, type Row } from './read.js';

const folded = new Map<string, string>();

/** The folded name; remembered, because every row of a list has the same keys. */
export function foldedName(key: string): string {
  if (folded.size > 2000) folded.clear();
  const known = folded.get(key) ?? foldKey(key.slice(0, 60));
  folded.set(key, known);
  return known;
}

/** The name without what people put around it: `field_`, `news_`, `is`, `ten`…; `Tin`, `Date`, `At`… and the types of Solr (`_dt`). */
function shortName(key: string): string {
  return foldedName(key.replace(/_(?:t|ss?|dt|txt)$/, ''))
    .replace(/^(?:field|news|article|post|tintuc|baiviet|is|so(?!urce)|ten|date|display)(?=..)/, '')
    .replace(/^(..+?)(?:baiviet|tin(?:tuc)?|name|date|time|moment|html|at|on)$/, '$1');
}

/** Where a value stands: under a key, or what more it takes. */
type Place = string | ((row: Row) => unknown);

/** Where the values under some folded names stand: by the order of the names, full names before short ones, `id` before `_id`. */
export type Places = readonly Place[];

/** No name of a key: the body where a system cuts it into NoiDungChiTiet1 to 4. */
export const BODY_IN_PARTS = '*';

/** The places of each name in all rows with these keys. */
function placesIn(keys: readonly string[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Place[]>();
  const add = (name: string, place: Place): void => {
    const known = places.get(name);
    if (known) known.push(place);
    else places.set(name, [place]);
  };
  // Nearly all names begin with a letter of ASCII, for which no table of all letters has to be made.
  const isMarked = (key: string) => Number(!/^[a-z]/i.test(key) && /^[^\p{L}]/u.test(key));
  const sorted = [...keys].sort((a, b) => isMarked(a) - isMarked(b));
  for (const key of sorted) add(foldedName(key), key);
  for (const key of sorted) {
    const short = shortName(key);
    if (short !== foldedName(key)) add(short, key);
    if (key === 'meta') add('metadescription', ({ meta }) => own(meta, 'description'));
  }
  const parts = keys.filter((key) => /^noi_?dung(?:_?chi_?tiet)?_?\d$/i.test(key)).sort();
  if (parts.length > 1) add(BODY_IN_PARTS, (row) => parts.map((key) => asText(row[key]) ?? '').join('\n'));
  return places;
}

/** The places of some folded names in rows with the same keys, as those of a list have. A list of names is looked for once. */
export type Shape = (names: readonly string[]) => Places;

const shapes = new Map<string, Shape>();

function shapeWith(keys: readonly string[]): Shape {
  const all = placesIn(keys);
  const asked = new WeakMap<readonly string[], Places>();
  return (names) => {
    const known = asked.get(names);
    if (known) return known;
    const found: Place[] = [];
    // A loop, because browsers compile what is called so often.
    for (const name of names) found.push(...(all.get(name) ?? []));
    asked.set(names, found);
    return found;
  };
}

export function shapeOf(row: Row): Shape {
  const keys = Object.keys(row).slice(0, 300);
  const name = keys.join('\n');
  let shape = shapes.get(name);
  if (!shape) {
    if (shapes.size > 200) shapes.clear();
    shapes.set(name, (shape = shapeWith(keys)));
  }
  return shape;
}

/** What most rows have of most parts. */
export const NOTHING: readonly never[] = [];

/** The values of a row at some places. */
export function valuesOf(row: Row, places: Places): readonly unknown[] {
  // In lists most rows lack most of what an article may have, and what is called often enough is compiled while readers wait.
  if (!places.length) return NOTHING;
  const values: unknown[] = [];
  for (const place of places) values.push(typeof place === 'string' ? row[place] : place(row));
  return values;
}

/** The values in a row under any of some folded names, see {@link Places}. */
export type Named = (names: readonly string[]) => readonly unknown[];

export function byName(row: Row): Named {
  const shape = shapeOf(row);
  return (names) => valuesOf(row, shape(names));
}
