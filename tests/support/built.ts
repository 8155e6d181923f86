import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** `src/define.ts` and its parts for pages outside of the test runner: path and code, `/define.js` first of all. */
export async function builtScripts(): Promise<ReadonlyMap<string, string>> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const lib = { entry: `${root}src/define.ts`, formats: ['es' as const], fileName: () => 'define.js' };
  const options = { write: false, minify: false, target: 'es2022', lib };
  const built = await build({ configFile: false, publicDir: false, root, logLevel: 'error', build: options });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [])));
}
