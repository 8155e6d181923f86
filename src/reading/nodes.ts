import { isRow } from './read.js';

/** The name of a member, or its place in a list. */
export type Key = string | number;

const DEEPEST = 8;

/** A path as RFC 9535 writes it, without the `$.`. */
export function textOfPath(keys: readonly Key[]): string {
  return keys
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? `.${key}` : `['${key.replace(/[\\']/g, '\\$&')}']`;
    })
    .join('')
    .replace(/^\./, '');
}

/** The members of a value, bounded. */
export function membersOf(value: unknown): (readonly [Key, unknown])[] {
  if (Array.isArray(value)) return value.slice(0, 100).map((member: unknown, index) => [index, member] as const);
  return isRow(value) ? Object.entries(value).slice(0, 300) : [];
}

/** A value, and the way to it. */
export interface Node {
  readonly keys: readonly Key[];
  readonly value: unknown;
}

/** A value and what is in it, from the outside in, bounded. */
export function nodesIn(root: unknown, most: number): Node[] {
  const nodes: Node[] = [{ keys: [], value: root }];
  for (const { keys, value } of nodes) {
    if (nodes.length > most) break;
    if (keys.length < DEEPEST)
      nodes.push(...membersOf(value).map(([key, member]) => ({ keys: [...keys, key], value: member })));
  }
  return nodes.slice(0, most);
}
