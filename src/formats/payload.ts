import { formatOf } from '../reading/format-of.js';
import { asName, get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { richText } from '../reading/rich-text.js';

/** One document says no more than when it was made and, where drafts are on, its standing; its texts are trees that begin with `root`. */
function isDocument(data: unknown): boolean {
  const isDated = ['createdAt', 'updatedAt'].every((key) => asName(own(data, key)));
  return isDated && (/^(?:draft|published)$/.test(String(own(data, '_status'))) || isTree(own(data, 'content')));
}

const isTree = (value: unknown) => get(value, 'root.type') === 'root';

/** Lists count with `totalDocs`; `pagination=false` leaves its words there. */
const isPayload = (data: unknown) =>
  Array.isArray(own(data, 'docs')) ? own(data, 'totalDocs') !== undefined : isDocument(data);

/** Captions of Payload's own template are trees of the editor, as bodies are. */
function withCaption(image: unknown): unknown {
  const caption = isRow(image) ? richText(image.caption) : undefined;
  return caption ? { ...(image as Row), caption } : image;
}

/** The plugin for search engines keeps a picture too. */
const pictures = (row: Row) => [...pickByAlias(row)('image'), get(row, 'meta.image')].map(withCaption);

/** Payload 2 and 3 (`/api/posts`): lists and one document, bodies of Lexical and Slate. Fields are the owner's: they are found by name. */
export const payload = formatOf({
  name: 'payload',
  // payloadcms.com/docs/queries/overview: all words, in any order. Fields are the owner's; content without `title` answers with an error.
  search: (address, { query }, { withParameters }) => withParameters(address, { 'where[title][like]': query }),
  detect: isPayload,
  rows: (data) => rowsOf(own(data, 'docs') ?? data),
  fields: {
    image: pictures,
    id: 'id',
    // Users are hidden from the public; what a hook copies of them comes first.
    author: (row) => [...listOf([own(row, 'populatedAuthors')]), ...pickByAlias(row)('author')],
  },
  readBody: richText,
});
