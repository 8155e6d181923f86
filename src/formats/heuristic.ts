import { findList } from './find-list.js';
import type { Format } from './format.js';
import { pagingOf } from './paging.js';
import { pickByAlias, readRow } from './read-row.js';
import { guessed } from './text-kind.js';

/** Reads answers of unknown shape: first where the news stands, then by the names of the fields. Always the last to be asked. */
export const heuristic: Format = {
  name: 'heuristic',
  detect: (data) => findList(data) !== undefined,
  parse(data, context) {
    const { rows, holders } = findList(data) ?? { rows: [], holders: [] };
    const articles = rows
      .map((row) => readRow(pickByAlias(row), { kind: guessed, context }))
      .filter(({ title }) => title);
    return { articles, ...pagingOf(holders, context, rows.length) };
  },
};
