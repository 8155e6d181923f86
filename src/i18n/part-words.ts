/**
 * Words that are downloaded with the parts that say them, not with the page: `register` adds all of a language at once, `wordsIn` makes a
 * part's own.
 */
export function partWords<Words extends object>(): {
  /** Adds the words of a language, or replaces them. `language` is a BCP 47 tag without region, such as `zh`; case does not matter. */
  register: (language: string, words: Words) => void;
  /** The words of one part: those that were added for a language, by its first subtag, else its own; Vietnamese where there are none. */
  wordsIn: <Name extends keyof Words>(
    own: Readonly<Record<'vi' | 'en', Pick<Words, Name>>>,
  ) => (language: string) => Pick<Words, Name>;
} {
  const added = new Map<string, Words>();
  return {
    register: (language, words) => void added.set(language.toLowerCase(), words),
    wordsIn:
      ({ vi, en }) =>
      (language) => {
        const name = language.toLowerCase().split(/[-_]/)[0] ?? '';
        return added.get(name) ?? (name === 'en' ? en : vi);
      },
  };
}
