// Reads a QR code from its modules as ISO/IEC 18004 describes it, independent of what draws it: versions 1 to 10, nothing damaged.

/** By version: all codewords, centres of the alignment patterns, and by level (L, M, Q, H) correction words per block and blocks (tables 1, 9 and E.1). */
const VERSIONS: readonly (readonly [words: number, centres: readonly number[], blocks: string])[] = [
  [26, [], '7x1 10x1 13x1 17x1'],
  [44, [6, 18], '10x1 16x1 22x1 28x1'],
  [70, [6, 22], '15x1 26x1 18x2 22x2'],
  [100, [6, 26], '20x1 18x2 26x2 16x4'],
  [134, [6, 30], '26x1 24x2 18x4 22x4'],
  [172, [6, 34], '18x2 16x4 24x4 28x4'],
  [196, [6, 22, 38], '20x2 18x4 18x6 26x5'],
  [242, [6, 24, 42], '24x2 22x4 22x6 26x6'],
  [292, [6, 26, 46], '30x2 22x5 20x8 24x8'],
  [346, [6, 28, 50], '18x4 26x5 24x8 28x8'],
];

const MASKS: readonly ((y: number, x: number) => number)[] = [
  (y, x) => (y + x) % 2,
  (y) => y % 2,
  (_, x) => x % 3,
  (y, x) => (y + x) % 3,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2,
  (y, x) => ((y * x) % 2) + ((y * x) % 3),
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2,
];

type Modules = readonly (readonly boolean[])[];

const versionOf = (modules: Modules): (typeof VERSIONS)[number] => {
  const version = VERSIONS[(modules.length - 21) / 4];
  if (!version) throw new Error(`no code of version 1 to 10: ${modules.length} modules`);
  return version;
};

/** Level as its place in L, M, Q, H, and mask, from the copy around the upper left finder. */
function formatOf(modules: Modules): { level: number; mask: number } {
  const at = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => modules[y]?.[8]);
  const along = [7, 5, 4, 3, 2, 1, 0].map((x) => modules[8]?.[x]);
  const bits = [...at, ...along].reduce((sum, dark, place) => sum | (Number(dark) << place), 0) ^ 0x5412;
  return { level: [1, 0, 3, 2][bits >> 13] ?? 0, mask: (bits >> 10) & 7 };
}

type Test = (y: number, x: number) => boolean;

/** The patterns of a size, which hold no data: finders with what stands beside them, lines of timing, the version, alignment. */
function patternsOf(size: number, centres: readonly number[]): Test[] {
  const last = centres.at(-1) ?? 0;
  const isFinder: Test = (row, column) =>
    (row === 6 && (column === 6 || column === last)) || (row === last && column === 6);
  return [
    (y, x) => y === 6 || x === 6,
    (y, x) => y < 9 && (x < 9 || x >= size - 8),
    (y, x) => y >= size - 8 && x < 9,
    (y, x) => size >= 45 && Math.min(y, x) < 6 && Math.max(y, x) >= size - 11,
    (y, x) =>
      centres.some((row) =>
        centres.some((column) => !isFinder(row, column) && Math.abs(row - y) < 3 && Math.abs(column - x) < 3),
      ),
  ];
}

/** The codewords in the order in which they are placed. */
function wordsOf(modules: Modules, mask: number): number[] {
  const size = modules.length;
  const [count, centres] = versionOf(modules);
  const patterns = patternsOf(size, centres);
  const bits: number[] = [];
  for (let right = size - 1, upward = true; right > 0; right -= right === 8 ? 3 : 2, upward = !upward) {
    for (let step = 0; step < size; step++) {
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (patterns.some((covers) => covers(y, x))) continue;
        bits.push(Number(modules[y]?.[x]) ^ Number(MASKS[mask]?.(y, x) === 0));
      }
    }
  }
  return [...new Array<undefined>(count)].map((_, word) =>
    bits.slice(word * 8, word * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0),
  );
}

/** Product in the field of 256 elements over x⁸+x⁴+x³+x²+1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product > 127 ? 0x11d : 0);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

/** A block whose correction words fit is zero at every power of two up to their number. */
function verify(block: readonly number[], corrections: number): void {
  for (let root = 1, power = 0; power < corrections; power++, root = times(root, 2)) {
    const value = block.reduce((sum, word) => times(sum, root) ^ word, 0);
    if (value) throw new Error('the correction words do not fit');
  }
}

/** Data of all blocks, one after the other. */
function dataOf(words: readonly number[], corrections: number, count: number): number[] {
  const least = Math.floor(words.length / count) - corrections;
  const longer = words.length % count;
  const blocks = [...new Array<undefined>(count)].map((): number[] => []);
  let next = 0;
  for (let place = 0; place <= least; place++)
    for (let index = place < least ? 0 : count - longer; index < count; index++)
      blocks[index]?.push(words[next++] ?? 0);
  const data = blocks.flat();
  for (let place = 0; place < corrections; place++) for (const block of blocks) block.push(words[next++] ?? 0);
  for (const block of blocks) verify(block, corrections);
  return data;
}

/** The text of the segments; bytes are UTF-8, which for addresses is ASCII. */
function textOf(data: readonly number[], version: number): string {
  const bits = data.map((word) => word.toString(2).padStart(8, '0')).join('');
  let place = 0;
  const take = (count: number): number => parseInt(bits.slice(place, (place += count)), 2);
  const bytes: number[] = [];
  while (place + 4 <= bits.length) {
    const mode = take(4);
    if (mode === 0) break;
    if (mode === 7) take(8);
    else if (mode === 4) for (let left = take(version < 10 ? 8 : 16); left > 0; left--) bytes.push(take(8));
    else throw new Error(`no reader for mode ${mode}`);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
}

/** The text in a code; throws where anything in it is not as the standard says. */
export function readQr(modules: Modules): string {
  const [, , levels] = versionOf(modules);
  const { level, mask } = formatOf(modules);
  const [corrections = 0, blocks = 1] = levels.split(' ')[level]?.split('x').map(Number) ?? [];
  return textOf(dataOf(wordsOf(modules, mask), corrections, blocks), (modules.length - 17) / 4);
}
