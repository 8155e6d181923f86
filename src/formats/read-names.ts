import { byFoldedName } from './aliases.js';
import { asName, asPageUrl, isRow } from './read.js';
import { withoutTags } from './text-kind.js';

export interface Named {
  readonly name: string;
  readonly url?: string | undefined;
}

const nameKeys =
  'name ten hoten author displayname fullname title tieude label tenchuyenmuc tendanhmuc taxonomycategoryname webtitle term text value rendered'.split(
    ' ',
  );
const DEEPEST = 4;
const MOST = 50;

/** Numbers, `12#15#`, UUIDs and other ids are no names. */
const isCode = (text: string) => /^[\d#,;\s.-]+$|^[\da-f]{24}$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

function namesOfText(text: string, separator: RegExp | undefined): Named[] {
  const parts = separator ? withoutTags(text).split(separator) : [text];
  return parts.map((part) => ({ name: part.trim() })).filter(({ name }) => name && !isCode(name));
}

/**
 * The names in a value: of categories, tags, people. Reads text, lists, `{ id, ten }`, objects keyed by name or id, links in between
 * (`[{ tags_id: { name } }]`).
 *
 * @param separator splits one text into several names; without it a text is one name.
 */
export function readNames(value: unknown, separator?: RegExp, depth = 0): Named[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value
      .slice(0, MOST)
      .flatMap((member) => readNames(member, separator, depth + 1))
      .slice(0, MOST);
  if (!isRow(value)) return namesOfText(asName(value) ?? '', separator);
  const values = byFoldedName(value);
  for (const key of nameKeys) {
    const name = asName(values.get(key));
    const url = asPageUrl(values.get('url') ?? values.get('link') ?? values.get('href'));
    if (name) return isCode(name) ? [] : [{ name, ...(url && { url }) }];
  }
  const inner = Object.entries(value).filter(([key, member]) =>
    typeof member === 'object' ? !/^_|meta|links/i.test(key) : /^\d+$/.test(key),
  );
  return readNames(
    inner.map(([, member]) => member),
    separator,
    depth + 1,
  );
}
