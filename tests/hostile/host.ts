// What a page of the farm is made of.
import type { Tab } from '../support/tab.js';

/** The three elements as the page names them: list, article, related news. */
export type Tags = readonly [list: string, article: string, related: string];
export const TAGS: Tags = ['news-list', 'news-article', 'related-news'];

/** The pieces that every page puts together in its own way. */
export interface Pieces {
  /** Witnesses, first in the head. */
  readonly head: string;
  /** The three elements in a column. */
  readonly news: string;
  /** The script of the elements. */
  readonly script: string;
  /** Things of the host's own before and behind the news: a bar, a text, a button. */
  readonly before: string;
  readonly behind: string;
}

/** A page without a host that shows what shall be seen. */
export interface Clean {
  readonly width: number;
  readonly ground: string;
  /** More rules for the page itself. */
  readonly css: string;
  readonly rtl: boolean;
}

export interface HostPage {
  /** Who has such a page, for the table. */
  readonly title: string;
  /** What it does to others. */
  readonly does: string;
  /** What it is made of, where that is somebody else's. */
  readonly from?: string;
  page(pieces: Pieces): string;
  /** More pages of this host, by their path. */
  readonly more?: (pieces: Pieces) => Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly clean?: Partial<Clean>;
  readonly tags?: Tags;
  /** More attributes of all three elements. */
  readonly attributes?: string;
  /** How the script of the elements comes; as a module in the head otherwise. */
  readonly script?: string;
  /** How much larger the page is shown than it is written. */
  readonly zoom?: number;
  /** Brings the news onto the page, for hosts that do so only when asked. */
  readonly enter?: (tab: Tab) => Promise<unknown>;
  /** Runs in the page when the news are there: `must(what, holds)` for everything that the host still has to do. */
  readonly check?: string;
  /** The same from outside, with keys and printers. */
  readonly use?: (tab: Tab) => Promise<readonly string[]>;
  /** The host forbids what the elements need, the endpoint or Lit's templates: readers get the page's own links, and are told. */
  readonly forbids?: 'network' | 'templates';
}

/** A whole page out of its pieces. */
export interface Markup {
  readonly doctype?: string;
  readonly html?: string;
  readonly head?: string;
  readonly bodyTag?: string;
  /** Where the news stand; all of the body. */
  readonly body?: string;
}

export function markup(
  { head: witnesses, news, script, before, behind }: Pieces,
  { doctype = '<!doctype html>', html = 'lang="vi"', head = '', bodyTag = '', body }: Markup = {},
): string {
  return `${doctype}<html ${html}><head><meta charset="utf-8"><title>Xã Suối Mơ</title>${witnesses}
<link rel="stylesheet" href="/host.css">${head}${script}</head><body ${bodyTag}>
${body ?? `${before}<main class="column">${news}</main>${behind}`}</body></html>`;
}
