import { foldedName, namesOf, weakTitles, type Field } from './aliases.js';
import { asText, isRow, own, rowsOf, type Row } from './read.js';
import { pickByAlias } from './read-row.js';

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
const skipped =
  /^(?:_?errors?|_?links|meta|included|facets|actions|breadcrumbs?|menus?|categories|tags|authors?|users?|comments|keywords|highlight\w*|_highlightresult)$/i;
const single = [
  'data',
  'result',
  'article',
  'post',
  'item',
  'news',
  'story',
  'entry',
  'record',
  'node',
  'd',
  'response',
  'ketQua',
  'duLieu',
  'tin',
];
const itemNames: ReadonlySet<string> = /* @__PURE__ */ new Set(namesOf('items'));
const DEEPEST = 6;
const MOST_PLACES = 3000;

function has(pick: (field: Field) => readonly unknown[], field: Field): boolean {
  return pick(field).some((value) =>
    typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : asText(value),
  );
}

function isNamedOnly(row: Row): boolean {
  const weak = Object.keys(row).filter((key) => weakTitles.includes(foldedName(key)));
  const { length } = pickByAlias(row)('title').filter((value) => value !== null && value !== '');
  return weak.length > 0 && length <= weak.length;
}

/** How much a row is like news: 0 for none. Names without a date, picture or text are categories, people, tags. */
function likeness(row: Row): number {
  const pick = pickByAlias(row);
  if (!has(pick, 'title')) return 0;
  const parts = (['date', 'image', 'body', 'summary', 'url'] as const).filter((field) => has(pick, field));
  if (!isNamedOnly(row)) return 3 + parts.length;
  return parts.some((field) => field === 'date' || field === 'image' || field === 'body') ? 1 + parts.length : 0;
}

/** A title and a text: an article, whatever lists it holds. */
function isArticle(value: unknown): value is Row {
  if (!isRow(value) || isNamedOnly(value)) return false;
  const pick = pickByAlias(value);
  const isText = (body: unknown) =>
    Array.isArray(body)
      ? !!own(body[0], 'type') || !!own(body[0], '__component')
      : typeof body === 'object' || !!asText(body);
  return has(pick, 'title') && pick('body').some((body) => body !== null && isText(body));
}

function findSingle(data: unknown, accepts: (value: unknown) => value is Row): FoundList | undefined {
  if (accepts(data)) return { rows: [data], holders: [] };
  const inner = single.map((key) => own(data, key)).filter(isRow);
  const found = inner.find(accepts) ?? inner.flatMap((value) => single.map((key) => own(value, key))).find(accepts);
  return found && { rows: [found], holders: [] };
}

function scoreOf(rows: readonly Row[], { key, holders }: Place): number {
  const sample = rows.slice(0, 5).map(likeness);
  const sum = sample.reduce((total, one) => total + one, 0);
  if (!sum) return 0;
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
    .filter(([name]) => !skipped.test(name))
    .slice(0, 100)
    .map(([name, member]) => ({ value: member, key: name, holders: [...holders, value] }));
}

/** Lists that look like news, in the order of their depth. */
function walk(data: unknown): { best: FoundList | undefined; hasEmptyList: boolean } {
  const places: Place[] = [{ value: data, key: '', holders: [] }];
  let best: FoundList | undefined;
  let [bestScore, hasEmptyList] = [0, data === null];
  for (let index = 0; index < places.length && index < MOST_PLACES; index++) {
    const place = places[index] as Place;
    const rows = Array.isArray(place.value) ? rowsOf(place.value) : [];
    const score = scoreOf(rows, place);
    if (score > bestScore) [best, bestScore] = [{ rows, holders: place.holders }, score];
    const isItems = !place.key || itemNames.has(foldedName(place.key));
    if (isItems && (place.value === null || (Array.isArray(place.value) && !place.value.length))) hasEmptyList = true;
    // The rows of a list of news are not searched for further lists.
    if (!score) places.push(...innerPlaces(place));
  }
  return { best, hasEmptyList };
}

/** Rows under their keys, as Firebase keeps them: the key is the id. */
function findKeyed(data: unknown): FoundList | undefined {
  for (const holder of [data, ...single.map((key) => own(data, key))].filter(isRow)) {
    const entries = Object.entries(holder).slice(0, 1000);
    if (!entries.length || !entries.every(([, value]) => isRow(value) && likeness(value) > 2)) continue;
    return { rows: entries.map(([id, value]) => ({ id, ...(value as Row) })), holders: [] };
  }
  return undefined;
}

const isTitled = (value: unknown): value is Row => isRow(value) && likeness(value) > 3;

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
    findSingle(data, isTitled) ??
    (hasEmptyList ? { rows: [], holders: isRow(data) ? [data] : [] } : undefined)
  );
}
