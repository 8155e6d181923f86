import { foldedDate } from './date-text.js';
import { monthNamed, yearOf, zoneOf, type Fields } from './moment-of.js';

interface Compiled {
  readonly form: RegExp;
  /** The pattern letter of each group, in order. */
  readonly letters: readonly string[];
}

/** Pages name one pattern, so the map starts again when a page names many. */
const LIMIT = 16;
const compiled = new Map<string, Compiled>();

const GROUPS: Readonly<Record<string, string>> = {
  S: '(\\d{1,9})',
  a: '([ap]m|sa|ch)',
  Z: '(z|gmt|utc|(?:gmt)?[+-]\\d{1,2}(?::?\\d\\d)?)',
  E: '[^\\d]{2,9}(?:\\d\\b)?',
};

/** Letters that mean the same: .NET writes `tt` where Java writes `a`, and there are four ways to write a zone. */
const SAME: Readonly<Record<string, string>> = { t: 'a', h: 'H', z: 'Z', X: 'Z', x: 'Z', K: 'Z', f: 'S' };

function groupOf(letter: string, length: number): string {
  if (letter === 'y') return length === 2 ? '(\\d\\d)' : '(\\d{4})';
  if (letter === 'M' && length > 2) return '([a-z]+)';
  return GROUPS[letter] ?? '(\\d{1,2})';
}

function literal(text: string): string {
  return foldedDate(text).replace(/[^a-z0-9]/g, '\\$&');
}

function compile(pattern: string): Compiled {
  const letters: string[] = [];
  // A run of letters is a row of fields (`yyyyMMdd`) only if all its letters are; `ngày` and `'T'` are words.
  const source = pattern.replace(/'[^']*'|\p{L}+|\s+|[^]/gu, (piece) => {
    if (!piece.trim()) return ' ?';
    if (!/^[yMdHhmsSfatEzZXxK]+$/.test(piece)) return literal(piece.replace(/'/g, ''));
    return piece.replace(/(.)\1*/g, (run, first: string) => {
      const letter = SAME[first] ?? first;
      if (letter !== 'E') letters.push(letter);
      return groupOf(letter, run.length);
    });
  });
  return { form: new RegExp(`^${source}$`), letters };
}

function compiledOf(pattern: string): Compiled {
  let found = compiled.get(pattern);
  if (!found) {
    if (compiled.size >= LIMIT) compiled.clear();
    compiled.set(pattern, (found = compile(pattern)));
  }
  return found;
}

/**
 * Reads a folded text by a pattern of Unicode date letters (UTS #35): `yyyy yy MM M MMM dd d HH H hh h mm ss SSS a EEEE Z`, other
 * words and signs as they stand, literal letters in `'…'`. Numbers may lack their leading zero.
 */
export function readByPattern(text: string, pattern: string): Fields | undefined {
  const { form, letters } = compiledOf(pattern.normalize('NFC').slice(0, 60));
  const match = form.exec(text);
  if (!match) return undefined;
  const part = (letter: string): string | undefined => {
    const index = letters.indexOf(letter);
    return index < 0 ? undefined : match[index + 1];
  };
  const number = (letter: string): number | undefined =>
    part(letter) === undefined ? undefined : Number(part(letter));
  const month = part('M') ?? '';
  const [, name, hours, minutes] = /^([a-z]*)([+-]\d{1,2})?:?(\d\d)?/.exec(part('Z') ?? '') ?? [];
  return {
    year: yearOf(part('y') ?? ''),
    month: /^\d/.test(month) ? Number(month) : monthNamed(month),
    day: number('d') ?? 1,
    hour: number('H'),
    minute: number('m'),
    second: number('s'),
    fraction: part('S'),
    half: part('a'),
    zone: zoneOf(name, hours, minutes),
  };
}
