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

/** dist/sizes.json, for the documentation: names without the hash of their content. */
export function writeSizes(root) {
  const dist = join(root, 'dist');
  const sizes = shippedSizes(dist).map(([name, bytes]) => [name.replace(/-[\w-]{8}\.js$/, '.js'), bytes]);
  writeFileSync(join(dist, 'sizes.json'), `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`);
}
