import ts from 'typescript';
import { resolveImport } from './sources.js';
import type { Source } from './sources.js';

/**
 * Which room may import which; each may import itself. The four files of `src/` itself are rooms of their own.
 *
 * Data goes one way: a format never sees the DOM, a template never sees raw data, the network never knows what its bytes mean.
 */
export const ROOMS: Record<string, readonly string[]> = {
  model: [],
  i18n: ['model'],
  dates: ['model', 'i18n'],
  text: ['model'],
  fetch: ['model'],
  sanitize: ['model', 'text'],
  related: ['model', 'text'],
  events: ['model'],
  styles: [],
  reading: ['model', 'dates', 'text'],
  formats: ['model', 'dates', 'text', 'reading'],
  feed: ['model', 'fetch', 'formats', 'sanitize', 'text'],
  templates: ['model', 'dates', 'i18n', 'text', 'styles'],
  controllers: ['model', 'feed', 'i18n', 'events'],
  elements: ['model', 'controllers', 'templates', 'styles', 'events', 'related', 'i18n', 'dates', 'text'],
  define: ['model', 'elements'],
  'define.ts': ['define'],
  'embed.ts': ['model', 'define', 'define.ts'],
  inspect: ['model', 'fetch', 'formats', 'reading', 'feed', 'sanitize', 'dates', 'i18n', 'text'],
  'server.ts': ['model', 'feed', 'formats', 'fetch', 'sanitize', 'dates', 'i18n', 'text', 'related', 'inspect'],
  cli: ['model', 'server.ts'],
  'index.ts': [
    'model',
    'feed',
    'formats',
    'reading',
    'fetch',
    'sanitize',
    'dates',
    'i18n',
    'text',
    'related',
    'events',
    'elements',
    'define',
  ],
};

/** Which files may import which packages; a package that is not here may not be imported. */
const PACKAGES: readonly (readonly [specifier: RegExp, allowed: RegExp])[] = [
  [/^lit-html($|\/)/, /^src\/(templates|elements)\//],
  [/^dompurify$/, /^src\/sanitize\/engine-[\w-]+\.ts$/],
  [/^parse5$/, /^src\/sanitize\/engine-[\w-]+\.ts$/],
  [/^lean-qr\/nano$/, /^src\/elements\/news-article\/qr\.ts$/],
  [/^node:/, /^src\/(cli\/|server\.ts$)/],
];

export interface Import {
  readonly from: string;
  /** A path of the project, or a package's specifier. */
  readonly to: string;
  readonly relative: boolean;
}

export function importsOf({ path, text }: Source): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const relative = fileName.startsWith('.');
    return { from: path, to: relative ? resolveImport(path, fileName) : fileName, relative };
  });
}

const isSource = ({ path }: Source): boolean => path.startsWith('src/') && path.endsWith('.ts');

/** The room of a path, or undefined when it is not in `src/`. */
export function roomOf(path: string): string | undefined {
  return path.startsWith('src/') ? path.split('/')[1] : undefined;
}

function complaint({ from, to, relative }: Import): string | undefined {
  if (!relative) {
    const known = PACKAGES.find(([specifier]) => specifier.test(to));
    return known?.[1].test(from) ? undefined : `${from} imports the package ${to}`;
  }
  const room = roomOf(from) ?? '';
  const target = roomOf(to);
  if (target === 'index.ts') return `${from} imports the main entry`;
  if (target === undefined) return `${from} leaves src/: ${to}`;
  const allowed = target === room || ROOMS[room]?.includes(target);
  return allowed ? undefined : `${from} (${room}) imports ${to} (${target})`;
}

/** Imports that cross from one room to another without leave. */
export function crossings(files: readonly Source[]): string[] {
  return files.filter(isSource).flatMap((file) => importsOf(file).flatMap((found) => complaint(found) ?? []));
}

/** Circles of imports, each as `a → b → a`. */
export function circles(files: readonly Source[]): string[] {
  const graph = new Map<string, string[]>();
  for (const file of files.filter(isSource)) {
    graph.set(
      file.path,
      importsOf(file).flatMap(({ relative, to }) => (relative ? [to] : [])),
    );
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
