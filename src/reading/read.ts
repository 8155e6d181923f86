/** Readers of hostile values: each gives a clean value of its type or undefined, and never throws. */

/** An object of JSON, read by own properties only. */
export type Row = Readonly<Record<string, unknown>>;

/** Longest text that stands for a name, an id, an address; longer ones are rubbish or an attack. */
const LONGEST_NAME = 4000;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list as it is, nothing as an empty list, anything else as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The rows of a list; what is no object is left out. */
export function rowsOf(value: unknown): readonly Row[] {
  return listOf(value).filter(isRow);
}

/** An own property or array member; nothing inherited, so `__proto__` and `constructor` give nothing. */
export function own(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

/** The value at a path of names and indexes, such as `meta.pagination.0`. */
export function get(value: unknown, path: string): unknown {
  return path.split('.').reduce(own, value);
}

/** Words that programs print for "nothing", none longer than 15 letters. */
const EMPTY_WORDS = /* @__PURE__ */ new Set([
  '',
  'null',
  'undefined',
  'nan',
  'none',
  '[object object]',
  'invalid date',
]);

/** Text that says something. Numbers become text; words that programs print for "nothing" do not. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text.length < 16 && EMPTY_WORDS.has(text.toLowerCase()) ? undefined : text;
}

/** Text of one line's length: an id, a name, a word. */
export function asName(value: unknown): string | undefined {
  const text = asText(value);
  return text && text.length <= LONGEST_NAME ? text : undefined;
}

/** A number, also as text: `12`, `1.234` (thousands), `640px`. */
export function asNumber(value: unknown): number | undefined {
  if (Number.isSafeInteger(value)) return value as number;
  const text = asName(value)?.replace(
    /^(\d{1,3})((?:[.,\s]\d{3})+)$/,
    (_, head: string, rest: string) => head + rest.replace(/\D/g, ''),
  );
  const number = text && /^-?\d+(?:\.\d+)?(?:px)?$/.test(text) ? parseFloat(text) : undefined;
  return Number.isFinite(number) ? number : undefined;
}

/** Yes or no, also as `1`, `"0"`, `"true"`, `"có"`. */
export function asBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = String(asName(value) ?? '').toLowerCase();
  if (/^(?:1|true|yes|y|on|có|co)$/.test(text)) return true;
  return /^(?:0|false|no|n|off|không|khong)$/.test(text) ? false : undefined;
}

/** An address as sent, relative ones too. `~/` (root of an ASP.NET site) becomes `/`, a scheme that carries data or code is refused. */
export function asUrl(value: unknown): string | undefined {
  const text = asName(value);
  if (!text || /^(?:data|blob|javascript|vbscript|self|default|nsfw|false|true)\b(?![./-])|[<>"\n]|^#/i.test(text))
    return undefined;
  return (text.startsWith('~/') ? text.slice(1) : text).replaceAll('&amp;', '&');
}

/** The address of an article: not that of the interface it was read from, nor a bare word, which is a slug. */
export function asPageUrl(value: unknown): string | undefined {
  const url = asUrl(value);
  return url && /[/.?]/.test(url) && !/^(?:https?:\/\/[^/]+)?\/(?:api|wp-json|jsonapi)\//i.test(url) && !/\s/.test(url)
    ? url
    : undefined;
}

/** Names of files that are no pictures. */
const noPicture = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|zip|rar|7z|mp[34]|wav|m4a|webm)(?:[?#]|$)/i;

/**
 * The address of a picture. Refused: bare file names and ids, which only their own system can resolve; addresses of folders, of whole sites
 * and of files that are no pictures by their names. What Joomla writes after the `#` goes.
 */
export function asImageUrl(value: unknown): string | undefined {
  const url = asUrl(value)?.split('#joomlaImage', 1)[0];
  return url && /[^/]\/[^/]|^\/[^/]/.test(url) && !/\/$|^(?:https?:)?\/\/[^/]*$/.test(url) && !noPicture.test(url)
    ? url
    : undefined;
}

/** The first value that a reader can read. */
export function firstOf<T, V = unknown>(values: readonly V[], reader: (value: V) => T | undefined): T | undefined {
  for (const value of values) {
    const read = reader(value);
    if (read !== undefined) return read;
  }
  return undefined;
}
