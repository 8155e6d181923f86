import ts from 'typescript';
import type { Source } from './sources.js';

const isCode = ({ path }: Source): boolean => /^(src|tests|stories)\/.*\.ts$/.test(path);

/** This folder names what it forbids. */
const isOwn = ({ path }: Source): boolean => path.startsWith('tests/architecture/');

function matches(files: readonly Source[], pattern: RegExp, why: string): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? `${path}:${index + 1}: ${why}: ${line.trim().slice(0, 100)}` : [],
      ),
  );
}

function nodesOf(file: Source): ts.Node[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isSwitchedOff(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const name = node.expression.getText();
  if (
    /^(describe|it|test|suite|context|specify)\.(only|skip|todo)$/.test(name) ||
    /^(xit|xdescribe|xtest|fit|fdescribe)$/.test(name)
  )
    return true;
  if (!/^(describe|it|test|suite)$/.test(name)) return false;
  return node.arguments.some(
    (argument) =>
      ts.isObjectLiteralExpression(argument) &&
      argument.properties.some(({ name: key }) => /^(only|skip|todo)$/.test(key?.getText() ?? '')),
  );
}

/** `any`, and comments that switch off the compiler or the linter. */
export function looseTypes(files: readonly Source[]): string[] {
  const code = files.filter((file) => isCode(file) && !isOwn(file));
  const anys = code.flatMap((file) =>
    nodesOf(file)
      .filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)
      .map((node) => `${file.path}: any: ${node.parent.getText().slice(0, 80)}`),
  );
  return [...anys, ...matches(code, /@ts-(ignore|expect-error|nocheck)|eslint-disable/, 'a check is switched off')];
}

/** Tests that are left out, or that leave out the others. */
export function switchedOffTests(files: readonly Source[]): string[] {
  const tests = files.filter((file) => isCode(file) && file.path.startsWith('tests/'));
  return tests.flatMap((file) =>
    nodesOf(file)
      .filter(isSwitchedOff)
      .map((node) => `${file.path}: ${node.getText().slice(0, 80)}`),
  );
}

/** `rem` depends on the page's root font size; `:not(:defined)` hides the fallback for ever when the script never comes. */
export function badStyles(files: readonly Source[]): string[] {
  const styles = files.filter(({ path }) => /^src\/.*\.ts$/.test(path));
  return [
    ...matches(styles, /(^|[^\w-])-?[\d.]+rem\b/, 'rem in a style'),
    ...matches(styles, /:not\(:defined\)/, 'hides what is not defined'),
  ];
}

/** Paths of somebody's machine, and addresses of package registries. */
export function machinePaths(files: readonly Source[]): string[] {
  const PATHS = /(^|[\s"'`(=:,])(\/(work|root)\/\w|\/tmp\/\w|\/home\/\w+\/\w|\/Users\/\w|[A-Z]:\\\w)/;
  const REGISTRY = /registry\.(npmjs|yarnpkg)\.\w+|\/_packages\/|artifactory|"resolved":/i;
  const others = files.filter((file) => !isOwn(file));
  return [...matches(others, PATHS, 'a path of a machine'), ...matches(others, REGISTRY, 'the address of a registry')];
}

/** Versions that differ: package.json, its lockfile, and `src/model/version.ts`. */
export function differingVersions(files: readonly Source[]): string[] {
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const versionOf = (path: string): string | undefined => /"version": "([^"]+)"/.exec(textOf(path))?.[1];
  const expected = versionOf('package.json');
  const found = {
    'package-lock.json': versionOf('package-lock.json'),
    'src/model/version.ts': /VERSION = '([^']+)'/.exec(textOf('src/model/version.ts'))?.[1],
  };
  return Object.entries(found).flatMap(([path, version]) =>
    version === expected ? [] : `${path} has ${String(version)}, package.json has ${String(expected)}`,
  );
}
