// npm run fuzz [-- SEED COUNT]: that many rounds from that seed on; each round is made of its own number, so a failure is seen again with
// `npm run fuzz -- NUMBER 1`.
import { described, fuzzOnce } from './fuzz.js';

const [first = 1, count = 100_000] = process.argv.slice(2).map(Number);
const counts = { read: 0, refused: 0 };
const begun = performance.now();

for (let seed = first; seed < first + count; seed++) {
  try {
    counts[await fuzzOnce(seed)]++;
  } catch (error) {
    console.error(`seed ${seed} failed; again: npm run fuzz -- ${seed} 1\n`, error, `\n${described(seed)}`);
    process.exit(1);
  }
}
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(
  `${count} rounds from seed ${first} in ${seconds} s: ${counts.read} read, ${counts.refused} refused, nothing else`,
);
