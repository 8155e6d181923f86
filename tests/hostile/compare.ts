// How an element on a host's page differs from the same one on a clean page.
import type { Picture } from '../support/tab.js';

/** A part of an element as it is shown: lengths in CSS px from the corner of the element. */
export interface Part {
  readonly name: string;
  readonly words: string;
  readonly box: readonly number[];
  readonly styles: readonly string[];
}

export interface Reading {
  readonly parts: readonly Part[];
  /** Where the element is in the window: x, y, width, height. */
  readonly frame: readonly number[];
}

/** Differences that are told of each kind; the rest is counted. */
const TOLD = 3;
const told = (lines: readonly string[]): string[] =>
  lines.length > TOLD ? [...lines.slice(0, TOLD), `and ${lines.length - TOLD} more`] : [...lines];

const short = (name: string): string => name.split('>').slice(-2).join('>');

/** Where the words are other ones, or the parts that have them. */
function otherWords(seen: Reading, wanted: Reading): string[] {
  const lines = ({ parts }: Reading): string[] => parts.map(({ name, words }) => `${short(name)} “${words}”`);
  const [now, clean] = [lines(seen), lines(wanted)];
  const at = clean.findIndex((line, index) => line !== now[index]);
  if (at < 0 && now.length === clean.length) return [];
  return [`text: ${now[at] ?? 'nothing'} instead of ${clean[at] ?? 'nothing'} (${now.length} parts, ${clean.length})`];
}

/** Where parts are elsewhere or of another size by more than `slack` px. */
function otherPlaces(seen: Reading, wanted: Reading, slack: number): string[] {
  return wanted.parts.flatMap(({ name, box, styles }, index) => {
    // Where letters are set by other pixels a line may end one word earlier.
    if (slack > 1 && styles[0] === 'inline') return [];
    const now = seen.parts[index]?.box ?? [];
    const isNear = box.every((length, side) => Math.abs(length - (now[side] ?? Infinity)) <= slack);
    return isNear ? [] : [`place: ${short(name)} ${now.join(' ')} instead of ${box.join(' ')}`];
  });
}

function otherStyles(seen: Reading, wanted: Reading, keys: readonly string[]): string[] {
  return wanted.parts.flatMap(({ name, styles }, index) =>
    styles.flatMap((value, at) => {
      const now = seen.parts[index]?.styles[at];
      return now === value || !keys[at] ? [] : [`style: ${short(name)} ${keys[at]} ${now} instead of ${value}`];
    }),
  );
}

/** @param slack px that a place may be off @param keys names of the styles; of one without a name nothing is said */
export function differences(seen: Reading, wanted: Reading, keys: readonly string[], slack: number): string[] {
  const words = otherWords(seen, wanted);
  // Of other parts nothing can be compared.
  if (words.length) return words;
  return [...told(otherPlaces(seen, wanted, slack)), ...told(otherStyles(seen, wanted, keys))];
}

/** A colour of a pixel that differs by more than this is another one; less is how edges of letters are smoothed. */
const SHADE = 40;
/** The share of pixels that may be other ones. */
const SHARE = 0.002;

const isOther = (one: Buffer, a: number, other: Buffer, b: number): boolean =>
  [0, 1, 2].some((channel) => Math.abs((one[a + channel] ?? 0) - (other[b + channel] ?? 0)) > SHADE);

interface Seen {
  readonly picture: Picture;
  readonly frame: readonly number[];
}

const cornerOf = ({ frame }: Seen): [x: number, y: number, width: number, height: number] => {
  const [x = 0, y = 0, width = 0, height = 0] = frame.map(Math.round);
  return [x, y, width, height];
};

/** Compares what two windows show of one element, as far as both show it. */
export function otherPixels(seen: Seen, wanted: Seen): string[] {
  const [x, y, width, height] = cornerOf(seen);
  const [left, top] = cornerOf(wanted);
  const columns = Math.min(width, seen.picture.width - x, wanted.picture.width - left);
  const rows = Math.min(height, seen.picture.height - y, wanted.picture.height - top);
  let others = 0;
  for (let row = 0; row < rows; row++) {
    const a = ((y + row) * seen.picture.width + x) * 4;
    const b = ((top + row) * wanted.picture.width + left) * 4;
    const length = columns * 4;
    // Most lines are the same.
    if (!seen.picture.data.compare(wanted.picture.data, b, b + length, a, a + length)) continue;
    for (let at = 0; at < length; at += 4)
      if (isOther(seen.picture.data, a + at, wanted.picture.data, b + at)) others++;
  }
  return others / (rows * columns) <= SHARE ? [] : [`picture: ${others} of ${rows * columns} pixels differ`];
}
