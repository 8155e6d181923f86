// npm run farm: all three elements on hostile pages in every engine, as a table on the screen and in stories/docs/hosts.mdx.
// `-- --pictures FOLDER` keeps what was seen. `BROWSERS=chromium npm run farm` asks one engine and leaves the page as it is.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grouped, NO_BREAK, publish, table } from './report-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function pictureFolder() {
  const at = process.argv.indexOf('--pictures');
  return at > 0 && process.argv[at + 1] ? { FARM_PICTURES: resolve(process.argv[at + 1]) } : {};
}

/** Visits all pages; what was seen is in the report. */
function run(report) {
  const options = ['--import', 'tsx', '--test', '--test-reporter', './.config/node-reporter.mjs'];
  const env = { ...process.env, ...pictureFolder(), FARM_REPORT: report, FARM_AXE: process.env.FARM_AXE ?? 'all' };
  const { status } = spawnSync(process.execPath, [...options, 'tests/hostile/farm.test.ts'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return status === 0;
}

/** List, article, related news and the host itself, in this order. */
function cell(visits, engine) {
  const visit = visits.find((row) => row.engine === engine);
  if (!visit) return 'not seen';
  return [...visit.elements, visit.host].map((problems) => (problems.length ? '✗' : '✓')).join(NO_BREAK);
}

function visitsTable(pages, engines) {
  const rows = pages.map((visits) => {
    const [{ title, does, from }] = visits;
    return [title, from ? `${does} (${from})` : does, ...engines.map((engine) => cell(visits, engine))];
  });
  return table(['page', 'what it does', ...engines], rows);
}

const isForbidding = ([{ forbids }]) => !!forbids;

function pageOf(rows, engines) {
  const pages = [...grouped(rows, ({ name }) => name).values()];
  const usual = pages.filter((visits) => !isForbidding(visits));
  return `import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Docs/Host pages" />

{/* Written by \`npm run farm\`. */}

# Host pages

${pages.length} pages that do what old and odd pages do, each with all three elements and the built script, in ${engines.length} engines, ${new Date().toISOString().slice(0, 10)}. A cell has four
marks: \`<news-list>\`, \`<news-article>\`, \`<related-news>\`, and the page around them.

What a mark stands for:

- **An element** has the same words, in parts of the same place and size, with the same computed styles as on a clean page of the same width; the picture of it
  differs in at most 2 of 1,000 pixels; axe finds nothing in it. WebKitGTK takes no pictures of itself: there the display is read. On the zoomed page, whose pixels
  are others, words, places and styles are compared.
- **The page** keeps its things where they were, its functions work, no member of a built-in class has changed, no form was sent, and there is no error. The only
  names that are new are those below.

${visitsTable(usual, engines)}

## Where the page forbids

Two pages forbid what the elements need. There the marks say that readers see the page’s own links, which stand inside the tags, and are told that there are no
news to be had.

${visitsTable(pages.filter(isForbidding), engines)}

## What the elements leave on a page

Lit's templates keep \`litHtmlVersions\` on the window, bantin its record of copies under \`Symbol.for('bantin')\`, and a mark under \`Symbol.for('bantin.forms')\` on the
document.

## What pages are told

- **Two versions.** The first that is loaded has the names; one warning names both versions and addresses. \`bantin.js?prefix=moi\` gives the second names of its own. The
  newer version here is the built file with another version number in it.
- **Prototype** 1.6 gives lists a \`toJSON\` of its own, which spoils what \`json-ld\` writes; write it on the server there.
- **Lines through text.** \`text-decoration\` of an element *around* the news (\`<u>\`, \`<s>\`) runs through their text. CSS has no way to stop it.
- **Direction.** The elements follow the direction of the page; in a page from right to left \`dir="ltr"\` on the tag sets them from left to right.
- **Dark pages** that do not say \`color-scheme: dark\` write \`theme="dark"\`.
`;
}

publish('hosts', { run, pageOf });
