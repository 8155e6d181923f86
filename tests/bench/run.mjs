// npm run bench -- similar     how well and how fast related news are found, on this machine
import { similarBench } from './similar.ts';

const benches = { similar: similarBench };
const [name = 'similar', ...options] = process.argv.slice(2);

if (!benches[name]) {
  console.log(`There is no bench "${name}"; there are: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 1;
} else await benches[name](...options);
