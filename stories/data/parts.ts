/** What a file is for besides the formats in it, and when it is downloaded. Files that hold nothing but formats need no line here. */
const parts: Readonly<Record<string, readonly [content: string, when: string]>> = {
  'bantin.js': [
    'Lit, the three elements, all layouts and states, asking, the first words in Vietnamese and English',
    'with the page',
  ],
  'bantin.iife.js': ['the same as a classic script', 'instead of it'],
  'chunks/discover.js': ['forms for content systems that take no tags of one’s own', 'where the page has one'],
  'chunks/read-feed.js': [
    'what every answer takes: sharing and remembering it, telling its format',
    'beside the endpoint',
  ],
  'chunks/read-row.js': ['making an article of the fields of a row, cleaning it', 'beside the endpoint'],
  'chunks/read-values.js': ['reading texts, and dates in all the forms that endpoints write', 'beside the endpoint'],
  'chunks/read-by-name.js': [
    'finding lists, fields and pages by their names, frameworks',
    'beside the endpoint, unless `format` is one that says where everything stands: `wordpress`, `json-feed`, `rss`, `atom`, `rdf`',
  ],
  'chunks/drawing.js': ['titles, dates and pictures', 'beside the endpoint'],
  'chunks/templates.js': [
    'Lit’s templates, labels and forms of dates in Vietnamese and English',
    'beside the endpoint',
  ],
  'chunks/wordpress.js': ['', 'beside the endpoint, where its address is WordPress’s'],
  'chunks/wordpress-fields.js': ['fields of the site’s own', 'where the answer is WordPress’s and has some'],
  'chunks/xml.js': ['any XML, feeds', 'where the answer is XML'],
  'chunks/rich.js': ['texts that are trees or Markdown', 'where the answer has a word of theirs'],
  'chunks/text-layer.js': [
    'callbacks, lines of JSON, notices before the data, web pages',
    'where the answer is not bare JSON',
  ],
  'chunks/mapping.js': ['', 'where `map` is set'],
  'chunks/pace.js': ['pauses for the page', 'where the answer is larger than 250 KB'],
  'chunks/rewrite-hosts.js': ['hosts that have moved', 'where `rewrite` is set'],
  'chunks/merge-feeds.js': ['putting several answers together', 'where `src` has several addresses'],
  'chunks/article-door.js': ['the door for markup', '`<news-article>`, beside the endpoint'],
  'chunks/article-text.js': ['tidying of texts, reading of files', '`<news-article>`, beside the endpoint'],
  'chunks/article-page.js': ['the layout of an article', '`<news-article>`, beside the endpoint'],
  'chunks/article-paper.js': ['the styles of an article on paper', 'after `article-page`; nothing waits for them'],
  'chunks/article-tables.js': ['tables that scroll', 'a text with a table, before it is drawn'],
  'chunks/article-files.js': ['files to download', 'an article with files, before it is drawn'],
  'chunks/article-films.js': ['films of YouTube and Vimeo', 'an article that names one of them, before it is drawn'],
  'chunks/article-scripts.js': [
    'fonts and line breaks of Chinese, Japanese, Korean, Lao, Khmer and Thai',
    'an article in one of them, before it is drawn',
  ],
  'chunks/enlarge.js': ['what opens pictures and files large', 'with files, or with `images="lightbox"`'],
  'chunks/tools.js': ['the bar: size, contrast, print, copy, share', 'the first article, where `tools` is not empty'],
  'chunks/qr.js': ['a QR code, made on the device', 'the press of its button'],
  'chunks/save.js': ['the article as one HTML file', 'the press of its button'],
  'chunks/download.js': ['handing a file to the reader', 'with the QR code or the saved article'],
  'chunks/page-facts.js': ['JSON-LD and the title of the page', 'where `json-ld` or `page-title` is set'],
  'chunks/print.js': ['one article on paper', '`print()`'],
  'chunks/lightbox.js': ['pictures over the window', 'a pointer or the focus on a picture, with `images="lightbox"`'],
  'chunks/listen.js': ['the button and the player that read aloud', 'where `tools` has `listen`'],
  'chunks/spoken.js': ['numbers, dates and abbreviations as a voice says them', 'the first press of that button'],
  'chunks/preview.js': ['a PDF in the browser’s own viewer', 'a pointer or the focus on its button'],
  'chunks/article-habits.js': [
    'pictures in tables, credits at the end, old encodings',
    'a text that looks as if it had them',
  ],
  'chunks/tell-encoding.js': ['a warning', 'a text in TCVN3 or VNI'],
  'chunks/engine-dompurify.js': ['DOMPurify', 'the first article, in browsers without a sanitizer of their own'],
  'chunks/related-view.js': ['choosing and drawing other articles', '`<related-news>`, beside the endpoint'],
  'chunks/list-desk.js': [
    'search, filters and pages: what is shown and why',
    'where `query`, `searchable`, `tabs`, `paging` or the like is set',
  ],
  'chunks/list-tools.js': ['the search box and the tabs', 'where `searchable` or `tabs` is set'],
  'chunks/pager.js': ['buttons of pages', 'where `paging` is set'],
  'chunks/ticker.js': ['one line that can run', '`layout="ticker"`'],
  'chunks/own-item.js': ['items in a form of the page’s own', 'where there is a `<template slot="item">`'],
  'chunks/search-request.js': ['asking the endpoint itself', 'a search, or the news of a day'],
  'chunks/opening.js': ['articles in the place of the list or over the page', 'where `open` asks for it'],
  'chunks/article-loader.js': ['the ways to the text of one article', 'interest in a title, where `open` is set'],
  'chunks/debug-panel.js': ['what tells web masters why it is empty', 'where `debug` is set'],
  'chunks/last-copy.js': ['the last good copy', 'where `keep` is set, or nothing could be loaded'],
  'chunks/load-more.js': ['further pages, days that a reader types', '`loadMore()`, or a part that needs it'],
  'chunks/above-news.js': [
    'the timer, news that wait, sources that failed',
    'where `refresh` is set or a source failed',
  ],
  'chunks/archive.js': ['the news of a day', '`<related-news archive>`'],
  'chunks/failure.js': ['the reason, trying again', 'an answer that failed'],
  'chunks/source-error.js': ['words of an error in an answer without news', 'an answer without news'],
  'chunks/failure-words.js': ['what readers are told of a failure', 'a failure'],
  'chunks/explain.js': ['what to do about each failure, in words', 'a failure, for the console; with `debug-panel`'],
  'chunks/canonical-address.js': ['whether two addresses are one page', 'with `related-view` or `merge-feeds`'],
  'chunks/text-tools.js': [
    'telling JSON, attributes of tags',
    'with `text-layer` or `xml`, or where the answer may be GraphQL',
  ],
};

