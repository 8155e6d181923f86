// Brings a fresh clone to where everything runs: npm packages and the three browsers. `node .config/setup.mjs [--no-browsers]`
// Node built-ins only, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES, SYSTEM_BROWSERS, findEngine, locate } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Debian's and Ubuntu's packages of each engine; fonts are for the Vietnamese letters in measurements. */
const PACKAGES = {
  chromium: ['chromium', 'fonts-noto-core'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

function run(command, ...args) {
  console.log(`${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

/** `npm ci` when node_modules is missing or older than the lockfile. */
function ensurePackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const fresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (!fresh) run('npm', 'ci');
}

function installByApt(packages) {
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (process.getuid?.() !== 0) {
    throw new Error(`browsers for the tests are missing: sudo apt-get update && sudo apt-get ${install.join(' ')}`);
  }
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', 'update');
  run('apt-get', ...install);
}

/** Installs the engines that are not there; an error says what to do by hand. */
async function ensureBrowsers(engines) {
  const missing = [];
  for (const engine of engines) {
    if (!(await locate(engine))) missing.push(engine);
  }
  if (!missing.length) return;
  if (SYSTEM_BROWSERS && existsSync('/usr/bin/apt-get')) installByApt(missing.flatMap((engine) => PACKAGES[engine]));
  else run('npx', 'playwright-core', 'install', ...missing);
}

/** @param {{ browsers?: readonly string[] }} options the engines wanted; none for work without browsers */
export async function setup({ browsers = ENGINES } = {}) {
  ensurePackages();
  if (browsers.length) await ensureBrowsers(browsers);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await setup({ browsers: process.argv.includes('--no-browsers') ? [] : ENGINES });
    console.log(`ready: ${ENGINES.map((engine) => `${engine} ${findEngine(engine) ?? "(Playwright's)"}`).join(', ')}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
