import type { NewsError } from '../model/news-error.js';
import { aliases, namesOf, type Field } from './aliases.js';
import { byName } from './by-name.js';
import { badMap, parsePath, quoted, unquoted, type Path } from './paths.js';
import { listOf, type Row } from './read.js';

/** Paths and constant texts that are joined; mostly one path. */
export type Choice = readonly (Path | string)[];

/** In a choice a text is a constant. */
export const isString = (value: unknown): value is string => typeof value === 'string';

/** What the map says of one part: its text, and the choices in it, in the order in which they are tried. */
interface Mapped {
  readonly source: string;
  readonly choices: readonly Choice[];
}

/** What the `map` attribute says. */
export type Mapping = ReadonlyMap<Field, Mapped>;

const LONGEST = 4000;

/** Splits at a sign that stands outside of quotes; at least one part, which may be empty. */
function splitOutsideQuotes(text: string, sign: string): string[] {
  const parts = text.match(new RegExp(String.raw`(?:\\[^]|${quoted}|[^${sign}])+`, 'g')) ?? [];
  const full = parts.map((part) => part.trim()).filter(Boolean);
  return full.length ? full : [''];
}

/** Whether adding, dropping or changing a few letters makes one name of another (Levenshtein). */
function isNear(one: string, other: string, edits: number): boolean {
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return !one || isNear(rest, otherRest, edits);
  const tries = [
    [rest, other],
    [one, otherRest],
    [rest, otherRest],
  ] as const;
  return edits > 0 && tries.some(([left, right]) => isNear(left, right, edits - 1));
}

const fields = Object.keys(aliases) as Field[];

/**
 * The part that a name stands for: its own, or any name under which the rows of endpoints have it, so `published`, `noiDung` and `Ảnh` are
 * as good as `date`, `body` and `image`.
 */
function fieldOf(name: string): Field {
  const given = name.trim();
  const isNamed = byName({ [given]: true });
  const field = fields.find((one) => isNamed(namesOf(one)).length);
  if (field) return field;
  const near = [1, 2].flatMap((edits) => fields.filter((one) => isNear(one, given, edits)));
  const hint = near[0] ? `${near[0]}?` : fields.join(', ');
  throw badMap(`${given} → ${hint}`);
}

function parseOperand(text: string): Path | string {
  return text.match(new RegExp(`^${quoted}$`)) ? unquoted(text) : parsePath(text);
}

function parsePart(name: string, source: string): [Field, Mapped] {
  const field = fieldOf(name);
  const texts = splitOutsideQuotes(source, '|');
  try {
    const choices = texts.map((text) => splitOutsideQuotes(text, '+').map(parseOperand));
    return [field, { source: texts.join('|'), choices }];
  } catch (error) {
    throw badMap(`${name.trim()}: ${(error as NewsError).detail}`);
  }
}

/** The form for programs: `{ "items": "result.danhSach", "title": ["TieuDe", "TenTin"] }`. */
function partsInJson(text: string): [name: string, source: string][] {
  try {
    const parts = Object.entries(JSON.parse(text) as Row);
    return parts.map(([name, value]) => [name, listOf(value).filter(isString).join('|')]);
  } catch (error) {
    throw badMap((error as Error).message);
  }
}

function partsInText(text: string): [name: string, source: string][] {
  return splitOutsideQuotes(text, ';').map((part) => {
    const colon = part.indexOf(':');
    if (colon < 1) throw badMap(part || text);
    return [part.slice(0, colon), part.slice(colon + 1)];
  });
}

/**
 * Reads the `map` attribute: `items: result.danhSach; title: TieuDe|TenTin; url: '/tin/' + Slug + '.html'; source: 'UBND xã'`, or the same
 * as JSON.
 *
 * @throws NewsError `bad-map`; `detail` is the part that cannot be read, and what in it.
 */
export function parseMap(text: string): Mapping {
  if (text.length > LONGEST) throw badMap(`longer than ${LONGEST} characters`);
  const parts = /^\s*\{/.test(text) ? partsInJson(text) : partsInText(text);
  return new Map(parts.map((part) => parsePart(...part)));
}
