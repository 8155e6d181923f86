import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command as a terminal would, with its output in a pipe; `input` is what it reads from standard input. */
export async function bantin(
  args: readonly string[],
  env: Record<string, string> = {},
  input?: string | Uint8Array,
): Promise<Outcome> {
  const bare = { ...process.env, LANG: '', LC_ALL: '', LC_MESSAGES: '' };
  // The colours of who runs the tests are not those of the tests.
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...plain } = bare as Record<string, string>;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
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
