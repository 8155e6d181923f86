import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file: its path from the project's folder, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const SKIPPED = new Set(['node_modules', '.git', 'dist', 'storybook-static', '.cache', '.idea', '.vscode']);
const TEXT =
  /\.(ts|mts|js|mjs|cjs|json|jsonc|md|mdx|html|css|txt|svg|xml|yml|yaml|php|sh)$|(^|\/)(run|LICENSE|\.[a-z]+rc|\.[a-z]+ignore)$/;

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield relative(ROOT, path).split(sep).join('/');
  }
}

/** Every text file of the project; nothing that a tool wrote. */
export function projectFiles(): Source[] {
  const files = [...walk(ROOT)].filter((path) => TEXT.test(path)).sort();
  return files.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Names in the project's own folder. */
export function topNames(): string[] {
  return readdirSync(ROOT).filter((name) => !SKIPPED.has(name));
}

/** Where a relative import leads, as a path of the project: `../model/a.js` from `src/x/b.ts` is `src/model/a.ts`. */
export function resolveImport(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}
