import { decodeEntities } from '../text/entities.js';
import { byName } from './by-name.js';
import { asName, asPageUrl, firstOf, isRow } from './read.js';
import { withoutTags } from './text-kind.js';

export interface Named {
  readonly name: string;
  readonly url?: string | undefined;
}

const nameKeys =
  'name ten hoten author full title tieude label taxonomycategory webtitle term tag text value rendered'.split(' ');
const urlKeys = ['url', 'link', 'href'];
const DEEPEST = 4;
const MOST = 50;

/** Numbers, `12#15#`, UUIDs, other ids and addresses are no names. */
const code = /^(?:[\d#,;\s.-]+|[\da-f]{24}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|https?:\S+)$/i;
const asWord = (value: unknown) => {
  const name = asName(value);
  return name && !code.test(name) ? name : undefined;
};

/**
 * The names in a value: of categories, tags, people. Reads text, lists, `{ id, ten }`, objects keyed by name or id, links in between
 * (`[{ tags_id: { name } }]`).
 *
 * @param separator splits one text into several names; without it a text is one name.
 */
export function readNames(value: unknown, separator?: RegExp, depth = 0): Named[] {
  if (depth > DEEPEST) return [];
  const all = (values: readonly unknown[]) =>
    values.slice(0, MOST).flatMap((member) => readNames(member, undefined, depth + 1));
  if (Array.isArray(value)) return all(value);
  if (isRow(value)) {
    const named = byName(value);
    const name = firstOf(named(nameKeys), asWord);
    if (name) return [{ name, url: firstOf(named(urlKeys), asPageUrl) }];
    // Objects keyed by name, texts keyed by id.
    return all(
      Object.entries(value).flatMap(([key, member]) =>
        typeof member === 'object' || /^\d+$/.test(key) ? [member] : [],
      ),
    );
  }
  const text = asName(value) ?? '';
  const parts = separator ? decodeEntities(withoutTags(text)).split(separator) : [text];
  return parts.flatMap((part) => asWord(part) ?? []).map((name) => ({ name }));
}
