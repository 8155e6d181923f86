// What editors and Storybook know about the elements: dist/custom-elements.json and what is made from it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import ts from 'typescript';

/** What elements and their parts use among themselves, and nobody else. */
const INTERNAL = new Set([
  ...['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'renderRoot', 'requestUpdate'],
  ...['performUpdate', 'willUpdate', 'update', 'updated', 'addController', 'removeController'],
]);

const isPublic = ({ privacy, name, static: isStatic }) =>
  !isStatic && (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && !INTERNAL.has(name);

function analyze(root) {
  const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const options = ['analyze', '--litelement', '--globs', 'src/elements/**/*.ts', '--outdir', 'dist', '--quiet'];
  const { status, stderr, stdout } = spawnSync(process.execPath, [cem, ...options], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`custom elements manifest: ${stderr || stdout}`);
  return JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
}

/** What the compiler knows of a class: whether it has a member, and its type with aliases of literal unions written out. The analyzer does neither. */
function typeReader(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['src/elements'] }, ts.sys, root);
  const files = ts.sys.readDirectory(join(root, 'src/elements'), ['.ts']);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const classes = new Map();
  for (const file of files) {
    ts.forEachChild(program.getSourceFile(file), (node) => {
      if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.text, node);
    });
  }
  const symbolOf = (className, member) => {
    const node = classes.get(className);
    return node && checker.getTypeAtLocation(node).getProperty(member);
  };
  const typeOf = (className, member) => {
    const node = classes.get(className);
    const symbol = symbolOf(className, member);
    const type = symbol && checker.getTypeOfSymbolAtLocation(symbol, node);
    const literal =
      type?.isUnion() && type.types.every((part) => part.isLiteral() || part.flags & ts.TypeFlags.Undefined);
    return literal
      ? checker.typeToString(type, node, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias)
      : undefined;
  };
  return { has: (className, member) => !!symbolOf(className, member), typeOf };
}

/** Only what users may touch, in the order in which it was written, with types that need no other file. */
function tidy(declaration, { has, typeOf }) {
  // The analyzer takes `this.feed.prepare = …` for a field of the class.
  const members = (declaration.members ?? []).filter(
    (member) => isPublic(member) && has(declaration.name, member.name),
  );
  const fields = new Map(members.map((member) => [member.name, member]));
  const spelled = (entry, name) => {
    const text = typeOf(declaration.name, name);
    return text ? { ...entry, type: { text } } : entry;
  };
  return {
    ...declaration,
    members: members.map((member) => (member.kind === 'field' ? spelled(member, member.name) : member)),
    attributes: (declaration.attributes ?? [])
      .filter(({ fieldName }) => fields.has(fieldName))
      .map((entry) => spelled(entry, entry.fieldName)),
  };
}

const published = (path) => path?.replace(/^src\//, 'dist/npm/').replace(/\.ts$/, '.js');

/** Paths of source files become paths of the package, wherever they stand. */
function publishPaths(value) {
  if (Array.isArray(value)) return value.map(publishPaths);
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, entry]) => [
    key,
    (key === 'path' || key === 'module') && typeof entry === 'string' ? published(entry) : publishPaths(entry),
  ]);
  return Object.fromEntries(entries);
}

function withDefinition({ path, declarations, exports, ...module }, typeOf) {
  const elements = declarations.filter(({ customElement, tagName }) => customElement && tagName);
  const definitions = elements.map(({ name, tagName }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module: path },
  }));
  return {
    ...module,
    path,
    declarations: elements.map((element) => tidy(element, typeOf)),
    exports: [...exports, ...definitions],
  };
}

/** The generators praise themselves in colour, whatever their options say. */
function silently(action) {
  const { log } = console;
  console.log = () => undefined;
  try {
    action();
  } finally {
    console.log = log;
  }
}

/** Writes the manifest and the editors' data, and answers the manifest. */
export function buildManifest(root) {
  const found = analyze(root);
  const typeOf = typeReader(root);
  const modules = found.modules
    .map((module) => withDefinition(module, typeOf))
    .filter(({ declarations }) => declarations.length);
  const manifest = publishPaths({ ...found, modules });
  const outdir = join(root, 'dist');
  writeFileSync(join(outdir, 'custom-elements.json'), JSON.stringify(manifest, null, 2) + '\n');
  silently(() => {
    generateVsCodeCustomElementData(manifest, {
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: null,
    });
    generateJetBrainsWebTypes(manifest, { outdir, webTypesFileName: 'web-types.json', packageJson: false });
  });
  return manifest;
}
