// npm run bench -- list: times on this machine, as ratios to hand-written pages that are measured in the same run. Nothing here is a test: what
// is exact (nodes, mutations, what an append touches) is tested in tests/elements/list-rows.browser.ts.
//
//   npm run bench -- list                 20, 200, 2,000 and 10,000 articles, 41 rounds of the first, seven of others
//   npm run bench -- list 20,2000 3       other numbers of articles, other number of rounds
//   npm run bench -- phone                how long a slow phone waits for 20 articles, seven rounds, HTTP/1.1 and HTTP/2
//   npm run bench -- phone 9 2 old/dist   nine rounds, HTTP/2 alone, another build beside this one
//   npm run bench -- similar              how well and how fast related news are found
import { listBench } from './list.mjs';
import { phoneBench } from './phone.mjs';
import { similarBench } from './similar.ts';

const benches = { list: listBench, phone: phoneBench, similar: similarBench };
const [name = 'list', ...options] = process.argv.slice(2);

if (!benches[name]) {
  console.log(`There is no bench "${name}"; there are: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 1;
} else await benches[name](...options);
