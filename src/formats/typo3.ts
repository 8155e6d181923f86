import { formatOf } from './format-of.js';
import { asName, get, isRow, own, rowsOf, type Row } from './read.js';
import { asText } from './read.js';

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

/** Sizes of a picture: objects of headless itself or those of headless_news, the whole picture first. */
function picture(file: Row): Row {
  const images = own(file, 'images');
  const sizes = (isRow(images) ? Object.entries(images) : []).map(([name, size]): [string, Row] => {
    const { width, height } = (own(size, 'dimensions') ?? {}) as Row;
    return [name, { url: own(size, 'publicUrl'), width, height }];
  });
  const { defaultImage } = Object.fromEntries(sizes);
  const { alternative, description } = { ...file, ...(own(file, 'properties') as Row) } as Row;
  return {
    ...(own(file, 'dimensions') as Row),
    url: own(file, 'publicUrl') ?? own(file, 'url'),
    ...defaultImage,
    alternative,
    caption: description,
    sizes: Object.fromEntries(sizes),
  };
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
        .map((file) => ({ ...file, ...(own(file, 'properties') as Row) })),
    ],
  },
  feed: (data) => {
    const next = pluginsIn(own(data, 'content')).flatMap((plugin) => asName(get(plugin, 'pagination.next')) ?? [])[0];
    return { title: asText(get(data, 'meta.title')), ...(next && { next }) };
  },
});
