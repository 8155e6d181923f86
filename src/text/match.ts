import { fold } from './fold.js';

/** Where a text holds what was looked for: UTF-16 positions in the text as it is given. */
export interface MatchRange {
  readonly start: number;
  /** The first position that is no longer of it. */
  readonly end: number;
}

/** Tone marks of Vietnamese; those that make another vowel (`ô`, `ư`, `ă`) are not among them. */
const TONE = /([\u0300\u0301\u0303\u0309\u0323])([\p{L}\u0302\u0306\u031b]+)/gu;

const WORD = /[\p{L}\p{N}]+/gu;
const EXACT_WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that put spaces between words; in the others a word may begin anywhere. */
const HAS_SPACES = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}]/u;

/** A text without marks, letter by letter; the Greek s at the end of a word is an s. */
const folded = (text: string): string => fold(text).replaceAll('ς', 'σ');

/** The words of a query without marks and case: `Hội nghị, TP. Hà Sơn` is `hoi nghi tp ha son`. Empty where it holds no word. */
export function queryWords(query: string): readonly string[] {
  return folded(query).match(WORD) ?? [];
}

/** The same with its marks, each tone at the end of its word, so that `hòa` and `hoà` are one spelling. */
export function exactWords(query: string): readonly string[] {
  const text = query.normalize('NFD').toLowerCase().replace(TONE, '$2$1');
  return text.match(EXACT_WORD) ?? [];
}

/** Texts as {@link holds} wants them: each word behind one space. */
export function haystack(words: readonly string[]): string {
  return ` ${words.join(' ')}`;
}

/** Whether a word of the text begins with this one: who types `ngh` means `nghị`, and `an` is nothing of `bàn`. */
export function holds(hay: string, word: string): boolean {
  return hay.includes(HAS_SPACES.test(word) ? ` ${word}` : word);
}

/** A text without marks, and where each of its letters stands in the original, a base letter together with the marks that follow it. */
function foldedMap(text: string): { letters: string; starts: number[]; ends: number[] } {
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const plain = folded(letter);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    if (!plain && ends.length) ends[ends.length - 1] = end;
    letters += plain;
    at = end;
  }
  return { letters, starts, ends };
}

const isBeginning = (letters: string, at: number, word: string): boolean =>
  !HAS_SPACES.test(word) || !/[\p{L}\p{N}]$/u.test(letters.slice(Math.max(0, at - 2), at));

/** Ranges in order, those that touch or overlap as one. */
function united(ranges: readonly MatchRange[]): MatchRange[] {
  const result: MatchRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}

/** Where the words of a query stand in a text, marks and case aside, in order and apart. The text may be NFC, NFD or anything between. */
export function matchRanges(text: string, query: string): MatchRange[] {
  const words = new Set(queryWords(query));
  if (!words.size) return [];
  const { letters, starts, ends } = foldedMap(text);
  const ranges: MatchRange[] = [];
  for (const word of words) {
    for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length)) {
      const [start = 0, end = 0] = [starts[at], ends[at + word.length - 1]];
      if (isBeginning(letters, at, word)) ranges.push({ start, end });
    }
  }
  return united(ranges);
}
