import { formatOf } from '../reading/format-of.js';
import { asName, asText, get, isRow, own, rowsOf, type Row } from '../reading/read.js';

/** The plugins of news among the elements of a page, in containers too: those that have a list or a single article. */
function pluginsIn(value: unknown, depth = 0): readonly Row[] {
  const data = get(value, 'content.data');
  if (isRow(data) && (Array.isArray(own(data, 'list')) || isRow(own(data, 'detail')))) return [data];
  return depth < 8 && typeof value === 'object' && value
    ? Object.values(value).flatMap((inner) => pluginsIn(inner, depth + 1))
    : [];
}

function isPage(data: unknown): boolean {
  const content = own(data, 'content');
  const columns = isRow(content) ? Object.keys(content) : [];
  return columns.some((name) => name.startsWith('colPos')) && isRow(own(data, 'appearance'));
}

/** A picture in the sizes that the templates made, the whole one first; simple files of headless have their address beside them. */
function picture(file: Row): Row {
  const images = own(file, 'images');
  const made = Object.entries(isRow(images) ? images : {}).map(([name, size]): [string, Row] => [
    name,
    { url: own(size, 'publicUrl'), ...(own(size, 'dimensions') as Row | undefined) },
  ]);
  const sizes = Object.fromEntries(made);
  const { alternative, description, ...rest } = withProperties(file);
  return {
    ...rest,
    ...(own(file, 'dimensions') as Row | undefined),
    ...sizes.defaultImage,
    alternative,
    description,
    sizes,
  };
}

/** A file of headless_news with what it says of itself. */
function withProperties(file: Row): Row {
  const properties = own(file, 'properties') as Row | undefined;
  return { ...file, ...properties, url: own(properties, 'publicUrl') ?? own(file, 'publicUrl') ?? own(file, 'url') };
}

const filesIn = (row: Row) => ['media', 'falRelatedFiles'].flatMap((key) => rowsOf(own(row, key)));
const isPicture = (file: Row) =>
  isRow(own(file, 'images')) || /^image/.test(String(own(file, 'mimeType') ?? get(file, 'properties.mimeType')));

/** TYPO3 pages of EXT:headless with EXT:headless_news: all lists of the page, or its one article. */
export const typo3 = formatOf({
  name: 'typo3',
  detect: isPage,
  rows: (data) => {
    const plugins = pluginsIn(own(data, 'content'));
    const [detail] = plugins.flatMap((plugin) => rowsOf(own(plugin, 'detail')));
    return detail ?? plugins.flatMap((plugin) => rowsOf(own(plugin, 'list')));
  },
  fields: {
    id: 'uid',
    summary: 'teaser',
    body: (row) => [{ html: own(row, 'bodytext') }],
    date: 'datetime',
    updated: 'tstamp',
    expires: '',
    url: 'slug|canonical',
    slug: 'pathSegment',
    author: 'author.author',
    category: 'categories',
    pinned: 'isTopNews',
    image: (row) => filesIn(row).filter(isPicture).map(picture),
    attachments: (row) => [
      filesIn(row)
        .filter((file) => !isPicture(file))
        .map(withProperties),
    ],
  },
  feed: (data) => {
    const next = pluginsIn(own(data, 'content')).flatMap((plugin) => asName(get(plugin, 'pagination.next')) ?? [])[0];
    return { title: asText(get(data, 'meta.title')), ...(next && { next }) };
  },
});
