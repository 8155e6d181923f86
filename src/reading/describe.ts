import type { RawArticle } from '../model/raw-article.js';
import type { Field } from './aliases.js';
import type { ReadContext } from './format.js';
import { membersOf, nodesIn, textOfPath, type Key, type Node } from './nodes.js';
import { parsePath, valuesAt } from './paths.js';
import { firstOf, isRow, own, type Row } from './read.js';
import { pictureInMarkup } from './read-picture.js';
import { pickByAlias, unwrapped } from './pick-by-alias.js';
import { readRow } from './read-row.js';
import { words, pairsOf, type Pair } from './row-pairs.js';
import { richText } from './rich-text.js';
import { guessed } from './text-kind.js';

/** What was found in data of unknown shape, in the words of the `map` attribute. */
export interface Description {
  /** Path of the list, or of the one article; empty: the root. */
  readonly items: string;
  /** For each part that was found the path from the row: `TieuDe`, `attributes.title`, `TieuDe|TenTin` where rows differ. */
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Of the parts that every bulletin has, those that no row has. */
  readonly missing: readonly Field[];
}

const MOST_NODES = 20_000;
const MOST_NODES_IN_ROW = 150;
const MOST_CHOICES = 3;

const all = (list: readonly (string | undefined)[] | undefined) => list?.join('\n') || undefined;

/**
 * How a part of an article is compared with what a value reads as. The order is that of the text of the attribute.
 *
 * What only says whether an article may be shown is left out: it is found by its name, and a map that forgot a word for it would publish
 * drafts.
 */
const parts: Readonly<Partial<Record<Field, (article: RawArticle) => string | number | boolean | undefined>>> = {
  title: ({ title }) => words(title),
  kicker: ({ kicker }) => words(kicker),
  summary: ({ summary }) => words(summary),
  body: ({ body }) => words(body),
  date: ({ publishedAt }) => publishedAt?.epoch,
  updated: ({ updatedAt }) => updatedAt?.epoch,
  expires: ({ expiresAt }) => expiresAt?.epoch,
  image: ({ picture }) => picture?.url,
  alt: ({ picture }) => words(picture?.alt),
  caption: ({ picture }) => words(picture?.caption),
  author: ({ byline }) => words(byline),
  source: ({ source }) => words(source?.name),
  sourceUrl: ({ source }) => source?.url,
  url: ({ url }) => url,
  slug: ({ slug }) => slug,
  id: ({ id }) => id,
  category: ({ categories }) => all(categories?.map(({ name }) => words(name))),
  tags: ({ tags }) => all(tags?.map(words)),
  views: ({ views }) => views,
  pinned: ({ pinned }) => pinned,
  attachments: ({ attachments }) => all(attachments?.map(({ url }) => url)),
  audio: ({ audio }) => audio,
  video: ({ video }) => video,
  language: ({ language }) => language,
};
const described = Object.keys(parts) as Field[];
const expected: readonly Field[] = ['title', 'summary', 'body', 'date', 'image', 'author', 'url', 'id'];
/** Found by their names alone: too short or too common to be known again by their values. */
const byNameOnly: readonly Field[] = ['alt', 'caption', 'views', 'pinned', 'language', 'expires'];
/** What may have several values, of which one row may show only the first. */
const several: readonly Field[] = ['category', 'tags', 'attachments', 'author'];

/** A row itself, or the copy of one with its key as id. */
function isSame(value: unknown, row: Row): boolean {
  const entries = isRow(value) ? Object.entries(value) : [];
  return value === row || (entries.length > 0 && entries.every(([key, member]) => own(row, key) === member));
}

function pathOfRows(data: unknown, [pair]: readonly Pair[]): string {
  const first = pair?.row;
  const found = first && nodesIn(data, MOST_NODES).find(({ value }) => isSame(value, first));
  if (!found) return '';
  const index = found.keys.at(-1);
  const list = textOfPath(found.keys.slice(0, -1));
  // The head of a table is a row, too.
  if (typeof index === 'number') return Array.isArray(first) && index ? `${list || '$'}[${index}:]` : list;
  return found.value === first ? textOfPath(found.keys) : `${list || '$'}[*]`;
}

type Read = (value: unknown) => RawArticle;

/** Reads values as the article that a row would be if one part of it came from the value alone. */
function readerOf(field: Field, row: Row, context: ReadContext): Read {
  const image = field === 'alt' || field === 'caption' ? pickByAlias(row)('image') : [];
  const options = { kind: guessed, context, readBody: richText };
  return (value) => readRow((asked) => (asked === field ? [value] : asked === 'image' ? image : []), options);
}

/** Where a field of the unwrapped row stands in the row. */
function placeOf(row: Row, whole: Row, key: string): readonly Key[] {
  if (own(row, key) === whole[key]) return [key];
  const wrapper = Object.keys(row).find((name) => isRow(row[name]) && own(row[name], key) === whole[key]);
  return wrapper === undefined ? [key] : [wrapper, key];
}

