import { VERSION } from '../model/version.js';

/** What every copy of bantin on a page leaves for the others to read. */
export interface BantinRecord {
  readonly version: string;
  /** Address of the script, where it is known. */
  readonly url: string;
  readonly tags: string[];
}

const RECORDS = Symbol.for('bantin');

/** Records of all copies of bantin on this page, the oldest first. */
export function records(): BantinRecord[] {
  const place = globalThis as { [RECORDS]?: BantinRecord[] };
  return (place[RECORDS] ??= []);
}

/**
 * Registers elements, each only once: where a page has loaded another copy or another library owns a tag, the first stays and one
 * warning says so. Does nothing where there is no document, as on a server (where there may be a registry, Lit's for one).
 *
 * @param url address of the script, for the record
 */
export function define(elements: Readonly<Record<string, CustomElementConstructor>>, url = ''): void {
  if (typeof document === 'undefined') return;
  const taken: string[] = [];
  const tags: string[] = [];
  for (const [tag, element] of Object.entries(elements)) {
    const owner = customElements.get(tag);
    if (!owner) {
      customElements.define(tag, element);
      tags.push(tag);
    } else if (owner !== element) taken.push(tag);
  }
  if (taken.length) warn(taken, url);
  if (tags.length) records().push({ version: VERSION, url, tags });
}

function warn(taken: readonly string[], url: string): void {
  const other = records().find(({ tags }) => tags.some((tag) => taken.includes(tag)));
  if (other?.version === VERSION) return;
  const owner = other ? `bantin ${other.version} ${other.url}` : 'another library';
  console.warn(`bantin ${VERSION} ${url}: <${taken.join('>, <')}> ← ${owner}`);
}
