// npm run test:filters: the forms through real filters and editors in Chromium, compared with what left.json has of them.
// `-- --record` writes left.json and stories/docs/filters.mdx instead. Large packages are installed into a folder for temporary files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../real/support/npm.mjs';
import { openTab, type Tab } from '../support/tab.js';
import { formsFor, throughNode, throughPage, versionOf, type Left, type Leftover, type Way } from './collect.js';
import { HEAVY, HEAVY_FILTERS, LIGHT_FILTERS, PHP_FILTERS } from './filters.js';
import { throughPurifier, throughWordPress } from './php.js';
import { shownOf } from './shown.js';
import { openCommune, type Commune } from './site.js';
import { FILTERS, pageOf, type Result, type Results } from './table.js';

const RECORD = new URL('left.json', import.meta.url);
const PAGE = new URL('../../stories/docs/filters.mdx', import.meta.url);

interface Stage {
  readonly tab: Tab;
  readonly commune: Commune;
}

/** Adds what readers see. */
async function looked({ tab, commune }: Stage, left: Left): Promise<Record<string, Leftover>> {
  const pieces = Object.entries(left).map(([form, html]) => ({ form, html }));
  const shown = await shownOf(tab, commune, pieces);
  return Object.fromEntries(pieces.map(({ form, html }, index) => [form, { html, shown: shown[index] ?? 'nothing' }]));
}

async function resultOf(stage: Stage, id: string, folders: readonly string[]): Promise<Result> {
  const filter = FILTERS[id];
  if (!filter) throw new Error(`no filter named ${id}`);
  const version = filter.package ? await versionOf(filter.package, folders) : '';
  if (!filter.files) return { version, left: { source: await looked(stage, throughNode(formsFor(id))) } };
  const left: Partial<Record<Way, Record<string, Leftover>>> = {};
  for (const way of filter.pastes ? (['source', 'pasted'] as const) : (['source'] as const))
    left[way] = await looked(stage, await throughPage(stage, id, filter, way));
  return { version, left };
}

/** All places of WordPress get the forms of all recipes for it. */
async function ofPhp(stage: Stage): Promise<Record<string, Result>> {
  const wordpress = await throughWordPress(formsFor('wordpress-author'));
  const purifier = await throughPurifier(formsFor('htmlpurifier'));
  const all = { ...wordpress.left, htmlpurifier: purifier.left };
  const results: Record<string, Result> = {};
  for (const [id, left] of Object.entries(all)) {
    const { version } = id === 'htmlpurifier' ? purifier : wordpress;
    const wanted = Object.keys(formsFor(id));
    const own = Object.fromEntries(Object.entries(left).filter(([form]) => wanted.includes(form)));
    results[id] = { version, left: { source: await looked(stage, own) } };
  }
  return results;
}

async function collect(): Promise<Results> {
  const own = fileURLToPath(new URL('../../node_modules', import.meta.url));
  const packages = await installPackages('filters', { private: true, dependencies: HEAVY }, ['--ignore-scripts']);
  const folders = [own, packages];
  const stage = { commune: await openCommune(folders), tab: await openTab('chromium') };
  try {
    const filters: Record<string, Result> = await ofPhp(stage);
    for (const id of Object.keys({ ...HEAVY_FILTERS, ...LIGHT_FILTERS }))
      filters[id] = await resultOf(stage, id, folders);
    return { date: new Date().toISOString().slice(0, 10), filters };
  } finally {
    await stage.tab.close();
    await stage.commune.close();
  }
}

/** Prints what has come out otherwise; the number of that. */
function compare(found: Results, recorded: Results): { passed: number; failed: number } {
  const counts = { passed: 0, failed: 0 };
  for (const id of Object.keys({ ...PHP_FILTERS, ...HEAVY_FILTERS, ...LIGHT_FILTERS }))
    for (const [way, left] of Object.entries(found.filters[id]?.left ?? {}))
      for (const [form, leftover] of Object.entries(left)) {
        const before = recorded.filters[id]?.left[way as Way]?.[form];
        const isSame = isDeepStrictEqual(leftover, before);
        counts[isSame ? 'passed' : 'failed']++;
        if (!isSame)
          console.log(
            `✖ ${id}, ${way}, ${form}\n    now    ${JSON.stringify(leftover)}\n    before ${JSON.stringify(before)}`,
          );
      }
  return counts;
}

const found = await collect();
if (process.argv.includes('--record')) {
  writeFileSync(RECORD, `${JSON.stringify(found, null, 2)}\n`);
  writeFileSync(PAGE, pageOf(found));
}
const recorded = (existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : { filters: {} }) as Results;
const { passed, failed } = compare(found, recorded);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
