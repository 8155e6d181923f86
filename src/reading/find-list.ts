import { namesOf } from './aliases.js';
import { byName, foldedName } from './by-name.js';
import { asText, isRow, own, rowsOf, type Row } from './read.js';
import { pickByAlias, unwrapped } from './pick-by-alias.js';

export interface FoundList {
  readonly rows: readonly Row[];
  /** The objects from the root to the list, where totals and next pages stand. */
  readonly holders: readonly Row[];
}

interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly holders: readonly Row[];
}

/** Members that hold lists with titles which are no news. */
const skipped: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'error errors links linkset lienket meta included facets actions breadcrumb breadcrumbs menu menus navigation categories tags author authors ' +
    'user users comments binhluan keywords schema endpoints anyof oneof banner banners quangcao weather thoitiet thongke'
  ).split(' '),
);
/** Members, folded, that rows of other lists have: trees of menus, places on a page, things for sale, people, points on a map, tasks. */
const notNews =
  /^(?:children|below|hierarchy|parentid|menuorder|weight|target|position|vitri|price|gia|giaban|email|geometry|completed)$/;
/** Names, folded, of what holds one article. */
const single: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'data result article post item news story entry record node d response payload ketqua dulieu tin tintuc baiviet'.split(
    ' ',
  ),
);
const itemNames: ReadonlySet<string> = /* @__PURE__ */ new Set(namesOf('items'));
const DEEPEST = 6;
const MOST_PLACES = 3000;

function has(values: readonly unknown[]): boolean {
  return values.some((value) =>
    typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : asText(value),
  );
}

/** Names that only titles have; categories, people and tags are named by the last two aliases. One list for all rows, which remember what they have of it. */
const titleNames = /* @__PURE__ */ namesOf('title').slice(0, -2);

const isTitled = (row: Row) => has(byName(unwrapped(row))(titleNames));

/**
 * How much a row is like news: 0 for none. Names without a date, picture or text are categories, people, tags; a title among other things may be
 * anything; a row that is surely something else spoils its list.
 */
function likeness(row: Row): number {
  const pick = pickByAlias(row);
  const parts = (['date', 'image', 'body', 'summary', 'url'] as const).map((field) => has(pick(field)));
  const count = parts.filter(Boolean).length;
  if (!parts[0] && Object.keys(row).some((key) => notNews.test(foldedName(key)))) return -Infinity;
  if (isTitled(row)) return count ? 3 + count : Number(Object.keys(row).length < 4);
  return has(pick('title')) && parts.slice(0, 3).includes(true) ? 1 + count : 0;
}

/** A title and a text: an article, whatever lists it holds. */
function isArticle(value: unknown): value is Row {
  const isText = (body: unknown) => {
    const first = own(body, 0);
    return Array.isArray(body) ? !!own(first, 'type') || !!own(first, '__component') : isRow(body) || !!asText(body);
  };
  return isRow(value) && isTitled(value) && pickByAlias(value)('body').some(isText);
}

/** The objects in a holder that may be the one article or hold it. */
function heldIn(holder: unknown): Row[] {
  const members = isRow(holder) ? Object.entries(holder).slice(0, 100) : [];
  return members.flatMap(([key, value]) => (isRow(value) && single.has(foldedName(key)) ? [value] : []));
}

function findSingle(data: unknown, accepts: (value: unknown) => value is Row): FoundList | undefined {
  const inner = heldIn(data);
  const found = [data, ...inner, ...inner.flatMap(heldIn)].find(accepts);
  return found && { rows: [found], holders: [] };
}

function scoreOf(rows: readonly Row[], { key, holders }: Place): number {
  const sample = rows.slice(0, 5).map(likeness);
  const sum = sample.reduce((total, one) => total + one, 0);
  if (sum <= 0) return Math.max(sum, -1);
  return (
    (2 * sum) / sample.length +
    (itemNames.has(foldedName(key)) ? 2 : 0) +
    Math.min(rows.length, 20) / 10 -
    holders.length / 2
  );
}

function innerPlaces({ value, key, holders }: Place): Place[] {
  if (holders.length > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 5).map((member: unknown) => ({ value: member, key, holders }));
  if (!isRow(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !skipped.has(foldedName(name)) && !foldedName(name).startsWith('highlight'))
    .slice(0, 100)
    .map(([name, member]) => ({ value: member, key: name, holders: [...holders, value] }));
}

const isEmptyList = ({ key, value }: Place) =>
  (!key || itemNames.has(foldedName(key))) && (value === null || (Array.isArray(value) && !value.length));

/** The best of the lists that look like news, those near the root first. */
function walk(data: unknown): { best: FoundList | undefined; hasEmptyList: boolean } {
  const places: Place[] = [{ value: data, key: '', holders: [] }];
  let best: FoundList | undefined;
  let [bestScore, hasEmptyList] = [0, false];
  for (const place of places) {
    const rows = Array.isArray(place.value) ? rowsOf(place.value) : [];
    const score = scoreOf(rows, place);
    if (score > bestScore) [best, bestScore] = [{ rows, holders: place.holders }, score];
    hasEmptyList ||= isEmptyList(place);
    // Neither rows of news nor those of what is surely something else are searched for further lists.
    if (!score && places.length < MOST_PLACES) places.push(...innerPlaces(place));
  }
  return { best, hasEmptyList };
}

/** Rows under their keys, as Firebase keeps them: the key is the id. */
function findKeyed(data: unknown): FoundList | undefined {
  for (const holder of [...rowsOf(data), ...heldIn(data)]) {
    const entries = Object.entries(holder).slice(0, 1000);
    // One row may be anything, unless a machine made its key.
    const isList = entries.length > 1 || /^-|\d/.test(entries[0]?.[0] ?? '');
    if (!isList || !entries.every(([, value]) => isRow(value) && likeness(value) > 2)) continue;
    return { rows: entries.map(([id, value]) => ({ id, ...(value as Row) })), holders: [] };
  }
  return undefined;
}

/** A title and something more. */
const isLikely = (value: unknown): value is Row => isRow(value) && likeness(value) > 3;

/**
 * The list of news in data of unknown shape: an article that stands alone, the best list, an object of rows by key.
 *
 * An empty list is a list; undefined when there is nothing that could be one.
 */
export function findList(data: unknown): FoundList | undefined {
  const alone = findSingle(data, isArticle);
  if (alone) return alone;
  const { best, hasEmptyList } = walk(data);
  return (
    best ??
    findKeyed(data) ??
    findSingle(data, isLikely) ??
    (hasEmptyList ? { rows: [], holders: isRow(data) ? [data] : [] } : undefined)
  );
}
