// npm run integrity -- https://HOST/v1/: lines for pages that accept exactly the files of this build, wherever they come from.
import { readFileSync } from 'node:fs';
import { integrityLines } from './build/integrity.mjs';

const given = process.argv[2] ?? '';
if (!URL.canParse(given) || !given.endsWith('/')) {
  console.error('The folder of bantin.js, with a slash at its end: npm run integrity -- https://HOST/v1/');
  process.exit(1);
}

const hashes = JSON.parse(readFileSync(new URL('../dist/integrity.json', import.meta.url), 'utf8'));
const { map, module, classic, mapHash } = integrityLines(hashes, given);
console.log(`<!-- Into the head, before every other script. These addresses must keep these very files: a later version needs other lines. -->
${map}
${module}

<!-- Instead of the last line, for pages that need a classic script: -->
<!-- ${classic} -->

<!-- Where the page's Content-Security-Policy has no nonce, its script-src needs '${mapHash}' for the map. -->`);
