// The page of results, stories/docs/filters.mdx.
import { HEAVY_FILTERS, LIGHT_FILTERS, PHP_FILTERS, type Filter } from './filters.js';
import { FORMS, FORM_NAMES, type Shown } from './forms.js';
import type { Leftover, Way } from './collect.js';

/** What a run has found at one filter. */
export interface Result {
  readonly version: string;
  readonly left: Readonly<Partial<Record<Way, Readonly<Record<string, Leftover>>>>>;
}

export interface Results {
  /** The day of the run. */
  readonly date: string;
  readonly filters: Readonly<Record<string, Result>>;
}

export const FILTERS: Readonly<Record<string, Filter>> = { ...PHP_FILTERS, ...HEAVY_FILTERS, ...LIGHT_FILTERS };

const WORDS: Readonly<Record<Shown, string>> = {
  list: '**news**',
  frame: '**news**',
  script: '**runs**',
  kept: 'stays',
  'dead frame': 'empty frame',
  link: 'link',
  text: 'text',
  nothing: '–',
};

const WAYS: Readonly<Record<Way, string>> = { source: '', pasted: ', pasted from another page' };

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const titleOf = (id: string, { version }: Result): string =>
  (FILTERS[id]?.title ?? id).replace('{version}', version || 'of the browser');

/** Ways that leave the same are one row. */
function rowsOf(id: string, result: Result): string[] {
  const rows = Object.entries(result.left).map(([way, left]) => ({
    name: titleOf(id, result) + WAYS[way as Way],
    cells: FORM_NAMES.map((name) => WORDS[left[name]?.shown ?? 'nothing']),
  }));
  const [first, second] = rows;
  const same = first && second && first.cells.join() === second.cells.join();
  return (same ? [first] : rows).map(({ name, cells }) => line([name, ...cells]));
}

export function pageOf({ date, filters }: Results): string {
  const known = Object.keys(FILTERS).flatMap((id) => (filters[id] ? [[id, filters[id]] as const] : []));
  const heads = ['filter or editor', ...FORM_NAMES.map((name) => FORMS[name].title)];
  const advice = known.map(([id, result]) =>
    line([titleOf(id, result), FILTERS[id]?.form ?? 'none', FILTERS[id]?.advice ?? '']),
  );
  return `import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Docs/Filters" />

{/* Written by \`npm run test:filters -- --record\`. */}

# Filters

What editors and filters of content systems leave of what is pasted into them, each in its real, unchanged code with its own settings unless the name says
otherwise, ${date}. What was left was put into a page with \`bantin.js\`: **news** means that the articles were there in the end. The forms are explained in
_Embedding_.

${[line(heads), line(heads.map(() => '---')), ...known.flatMap(([id, result]) => rowsOf(id, result))].join('\n')}

- **link**: a reader sees the link inside, nothing else. **text**: its words only. **–**: nothing at all.
- **empty frame**: the frame stays, but nothing may run in it.
- The last two columns are not forms of bantin; they say what a script of your own could hold on to.

## What to paste

${[line(['filter or editor', 'form', 'how']), line(['---', '---', '---']), ...advice].join('\n')}

Code belongs into the source view. Pasted where text is written, it is text, and readers see tags.

Not run here: Joomla's own filter, which removes tags with a hyphen and attributes without a value (the block with values passes); the filter of DotNetNuke,
which leaves tags; what hosts such as SharePoint do on their servers.
`;
}
