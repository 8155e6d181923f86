import { ROOMS } from './imports.js';
import type { Source } from './sources.js';

/** What may lie in the project's own folder; tools are configured in `.config/` unless they insist on this place. */
const TOP = [
  ...[
    '.ci',
    '.config',
    '.storybook',
    '.gitignore',
    '.npmrc',
    '.prettierignore',
    '.prettierrc',
    '.gitattributes',
    '.editorconfig',
  ],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'README.md', 'CHANGELOG.md', 'LICENSE'],
  ...['src', 'stories', 'demo', 'tests', 'llms.txt', 'CONTRIBUTING.md', 'SECURITY.md', 'PRIVACY.md'],
];

const ROOM_NAMES = Object.keys(ROOMS);
const FOLDERS = ROOM_NAMES.filter((name) => !name.endsWith('.ts'));

/** Folders of `tests/` besides one for each room of `src/`. */
const TEST_FOLDERS = [
  ...['architecture', 'package', 'support', 'fixtures', 'golden', 'e2e', 'hostile', 'ssr', 'bench', 'real'],
  ...['demo', 'stories', 'server', 'embed', 'index', 'shots', 'faults', 'fuzz', 'relay', 'filters'],
];

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.styles)?\.ts$/;

/** Files of the project's own folder that have no business there. */
export function strangers(names: readonly string[]): string[] {
  return names.filter((name) => !TOP.includes(name)).map((name) => `${name} lies in the project's own folder`);
}

function misplacedSource(path: string): string | undefined {
  const [room = '', ...rest] = path.split('/').slice(1);
  if (!ROOM_NAMES.includes(room)) return `${path}: there is no room ${room}`;
  if (!KEBAB.test(rest.at(-1) ?? room)) return `${path}: names are kebab-case .ts`;
  const deepest = room === 'elements' ? 2 : 1;
  return rest.length > deepest ? `${path}: rooms are flat` : undefined;
}

function misplacedTest(path: string): string | undefined {
  const [, folder = '', ...rest] = path.split('/');
  if (!rest.length) return `${path} lies in tests/ itself`;
  if (!FOLDERS.includes(folder) && !TEST_FOLDERS.includes(folder)) return `${path}: ${folder} mirrors nothing of src/`;
  return undefined;
}

/** Files of `src/` and `tests/` that lie where the plan has no place, or are named otherwise than the plan says. */
export function misplaced(files: readonly Source[]): string[] {
  return files.flatMap(({ path }) => {
    if (path.startsWith('src/')) return misplacedSource(path) ?? [];
    return path.startsWith('tests/') ? (misplacedTest(path) ?? []) : [];
  });
}

/** Folders of `src/elements/` without the element's own file. */
export function headless(files: readonly Source[]): string[] {
  const paths = files.map(({ path }) => path);
  const tags = new Set(paths.flatMap((path) => /^src\/elements\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...tags]
    .filter((tag) => !paths.includes(`src/elements/${tag}/${tag}.ts`))
    .map((tag) => `${tag}: no ${tag}.ts`);
}
