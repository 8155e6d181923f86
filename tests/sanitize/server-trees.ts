// Run by the test endpoint (`/__api/server-trees`): prints what the server shows of the texts of the comparison, in their order, as JSON.
import type { Engine } from '../../src/sanitize/engine.js';
import { parse5Engine } from '../../src/sanitize/engine-parse5.js';
import { compared, shownBy } from './comparison.js';

const trees = await Promise.all(compared.map(({ html }) => shownBy(parse5Engine as Engine, html)));
process.stdout.write(JSON.stringify(trees));
