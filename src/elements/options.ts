import { NewsErrorEvent } from '../events/news-error-event.js';
import { NewsError } from '../model/news-error.js';

export const DATE_FORMATS = ['bulletin', 'long', 'datetime', 'short', 'relative', 'none'] as const;

const told = new WeakMap<EventTarget, Set<string>>();

/** Says once per element and value, in the console and as an event, that an attribute cannot be used. */
export function complain(element: HTMLElement, detail: string): void {
  const known = told.get(element) ?? new Set();
  told.set(element, known);
  if (known.has(detail)) return;
  known.add(detail);
  const error = new NewsError('bad-attribute', { detail });
  console.warn(`<${element.localName}> ${detail}`);
  element.dispatchEvent(new NewsErrorEvent(error));
}

/** The value where it is one of the allowed words, else the first of them, with a complaint. An empty value is the default. */
export function oneOf<Word extends string>(
  element: HTMLElement,
  attribute: string,
  value: string,
  allowed: readonly [Word, ...Word[]],
): Word {
  const word = allowed.find((candidate) => candidate === value);
  if (!word && value) complain(element, `${attribute}="${value}": ${allowed.join(' | ')}`);
  return word ?? allowed[0];
}

/** A whole number within bounds, also as text; nothing becomes the fallback, and what is no number too, with a complaint. */
export function wholeNumber(
  element: HTMLElement,
  attribute: string,
  value: number,
  { fallback, least = 0, most = 1000 }: { fallback: number; least?: number; most?: number },
): number {
  const text = String(value);
  const number = parseFloat(text);
  if (Number.isFinite(number)) return Math.min(most, Math.max(least, Math.round(number)));
  if (text) complain(element, `${attribute}: ${least}–${most}`);
  return fallback;
}
