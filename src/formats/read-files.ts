import type { RawAttachment } from '../model/raw-article.js';
import { byName } from './aliases.js';
import { asName, asNumber, asPageUrl, asUrl, firstOf, isRow, listOf, own } from './read.js';

function asAttachment(value: unknown): RawAttachment[] {
  if (!isRow(value)) {
    const addresses = asName(value)?.split(/[;|]\s*/) ?? [];
    return addresses.flatMap((address) => {
      const url = /\.\w{2,5}(?:[?#]|$)/.test(address) && asUrl(address);
      return url ? [{ url }] : [];
    });
  }
  const named = byName(value);
  const first = <T>(names: string, reader: (value: unknown) => T | undefined) =>
    firstOf(named(names.split(' ')), reader);
  const url = first('url href link path duongdan filepath fileurl src contenturl', asUrl);
  if (!url) return [];
  return [
    {
      url,
      name: first('title tieude name ten file filename', asName),
      type: first('mimetype mime contenttype type extension ext', asName),
      size: first('sizeinbytes filesize size dungluong', asNumber),
    },
  ];
}

/** Files to download: addresses, lists, `{ name, url, size }`, several addresses in one text. */
export function attachmentsIn(values: readonly unknown[]): RawAttachment[] | undefined {
  const found = values.flatMap((value) => listOf(value).slice(0, 50).flatMap(asAttachment));
  return found.length ? found : undefined;
}

/** The address of a sound or a film: text, `{ url }`, `{ path }`, a list of them. */
export function asMedia(value: unknown): string | undefined {
  if (Array.isArray(value)) return asMedia(value[0]);
  return isRow(value) ? firstOf([value.url, value.path, value.src], asUrl) : asPageUrl(value);
}

/** The address of an article: text, `{ href }`, `{ alias }` of Drupal, the member of a list with `rel: "alternate"`. */
export function asAddress(value: unknown): string | undefined {
  if (Array.isArray(value)) return asAddress(value.find((link) => own(link, 'rel') === 'alternate') ?? value[0]);
  return isRow(value)
    ? firstOf([value.alias, value.url, value.Url, value.href, value.path], asPageUrl)
    : asPageUrl(value);
}
