import type { RawFeed } from '../model/raw-article.js';
import { formatOf } from '../reading/format-of.js';
import type { Format, ReadContext } from '../reading/format.js';
import { pageAddress } from '../reading/page-address.js';
import { asName, asNumber, get, own, rowsOf, type Row } from '../reading/read.js';
import { guessed } from '../reading/text-kind.js';

/** The serialised entity has every field as a list of objects. */
const isEntity = (row: unknown) =>
  get(row, 'title.0.value') !== undefined && ['nid', 'uuid', 'vid'].some((key) => get(row, `${key}.0.value`));

/** The pager serializer of Views puts rows and counts into one object. */
const isPaged = (data: unknown) =>
  Array.isArray(own(data, 'rows')) && own(own(data, 'pager'), 'items_per_page') !== undefined;

const rows = (data: unknown) => rowsOf(own(data, 'rows') ?? data);

/** Pages are counted from 0. */
function pager(data: unknown, context: ReadContext): Partial<RawFeed> {
  const [page = 0, pages = 0, total] = ['current_page', 'total_pages', 'total_items'].map((key) =>
    asNumber(get(data, `pager.${key}`)),
  );
  return isPaged(data) ? { total, next: page + 1 < pages ? pageAddress(context, page + 1) : undefined } : {};
}

const filesIn = (row: Row) =>
  Object.values(row)
    .flatMap(rowsOf)
    .filter((item) => own(item, 'target_type') === 'file' && own(item, 'url'));

const isPicture = (item: Row) => own(item, 'alt') !== undefined || own(item, 'width') !== undefined;

/** Pages stand under the language that stands before the interface; an alias of another language leads nowhere there. */
function urlOf(row: Row, { answer }: ReadContext): string | undefined {
  const language = /^https?:\/\/[^/?#]+\/([a-z]{2}(?:-[a-z]+)?)\//.exec(answer.url)?.[1];
  const alias = asName(get(row, 'path.0.alias'));
  const isAlias = alias && (!language || language === get(row, 'langcode.0.value'));
  const node = asName(get(row, 'nid.0.value'));
  const path = isAlias ? alias : node && `/node/${node}`;
  return path && `${language ? `/${language}` : ''}${path}`;
}

/** Fields have the names of the site; the first picture, the files and the first formatted text are known by what they hold. */
const entities = formatOf({
  name: 'drupal-rest',
  detect: (data) => isEntity(rows(data)[0]),
  rows,
  fields: {
    id: 'nid.0.value|uuid.0.value',
    title: 'title',
    body: (row) => [own(row, 'body'), Object.values(row).find((value) => get(value, '0.processed'))],
    url: (row, context) => [urlOf(row, context)],
    image: (row) => filesIn(row).filter(isPicture),
    attachments: (row) => [filesIn(row).filter((item) => !isPicture(item))],
  },
  feed: pager,
});

/** Views with fields give what the site would print: links, `<time>`, `<img>`. */
const printed = formatOf({ name: 'drupal-rest', detect: isPaged, rows, kind: guessed, feed: pager });

/** Drupal's core REST (`?_format=json`) and REST exports of Views with entities, or with a pager. */
export const drupalRest: Format = {
  name: 'drupal-rest',
  detect: (data, context) => entities.detect(data, context) || isPaged(data),
  parse: (data, context) => (isEntity(rows(data)[0]) ? entities : printed).parse(data, context),
};
