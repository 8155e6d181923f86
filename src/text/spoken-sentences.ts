/** From the first letter to behind the last, in the text that was cut. */
export type Span = readonly [from: number, to: number];

/** Ends of sentences: a point, what closes behind it, a space, and something that may begin a sentence. */
const end = /[.!?…]+["”’»)\]]*(?=\s+["“‘«([–—-]*\s*[\p{Lu}\p{N}])/gu;

/**
 * What a full stop may stand behind without ending a sentence: titles and places (`TS.`, `TP.`), initials, `v.v.`, numbers of
 * articles and houses (`số 12.`), and the number of a heading at the beginning.
 */
const unfinished = new RegExp(
  '(?:^|[\\s("“.&-])(?:\\p{Lu}|T[PpXxTS]|Th\\.?[Ss]|P?GS|BS|CN|KS|KTS|LS|DS|ĐD|NS|NSND|NSƯT|NG[NƯ][DT]|[Đđ]\\/?[Cc]|v\\.\\s?v|Mrs?|Ms|Dr|Tr|ĐT)$' +
    '|(?:^|\\s)(?:số|điều|khoản|mục|chương|phần|tập|[Ss]ố|Điều|Khoản|Mục|Chương|Phần|Tập)\\s(?:\\d+|[IVX]+)$' +
    '|^\\s*(?:\\d{1,3}|[IVX]+|[a-zđ])$',
  'u',
);
/** Characters before a stop that are looked at. */
const lookBack = 24;

/** A span without white space at its ends. */
function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  return [to - words.trimStart().length, from + words.trimEnd().length];
}

/** The sentences of a passage, by where they stand. Their spans together hold every letter of it. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: stop, index } of text.matchAll(end)) {
    const before = text.slice(Math.max(from, index - lookBack), index);
    if (stop[0] === '.' && stop.length < 3 && unfinished.test(before)) continue;
    spans.push(trimmed(text, from, index + stop.length));
    from = index + stop.length;
  }
  if (text.slice(from).trim()) spans.push(trimmed(text, from, text.length));
  return spans;
}

/** The place nearest to the middle behind one of these marks, not in the first or last eighth; 0 where there is none. */
function nearMiddle(words: string, marks: RegExp): number {
  const middle = words.length / 2;
  let best = 0;
  for (const { 0: found, index } of words.matchAll(marks)) {
    const place = index + found.length;
    if (Math.abs(place - middle) < Math.abs(best - middle)) best = place;
  }
  return Math.abs(best - middle) < middle * 0.75 ? best : 0;
}

/**
 * A span in parts that are short enough, cut behind a comma or another pause near the middle, else between words.
 *
 * @param isShort whether a part may stay whole
 */
export function shortSpans(text: string, [from, to]: Span, isShort: (words: string) => boolean): Span[] {
  const words = text.slice(from, to);
  if (isShort(words)) return [[from, to]];
  const cut = nearMiddle(words, /[,;:)–—](?=\s)/g) || nearMiddle(words, /\s(?=\S)/g);
  if (!cut) return [[from, to]];
  const halves = [trimmed(text, from, from + cut), trimmed(text, from + cut, to)];
  return halves.flatMap((half) => shortSpans(text, half, isShort));
}
