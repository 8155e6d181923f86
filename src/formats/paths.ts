import { NewsError } from '../model/news-error.js';
import { asText, own } from './read.js';

/** One step of a path: to a member, to all members, or to the members whose `key` is `value`. */
interface Step {
  readonly key?: string | number;
  readonly where?: readonly [key: string, value: string];
}

/** A path in data, as steps from the root. */
export type Path = readonly Step[];

const LONGEST = 500;
const MOST_STEPS = 16;
/** A wildcard in a wildcard multiplies; more values are not news. */
const MOST_VALUES = 1000;

/** `.name` and `name`, `['odd key']`, `[3]`, `[*]`, `[?@.k=='v']`; at the place where the last one ended. */
const step =
  /\.?([^\s.[\]'"|;?@*$()][^.[\]'"|;?@*()]*)|\[\s*(?:'([^']*)'|"([^"]*)"|(-?\d{1,6})|(\*)|\?\s*@\.([\w$-]+)\s*==\s*(?:'([^']*)'|"([^"]*)"))\s*\]|\.(\*)/y;

function wrong(path: string): NewsError {
  return new NewsError('bad-map', { detail: path.slice(0, 100) });
}

/** RFC 6901: `/a/b`, with `~1` for `/` and `~0` for `~`. A number may be an index or a name, so both are tried. */
function parsePointer(path: string): Path {
  return path
    .slice(1)
    .split('/')
    .map((part) => ({ key: part.replace(/~1/g, '/').replace(/~0/g, '~') }));
}

function stepOf(match: RegExpExecArray): Step {
  const [, name, single, double, index, , key, value, other] = match;
  if (index) return { key: Number(index) };
  const member = name?.trim() ?? single ?? double;
  if (member !== undefined) return { key: member };
  return key ? { where: [key, value ?? other ?? ''] } : {};
}

/**
 * Reads a path: five selectors of JSONPath (RFC 9535), `$.` optional, or a JSON Pointer (RFC 6901) when it begins with `/`.
 *
 * @throws NewsError `bad-map` with the path as detail.
 */
export function parsePath(source: string): Path {
  const path = source.trim();
  const steps: Step[] = [];
  if (path.length > LONGEST) throw wrong(path);
  if (path.startsWith('/')) steps.push(...parsePointer(path));
  else {
    const text = path.replace(/^\$/, '');
    step.lastIndex = 0;
    while (step.lastIndex < text.length) {
      const match = step.exec(text);
      if (!match?.[0]) throw wrong(path);
      steps.push(stepOf(match));
    }
  }
  if ((!steps.length && path !== '$') || steps.length > MOST_STEPS) throw wrong(path);
  return steps;
}

function membersOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function follow(value: unknown, { key, where }: Step): readonly unknown[] {
  if (key !== undefined) {
    const index = typeof key === 'number' && key < 0 && Array.isArray(value) ? value.length + key : key;
    const found = own(value, index);
    return found === undefined ? [] : [found];
  }
  const members = membersOf(value);
  return where ? members.filter((member) => asText(own(member, where[0])) === where[1]) : members;
}

/** All values at a path, by own members only; none where it leads nowhere. */
export function valuesAt(data: unknown, path: Path): readonly unknown[] {
  let values: readonly unknown[] = [data];
  for (const part of path) values = values.flatMap((value) => follow(value, part)).slice(0, MOST_VALUES);
  return values;
}
