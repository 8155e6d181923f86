import { NewsError } from '../model/news-error.js';
import { aliases, type Field } from './aliases.js';
import { findList } from './find-list.js';
import type { Format, ReadContext } from './format.js';
import { nextFrom, pagingOf } from './paging.js';
import { parsePath, valuesAt, type Path } from './paths.js';
import { asNumber, rowsOf, type Row } from './read.js';
import { pickByAlias, readRow, type Pick } from './read-row.js';
import { guessed } from './text-kind.js';

/** What the `map` attribute says: for every mapped part the paths to try, in order. */
export type Mapping = ReadonlyMap<Field, readonly Path[]>;

/** Other names that people use for a part. */
const otherNames: Readonly<Record<string, Field>> = {
  published: 'date',
  publishedat: 'date',
  updatedat: 'updated',
  expiresat: 'expires',
  picture: 'image',
  byline: 'author',
  categories: 'category',
  tag: 'tags',
  link: 'url',
  sapo: 'summary',
  content: 'body',
  'source-url': 'sourceUrl',
  sourceurl: 'sourceUrl',
};

const LONGEST = 4000;

/** Splits at a sign that stands outside of quotes. */
function splitOutsideQuotes(text: string, sign: string): string[] {
  const parts = text.match(new RegExp(`(?:'[^']*'|"[^"]*"|[^${sign}])+`, 'g')) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}

function fieldOf(name: string): Field | undefined {
  if (Object.hasOwn(aliases, name)) return name as Field;
  const lower = name.toLowerCase();
  if (Object.hasOwn(aliases, lower)) return lower as Field;
  return Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined;
}

/**
 * Reads the `map` attribute: `items: result.danhSach; title: TieuDe|TenTin; image: AnhDaiDien[0].url; date: NgayDang`.
 *
 * @throws NewsError `bad-map`; `detail` is the part that cannot be read.
 */
export function parseMap(text: string): Mapping {
  if (text.length > LONGEST) throw new NewsError('bad-map', { detail: `longer than ${LONGEST} characters` });
  const mapping = new Map<Field, readonly Path[]>();
  for (const part of splitOutsideQuotes(text, ';')) {
    const colon = part.indexOf(':');
    const field = fieldOf(part.slice(0, colon).trim());
    const paths = splitOutsideQuotes(part.slice(colon + 1), '|');
    if (colon < 1 || !field || !paths.length) throw new NewsError('bad-map', { detail: part.slice(0, 100) });
    mapping.set(field, paths.map(parsePath));
  }
  if (!mapping.size) throw new NewsError('bad-map', { detail: text.trim() });
  return mapping;
}

/** The values of a mapped part: a path with several values gives one list. */
function mappedValues(data: unknown, paths: readonly Path[]): readonly unknown[] {
  return paths.flatMap((path) => {
    const values = valuesAt(data, path);
    return values.length > 1 ? [values] : values;
  });
}

/** Picks by a mapping; what it does not name, by `rest`. */
export function pickByMap(row: Row, mapping: Mapping, rest: Pick): Pick {
  return (field) => {
    const paths = mapping.get(field);
    return paths ? mappedValues(row, paths) : rest(field);
  };
}

function rowsAt(data: unknown, mapping: Mapping): readonly Row[] {
  const paths = mapping.get('items');
  if (!paths) return findList(data)?.rows ?? rowsOf(data);
  const lists = mappedValues(data, paths);
  if (!lists.length) throw new NewsError('bad-map', { detail: 'items' });
  return rowsOf(lists.find(Array.isArray) ?? lists[0]);
}

/** The objects on the way to the rows, where totals may stand. */
function holdersOf(data: unknown, mapping: Mapping): readonly Row[] {
  const path = mapping.get('items')?.[0];
  if (!path) return findList(data)?.holders ?? [];
  return path.flatMap((_, index) => rowsOf(valuesAt(data, path.slice(0, index))[0]).slice(0, 1));
}

/** The format that a `map` attribute describes. What it does not map is found by its name. */
export function mappedFormat(mapping: Mapping): Format {
  return {
    name: 'map',
    detect: () => true,
    parse(data: unknown, context: ReadContext) {
      const articles = rowsAt(data, mapping).map((row) =>
        readRow(pickByMap(row, mapping, pickByAlias(row)), { kind: guessed, context }),
      );
      const at = (field: Field) => mappedValues(data, mapping.get(field) ?? []);
      const found = pagingOf(holdersOf(data, mapping), context, articles.length);
      return {
        ...found,
        articles,
        total: asNumber(at('total')[0]) ?? found.total,
        next: nextFrom(at('next')[0], context) ?? found.next,
      };
    },
  };
}
