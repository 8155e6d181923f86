// What readers download of dist/: brotli bytes of each file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const compressed = (code) => brotliCompressSync(code).length;

/** The two files for script tags and their chunks, as `[name, bytes]`. */
export function shippedSizes(dist) {
  const chunks = readdirSync(join(dist, 'chunks')).filter((name) => name.endsWith('.js'));
  const names = ['bantin.js', 'bantin.iife.js', ...chunks.map((name) => `chunks/${name}`)];
  return names.map((name) => [name, compressed(readFileSync(join(dist, name)))]);
}

/** The name of a built file without the hash of its content. */
export const plainName = (file) => file.replace(/-[\w-]{7}\.js$/, '.js');

/** Names of the formats whose sources are in a file, by its source map. */
function formatsIn(file) {
  const { sources, sourcesContent } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const texts = sourcesContent.filter((_, index) => sources[index].includes('/src/formats/'));
  const names = texts.flatMap((text) => [...text.matchAll(/^ +name: '([\w-]+)',$/gm)].map(([, name]) => name));
  return [...new Set(names)].sort();
}

/** dist/sizes.json, for the documentation: bytes and formats of each file, by its name without the hash of its content. */
export function writeSizes(root) {
  const dist = join(root, 'dist');
  const files = shippedSizes(dist).map(([name, bytes]) => [
    plainName(name),
    { bytes, formats: formatsIn(join(dist, name)) },
  ]);
  writeFileSync(join(dist, 'sizes.json'), `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`);
}
