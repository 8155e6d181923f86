/** Short forms and their words, from a text: `UBND Ủy ban nhân dân|GS giáo sư`. */
export function tableOf(text: string): ReadonlyMap<string, string> {
  return new Map(text.split('|').map((entry) => /^(\S+) (.*)$/.exec(entry)?.slice(1) as [string, string]));
}

/** Any of the short forms as a part of a pattern, the longest first, so that none hides behind its beginning. */
export function anyOf(table: ReadonlyMap<string, string>): string {
  return [...table.keys()].sort((a, b) => b.length - a.length).join('|');
}

/** Not in a word or a number. */
export const alone = '(?<![\\p{L}\\d])';
export const ended = '(?![\\p{L}\\d])';
