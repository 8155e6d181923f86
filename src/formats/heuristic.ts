import { findList, type FoundList } from '../reading/find-list.js';
import { eachRow, inOneGo, type Format } from '../reading/format.js';
import { pagingOf } from '../reading/paging.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { readRow, type RowOptions } from '../reading/read-row.js';
import { guessed } from '../reading/text-kind.js';

/** Detecting finds the list already; parsing must not search again. */
const known = new WeakMap<object, FoundList | undefined>();

function listIn(data: unknown): FoundList | undefined {
  if (typeof data !== 'object' || data === null) return findList(data);
  if (!known.has(data)) known.set(data, findList(data));
  return known.get(data);
}

/** A heuristic that reads bodies of special kinds with `readBody`. */
export function heuristicWith(readBody?: RowOptions['readBody']): Format {
  const steps: Format['steps'] & {} = function* (data, context) {
    const { rows, holders } = listIn(data) ?? { rows: [], holders: [] };
    const options = { kind: guessed, context, readBody };
    const articles = (yield* eachRow(rows, (row) => readRow(pickByAlias(row), options))).filter(({ title }) => title);
    return { articles, ...pagingOf(holders, context, rows.length) };
  };
  return {
    name: 'heuristic',
    detect: (data) => listIn(data) !== undefined,
    parse: (data, context) => inOneGo(steps(data, context)),
    steps,
  };
}

/** Reads answers of unknown shape: first where the news stands, then by the names of the fields. Always the last to be asked. */
export const heuristic = /* @__PURE__ */ heuristicWith();