/** What the build writes to `dist/sizes.json`: brotli bytes and names of formats, by the name of a file. */
export type Sizes = Readonly<Record<string, { readonly bytes: number; readonly formats: readonly string[] }>>;

/** Files that ship and of which nothing can be said, and lines above for files that do not ship. */
export function differingParts(sizes: Sizes): string[] {
  const silent = Object.entries(sizes).filter(([name, { formats }]) => !parts[name] && !formats.length);
  return [...silent.map(([name]) => name), ...Object.keys(parts).filter((name) => !sizes[name])];
}

const thousands = (bytes: number): string => String(bytes).replace(/\B(?=\d{3}$)/, ',');

/** A table in Markdown; a sentence where nothing has been built. */
export function partsTable(sizes: Sizes | undefined): string {
  if (!sizes) return '_Run `npm run build`; the table is made from what it writes._';
  const known = Object.keys(parts);
  const place = (name: string) => (known.includes(name) ? known.indexOf(name) : known.indexOf('chunks/rich.js'));
  const rows = Object.entries(sizes)
    .sort(([one], [other]) => place(one) - place(other))
    .map(([name, { bytes, formats }]) => {
      const [content = '', when = 'where the answer, or its address, has a word of theirs'] = parts[name] ?? [];
      const names = formats.map((format) => `\`${format}\``).join(' ');
      return `| \`${name}\` | ${thousands(bytes)} | ${[content, names].filter(Boolean).join(': ')} | ${when} |`;
    });
  return ['| file | bytes | for | downloaded |', '| --- | ---: | --- | --- |', ...rows].join('\n');
}
