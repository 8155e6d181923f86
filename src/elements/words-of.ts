import { complain } from './options.js';

/** The words of a list attribute that are allowed, in their order; all of `fallback` where none is. */
export function wordsOf<Word extends string>(
  element: HTMLElement,
  attribute: string,
  value: string,
  allowed: readonly Word[],
  fallback: readonly Word[],
): readonly Word[] {
  const words = value.split(/[\s,]+/).filter(Boolean);
  const known = words.flatMap((word) => allowed.find((candidate) => candidate === word) ?? []);
  if (known.length < words.length) complain(element, `${attribute}="${value}": ${allowed.join(' ')}`);
  return known.length ? known : fallback;
}
