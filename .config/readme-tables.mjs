// npm run docs: writes the tables of attributes in README.md, between its marks, from the manifest that the build makes.
// `-- --check` writes nothing and fails when they are out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const README = join(root, 'README.md');
const MANIFEST = join(root, 'dist/custom-elements.json');
const MARKS = /(<!-- attributes -->\n)[^]*?(<!-- \/attributes -->)/;
const ORDER = ['news-list', 'news-article', 'related-news'];

/** Text for a cell: a bar would end it. */
const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** A default as one writes it in HTML; nothing for empty and absent ones. */
function defaultOf({ default: value = '' }) {
  const text = String(value).replace(/^'(.*)'$/, '$1');
  return ['', 'null', 'false'].includes(text) ? '' : `\`${text}\``;
}

function table(attributes) {
  const rows = attributes.map((one) => `| \`${one.name}\` | ${defaultOf(one)} | ${cell(one.description ?? '')} |`);
  return ['| attribute | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

const isShared = ({ inheritedFrom }) => inheritedFrom !== undefined;

function tablesFrom({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const [first, ...others] = ORDER.map((tag) => elements.find(({ tagName }) => tagName === tag));
  if (!first || others.includes(undefined))
    throw new Error(`dist/custom-elements.json lacks one of ${ORDER.join(', ')}`);
  const own = [first, ...others].map(
    ({ tagName, attributes }) => `#### \`<${tagName}>\`\n\n${table(attributes.filter((one) => !isShared(one)))}`,
  );
  return [...own, `#### All three\n\n${table(first.attributes.filter(isShared))}`].join('\n\n');
}

function run(isCheck) {
  if (!existsSync(MANIFEST)) throw new Error('dist/custom-elements.json is missing: npm run build');
  const readme = readFileSync(README, 'utf8');
  if (!MARKS.test(readme)) throw new Error('README.md lacks <!-- attributes --> and <!-- /attributes -->');
  const tables = tablesFrom(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  const wanted = readme.replace(MARKS, (_, start, end) => `${start}\n${tables}\n\n${end}`);
  if (wanted === readme) return;
  if (isCheck) throw new Error('the tables of attributes in README.md are out of date: npm run docs');
  writeFileSync(README, wanted);
}

try {
  run(process.argv.includes('--check'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
