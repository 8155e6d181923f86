/** The files that a page downloads: for what, and when. */
const parts: readonly (readonly [file: string, content: string, when: string])[] = [
  [
    'bantin.js',
    'Lit, the three elements, all layouts and states, asking, words in Vietnamese and English',
    'with the page',
  ],
  ['bantin.iife.js', 'the same as a classic script', 'instead of it'],
  [
    'chunks/read-feed.js',
    'reading every answer: JSON Feed, hand-written JSON, frameworks, dates, paging',
    'beside the endpoint',
  ],
  ['chunks/drawing.js', 'titles, dates and pictures', 'beside the endpoint'],
  ['chunks/wordpress.js', '`wordpress`', 'beside the endpoint, where its address is WordPress’s'],
  [
    'chunks/systems.js',
    'the formats that are not named in another row',
    'where the answer or its address has a word of theirs',
  ],
  [
    'chunks/rich.js',
    'texts that are trees or Markdown: `strapi` `json-api` `payload` `contentful` `sanity` `prismic` `storyblok`',
    'the same',
  ],
  ['chunks/xml.js', '`rss` `atom` `rdf`, and any other XML', 'where the answer is XML'],
  [
    'chunks/text-layer.js',
    'callbacks, lines of JSON, notices before the data, web pages',
    'where the answer is not bare JSON',
  ],
  ['chunks/mapping.js', '`map`', 'where it is set'],
  ['chunks/article-text.js', 'the door for markup, tidying of texts', '`<news-article>`, beside the endpoint'],
  ['chunks/article-page.js', 'the layout of an article', '`<news-article>`, beside the endpoint'],
  ['chunks/engine-dompurify.js', 'DOMPurify', 'the first article, in browsers without a sanitizer of their own'],
  ['chunks/related-view.js', 'choosing and drawing other articles', '`<related-news>`, beside the endpoint'],
  ['chunks/load-more.js', 'further pages', '`loadMore()`'],
  ['chunks/refresh-controller.js', 'the timer', 'where `refresh` is set'],
  ['chunks/failure.js', 'trying again', 'an answer that failed'],
  ['chunks/source-error.js', 'words of an error in an answer without news', 'an answer without news'],
  ['chunks/explain.js', 'what to do about a failure, for the console', 'a failure'],
];

/** Brotli bytes by the name of a file, as the build writes them; nothing before the first build. */
export const [sizes] = Object.values(
  import.meta.glob<Readonly<Record<string, number>>>('../../dist/sizes.json', { eager: true, import: 'default' }),
);

/** Files that ship and that the table does not know. */
export const unknownParts = (shipped: Readonly<Record<string, number>> = sizes ?? {}): string[] =>
  Object.keys(shipped).filter((name) => !parts.some(([file]) => file === name));

const thousands = (bytes: number): string =>
  String(bytes)
    .replace(/(?=\d{3}$)/, ',')
    .replace(/^,/, '');

/** A table in Markdown; a sentence where nothing has been built. */
export function partsTable(): string {
  if (!sizes) return '_Run `npm run build`; the table is made from what it writes._';
  const shipped = parts.filter(([file]) => sizes[file] !== undefined);
  const rows = shipped.map(
    ([file, content, when]) => `| \`${file}\` | ${thousands(sizes[file] ?? 0)} | ${content} | ${when} |`,
  );
  return ['| file | bytes | for | downloaded |', '| --- | ---: | --- | --- |', ...rows].join('\n');
}
