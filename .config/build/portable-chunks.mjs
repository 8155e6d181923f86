// Makes the chunks of a script-tag bundle independent of the name and address of the file that loads them.
//
// A bundler writes `import { a } from '../bantin.js'` into a chunk. Loaded as `bantin.js?ver=6.5`, as WordPress does with every script,
// the page would fetch and run the whole library a second time under the address without the query; and a classic script could not share
// its chunks at all. So a chunk exports one function that takes what it needs from the library, and the library calls it:
//
//   bantin.js      import('./chunks/x.js').then((chunk) => chunk.default(core()))
//   chunks/x.js    export default (core) => { const { a } = core; …; return { y } }
import MagicString from 'magic-string';
import { parseSync } from 'vite';

const isChunkName = (path) => /chunks\//.test(path) || /^\.\/(?!bantin)/.test(path);
const nameOf = (node) => node.name ?? node.value;

function* nodesOf(node, type) {
  if (!node || typeof node !== 'object') return;
  if (node.type === type) yield node;
  for (const child of Object.values(node)) yield* nodesOf(child, type);
}

/** `import(x)` becomes a promise of what the chunk makes out of this library. */
function callChunks(program, out, core, address) {
  for (const node of nodesOf(program, 'ImportExpression')) {
    const source = address(out.original.slice(node.source.start, node.source.end));
    out.update(node.start, node.end, `import(${source}).then((chunk) => chunk.default(${core}))`);
  }
}

/** Removes the export statements; answers what they were, as `[exported, local]`. */
function takeExports(program, out) {
  const pairs = [];
  for (const node of program.body) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    if (node.source || node.declaration) throw new Error('portable chunks: an export of an unexpected form');
    for (const { local, exported } of node.specifiers) pairs.push([nameOf(exported), nameOf(local)]);
    out.remove(node.start, node.end);
  }
  return pairs;
}

const asObject = (pairs) => `{ ${pairs.map(([exported, local]) => `${exported}: ${local}`).join(', ')} }`;

/** Chunks run long after the library has run, so a plain object of its exports, made at first need, is what imports would have seen. */
const coreOf = (pairs) => `\nvar coreOfBantin;\nfunction core() { return (coreOfBantin ??= ${asObject(pairs)}); }\n`;

/** `own`: the names that the entry's source exports; the others were added by the bundler for the chunks. */
function moduleEntry(program, out, own) {
  callChunks(program, out, 'core()', (source) => source);
  const pairs = takeExports(program, out);
  const kept = pairs
    .filter(([exported]) => own.includes(exported))
    .map(([exported, local]) => `${local} as ${exported}`);
  out.append(`${coreOf(pairs)}export { ${kept.join(', ')} };\n`);
}

/** A classic script has no import.meta: the address of the running script is kept, and chunks are found beside it. A function is put around it later. */
function classicEntry(program, out) {
  callChunks(program, out, 'core()', (source) => `new URL(${source}, scriptAddress)`);
  for (const node of nodesOf(program, 'MetaProperty')) out.update(node.start, node.end, '{ url: scriptAddress }');
  out.append(coreOf(takeExports(program, out)));
  out.prepend('const scriptAddress = document.currentScript?.src || location.href;\n');
}

function chunk(program, out) {
  const heads = [];
  const starts = [];
  for (const node of program.body.filter(({ type }) => type === 'ImportDeclaration')) {
    const fromChunk = isChunkName(node.source.value);
    const names = node.specifiers.map((pair) => `${nameOf(pair.imported)}: ${pair.local.name}`).join(', ');
    const maker = `chunk${heads.length}`;
    if (fromChunk) heads.push(`import ${maker} from '${node.source.value}';`);
    if (fromChunk || names) starts.push(`const { ${names} } = ${fromChunk ? `${maker}(core)` : 'core'};`);
    out.remove(node.start, node.end);
  }
  callChunks(program, out, 'core', (source) => source);
  const made = asObject(takeExports(program, out));
  const make = `const make = (core) => {\n${starts.join('\n')}\n`;
  out.prepend(`${heads.join('\n')}\nconst made = new WeakMap();\n${make}`);
  out.append(`\nreturn ${made};\n};\n`);
  out.append('export default (core) => { made.has(core) || made.set(core, make(core)); return made.get(core); };\n');
}

/** `classic`: the entry becomes a script without exports; its chunks are the same as those of the module. */
export function portableChunks({ classic }) {
  return {
    name: 'portable-chunks',
    enforce: 'post',
    renderChunk(code, { isEntry, fileName, facadeModuleId }) {
      const { program, errors } = parseSync(fileName.replace(/[^\w.-]/g, '_'), code);
      if (errors.length) throw new Error(`portable chunks: ${fileName} cannot be parsed: ${errors[0].message}`);
      const out = new MagicString(code);
      const rewrite = isEntry ? (classic ? classicEntry : moduleEntry) : chunk;
      rewrite(program, out, isEntry ? (this.getModuleInfo(facadeModuleId)?.exports ?? []) : []);
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}
