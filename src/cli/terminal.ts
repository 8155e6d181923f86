import { styleText } from 'node:util';

/** Sequences that a terminal obeys instead of showing them (ECMA-48 §5.4), and the strings of §5.6 up to their end. */
const sequence =
  /(?:(?![\t\n\r])\p{Cc}\[|\x9b)[0-?]*[ -/]*[@-~]|(?:(?![\t\n\r])\p{Cc}[\]PX^_]|[\x90\x98\x9d-\x9f])\P{Cc}*(?:\p{Cc}\\?)?/gu;
/** What is left of them, other control characters, and marks that turn the reading direction round (Unicode UAX #9). */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** Words from outside as one line that is safe to print: no server may move the cursor, rename the window or forge a line. */
export function printable(text: string): string {
  return text.replace(sequence, '').replace(unseen, ' ').normalize('NFC').trim();
}

/** Data from outside with every text in it made {@link printable}; line feeds stay in those texts whose name is in `lines`. */
export function printableData<T>(data: T, lines: readonly string[] = [], name = ''): T {
  const clean = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return lines.includes(key) ? value.split('\n').map(printableEnd).join('\n') : printable(value);
    if (Array.isArray(value)) return value.map((member) => clean(member, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, member]) => [printable(inner), clean(member, inner)]));
  };
  return clean(data, name) as T;
}

/** A line that keeps its indent. */
const printableEnd = (line: string) => (/^ */.exec(line)?.[0] ?? '') + printable(line);

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of one character: none for a mark on the letter before it, two for East Asian letters and pictures (Unicode UAX #11). */
const columnsOf = (character: string): number => (ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** Columns that a line takes in a terminal. */
export function widthOf(text: string): number {
  return [...text.normalize('NFC')].reduce((sum, character) => sum + columnsOf(character), 0);
}

/** The text in exactly so many columns: cut with `…`, or filled up with spaces. */
export function fitted(text: string, width: number): string {
  const whole = text.normalize('NFC');
  let [shown, used] = [whole, widthOf(whole)];
  if (used > width) {
    [shown, used] = ['', 0];
    for (const character of whole) {
      if (used + columnsOf(character) > width - 1) break;
      shown += character;
      used += columnsOf(character);
    }
    // A mark of the next letter may follow, but no space before the dots.
    shown = `${shown.trimEnd()}…`;
    used = widthOf(shown);
  }
  return shown + ' '.repeat(Math.max(0, width - used));
}

/** Words in lines of at most `width` columns; a word that is longer, such as an address, has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

type Format = Parameters<typeof styleText>[0];

/** Puts a style around words, or leaves them. */
export type Paint = (format: Format, text: string) => string;

export function painter(coloured: boolean): Paint {
  return (format, text) => (coloured ? styleText(format, text, { validateStream: false }) : text);
}

/**
 * Whether to write in colour: `FORCE_COLOR` decides, then `NO_COLOR` (https://no-color.org), then whether somebody is looking.
 */
export function isColoured(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(FORCE_COLOR);
  return !NO_COLOR && isTerminal && TERM !== 'dumb';
}
