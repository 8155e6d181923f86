// How many characters of a minified file come from which source, read from its source map (ECMA-426).
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one Base64 VLQ segment. */
function numbersOf(segment) {
  const numbers = [];
  let shift = 0;
  let value = 0;
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    shift = value = 0;
  }
  return numbers;
}

/** `[source, characters]`, the largest first. */
export function sourceShares(code, map) {
  const shares = new Map();
  const lines = code.split('\n');
  let source = 0;
  map.mappings.split(';').forEach((mappings, row) => {
    let column = 0;
    const starts = [];
    for (const [step, move] of mappings.split(',').filter(Boolean).map(numbersOf)) {
      column += step;
      source += move ?? 0;
      starts.push([column, move === undefined ? 'the bundler' : map.sources[source]]);
    }
    starts.forEach(([start, name], index) => {
      const end = starts[index + 1]?.[0] ?? lines[row].length;
      shares.set(name, (shares.get(name) ?? 0) + end - start);
    });
  });
  return [...shares].sort(([, a], [, b]) => b - a);
}
