import { foldKey } from '../text/fold.js';
import { own, type Row } from './read.js';

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

/** The values in a row under any of some folded names: by the order of the names, full names before short ones, `id` before `_id`. */
export type Named = (names: readonly string[]) => readonly unknown[];

type Reader = (row: Row) => unknown;

/** What reads the values under each name, of all rows with these keys. */
function readersOf(keys: readonly string[]): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Reader[]>();
  const add = (name: string, reader: Reader) => {
    const known = readers.get(name);
    if (known) known.push(reader);
    else readers.set(name, [reader]);
  };
  // Nearly all names begin with a letter of ASCII, for which no table of all letters has to be made.
  const isMarked = (key: string) => Number(!/^[a-z]/i.test(key) && /^[^\p{L}]/u.test(key));
  const sorted = [...keys].sort((a, b) => isMarked(a) - isMarked(b));
  for (const key of sorted) add(foldedName(key), (row) => row[key]);
  for (const key of sorted) {
    const short = shortName(key);
    if (short !== foldedName(key)) add(short, (row) => row[key]);
    if (key === 'meta') add('metadescription', ({ meta }) => own(meta, 'description'));
  }
  return readers;
}

interface Shape {
  readonly readers: ReadonlyMap<string, readonly Reader[]>;
  /** Those of the lists of names that have been asked for. */
  readonly asked: WeakMap<readonly string[], readonly Reader[]>;
}

/** By the keys: the rows of a list have the same ones. */
const shapes = new Map<string, Shape>();

function shapeOf(row: Row): Shape {
  const keys = Object.keys(row).slice(0, 300);
  const name = keys.join('\n');
  let shape = shapes.get(name);
  if (!shape) {
    if (shapes.size > 200) shapes.clear();
    shapes.set(name, (shape = { readers: readersOf(keys), asked: new WeakMap() }));
  }
  return shape;
}

export function byName(row: Row): Named {
  const { readers, asked } = shapeOf(row);
  return (names) => {
    let wanted = asked.get(names);
    if (!wanted) asked.set(names, (wanted = names.flatMap((name) => readers.get(name) ?? [])));
    return wanted.map((read) => read(row));
  };
}
