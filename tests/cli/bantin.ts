import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let built: Promise<string> | undefined;

/** The command as JavaScript, made once for all tests of a file: a compiler in every run would take most of its time. */
async function command(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bantin-command-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    root: ROOT,
    ssr: { noExternal: true },
    build: { ssr: 'src/cli/main.ts', outDir: folder, emptyOutDir: false, target: 'node20', minify: false },
  });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  return join(folder, 'main.js');
}

/** Runs the command as a terminal would, with its output in a pipe; `input` is what it reads from standard input. */
export async function bantin(
  args: readonly string[],
  env: Record<string, string> = {},
  input?: string | Uint8Array,
): Promise<Outcome> {
  const bare = { ...process.env, LANG: '', LC_ALL: '', LC_MESSAGES: '' };
  // The colours of who runs the tests are not those of the tests.
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...plain } = bare as Record<string, string>;
  const child = spawn(process.execPath, [await (built ??= command()), ...args], {
    cwd: ROOT,
    env: { ...plain, ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}
