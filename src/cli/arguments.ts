import { parseArgs } from 'node:util';
import type { Words } from './words.js';

/** How an address is read: what the attributes of an element say too. */
interface Reading {
  readonly format?: string | undefined;
  readonly map?: string | undefined;
  readonly datePattern?: string | undefined;
  readonly timeZone?: string | undefined;
  /** Seconds. */
  readonly timeout?: number | undefined;
}

/** News as HTML. */
export interface RenderOrder extends Reading {
  readonly command: 'render';
  readonly kind: 'list' | 'article';
  /** Absolute addresses, separated by spaces. */
  readonly src: string;
  readonly count: number;
  readonly id?: string | undefined;
  readonly articleUrl?: string | undefined;
  readonly jsonLd: boolean;
}

/** A report about an address or a file. */
export interface LookOrder extends Reading {
  readonly command: 'inspect' | 'check';
  /** As given: an http(s) address, the path of a file, or `-`. */
  readonly target: string;
  readonly isFile: boolean;
  /** The address of the data in a file. */
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  /** Articles in the table. */
  readonly count: number;
  readonly json: boolean;
  /** Warnings end in failure too. */
  readonly strict: boolean;
}

/** What the command is asked to do. */
export type Order = RenderOrder | LookOrder;

/** The command was called in a way that means nothing; the message says what is wrong. */
export class UsageError extends Error {}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const OPTIONS = {
  count: text,
  id: text,
  'article-url': text,
  format: text,
  map: text,
  'date-pattern': text,
  'time-zone': text,
  url: text,
  origin: text,
  timeout: text,
  language: text,
  'json-ld': flag,
  json: flag,
  strict: flag,
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'v' },
} as const;

/** The arguments by name. @throws UsageError for options that do not exist */
export function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

type Given = ReturnType<typeof read>;

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

function addressesIn(addresses: readonly string[], words: Words): string {
  if (!addresses.length) throw new UsageError(words.noAddress);
  const wrong = addresses.find((address) => !isAddress(address));
  if (wrong !== undefined) throw new UsageError(words.badAddress + wrong);
  return addresses.join(' ');
}

function countIn(count: string, words: Words): number {
  if (!/^[1-9]\d{0,3}$/.test(count)) throw new UsageError(words.badCount + count);
  return Number(count);
}

function secondsIn(timeout: string | undefined, words: Words): number | undefined {
  if (timeout === undefined) return undefined;
  if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(timeout) || !Number(timeout)) throw new UsageError(words.badTimeout + timeout);
  return Number(timeout);
}

function readingOf({ values }: Given, words: Words): Reading {
  const { format, map, 'date-pattern': datePattern, 'time-zone': timeZone, timeout } = values;
  return { format, map, datePattern, timeZone, timeout: secondsIn(timeout, words) };
}

function renderOrder(given: Given, kind: 'list' | 'article', words: Words): RenderOrder {
  const { values, positionals } = given;
  return {
    command: 'render',
    kind,
    src: addressesIn(positionals.slice(2), words),
    count: countIn(values.count ?? '10', words),
    id: values.id,
    articleUrl: values['article-url'],
    ...readingOf(given, words),
    jsonLd: values['json-ld'] ?? false,
  };
}

/** A scheme with two slashes is an address, if only a wrong one; a drive and a colon are a file. */
function isFileName(target: string, words: Words): boolean {
  if (isAddress(target)) return false;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(target)) throw new UsageError(words.badAddress + target);
  return true;
}

function lookOrder(given: Given, command: 'inspect' | 'check', words: Words): LookOrder {
  const { values, positionals } = given;
  const [, target, ...more] = positionals;
  if (!target) throw new UsageError(words.noTarget);
  if (more.length) throw new UsageError(words.oneTarget + more.join(' '));
  const { url, origin } = values;
  for (const address of [url, origin]) if (address !== undefined) addressesIn([address], words);
  return {
    command,
    target,
    isFile: isFileName(target, words),
    url,
    origin,
    count: countIn(values.count ?? '5', words),
    ...readingOf(given, words),
    json: values.json ?? false,
    strict: values.strict ?? false,
  };
}

/** What the arguments ask for. @throws UsageError */
export function orderOf(given: Given, words: Words): Order {
  const [command, kind] = given.positionals;
  if (command === 'inspect' || command === 'check') return lookOrder(given, command, words);
  if (command !== 'render' || (kind !== 'list' && kind !== 'article')) throw new UsageError(words.noCommand);
  return renderOrder(given, kind, words);
}
