import { NewsError } from '../model/news-error.js';
import { asText, own } from './read.js';

/** One step of a path: to a member, to the members from a place on, to those that have a value, or to all. */
export interface Step {
  /** How the step is written. */
  readonly source: string;
  readonly key?: string | number | undefined;
  readonly from?: number | undefined;
  readonly where?: readonly [key: string, value: unknown] | undefined;
}

/** A path in data, as steps from the root. */
export type Path = readonly Step[];

const LONGEST_DETAIL = 400;
const MOST_STEPS = 16;
/** As many as are read of one answer, see `feed/read-feed.ts`. */
export const MOST_VALUES = 10_000;

/** Text in quotes, in which a backslash keeps a quote from ending it. */
export const quoted = String.raw`(?:'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*")`;

/** `.name` and `name`, `[*]` and `.*`, `['odd key']`, `[3]`, `[-1]`, `[1:]`, `[?@.k=='v']`; at the place where the last one ended. */
const step = new RegExp(
  String.raw`\s*(?:(?:\.\s*|^)([^\s.[\]'"|;?*()][^.[\]'"|;?*()\n\r]*)|\.\s*\*|\[\s*(?:(${quoted})|(-?[1-9]\d{0,5}|0)|\*|` +
    String.raw`(-?\d{1,6})\s*:|\?\s*(?:\(\s*)?@\s*(?:\.\s*([^\s.[\]'"()=]+)|\[\s*(${quoted})\s*\])` +
    String.raw`\s*==\s*(${quoted}|true|false|null|-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?)(?:\s*\))?)\s*\])\s*`,
  'y',
);

/** An error that says which part of a map is wrong, and no more than a console likes to show. */
export function badMap(detail: string): NewsError {
  return new NewsError('bad-map', { detail: detail.slice(0, LONGEST_DETAIL) });
}

/** What stands between quotes; a backslash keeps the sign after it. */
export function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\([^])/g, '$1');
}

/** RFC 6901: `/a/b`, with `~1` for `/` and `~0` for `~`. A number may be an index or a name, so both are tried. */
function parsePointer(path: string): Step[] {
  if (/~(?![01])/.test(path)) throw badMap(path);
  return path
    .slice(1)
    .split('/')
    .map((part) => ({ source: `/${part}`, key: part.replace(/~1/g, '/').replace(/~0/g, '~') }));
}

function stepOf([source, name, odd, index, from, member, oddMember, value]: RegExpExecArray): Step {
  return {
    source,
    key: name?.trim() ?? (odd ? unquoted(odd) : index && Number(index)),
    from: from ? Number(from) : undefined,
    where: value
      ? [member ?? unquoted(oddMember ?? ''), /^['"]/.test(value) ? unquoted(value) : JSON.parse(value)]
      : undefined,
  };
}

/** Whether a step goes to all members. */
export const isWildcard = ({ key, from, where }: Step) => (key ?? from ?? where) === undefined;

/**
 * Reads a path: selectors of JSONPath (RFC 9535), `$.` optional, or a JSON Pointer (RFC 6901) when it begins with `/`.
 *
 * @throws NewsError `bad-map`; the detail is the path and from where it cannot be read.
 */
export function parsePath(source: string): Path {
  const path = source.trim();
  const text = path.replace(/^\$(?=\s*[.[]|$)/, '');
  const steps: Step[] = path.startsWith('/') ? parsePointer(path) : [];
  const wrong = (at: number) => badMap(path + (at ? ` → ${text.slice(at)}` : ''));
  step.lastIndex = steps.length ? text.length : 0;
  for (let at = step.lastIndex; at < text.length; at = step.lastIndex) {
    const match = step.exec(text);
    if (!match) throw wrong(at);
    steps.push(stepOf(match));
  }
  if (!path || steps.length > MOST_STEPS) throw wrong(0);
  return steps;
}

function membersOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function memberAt(value: unknown, key: string | number): unknown {
  if (!Array.isArray(value)) return own(value, key);
  return key === 'length' ? undefined : own(value, Number(key) < 0 ? value.length + Number(key) : key);
}

function follow(value: unknown, { key, from, where }: Step): readonly unknown[] {
  if (key !== undefined) {
    const found = memberAt(value, key);
    return found === undefined ? [] : [found];
  }
  const members = membersOf(value).slice(from);
  if (!where) return members;
  const [name, wanted] = where;
  // Endpoints write numbers as texts: what is wanted in quotes may be either.
  return members.filter((member) => [memberAt(member, name), asText(memberAt(member, name))].includes(wanted));
}

/** All values at a path, by own members only; none where it leads nowhere. */
export function valuesAt(data: unknown, path: Path): readonly unknown[] {
  let values: readonly unknown[] = [data];
  for (const part of path) values = values.flatMap((value) => follow(value, part)).slice(0, MOST_VALUES);
  return values;
}
