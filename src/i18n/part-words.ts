/** The two languages that every part speaks by itself. */
export type Own<Words> = Readonly<Record<'vi' | 'en', Words>>;

const tagOf = (language: string): string => language.toLowerCase().replace(/_/g, '-');

/**
 * Words that are downloaded with the parts that say them, not with the page: `register` adds all of a language at once, `wordsIn` makes a
 * part's own.
 */
export function partWords<Words extends object>(): {
  /** Adds the words of a language, or replaces them. `language` is a BCP 47 tag such as `zh` or `zh-Hant`; case does not matter. */
  register: (language: string, words: Words) => void;
  /** The words of one part, for a language. */
  wordsIn: <Name extends keyof Words>(own: Own<Pick<Words, Name>>) => (language: string) => Pick<Words, Name>;
  /** The same where a part needs less than the whole of a name. */
  wordsOf: <Part>(language: string, own: Own<Part>) => Words | Part;
} {
  const languages = new Map<string, Words | 'vi' | 'en'>([
    ['vi', 'vi'],
    ['en', 'en'],
  ]);
  /** Those of the tag itself, else of the nearest wider tag (`vi-VN` → `vi`), else Vietnamese; what was added goes before a part's own. */
  function wordsOf<Part>(language: string, own: Own<Part>): Words | Part {
    let tag = tagOf(language);
    while (tag && !languages.has(tag)) tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
    const words = languages.get(tag || 'vi') ?? 'vi';
    return typeof words === 'string' ? own[words] : words;
  }
  return {
    register: (language, words) => void languages.set(tagOf(language), words),
    wordsIn: (own) => (language) => wordsOf(language, own),
    wordsOf,
  };
}
