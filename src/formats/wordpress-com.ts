import { formatOf } from '../reading/format-of.js';
import type { ReadContext } from '../reading/format.js';
import { asName, asText, get, isRow, own, rowsOf, type Row } from '../reading/read.js';

/** Names in capitals, in one post or the first of a list; `fields` may leave few of them. */
const isPost = (row: unknown) => own(row, 'ID') !== undefined && asName(own(row, 'URL')) !== undefined;

const filesOf = (row: Row): readonly Row[] => {
  const files = own(row, 'attachments');
  return isRow(files) ? rowsOf(Object.values(files)) : [];
};

/** What is known of the picture itself stands among the attachments. */
function pictures(row: Row): readonly unknown[] {
  const picture = own(row, 'post_thumbnail');
  const file = filesOf(row).find(({ ID }) => ID === own(picture, 'ID'));
  return [isRow(picture) && own(picture, 'URL') ? { ...file, ...picture } : undefined, own(row, 'featured_image')];
}

/** Pages are asked for by what the answer gives as a handle. */
function nextPage(data: unknown, { answer }: ReadContext, { length }: readonly Row[]) {
  const handle = asName(get(data, 'meta.next_page'));
  if (!handle || !length || !URL.canParse(answer.url)) return {};
  const url = new URL(answer.url);
  for (const name of ['page', 'offset']) url.searchParams.delete(name);
  url.searchParams.set('page_handle', handle);
  return { next: url.href };
}

/** WordPress.com and Jetpack REST API v1.1 (`public-api.wordpress.com/rest/v1.1/sites/SITE/posts`): lists and one post. */
export const wordpressCom = formatOf({
  name: 'wordpress-com',
  // developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/. One category can be named there, but only to the letter.
  search: (address, { query, from, to }, { isoOf, withParameters }) =>
    withParameters(address, { search: query, after: isoOf(from, -1000), before: isoOf(to, 1000) }),
  detect: (data) =>
    own(data, 'found') === undefined
      ? isPost(data) && own(data, 'site_ID') !== undefined
      : isPost(get(data, 'posts.0')),
  rows: (data) => rowsOf(own(data, 'posts') ?? data),
  kind: (text, field) => (field === 'alt' ? text : { html: text.replace(/\s*\[(?:&hellip;|…)\]/, '…') }),
  fields: {
    image: pictures,
    author: 'author',
    category: 'categories',
    tags: 'tags',
    attachments: (row) => [filesOf(row).filter((file) => !/^image\//.test(String(own(file, 'mime_type'))))],
    locked: (row) => [!!asText(own(row, 'password'))],
    expires: '',
    source: '',
  },
  feed: nextPage,
});
