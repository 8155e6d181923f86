import { now } from '../dates/clock.js';
import { parseDate } from '../dates/parse-date.js';
import { formatOf } from '../reading/format-of.js';
import type { ReadContext } from '../reading/format.js';
import { asName, asText, get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { hasTags } from '../reading/text-kind.js';

/** Fields of web content may hold further fields. */
const DEEPEST = 5;
const MOST_FIELDS = 200;

/** The fields of web content with those inside of them, in order. */
function fieldsIn(holder: unknown, key: string, depth = 0): readonly Row[] {
  if (depth > DEEPEST) return [];
  return rowsOf(own(holder, key))
    .slice(0, MOST_FIELDS)
    .flatMap((field) => [field, ...fieldsIn(field, 'nestedContentFields', depth + 1)]);
}

/** A file of the library; what editors write about a picture is its description, its title is the name of the file. */
function pictureOf(file: unknown): Row | undefined {
  const url = own(file, 'contentUrl');
  const [alt, caption] = [own(file, 'description'), own(file, 'caption')];
  return url ? { url, alt, caption } : undefined;
}

/** The field that the editor wrote the text in, else the longest one with markup. */
function bodyIn(fields: readonly Row[]): string | undefined {
  const texts = fields.flatMap((field) => {
    const text = asText(get(field, 'contentFieldValue.data'));
    const isRich = /^rich_?text$/i.test(String(own(field, 'inputControl') ?? own(field, 'dataType')));
    return text && (isRich || hasTags(text)) ? [{ text, isRich }] : [];
  });
  return texts.sort((a, b) => Number(b.isRich) - Number(a.isRich) || b.text.length - a.text.length)[0]?.text;
}

/**
 * Web content keeps all but its title in fields that the site named itself, `TomTat` or `content27681514` with the label `Tóm tắt`: their
 * values are put beside the row's own under all their names. Blog postings have fixed names.
 */
function headlessRow(row: Row): Row {
  const fields = fieldsIn(row, 'contentFields');
  const named = fields.flatMap((field) => {
    const value = own(field, 'contentFieldValue');
    const data = own(value, 'data') ?? pictureOf(own(value, 'image'));
    return ['label', 'fieldReference', 'name'].flatMap((key) => {
      const name = asName(own(field, key));
      return name && data ? [[name, data] as const] : [];
    });
  });
  const files = fields.map((field) => get(field, 'contentFieldValue.document')).filter(isRow);
  const pictures = fields.map((field) => pictureOf(get(field, 'contentFieldValue.image'))).filter(Boolean);
  const languages = listOf(own(row, 'availableLanguages'));
  return {
    ...Object.fromEntries(named),
    attachments: files,
    ...row,
    contentFields: undefined,
    ...(own(row, 'alternativeHeadline') ? { summary: own(row, 'alternativeHeadline') } : {}),
    body: own(row, 'articleBody') ?? bodyIn(fields),
    image: [pictureOf(own(row, 'image')), ...pictures],
    language: languages.length === 1 ? languages[0] : undefined,
  };
}

const fileAddress = (entry: string | undefined) =>
  entry && `/c/document_library/get_file?fileEntryId=${encodeURIComponent(entry.replace(/\p{Cs}/gu, ''))}`;

/**
 * A row of the portals of Vietnamese offices that stand on Liferay 6. Files have no address of their own there; what is pinned may be so
 * until a day.
 */
function classicRow(row: Row, { timeZone, datePattern: pattern }: ReadContext): Row {
  const files = rowsOf(own(row, 'attachments')).map((file) => ({
    name: own(file, 'fileName'),
    type: own(file, 'extension'),
    url: own(file, 'url') ?? fileAddress(asName(own(file, 'fileEntryId'))),
  }));
  const until = parseDate(own(row, 'stickyExpireDate'), { timeZone, pattern })?.epoch ?? Infinity;
  return {
    ...row,
    id: own(row, 'articleId'),
    sticky: until > now() && own(row, 'sticky'),
    attachments: files,
  };
}

const isClassic = (row: unknown) =>
  asName(own(row, 'articleId')) !== undefined && ['lead', 'hasImage'].some((key) => own(row, key) !== undefined);

const isHeadlessRow = (row: unknown) =>
  Array.isArray(own(row, 'contentFields')) || (!!own(row, 'headline') && own(row, 'friendlyUrlPath') !== undefined);

/** A page of `/o/headless-delivery/`, one of its articles, or rows of the classic kind. */
function isLiferay(data: unknown): boolean {
  const counts = ['lastPage', 'pageSize', 'totalCount'].map((key) => own(data, key));
  const isPage = Array.isArray(own(data, 'items')) && counts.every((count) => typeof count === 'number');
  return isPage || isHeadlessRow(data) || isClassic(Array.isArray(data) ? data[0] : data);
}

/** Liferay: Headless Delivery 7.2 and later (blog postings, structured contents), and rows of the classic kind with `begin` and `end`. */
export const liferay = /* @__PURE__ */ formatOf({
  name: 'liferay',
  // learn.liferay.com/w/dxp/headless-delivery/consuming-apis/api-query-parameters: in the index of the site. The classic kind cannot be asked.
  search: (address, { query }, { withParameters }) =>
    /\/o\/headless-delivery\//.test(address.href) ? withParameters(address, { search: query }) : undefined,
  detect: isLiferay,
  rows: (data, context) =>
    rowsOf(own(data, 'items') ?? data).map((row) => (isClassic(row) ? classicRow(row, context) : headlessRow(row))),
  fields: { title: 'headline|title', body: 'body|content', attachments: 'attachments' },
});
