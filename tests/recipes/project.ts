// A project as its owner would make it: the code of a recipe, word for word, the tools it names, and bantin as npm packs it.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../real/support/npm.mjs';
import { newFolder, run } from '../real/support/workshop.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** What a recipe tells to write, by the language of its fences: `blocksOf('react', 'tsx')`. */
export function blocksOf(recipe: string, language: string): string[] {
  const text = readFileSync(join(ROOT, `demo/recipes/${recipe}.md`), 'utf8');
  return [...text.matchAll(/^```([\w-]+)\n([\s\S]*?)^```$/gm)].flatMap(([, found, code = '']) =>
    found === language ? [code] : [],
  );
}

/** The only block of this language. */
export function blockOf(recipe: string, language: string): string {
  const [block, ...more] = blocksOf(recipe, language);
  if (block === undefined || more.length) throw new Error(`${recipe}.md: not one block of ${language}`);
  return block;
}

/** The first piece of code within a line that begins so. */
export function inlineOf(recipe: string, beginning: RegExp): string {
  const text = readFileSync(join(ROOT, `demo/recipes/${recipe}.md`), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const found = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code).find((code) => beginning.test(code));
  if (!found) throw new Error(`${recipe}.md: no code like ${String(beginning)}`);
  return found;
}

let packed: Promise<string> | undefined;

async function pack(): Promise<string> {
  const folder = newFolder('packed');
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT });
  const [tarball = ''] = readdirSync(folder);
  await run('tar', ['--extract', '--gzip', '--file', tarball], { cwd: folder });
  return join(folder, 'package');
}

export interface Project {
  readonly folder: string;
  /** Runs a tool of the project, with the province where its news are asked for. */
  tool(path: string, args?: readonly string[], env?: Record<string, string>): Promise<string>;
  write(files: Readonly<Record<string, string>>): void;
  /** Whether a tool ends badly once a file has been changed, which it is not afterwards. */
  refuses(change: { file: string; from: string; to: string }, path: string, args?: readonly string[]): Promise<boolean>;
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A folder with these files, and with these packages beside bantin and what it needs. */
export async function project(
  name: string,
  packages: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Promise<Project> {
  const folder = newFolder(`recipe-${name}`);
  const manifest = { private: true, type: 'module', dependencies: { ...dependencies, ...packages } };
  const installed = await installPackages(`recipe-${name}`, manifest, ['--ignore-scripts']);
  const own = join(installed, 'bantin');
  rmSync(own, { recursive: true, force: true });
  cpSync(await (packed ??= pack()), own, { recursive: true });
  symlinkSync(installed, join(folder, 'node_modules'));
  writeAll(folder, { 'package.json': JSON.stringify(manifest), ...files });
  const tool = (path: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<string> =>
    run(process.execPath, [join(folder, 'node_modules', path), ...args], { cwd: folder, env });
  return {
    folder,
    tool,
    write: (more) => writeAll(folder, more),
    async refuses({ file, from, to }, path, args) {
      const text = readFileSync(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      writeFileSync(join(folder, file), text.replace(from, to));
      const failed = await tool(path, args).then(
        () => false,
        () => true,
      );
      writeFileSync(join(folder, file), text);
      return failed;
    },
  };
}