/** The names in a row that may stand for a part, best first, as paths with their values. */
function named(row: Row, field: Field): { path: string; node: Node }[] {
  const whole = unwrapped(row);
  const keys = Object.keys(whole).filter((key) => whole[key] !== undefined && whole[key] !== null);
  // A row of its own names tells which names are taken, and in which order.
  const order = pickByAlias(Object.fromEntries(keys.map((key) => [key, key])))(field);
  return order.flatMap((found) => {
    if (typeof found !== 'string') return [];
    const places = found.split('\n').map((key) => placeOf(row, whole, key));
    const values = found.split('\n').map((key) => whole[key]);
    const value = values.length > 1 ? values.join('\n') : values[0];
    return [{ path: places.map(textOfPath).join(' + '), node: { keys: places[0] ?? [], value } }];
  });
}

interface Finding {
  readonly path: string;
  /** The same, as deep as the value alone reads the same. */
  readonly deep: string;
  /** All names that were possible, best first. */
  readonly order: readonly string[];
}

/** Goes down to the innermost value that still reads the same. */
function innermost(node: Node, isEqual: (value: unknown) => boolean, isList = false): Node {
  const member = membersOf(node.value).find(([key, value]) => !(isList && typeof key === 'number') && isEqual(value));
  return member ? innermost({ keys: [...node.keys, member[0]], value: member[1] }, isEqual, isList) : node;
}

/** The place of a picture in the value that has it, where no facts of it are lost on the way. */
function deepOf(node: Node, read: Read): string {
  const { picture } = read(node.value);
  const isWhole = (value: unknown) => JSON.stringify(read(value).picture) === JSON.stringify(picture);
  return textOfPath(innermost(node, isWhole).keys);
}

function findPart(row: Row, article: RawArticle, field: Field, context: ReadContext): Finding | undefined {
  const part = parts[field];
  const wanted = part?.(article);
  if (!part || wanted === undefined) return undefined;
  const read = readerOf(field, row, context);
  const isEqual = (value: unknown) => part(read(value)) === wanted;
  const names = named(row, field);
  const order = names.map(({ path }) => path);
  const known = names.find(({ node }) => isEqual(node.value));
  if (known) return { path: known.path, deep: field === 'image' ? deepOf(known.node, read) : known.path, order };
  const path = isInBody(field, article) || byNameOnly.includes(field) ? undefined : searched(row, field, isEqual);
  return path ? { path, deep: path, order } : undefined;
}

/** A reader finds the picture in the body by itself. */
function isInBody(field: Field, { body, picture }: RawArticle): boolean {
  return field === 'image' && pictureInMarkup(words(body) ?? '')?.url === picture?.url;
}

/** Values in the members of a list: `tuKhoa[*].gia`. */
function inMembers(row: Row, keys: readonly Key[], isEqual: (value: unknown) => boolean): string | undefined {
  const path = textOfPath(keys).replace(/\[\d+\]/g, '[*]');
  return path.includes('[*]') && isEqual(valuesAt(row, parsePath(path))) ? path : undefined;
}

/** The place of a value under a name that says nothing. */
function searched(row: Row, field: Field, isEqual: (value: unknown) => boolean): string | undefined {
  const nodes = nodesIn(row, MOST_NODES_IN_ROW).slice(1);
  const isList = several.includes(field);
  const first = nodes.find(({ value }) => isEqual(value));
  const found = first && innermost(first, isEqual, isList);
  const candidates = isList ? (found ? [found] : nodes) : [];
  return firstOf(candidates, ({ keys }) => inMembers(row, keys, isEqual)) ?? (found && textOfPath(found.keys));
}

/** The paths of a part in all rows as one: what most rows say, then what others say, in the order in which the names count. */
function united(findings: readonly Finding[]): string | undefined {
  const deep = new Set(findings.map((finding) => finding.deep));
  if (deep.size === 1) return findings[0]?.deep;
  const counts = new Map<string, number>();
  for (const { path } of findings) counts.set(path, (counts.get(path) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_CHOICES);
  const isBefore = (a: string, b: string) =>
    findings.some(({ order }) => order.includes(a) && order.includes(b) && order.indexOf(a) < order.indexOf(b));
  const paths = most.map(([path]) => path).sort((a, b) => Number(isBefore(b, a)) - Number(isBefore(a, b)));
  return paths.join('|') || undefined;
}

/**
 * Tells where the heuristic finds the news in data and which names it takes for the parts, by the first 20 rows.
 *
 * @param articles what a format of its own read of the same data: then the values are looked for that the format took
 * @returns undefined where there is no list of news
 */
export function describe(
  data: unknown,
  context: ReadContext,
  articles?: readonly RawArticle[],
): Description | undefined {
  const pairs = pairsOf(data, context, articles);
  if (!pairs.length) return undefined;
  const found = described.flatMap((field) => {
    const path = united(pairs.flatMap(({ row, article }) => findPart(row, article, field, context) ?? []));
    return path ? [[field, path] as const] : [];
  });
  return {
    items: pathOfRows(data, pairs),
    fields: Object.fromEntries(found),
    missing: expected.filter((field) => pairs.every(({ article }) => parts[field]?.(article) === undefined)),
  };
}

/** A description as text of the `map` attribute: `items: result.danhSach; title: TieuDe; date: NgayDang`. */
export function toMap({ items, fields }: Description): string {
  const named = described.flatMap((field) => (fields[field] ? [[field, fields[field]] as const] : []));
  const all = items ? [['items', items] as const, ...named] : named;
  return all.map(([field, path]) => `${field}: ${path}`).join('; ');
}
