// What the tables in the documentation that a test run writes have in common.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES, wantedEngines } from './browsers.mjs';

/** Between what stands in one line of a narrow cell. */
export const NO_BREAK = '\u00A0';

const line = (cells) => `| ${cells.join(' | ')} |`;

/** A table in Markdown. */
export const table = (heads, rows) => [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');

/** The values by what `keyOf` says of them, in the order in which that comes up. */
export function grouped(values, keyOf) {
  const groups = new Map();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/**
 * Runs tests and prints a page about what they saw; with all engines asked, the page is kept as `stories/docs/${name}.mdx`.
 *
 * @param run gets the file into which the tests write one JSON a line, and tells whether all passed
 * @param pageOf makes the page of these rows
 */
export function publish(name, { run, pageOf }) {
  const report = join(tmpdir(), `bantin-${name}-${process.pid}.jsonl`);
  rmSync(report, { force: true });
  const allPassed = run(report);
  const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
  rmSync(report, { force: true });
  const engines = wantedEngines();
  const page = pageOf(
    lines.map((text) => JSON.parse(text)),
    engines,
  );
  console.log(page.slice(page.indexOf('\n# ') + 1));
  const file = fileURLToPath(new URL(`../stories/docs/${name}.mdx`, import.meta.url));
  if (engines.length === ENGINES.length) writeFileSync(file, page);
  process.exitCode = allPassed && lines.length ? 0 : 1;
}
