// dist/integrity.json: the SHA-384 of every script that a page may load, so that a page can refuse any other.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hashOf = (bytes, kind) => `${kind}-${createHash(kind).update(bytes).digest('base64')}`;

/** @param {string} dist the folder with the built files, where integrity.json is written: path in it → `sha384-…` */
export function writeIntegrity(dist) {
  const chunks = readdirSync(join(dist, 'chunks')).filter((name) => name.endsWith('.js'));
  const names = ['bantin.js', 'bantin.iife.js', ...chunks.toSorted().map((name) => `chunks/${name}`)];
  const hashes = names.map((name) => [name, hashOf(readFileSync(join(dist, name)), 'sha384')]);
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

/**
 * Lines for the head of a page that loads exactly these files.
 *
 * @param {Readonly<Record<string, string>>} hashes as in integrity.json
 * @param {string} base the folder of bantin.js as pages see it, with a slash at its end
 * @returns {{ map: string, module: string, classic: string, mapHash: string }} `mapHash`: what `script-src` needs for the map, which stands in the page
 */
export function integrityLines(hashes, base) {
  const integrity = Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [new URL(name, base).href, hash]));
  const text = JSON.stringify({ integrity }, null, 2);
  const attributes = (name) => `src="${new URL(name, base).href}" integrity="${hashes[name]}" crossorigin`;
  return {
    map: `<script type="importmap">${text}</script>`,
    module: `<script type="module" ${attributes('bantin.js')}></script>`,
    classic: `<script ${attributes('bantin.iife.js')}></script>`,
    mapHash: hashOf(text, 'sha256'),
  };
}
