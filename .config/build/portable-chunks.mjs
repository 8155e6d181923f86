// Makes the chunks of a script-tag bundle independent of the name and address of the file that loads them.
//
// A bundler writes `import { a } from '../bantin.js'` into a chunk. Loaded as `bantin.js?ver=6.5`, as WordPress does with every script,
// the page would fetch and run the whole library a second time under the address without the query; and a classic script could not share
// its chunks at all. So a chunk exports one function that takes what it needs from the library, and the library calls it:
//
//   bantin.js      import('./chunks/x.js').then((chunk) => chunk.default(core()))
//   chunks/x.js    export default (core) => { const { a } = core; …; return { y } }
//
// A chunk that imports others is asked for together with them: chunk-requests.mjs.
import { basename } from 'node:path';
import MagicString from 'magic-string';
import { parseSync } from 'vite';
import { chunkRequests } from './chunk-requests.mjs';

const isChunkName = (path) => path.startsWith('./');
const nameOf = (node) => node.name ?? node.value;

const isRuntime = (path) => /rolldown-runtime/.test(path);

/**
 * What the core gives its chunks besides its own exports. `once` makes a chunk for this library, the first time that it is asked for. `spaceOf`
 * is the bundler's one helper, which makes a namespace object: as a file of its own it would be one more round trip for 200 bytes, and its
 * `for…in` would meet what old libraries put on `Object.prototype`.
 */
const HELPERS = `
var madeOfBantin;
function once(make) {
  madeOfBantin ??= new Map();
  let made = madeOfBantin.get(make);
  made || madeOfBantin.set(make, (made = make(core())));
  return made;
}
function spaceOf(all) {
  const made = {};
  for (const key of Object.keys(all)) Object.defineProperty(made, key, { get: all[key], enumerable: true });
  return made;
}
`;

function namespaceMaker({ specifiers }) {
  if (specifiers.length !== 1) throw new Error('portable chunks: the runtime of the bundler has more than one helper');
  return `const ${specifiers[0].local.name} = core.spaceOf;`;
}

function* nodesOf(node, type) {
  if (!node || typeof node !== 'object') return;
  if (node.type === type) yield node;
  for (const child of Object.values(node)) yield* nodesOf(child, type);
}

