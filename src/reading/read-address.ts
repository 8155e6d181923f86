import { asPageUrl, firstOf, isRow, own } from './read.js';

/** The address of an article: text, `{ href }`, `{ alias }` of Drupal, the member of a list with `rel: "alternate"`. */
export function asAddress(value: unknown): string | undefined {
  if (Array.isArray(value)) return asAddress(value.find((link) => own(link, 'rel') === 'alternate') ?? value[0]);
  return isRow(value)
    ? firstOf([value.alias, value.url, value.Url, value.href, value.path], asPageUrl)
    : asPageUrl(value);
}
