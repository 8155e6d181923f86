// Sends forms through filters and keeps what is left of them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Tab } from '../support/tab.js';
import { RECIPES, type Filter } from './filters.js';
import { FORMS, FORM_NAMES, formsOfRecipe, type Shown } from './forms.js';
import type { Commune } from './site.js';

export interface Leftover {
  readonly html: string;
  readonly shown: Shown;
}

/** What a filter has left, by form. */
export type Left = Readonly<Record<string, string>>;

/** The ways into an editor: its source view, or its clipboard. */
export type Way = 'source' | 'pasted';

/** The forms, and those of the recipes that name this filter. */
export function formsFor(filter: string): Left {
  const ofRecipes = Object.entries(RECIPES).flatMap(([file, filters]) =>
    filters.includes(filter) ? formsOfRecipe(file).map((html, index) => [`${file} ${index + 1}`, html]) : [],
  );
  return Object.fromEntries([...FORM_NAMES.map((name) => [name, FORMS[name].html]), ...ofRecipes]) as Left;
}

const sanitizeHtml = createRequire(import.meta.url)('sanitize-html') as (html: string) => string;

/** Through a filter that runs without a page. */
export function throughNode(forms: Left): Left {
  return Object.fromEntries(Object.entries(forms).map(([name, html]) => [name, sanitizeHtml(html)]));
}

/** Through an editor or a filter in a page of this tab. */
export async function throughPage(
  { tab, commune }: { tab: Tab; commune: Commune },
  id: string,
  filter: Filter,
  way: Way,
): Promise<Left> {
  await tab.go(commune.editorPage(filter.files ?? []));
  const left: Record<string, string> = {};
  for (const [name, html] of Object.entries(formsFor(id)))
    left[name] = (await tab.run(
      `return await editors[${JSON.stringify(id)}](${JSON.stringify(html)}, ${String(way === 'pasted')})`,
    )) as string;
  return left;
}

/** The version of a package in the first of these folders that has it. */
export async function versionOf(name: string, folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const text = await readFile(join(folder, name, 'package.json'), 'utf8').catch(() => undefined);
    if (text) return (JSON.parse(text) as { version: string }).version;
  }
  throw new Error(`${name} is not installed`);
}
