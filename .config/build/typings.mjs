// dist/npm/types/*.d.ts: what the elements are called and what they take, in the words of each framework. Written from the manifest.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
const list = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** Attributes written otherwise than their property: `article-url` for `articleUrl`. */
const spelledApart = (element) => (element.attributes ?? []).filter(({ name, fieldName }) => name !== fieldName);
const fieldsOf = (element) =>
  element.members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(({ name }) => name);

function eventType(root, name) {
  const known = existsSync(join(root, `dist/npm/events/${name}-event.d.ts`));
  return known ? `import('../events/${name}-event.js').${pascal(name)}Event` : 'Event';
}

const handlers = (element, root, spell) =>
  (element.events ?? [])
    .map(({ name }) =>
      spell(name)
        .map((key) => `  '${key}'?: (event: ${eventType(root, name)}) => void;\n`)
        .join(''),
    )
    .join('');

function elementTypes(element, root) {
  const attributes = spelledApart(element).map(
    ({ name, fieldName }) => `  '${name}'?: ${element.name}['${fieldName}'] | string;\n`,
  );
  return `
/** Properties of \`<${element.tagName}>\`. */
export type ${element.name}Properties = Partial<Pick<${element.name}, ${list(fieldsOf(element))}>>;

/** Attributes of \`<${element.tagName}>\` that are spelled otherwise than their properties. */
export interface ${element.name}Attributes {
${attributes.join('')}}

/** Listeners as \`onnews-load={…}\`: the event's own name after \`on\`. */
export interface ${element.name}Listeners {
${handlers(element, root, (name) => [`on${name}`])}}

/** Listeners in camel case, as Vue has them after \`@news-load\`. */
export interface ${element.name}CamelListeners {
${handlers(element, root, (name) => [`on${pascal(name)}`])}}

/** Listeners as \`on:news-load={…}\`. */
export interface ${element.name}ColonListeners {
${handlers(element, root, (name) => [`on:${name}`])}}
`;
}

function sharedTypes(elements, root) {
  const imports = elements.map(({ name, module }) => `import type { ${name} } from '../${module}';`);
  return `${imports.join('\n')}\n${elements.map((element) => elementTypes(element, root)).join('')}`;
}

/** Per framework: imports of its types, the interface that it reads, and the type of one element in it. */
const FRAMEWORKS = {
  react: {
    imports: "import type { ClassAttributes, HTMLAttributes } from 'react';",
    open: "declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {",
    close: '    }\n  }\n}',
    type: (name) =>
      `Omit<HTMLAttributes<${name}>, keyof ${name}Properties> & ClassAttributes<${name}> & ${name}Properties & ${name}Attributes & ${name}Listeners`,
    uses: ['', 'Properties', 'Attributes', 'Listeners'],
  },
  preact: {
    imports: "import type { ClassAttributes, JSX } from 'preact';",
    open: "declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {",
    close: '    }\n  }\n}',
    type: (name) =>
      `Omit<JSX.HTMLAttributes<${name}>, keyof ${name}Properties> & ClassAttributes<${name}> & ${name}Properties & ${name}Attributes & ${name}Listeners`,
    uses: ['', 'Properties', 'Attributes', 'Listeners'],
  },
  solid: {
    imports: "import type { JSX } from 'solid-js';",
    open: "declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {",
    close: '    }\n  }\n}',
    type: (name) =>
      `Omit<JSX.HTMLAttributes<${name}>, keyof ${name}Properties> & ${name}Properties & ${name}Attributes & ${name}ColonListeners & ` +
      `{ [Key in keyof ${name}Properties as \`prop:\${Key}\`]?: ${name}Properties[Key] }`,
    uses: ['', 'Properties', 'Attributes', 'ColonListeners'],
  },
  vue: {
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';",
    open: "declare module 'vue' {\n  interface GlobalComponents {",
    close: '  }\n}',
    type: (name) =>
      `new () => { $props: Omit<HTMLAttributes, keyof ${name}Properties> & ReservedProps & ${name}Properties & ${name}Attributes & ${name}CamelListeners }`,
    uses: ['Properties', 'Attributes', 'CamelListeners'],
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    open: "declare module 'svelte/elements' {\n  interface SvelteHTMLElements {",
    close: '  }\n}',
    type: (name) =>
      `Omit<HTMLAttributes<${name}>, keyof ${name}Properties> & ${name}Properties & ${name}Attributes & ${name}Listeners & ${name}ColonListeners`,
    uses: ['', 'Properties', 'Attributes', 'Listeners', 'ColonListeners'],
  },
};

function frameworkTypes({ imports, open, close, type, uses }, elements) {
  const names = elements.flatMap(({ name }) => uses.filter(Boolean).map((suffix) => name + suffix));
  const classes = uses.includes('')
    ? elements.map(({ name, module }) => `import type { ${name} } from '../${module}';`)
    : [];
  const rows = elements.map(({ name, tagName }) => `      '${tagName}': ${type(name)};`);
  return [
    imports,
    ...classes,
    `import type { ${names.join(', ')} } from './elements.js';`,
    '',
    open,
    ...rows,
    close,
    '',
  ].join('\n');
}

function elementsOf(manifest) {
  return manifest.modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ ...declaration, module: path.replace('dist/npm/', '') })),
  );
}

export function writeTypings(root, manifest) {
  const folder = join(root, 'dist/npm/types');
  const elements = elementsOf(manifest);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'elements.d.ts'), sharedTypes(elements, root));
  for (const [name, framework] of Object.entries(FRAMEWORKS)) {
    writeFileSync(join(folder, `${name}.d.ts`), frameworkTypes(framework, elements));
    // The subpaths hold types alone; a plain import of one must not fail at run time.
    writeFileSync(join(folder, `${name}.js`), 'export {};\n');
  }
}
