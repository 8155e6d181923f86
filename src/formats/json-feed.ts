import type { Format } from '../reading/format.js';
import { asName, asText, asUrl, own, rowsOf, type Row } from '../reading/read.js';
import { readRow, type Pick } from '../reading/read-row.js';
import { unescaped } from '../reading/text-kind.js';

/** Where the parts stand that have another name than here. */
const paths: Readonly<Record<string, readonly string[]>> = {
  url: ['url', 'external_url'],
  date: ['date_published'],
  updated: ['date_modified'],
  image: ['image', 'banner_image'],
  author: ['authors', 'author'],
};

function pickFrom(item: Row, feed: unknown): Pick {
  return (field) => {
    if (field === 'body') return [{ html: own(item, 'content_html') }, own(item, 'content_text')];
    const values = (paths[field] ?? [field]).map((path) => own(item, path));
    // The feed's author and language hold for items that name none.
    return field === 'author' || field === 'language'
      ? [...values, ...(paths[field] ?? [field]).map((path) => own(feed, path))]
      : values;
  };
}

/** jsonfeed.org/version/1.1 and 1 */
function isJsonFeed(data: unknown): boolean {
  return /jsonfeed\.org\/version\//.test(asName(own(data, 'version')) ?? '');
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeed: Format = {
  name: 'json-feed',
  detect: isJsonFeed,
  parse(data, context) {
    return {
      title: asText(own(data, 'title')),
      url: asUrl(own(data, 'home_page_url')),
      next: asUrl(own(data, 'next_url')),
      articles: rowsOf(own(data, 'items')).map((item) => readRow(pickFrom(item, data), { kind: unescaped, context })),
    };
  },
};
