import { NewsError } from '../model/news-error.js';

/** What `{…}` in an address stands for. `page` is 1 and `size` is 10 unless given. */
export interface AddressValues {
  readonly id?: string | undefined;
  readonly page?: number | undefined;
  readonly size?: number | undefined;
  readonly slug?: string | undefined;
}

/** One value, encoded. Ids come from the page's query, so `..` must not climb out of the folder (URL Standard, "double-dot"). */
function encoded(value: string | number | undefined, name: string): string {
  const text = String(value ?? '');
  if (/^\.{0,2}$/.test(text)) throw new NewsError('bad-address', { detail: `{${name}}` });
  return encodeURIComponent(text);
}

/**
 * The absolute address a template means: `{id} {page} {size} {slug}` filled in, relative to `base`. Places for what a reader looks for
 * (`{query} {category} {tag} {from} {to}`) are empty: a search has filled them in before.
 *
 * @throws {NewsError} `bad-address` when a value is missing, or the result is no http(s) address or carries a password
 */
export function expandAddress(template: string, values: AddressValues = {}, base?: string): string {
  const known: Record<string, string | number | undefined> = {
    ...values,
    page: values.page ?? 1,
    size: values.size ?? 10,
  };
  try {
    const filled = template
      .trim()
      .replace(/\{(?:(id|page|size|slug)|query|category|tag|from|to)\}/g, (_, name?: string) =>
        name ? encoded(known[name], name) : '',
      );
    return httpAddress(filled, base);
  } catch (thrown) {
    throw NewsError.from(thrown, 'bad-address', { detail: template.slice(0, 200) });
  }
}

/** An absolute http(s) address without a fragment; a fetch would refuse one with a user name in it. */
export function httpAddress(address: string, base?: string): string {
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) throw new TypeError('not an http(s) address');
  url.hash = '';
  return url.href;
}

/** The addresses in a `src` attribute, which spaces separate; each once. */
export function splitAddresses(src: string): string[] {
  return [...new Set(src.split(/\s+/).filter(Boolean))];
}
