import { parseArgs } from 'node:util';
import type { Words } from './words.js';

/** What the command is asked to do. */
export interface Order {
  readonly kind: 'list' | 'article';
  /** Absolute addresses, separated by spaces. */
  readonly src: string;
  readonly count: number;
  readonly id?: string | undefined;
  readonly articleUrl?: string | undefined;
  readonly format?: string | undefined;
  readonly map?: string | undefined;
  readonly jsonLd: boolean;
}

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
  language: text,
  'json-ld': flag,
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

function addressesIn(addresses: readonly string[], words: Words): string {
  if (!addresses.length) throw new UsageError(words.noAddress);
  const wrong = addresses.find((address) => !/^https?:\/\//i.test(address) || !URL.canParse(address));
  if (wrong !== undefined) throw new UsageError(words.badAddress + wrong);
  return addresses.join(' ');
}

function countIn(count: string, words: Words): number {
  if (!/^[1-9]\d{0,3}$/.test(count)) throw new UsageError(words.badCount + count);
  return Number(count);
}

/** What the arguments ask for. @throws UsageError */
export function orderOf({ values, positionals }: ReturnType<typeof read>, words: Words): Order {
  const [command, kind, ...addresses] = positionals;
  if (command !== 'render' || (kind !== 'list' && kind !== 'article')) throw new UsageError(words.noCommand);
  return {
    kind,
    src: addressesIn(addresses, words),
    count: countIn(values.count ?? '10', words),
    id: values.id,
    articleUrl: values['article-url'],
    format: values.format,
    map: values.map,
    jsonLd: values['json-ld'] ?? false,
  };
}
