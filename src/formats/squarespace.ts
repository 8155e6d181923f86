import { formatOf } from '../reading/format-of.js';
import { asName, asText, get, own } from '../reading/read.js';
import { hasTags } from '../reading/text-kind.js';

/** Squarespace (`?format=json` on a page of a blog): lists and one post. Titles are markup; a picture that is not there is an address of a folder. */
export const squarespace = formatOf({
  name: 'squarespace',
  detect: (data) => ['website', 'websiteSettings', 'collection'].every((key) => typeof own(data, key) === 'object'),
  rows: (data) => own(data, 'item') ?? own(data, 'items'),
  kind: (text, field) => (field === 'title' || hasTags(text) ? { html: text } : text),
  fields: {
    date: 'publishOn|addedOn',
    url: 'fullUrl',
    slug: 'urlId',
    image: 'assetUrl',
    author: 'author.displayName',
    source: '',
    pinned: 'starred',
  },
  feed: (data) => {
    const next = asName(get(data, 'pagination.nextPageUrl'));
    return {
      title: asText(get(data, 'collection.title')),
      next: next && `${next}${next.includes('?') ? '&' : '?'}format=json`,
    };
  },
});
