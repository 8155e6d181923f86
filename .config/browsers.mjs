// Where the three browser engines are on this machine. Node built-ins only: setup.mjs runs this before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Flags that keep Chromium quiet and alive as root in a container. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first of the names that lies in PATH. */
function inPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return undefined;
}

/** WebKitGTK's test browser, which distributions put beside the library and not in PATH. */
export function findMiniBrowser() {
  if (process.env.MINIBROWSER) return process.env.MINIBROWSER;
  for (const lib of [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/libexec',
    '/usr/lib',
    '/usr/lib64',
  ]) {
    if (!existsSync(lib)) continue;
    const folders = readdirSync(lib).filter((name) => /^webkit2?gtk-/.test(name));
    for (const folder of folders.sort().reverse()) {
      const found = join(lib, folder, 'MiniBrowser');
      if (existsSync(found)) return found;
    }
  }
  return undefined;
}

/** Whether this is a Linux whose browsers are the distribution's own; elsewhere Playwright's builds are used. */
export const SYSTEM_BROWSERS = process.platform === 'linux';

/** A path set by hand, if something lies there; a wrong one must not be papered over by another browser. */
const given = (path) => (path && existsSync(path) ? path : undefined);

/** Path of the browser that drives the engine on Linux, or undefined. `CHROMIUM`, `FIREFOX`, `MINIBROWSER` name another one. */
export function findEngine(engine) {
  const { CHROMIUM, FIREFOX, MINIBROWSER } = process.env;
  if (engine === 'chromium')
    return CHROMIUM ? given(CHROMIUM) : inPath('chromium', 'chromium-browser', 'google-chrome');
  if (engine === 'firefox') return FIREFOX ? given(FIREFOX) : inPath('firefox-esr', 'firefox');
  if (!inPath('WebKitWebDriver') || !inPath('Xvfb')) return undefined;
  return MINIBROWSER ? given(MINIBROWSER) : findMiniBrowser();
}

/** Playwright's own build of the engine if it is downloaded, else undefined. */
export async function findPlaywrightBuild(engine) {
  const playwright = await import('playwright-core');
  const path = playwright[engine].executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** How an engine can be started here: `{ path, by: 'system' | 'playwright' }`, or undefined when it is not installed. */
export async function locate(engine) {
  const path = findEngine(engine);
  if (path) return { path, by: 'system' };
  const build = await findPlaywrightBuild(engine);
  return build ? { path: build, by: 'playwright' } : undefined;
}

/** The engines asked for by `BROWSERS` (`chromium,webkit`); all three without it. */
export function wantedEngines() {
  const wanted = (process.env.BROWSERS || ENGINES.join()).split(',').map((name) => name.trim());
  const odd = wanted.filter((name) => !ENGINES.includes(name));
  if (odd.length) throw new Error(`BROWSERS: no engine named "${odd.join()}"; there are ${ENGINES.join(', ')}`);
  return wanted;
}