/** `import(x)` becomes a promise of what the chunk makes out of this library, once it and all that it needs is there. */
function callChunks(program, out, { core, importing, requestsOf }) {
  const nodes = [...nodesOf(program, 'ImportExpression')];
  if (!nodes.length) return;
  const request = requestsOf((file) => importing(basename(file)));
  for (const { start, end, source } of nodes) out.update(start, end, request(`chunks/${basename(source.value)}`));
  // It is hoisted, because elements ask while the library is still running.
  out.append(`
    function askForPart(...files) { return Promise.all(files).then(([chunk]) => chunk.default(${core})); }
  `);
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
function coreOf(pairs) {
  if (pairs.some(([exported]) => /^(once|spaceOf)$/.test(exported)))
    throw new Error('portable chunks: a name is taken');
  const whole = asObject([...pairs, ['once', 'once'], ['spaceOf', 'spaceOf']]);
  return `${HELPERS}var coreOfBantin;\nfunction core() { return (coreOfBantin ??= ${whole}); }\n`;
}

function moduleCore(program, out, requestsOf) {
  callChunks(program, out, { core: 'core()', importing: (name) => `import('./chunks/${name}')`, requestsOf });
  out.append(coreOf(takeExports(program, out)));
}

/**
 * A classic script has no import.meta: the address of the running script is kept, and chunks are found beside it. jQuery runs the text of a
 * script that it inserts, which then has no address, but its tag is in the page. A function is put around it later.
 */
function classicCore(program, out, requestsOf) {
  callChunks(program, out, { core: 'core()', importing: (name) => `importChunk('${name}')`, requestsOf });
  out.append('function importChunk(name) { return import(new URL(`./chunks/${name}`, scriptAddress)); }\n');
  for (const node of nodesOf(program, 'MetaProperty')) out.update(node.start, node.end, '{ url: scriptAddress }');
  out.append(coreOf(takeExports(program, out)));
  out.prepend(
    `const scriptAddress = (document.currentScript?.src ? document.currentScript : document.querySelector('script[src*="bantin.iife"]'))?.src || location.href;\n`,
  );
}

function chunk(program, out, requestsOf) {
  const heads = [];
  const starts = [];
  for (const node of program.body.filter(({ type }) => type === 'ImportDeclaration')) {
    const fromChunk = isChunkName(node.source.value);
    if (isRuntime(node.source.value)) {
      starts.push(namespaceMaker(node));
      out.remove(node.start, node.end);
      continue;
    }
    const names = node.specifiers.map((pair) => `${nameOf(pair.imported)}: ${pair.local.name}`).join(', ');
    const maker = `chunk${heads.length}`;
    if (fromChunk) heads.push(`import ${maker} from '${node.source.value}';`);
    if (fromChunk || names) starts.push(`const { ${names} } = ${fromChunk ? `${maker}(core)` : 'core'};`);
    out.remove(node.start, node.end);
  }
  callChunks(program, out, { core: 'core', importing: (name) => `import('./${name}')`, requestsOf });
  const made = asObject(takeExports(program, out));
  const make = `const make = (core) => {\n${starts.join('\n')}\n`;
  out.prepend(`${heads.join('\n')}\n${make}`);
  out.append(`\nreturn ${made};\n};\n`);
  out.append('export default (core) => core.once(make);\n');
}

/** What takes every answer and reads it, whatever its form; it is downloaded while the endpoint is asked. */
const READING =
  /src\/(fetch\/(answer-of|copies|fetch-answer|read-body|recent|shared)|feed\/(browser-loader|load-feed|read-feed|same-answer|origins)|model\/answer|formats\/(index|lazy|read-data)|reading\/header-paging)\./;

/** What reads the texts, numbers and dates of an answer. */
const VALUES =
  /src\/(dates\/(?!format-date|relative-time|parse-day)[\w-]+|feed\/select-raw|i18n\/bounded|text\/(entities|fold|normalise)|reading\/(read|text-kind))\./;

/** What makes an article of the fields of a row, whoever says which they are, and cleans it. */
const ROWS =
  /src\/(reading\/(by-name|page-address|read-(address|names|picture|row|status|text))|sanitize\/(clean-article|plain-text|safe-url))\./;

/** What finds the fields by their names, and the list and its pages where nobody says where they are. */
const BY_NAME = /src\/(formats\/(heuristic|envelopes)|reading\/(aliases|pick-by-alias|find-list|format-of|paging))\./;

const formats = (names) => new RegExp(`src/(?:formats|reading)/(${names})\\.`);

/** Formats that are downloaded together, because they share their tools or their kind. One that is in no family goes with `systems`. */
const FAMILIES = {
  xml: 'xml[\\w-]*|rss|rdf|atom|feed-item',
  // bodies that are trees of nodes or Markdown
  rich: 'rich-(?:tree|html|text|markdown|heuristic)|strapi|payload',
  'json-api': 'json-api',
  headless: 'rich-[\\w-]+|contentful|sanity|prismic|storyblok|graphql',
  office: 'sharepoint|odata|liferay',
  collectors: 'social|nyt|guardian|newsapi|tables|firestore|search-engines',
  'content-servers': 'directus|ghost|pocketbase|wagtail|umbraco|typo3',
  mapping: 'mapping|map-[\\w-]+|paths',
  'text-layer': 'text-layer|web-page',
  wordpress: 'wordpress',
  'wordpress-fields': 'wordpress-fields',
  'json-feed': 'json-feed',
  'source-error': 'source-error',
};
const familyGroups = Object.entries(FAMILIES).map(([name, names], index) => ({
  name,
  test: formats(names),
  priority: 20 - index,
}));

/** What draws articles, in lists and alone. What only a whole article needs goes with its page. */
const DRAWING =
  /src\/(templates\/(article-address|article-card|date-line|heading|icon|node|row-places|rows|status|view)\.|styles\/(badge|titles)|elements\/(news-list\/(far-rows|rows|list-settings|list-view|select-articles)|adopt|focus-item|view-of|words-of)\.|related\/sections\.|text\/fill-pattern\.|events\/news-select-event\.|i18n\/(part-words|list-language|item-words)\.)/;

/** What makes the text of an article fit to be read; its layout is a part of its own, and so is what reads it aloud and what few texts need. */
const ARTICLE_TEXT =
  /src\/(reading\/read-files|feed\/(browser-details|article-details)|sanitize\/(attachment|clean-details)\.|text\/(?!spoken|reading-time|print-html|article-json-ld|plain-body|habits|credits|frames|lines|legacy-encoding|match|canonical-address|fill-pattern))/;

/**
 * Everything that the entry needs at once goes into one chunk, `core`, which becomes the file `name`; without that the bundler makes more
 * files that the page would have to wait for. What is left of the entry is an import of the core and is thrown away.
 */
export function portableOutput(name) {
  return {
    codeSplitting: {
      groups: [
        { name: 'core', tags: ['$initial'], priority: 40 },
        // Lit's templates, which every part that draws writes in
        {
          name: 'templates',
          test: /lit-html\/|src\/(i18n\/(news-words|notice-text|number-text)|dates\/(format-date|relative-time))\./,
          priority: 35,
        },
        { name: 'read-values', test: VALUES, priority: 36 },
        { name: 'read-row', test: ROWS, priority: 32 },
        { name: 'read-feed', test: READING, priority: 31 },
        { name: 'read-by-name', test: BY_NAME, priority: 30 },
        { name: 'drawing', test: DRAWING, priority: 4 },
        ...familyGroups,
        // the reasons that readers are told of
        { name: 'failure-words', test: /src\/i18n\/failure-words\./, priority: 26 },
        // what a question for the endpoint takes, which few readers ask
        {
          name: 'search-request',
          test: /src\/(feed\/search-request|formats\/search-address|reading\/search)\./,
          priority: 25,
        },
        // What parts share that have nothing else to do with each other; with one of them, the other would bring it all.
        { name: 'text-tools', test: /src\/reading\/(try-json|read-attributes)\./, priority: 25 },
        { name: 'canonical-address', test: /src\/text\/canonical-address\./, priority: 25 },
        { name: 'merge-feeds', test: /src\/feed\/merge-feeds\./, priority: 2 },
        // what the search of a list and the archive of related news share
        { name: 'load-more', test: /src\/(controllers\/load-more|dates\/parse-day)\./, priority: 1 },
        // the last good copy, where it is kept on the device or the endpoint fails
        {
          name: 'last-copy',
          test: /src\/(controllers\/last-copy|feed\/kept-feed|fetch\/device-copies)\./,
          priority: 1,
        },
        // what one failure says in the console, and in the panel for web masters
        { name: 'explain', test: /src\/(controllers\/explain|i18n\/hints)\./, priority: 1 },
        { name: 'systems', test: /src\/(formats|reading)\//, priority: 1 },
        {
          name: 'article-door',
          test: /src\/(sanitize\/(?!engine-dompurify|attachment|clean-details)|text\/tree\.)/,
          priority: 3,
        },
        { name: 'article-text', test: ARTICLE_TEXT, priority: 2 },
        { name: 'article-habits', test: /src\/text\/(habits|credits|frames|lines|legacy-encoding)\./, priority: 1 },
        { name: 'article-page', test: /src\/elements\/news-article\/article-page\./, priority: 0 },
        // with what the lightbox asks of it, too
        { name: 'enlarge', test: /src\/elements\/news-article\/enlarge\./, priority: 0 },
      ],
    },
    entryFileNames: 'entry.js',
    chunkFileNames: (chunk) => (isCore(chunk) ? name : 'chunks/[name]-[hash:7].js'),
  };
}

/**
 * Parts that have been asked for when another is: loadFeed() asks for what reads the answer before anybody asks for anything, and each element
 * for its own part before it asks for more.
 */
const READERS = ['read-feed', 'read-by-name'];
const EARLIER = {
  'read-feed': [],
  'read-by-name': ['read-feed'],
  'wordpress-fields': ['read-feed', 'wordpress'],
  drawing: READERS,
  'related-view': READERS,
  'article-page': [...READERS, 'article-text'],
  print: ['article-page', 'article-paper'],
};
const earlier = (name) => EARLIER[name] ?? [...READERS, 'drawing'];

export const isCore = (chunk) => chunk.name === 'core';

/** What files import, and what has been asked for before them. */
function chunkGraph(chunks) {
  const all = Object.entries(chunks).map(([file, { name, imports }]) => ({ file, name, imports }));
  const fileOf = (wanted) => all.find(({ name }) => name === wanted).file;
  const hasToWait = (file) => !isRuntime(file) && file !== fileOf('core');
  const imported = new Map(all.map(({ file, imports }) => [file, imports.filter(hasToWait)]));
  const before = new Map(all.map(({ file, name }) => [file, earlier(name).map(fileOf)]));
  return { importsOf: (file) => imported.get(file), askedBefore: (file) => before.get(file) };
}

/** `classic`: the core becomes a script without exports; its chunks are the same as those of the module. */
export function portableChunks({ classic }) {
  let graph;
  return {
    name: 'portable-chunks',
    enforce: 'post',
    renderChunk(code, rendered, _, { chunks }) {
      if (rendered.isEntry) {
        if (rendered.exports.length) throw new Error('portable chunks: the entry of a script tag exports nothing');
        return null;
      }
      const { program, errors } = parseSync(rendered.fileName.replace(/[^\w.-]/g, '_'), code);
      if (errors.length)
        throw new Error(`portable chunks: ${rendered.fileName} cannot be parsed: ${errors[0].message}`);
      const out = new MagicString(code);
      const rewrite = isCore(rendered) ? (classic ? classicCore : moduleCore) : chunk;
      graph ??= chunkGraph(chunks);
      const { importsOf, askedBefore } = graph;
      rewrite(program, out, (importing) => chunkRequests(rendered.fileName, importsOf, askedBefore, importing));
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
    generateBundle(_, bundle) {
      for (const file of Object.keys(bundle)) if (/^entry\.js|rolldown-runtime/.test(file)) delete bundle[file];
      const core = Object.values(bundle).find(isCore);
      if (core.imports.length) throw new Error(`portable chunks: the core waits for ${core.imports.join(', ')}`);
    },
  };
}
