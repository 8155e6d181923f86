import { formatOf } from '../reading/format-of.js';
import { asName, asNumber, asText, asUrl, get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { attributeIn } from '../reading/read-picture.js';

const DEEPEST = 4;

/** `Ti_x00ea_u` is `Tiêu`: what is no letter of English in the name of a column is written as its code; `OData_` goes before the first `_`. */
const decodedName = (name: string) =>
  name
    .replace(/^OData_(?=_)/, '')
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A row in plain words: names decoded, lists out of `{ results }`, what was not expanded (`{ __deferred }`) left out. */
function plainRow(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (own(value, '__deferred') || depth > DEEPEST) return undefined;
  if (!isRow(value))
    return listOf(value)
      .slice(0, 200)
      .map((member) => plainRow(member, depth + 1));
  const list = own(value, 'results');
  if (depth && Array.isArray(list)) return plainRow(list, depth);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__metadata')
      .map(([name, member]) => [decodedName(name), plainRow(member, depth + 1)]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The address in an image column, which is JSON in a string. */
function fileOfImage(text: string): string | undefined {
  const file = text.startsWith('{') ? parsed(text) : undefined;
  const [server, path] = [own(file, 'serverUrl'), own(file, 'serverRelativeUrl')].map(asName);
  return path && (server ?? '') + path;
}

/** A description that is no address. */
const wordsOnly = (value: unknown) => asText(value)?.match(/^(?!(?:https?:\/)?\/\S*$).*/s)?.[0];

/**
 * A picture: `{ Url, Description }`, the two in a string, an image column, an `<img>`. An empty description is filled with the address, and
 * pages without a picture are given one of the system's own.
 */
function pictureOf(value: unknown): unknown {
  const text = asName(value) ?? '';
  const [, pairUrl, pairText] = /^(\S+?),(?:\s(.*))?$/s.exec(text) ?? [];
  const url = asUrl(own(value, 'Url') ?? fileOfImage(text) ?? pairUrl);
  if (/\/_layouts\/(?:15\/)?images\//i.test(url ?? text)) return undefined;
  return url?.includes('/') ? { url, alt: wordsOnly(own(value, 'Description') ?? pairText) } : value;
}

/** Columns of pictures, also those that a site named itself. */
const pictureName = /image|thumb|anh|ảnh|hinh|hình/i;

/** The pictures of a web part, as figures. */
function figuresOf(part: string): string {
  const caption = /data-sp-prop-name="captionText"[^<>]*>([^<]{1,2000})</i.exec(part)?.[1] ?? '';
  return (part.match(/<img\s[^<>]{1,3000}>/gi) ?? [])
    .filter((tag) => attributeIn(tag, 'src'))
    .map((tag) => `<figure>${tag}<figcaption>${caption}</figcaption></figure>`)
    .join('');
}

/** The parts of a page as `/_api/sitepages/` gives them: JSON in a string. */
function partsText(json: string): string {
  return rowsOf(parsed(json))
    .map((part) => {
      const picture = asUrl(get(part, 'webPartData.serverProcessedContent.imageSources.imageSource'));
      // Quotes and brackets are in no address that was accepted.
      const figure = picture && `<figure><img src="${picture.replace(/&/g, '&amp;')}"></figure>`;
      return asText(own(part, 'innerHTML')) ?? figure ?? '';
    })
    .join('');
}

/** The text of a page: its text parts, and of its web parts (settings, ids, words for search) no more than their pictures. */
function canvasText(value: unknown): unknown {
  const html = asText(value) ?? '';
  if (html.startsWith('[')) return { html: partsText(html) };
  if (!html.includes('data-sp-canvascontrol')) return value;
  const texts = html
    .split(/(?=<div\b[^<>]*\sdata-sp-canvascontrol\b)/i)
    .map((control) =>
      /<div\b[^<>]*\sdata-sp-webpart\b/i.test(control)
        ? figuresOf(control)
        : control.replace(/(<\/?div)\b[^<>]*>/gi, '$1>'),
    );
  return { html: texts.join('') };
}

/** States of approval: approved, denied, pending, draft, scheduled. */
const approvals = ['published', 'withdrawn', 'draft', 'draft', 'scheduled'];

/** Whether a row may be shown. In the lists of some provinces the status 1 hides a row; elsewhere a column `Status` may mean anything. */
function statusOf(row: Row): unknown {
  const approval = approvals[asNumber(own(row, '_ModerationStatus')) ?? -1];
  const isNeverPublished = /^0\./.test(String(asName(own(row, '_UIVersionString'))));
  if (asNumber(own(row, 'PromotedState')) === 1 || (isNeverPublished && approval !== 'withdrawn')) return 'draft';
  if (approval) return approval;
  const status = own(row, 'Status');
  if (own(row, 'ShortContent') === undefined) return status;
  return asNumber(status) === 1 || status === true ? 'withdrawn' : undefined;
}

const files = (row: Row) =>
  rowsOf(own(row, 'AttachmentFiles')).map((file) => ({
    name: own(file, 'FileName'),
    url: own(file, 'ServerRelativeUrl'),
  }));

function sharePointRow(sent: Row): Row {
  const row = (plainRow(sent) ?? {}) as Row;
  return {
    ...Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, pictureName.test(name) ? pictureOf(value) : value]),
    ),
    Status: statusOf(row),
    ArticleStartDate: own(row, 'ArticleStartDate') ?? own(row, 'ArticleStartDates'),
    CanvasContent1: canvasText(own(row, 'CanvasContent1')),
    byline: own(row, 'ArticleByLine'),
    attachments: files(row),
    canonicalUrl: own(row, 'EncodedAbsUrl') ?? own(row, 'AbsoluteUrl'),
  };
}

const isPage = (row: Row) => asNumber(own(row, 'PromotedState')) === 0;
const isFolder = (row: Row) => asNumber(own(row, 'FileSystemObjectType') ?? own(row, 'FSObjType')) === 1;

/** The rows of an answer; pages that are no news are left out where others are. */
function rowsIn(data: unknown): readonly Row[] {
  const inner = own(data, 'd') ?? data;
  const rows = rowsOf(own(inner, 'results') ?? own(inner, 'value') ?? inner).filter((row) => !isFolder(row));
  const isNewsKnown = rows.some((row) => asNumber(own(row, 'PromotedState')) === 2);
  return rows.filter((row) => !(isNewsKnown && isPage(row))).map(sharePointRow);
}

/** Columns that every list has, or every library of pages. */
const columns =
  'FileRef FileLeafRef GUID AuthorId EditorId ContentTypeId FileSystemObjectType PromotedState PublishingPageContent ArticleStartDate odata.type'.split(
    ' ',
  );

function hasColumns(row: unknown): boolean {
  return columns.some((name) => own(row, name) !== undefined) || (!!own(row, 'ID') && own(row, 'Title') !== undefined);
}

/** OData 2: `{ d: { results: [{ __metadata }] } }` or `{ d: { __metadata } }`. */
function isVerbose(inner: Row): boolean {
  const results = own(inner, 'results');
  return Array.isArray(results) ? results.every((row) => own(row, '__metadata')) : !!own(inner, '__metadata');
}

/** OData 2, OData 3 with and without metadata; OData 4 when it comes from `/_api/`. */
function isSharePoint(data: unknown): boolean {
  const inner = own(data, 'd');
  if (isRow(inner)) return isVerbose(inner);
  const context = own(data, '@odata.context');
  if (context) return /\/_api\//.test(String(asName(context)));
  const rows = own(data, 'value');
  const isKnown = own(data, 'odata.metadata') !== undefined;
  if (!Array.isArray(rows)) return isKnown && hasColumns(data);
  return isKnown || (Object.keys(data as Row).every((key) => /^(?:value$|odata\.)/.test(key)) && hasColumns(rows[0]));
}

/** SharePoint lists, site pages and publishing pages by REST (`/_api/web/lists/…/items`), and OData 2 and 3 of any other system. */
export const sharepoint = /* @__PURE__ */ formatOf({
  name: 'sharepoint',
  // learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests. Columns of dates are the site's.
  search: (address, { query }, { withCondition, odataText }) =>
    withCondition(address, '$filter', ' and ', query ? [`substringof(${odataText(query)},Title)`] : []),
  detect: isSharePoint,
  rows: rowsIn,
  feed: (data) => {
    const [next, total] = [asUrl(get(data, 'd.__next')), asNumber(get(data, 'd.__count'))];
    return { ...(next && { next }), ...(total && { total }) };
  },
});
