import type { RawArticle, RawFeed } from '../model/raw-article.js';
import type { Field } from './aliases.js';
import { eachRow, inOneGo, type Format, type ReadContext } from './format.js';
import { pagingOf } from './paging.js';
import { get, isRow, rowsOf, type Row } from './read.js';
import { pickByAlias } from './pick-by-alias.js';
import { readRow, type Pick, type RowOptions } from './read-row.js';
import { plain } from './text-kind.js';

/** Where a part stands: paths of `get` separated by `|`, best first, or what computes its values from a row. */
export type Where = string | ((row: Row, context: ReadContext) => readonly unknown[]);

/** A format as data: what is not said is found by the names of `aliases.ts`. */
export interface FormatSpec extends Readonly<Omit<Format, 'parse'>> {
  /** Path of the list, or of the one article; or the rows themselves. Default: the root. */
  readonly rows?: string | ((data: unknown, context: ReadContext) => unknown);
  /** Parts with names of their own; an empty path says that the system has no such part. */
  readonly fields?: Readonly<Partial<Record<Field, Where>>>;
  /** How texts are written; default: as plain text. */
  readonly kind?: RowOptions['kind'];
  /** Times without a zone are UTC. */
  readonly assumeUtc?: boolean;
  /** Reads bodies that are neither text nor markup. */
  readonly readBody?: RowOptions['readBody'];
  /** Name of the page parameter in addresses. Default `page`. */
  readonly pageParameter?: string;
  /** Parameters that the system adds in thought to an address that skips no rows, such as `skip=0&take=10`; paging counts with them. */
  readonly asked?: string;
  /** What is known of the whole feed, such as its title; goes before what paging finds. */
  readonly feed?: (data: unknown, context: ReadContext, rows: readonly Row[]) => Partial<RawFeed>;
  /** Last look at an article, with its row; undefined leaves it out. */
  readonly finish?: (article: RawArticle, row: Row, context: ReadContext) => RawArticle | undefined;
}

function valuesAt(row: Row, where: Where, context: ReadContext): readonly unknown[] {
  return typeof where === 'function' ? where(row, context) : where.split('|').map((path) => get(row, path));
}

/** The objects on a path, from the root. */
function holdersOn(data: unknown, path: string): readonly Row[] {
  const steps = path.split('.');
  return rowsOf(steps.map((_, index) => (index ? get(data, steps.slice(0, index).join('.')) : data)));
}

/** The context of the address that the system understood. */
function askedWith(context: ReadContext, asked = ''): ReadContext {
  const { answer } = context;
  if (!asked || !URL.canParse(answer.url) || /[?&](?:offset|skip)=/.test(answer.url)) return context;
  const url = new URL(answer.url);
  for (const [key, value] of new URLSearchParams(asked)) {
    if (!url.searchParams.has(key)) url.searchParams.set(key, value);
  }
  return { ...context, answer: { ...answer, url: url.href } };
}

/** Makes a format of its description. */
export function formatOf(spec: FormatSpec): Format {
  const {
    name,
    detect,
    search,
    rows: place = '',
    fields = {},
    kind = plain,
    assumeUtc,
    readBody,
    pageParameter,
  } = spec;
  const finish = spec.finish ?? ((article) => article);
  const pickFrom = (row: Row, context: ReadContext): Pick => {
    const byAlias = pickByAlias(row);
    return (field) => {
      const where = fields[field];
      return where === undefined ? byAlias(field) : valuesAt(row, where, context);
    };
  };
  const steps: Format['steps'] & {} = function* (data, context) {
    const isPath = typeof place === 'string';
    const rows = rowsOf(isPath ? (place ? get(data, place) : data) : place(data, context));
    const options = { kind, context, assumeUtc, readBody };
    const articles = yield* eachRow(rows, (row) => finish(readRow(pickFrom(row, context), options), row, context));
    const holders = isPath ? holdersOn(data, place) : isRow(data) ? [data] : [];
    const paging = pagingOf(holders, askedWith(context, spec.asked), rows.length, pageParameter);
    return { articles, ...paging, ...spec.feed?.(data, context, rows) };
  };
  return {
    name,
    detect,
    search,
    parse: (data, context) => inOneGo(steps(data, context)),
    steps,
  };
}
