import { asText, own } from './read.js';

/** Keys under which objects keep their one text, markup first. */
const textKeys: readonly (readonly [key: string, isMarkup: boolean])[] = [
  ['processed', true],
  ['rendered', true],
  ['markup', true],
  ['html', true],
  ['value', false],
  ['text', false],
  ['main', false],
  ['data', false],
  ['alias', false],
  ['current', false],
  ['$t', false],
  ['vi', false],
];

/** The text in a value and whether its place says that it is markup: text, `{ rendered }`, a list of either. */
export function textIn(value: unknown, depth = 0): { text: string; isMarkup: boolean } | undefined {
  const text = asText(value);
  if (text) return { text, isMarkup: false };
  if (depth > 3) return undefined;
  if (Array.isArray(value)) return textIn(value[0], depth + 1);
  for (const [key, isMarkup] of textKeys) {
    const inner = textIn(own(value, key), depth + 1);
    if (inner) return { text: inner.text, isMarkup: isMarkup || inner.isMarkup };
  }
  return undefined;
}

/** The value in a list of one or in `{ value }`, as Drupal writes even yes and no. */
export function bare(value: unknown): unknown {
  const inner = Array.isArray(value) ? (value[0] as unknown) : value;
  return own(inner, 'value') ?? inner;
}
