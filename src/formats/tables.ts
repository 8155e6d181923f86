import { formatOf } from '../reading/format-of.js';
import type { Format } from '../reading/format.js';
import { addressWith } from '../reading/page-address.js';
import { asName, get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { guessed } from '../reading/text-kind.js';

/** Airtable: `records[].fields`, which lacks the empty ones. Addresses of its files hold for two hours. */
export const airtable: Format = formatOf({
  name: 'airtable',
  detect: (data) => /^rec\w{14}$/.test(String(get(data, 'records.0.id'))) && isRow(get(data, 'records.0.fields')),
  rows: (data) =>
    rowsOf(own(data, 'records')).map(({ id, createdTime, fields }) => ({
      created: createdTime,
      ...(fields as Row),
      id,
    })),
  kind: guessed,
  feed: (data, context) => {
    const mark = asName(own(data, 'offset'));
    return { next: mark && addressWith(context, [['offset', mark]]) };
  },
});

/** The bare value of a property of Notion; of written text the letters without their marks. */
function valueOf(property: unknown): unknown {
  const value = own(property, asName(own(property, 'type')) ?? '');
  const texts = rowsOf(value).map((part) => own(part, 'plain_text'));
  if (texts.length && texts.every((text) => typeof text === 'string')) return texts.join('');
  return own(value, 'start') ?? value;
}

function fromPage(page: Row): Row {
  const { properties, created_time, last_edited_time, archived, in_trash, ...rest } = page;
  const entries = Object.entries(isRow(properties) ? properties : {});
  const title = entries.find(([, property]) => own(property, 'type') === 'title')?.[1];
  return {
    created: created_time,
    updated: last_edited_time,
    hidden: archived || in_trash,
    cover: rest.cover,
    ...Object.fromEntries(entries.map(([name, property]) => [name, valueOf(property)])),
    id: rest.id,
    title: valueOf(title),
    url: rest.public_url,
  };
}

/** A data base of Notion: `results[].properties`, each under the name of its type. */
export const notion: Format = formatOf({
  name: 'notion',
  detect: (data) => [data, ...listOf(own(data, 'results')).slice(0, 1)].some((one) => own(one, 'object') === 'page'),
  rows: (data) => rowsOf(own(data, 'results') ?? data).map(fromPage),
});
