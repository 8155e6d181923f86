import { formatOf } from '../reading/format-of.js';
import { asName, asText, get, own, rowsOf, type Row } from '../reading/read.js';

/** `@odata.context` and the like; OData 4.01 may leave out `odata.`. */
const note = (data: unknown, name: string) => own(data, `@odata.${name}`) ?? own(data, `@${name}`);

/** The texts of a page of Graph: sections, columns, web parts. */
function textsIn(layout: unknown): string {
  return ['horizontalSections', 'verticalSection']
    .flatMap((key) => rowsOf(own(layout, key)))
    .flatMap((section) => [section, ...rowsOf(own(section, 'columns'))])
    .flatMap((column) => rowsOf(own(column, 'webparts')))
    .map((part) => asText(own(part, 'innerHtml')) ?? '')
    .join('');
}

/** Names of Microsoft Graph and of Sitefinity, and what they mean here. */
function odataRow(row: Row): Row {
  const level = asName(get(row, 'publishingState.level'));
  const body = textsIn(own(row, 'canvasLayout'));
  return {
    ...row,
    ...(body && { body }),
    status: level && level !== 'published' ? 'draft' : own(row, 'status'),
    created: own(row, 'created') ?? own(row, 'createdDateTime'),
    modified: own(row, 'modified') ?? own(row, 'lastModifiedDateTime'),
    thumbnail: own(row, 'thumbnail') ?? own(row, 'thumbnailWebUrl'),
    author: own(row, 'author') ?? get(row, 'createdBy.user.displayName'),
    sourceUrl: own(row, 'SourceSite'),
  };
}

/** What OData says of itself, except from SharePoint's own interface, whose columns need more. */
function isOData(data: unknown): boolean {
  const context = asName(note(data, 'context')) ?? '';
  const isList = Array.isArray(own(data, 'value'));
  if (/\/_api\//.test(context)) return false;
  return /\$metadata/.test(context) || (isList && (note(data, 'nextLink') ?? note(data, 'count')) !== undefined);
}

/** OData 4: Sitefinity, ASP.NET, Microsoft Graph. */
export const odata = /* @__PURE__ */ formatOf({
  name: 'odata',
  detect: isOData,
  rows: (data) => rowsOf(own(data, 'value') ?? data).map(odataRow),
});
