import { formatOf } from '../reading/format-of.js';
import type { ReadContext } from '../reading/format.js';
import { asName, isRow, own, rowsOf, type Row } from '../reading/read.js';

/** A mere name of a file; PocketBase leaves no spaces in them. */
const fileName =
  /^[^\s/:?]{1,250}\.(?:jpe?g|png|webp|gif|avif|svg|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|rar|7z|mp[34]|m4a|webm)$/i;

const isRecord = (value: unknown) => ['collectionId', 'collectionName'].every((key) => asName(own(value, key)));

/** A value of a record with addresses in place of names of files; `expand` holds further records, with files of their own. */
function addressed(value: unknown, folder: string, depth = 0): unknown {
  if (typeof value === 'string') return fileName.test(value) ? folder + value : value;
  if (depth > 5) return undefined;
  if (Array.isArray(value)) return value.map((member) => addressed(member, folder, depth + 1));
  if (!isRow(value)) return value;
  const ids = ['collectionId', 'id'].map((key) => asName(own(value, key)));
  const inner = isRecord(value) ? `${folder.replace(/(\/api\/files\/).*/, '$1')}${ids.join('/')}/` : folder;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, addressed(member, inner, depth + 1)]));
}

/** Records with whole addresses; they begin with what stands before `/api/` in the address that was asked. */
function records(data: unknown, { answer }: ReadContext): readonly Row[] {
  const base = /^https?:\/\/[^?#]*?(?=\/api\/collections\/)/.exec(answer.url)?.[0] ?? '';
  return rowsOf(own(data, 'items') ?? data).map((record) => addressed(record, `${base}/api/files/`) as Row);
}

/** PocketBase records (`/api/collections/NAME/records`): lists and one record. Fields are the owner's: they are found by name. */
export const pocketbase = formatOf({
  name: 'pocketbase',
  // pocketbase.io/docs/api-records; records without `title` answer with an error; quotes as `pb.filter` of its own client writes them.
  search: (address, { query }, { withCondition, quoted }) =>
    withCondition(address, 'filter', ' && ', query ? [`title ~ ${quoted(`%${query}%`)}`] : []),
  detect: (data) => isRecord(rowsOf(own(data, 'items') ?? data)[0]),
  rows: records,
  assumeUtc: true,
});
