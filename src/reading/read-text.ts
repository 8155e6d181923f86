import { asText, firstOf, own } from './read.js';

/** Keys under which objects keep their one text; those of the first line hold markup. */
const markupKeys = ['processed', 'rendered', 'markup', 'html'];
const textKeys = [...markupKeys, 'value', 'text', 'main', 'data', 'alias', 'current', '$t', 'vi'];

/** The text in a value and whether its place says that it is markup: text, `{ rendered }`, a list of either. */
export function textIn(value: unknown, depth = 0): { text: string; isMarkup: boolean } | undefined {
  const text = asText(value);
  if (text) return { text, isMarkup: false };
  if (depth > 3 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return textIn(value[0], depth + 1);
  return firstOf(textKeys, (key) => {
    const inner = textIn(own(value, key), depth + 1);
    return inner && { text: inner.text, isMarkup: inner.isMarkup || markupKeys.includes(key) };
  });
}

/** The value in a list of one or in `{ value }`, as Drupal writes even yes and no. */
export function bare(value: unknown): unknown {
  const inner = Array.isArray(value) ? (value[0] as unknown) : value;
  return own(inner, 'value') ?? inner;
}
