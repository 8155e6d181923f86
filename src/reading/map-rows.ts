import { findList } from './find-list.js';
import type { Mapping } from './map-text.js';
import { badMap, isWildcard, MOST_VALUES, valuesAt, type Path } from './paths.js';
import { isRow, rowsOf, type Row } from './read.js';

/** Lists in lists, as deep as rows are looked for. */
const DEEPEST = 4;

/** A row of news, an object or a list of columns, and its key where rows are members of an object. */
export interface Entry {
  readonly row: unknown;
  readonly key?: string;
}

interface Found {
  readonly entries: readonly Entry[];
  /** The objects on the way to the rows, where totals may stand. */
  readonly holders: readonly Row[];
}

type IsRow = (value: Row) => boolean;

/**
 * The rows in a value: the members of a list, of lists in lists, of an object that has no title itself; else the object.
 *
 * @param isHolder the map says that the members are the rows
 */
function entriesIn(value: unknown, isTitled: IsRow, isHolder: boolean, depth: number): Entry[] {
  if (Array.isArray(value)) {
    // A list with texts in it is a row of columns, except where a list of rows must be.
    if (depth && value.some((member) => member !== null && typeof member !== 'object')) return [{ row: value }];
    return depth < DEEPEST ? value.flatMap((member: unknown) => entriesIn(member, isTitled, false, depth + 1)) : [];
  }
  if (!isRow(value)) return [];
  const members = Object.entries(value).filter(([, member]) => isRow(member));
  const isKeyed = isHolder || (members.length === Object.keys(value).length && !isTitled(value));
  return isKeyed && members.length ? members.map(([key, row]) => ({ key, row })) : [{ row: value }];
}

/** What a place has, for a message: names, places in a list, or the value. */
export function namesIn(value: unknown): string {
  if (typeof value !== 'object' || !value) return String(value);
  const names = Object.keys(value);
  return (Array.isArray(value) ? names.map((name) => `[${name}]`) : names).join(', ') || '…';
}

/** Where a path leads to no object and no list, the last place that there is, with what it has. */
function lostOn(data: unknown, path: Path): string | undefined {
  const at = (length: number) => valuesAt(data, path.slice(0, length));
  // `null` is how PHP writes an empty list.
  const lost = path.findIndex((_, index) => !at(index + 1).some((value) => typeof value === 'object'));
  const [before] = at(lost);
  // Members that are not there were not named.
  if (lost < 0 || before === null || path[lost]?.key === undefined) return undefined;
  const place = path.slice(0, lost).map(({ source }) => source);
  return `${place.join('').trim() || 'answer'} has: ${namesIn(before)}`;
}

function foundAt(data: unknown, path: Path, isTitled: IsRow): Found | string {
  const last = path.at(-1);
  const isHolder = !!last && isWildcard(last);
  const way = isHolder ? path.slice(0, -1) : path;
  const depth = isHolder || way.every(({ key }) => key !== undefined) ? 0 : 1;
  return (
    lostOn(data, way) ?? {
      entries: valuesAt(data, way)
        .flatMap((value) => entriesIn(value, isTitled, isHolder, depth))
        .slice(0, MOST_VALUES),
      holders: way.flatMap((_, length) => rowsOf(valuesAt(data, way.slice(0, length))[0]).slice(0, 1)),
    }
  );
}

/** Without `items` the root is the article where it has what is mapped; else the list is looked for. */
function foundAlone(data: unknown, mapping: Mapping, isTitled: IsRow): Found {
  const list = mapping.has('title') && isRow(data) && isTitled(data) ? undefined : findList(data);
  const isFound = list && (list.rows.length || isRow(data));
  const entries = isFound ? list.rows.map((row) => ({ row })) : entriesIn(data, isTitled, false, 0);
  return { entries, holders: list?.holders ?? [] };
}

/**
 * The rows that `items` leads to.
 *
 * @throws NewsError `bad-map` where it leads to nothing; `detail` names what stands at the last place that there is.
 */
export function findRows(data: unknown, mapping: Mapping, isTitled: IsRow): Found {
  const items = mapping.get('items');
  if (!items) return foundAlone(data, mapping, isTitled);
  let lost = '';
  for (const [path = ''] of items.choices) {
    const found = typeof path === 'string' ? path : foundAt(data, path, isTitled);
    if (typeof found === 'object') return found;
    lost ||= found;
  }
  throw badMap(`items: ${items.source} → ${lost}`);
}
