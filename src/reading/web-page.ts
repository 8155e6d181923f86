import { readAttributes } from './read-attributes.js';
import { asName, listOf, own } from './read.js';
import { notJson, tryJson } from './try-json.js';

/** What an answer's text holds: data, or a page that names the address where its data is. */
export type Found = { readonly data: unknown } | { readonly alternate: string };

/** Tags of one kind that are looked at. */
const MOST_TAGS = 500;
/** Members of a block of JSON-LD that are looked at. */
const MOST_NODES = 2000;
/** Characters of a tag; longer ones are cut. */
const LONGEST_TAG = 4000;

/** Whether a text is a web page: HTML, or XHTML after its XML declaration. */
export function isPage(text: string): boolean {
  return /^(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->)*<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 3000));
}

/** Whether a node of JSON-LD is an article with a title, or a list that names its articles. */
function isNews(node: unknown): boolean {
  const types = listOf(own(node, '@type')).map((type) => asName(type) ?? '');
  const isTitled = (one: unknown) => !!(asName(own(one, 'headline')) ?? asName(own(one, 'name')));
  if (types.some((type) => /(?:Article|Posting)$/.test(type))) return isTitled(node);
  return types.includes('ItemList') && listOf(own(node, 'itemListElement')).some((one) => isTitled(one));
}

/** Whether there is news anywhere in a block. */
function hasNews(block: unknown): boolean {
  const nodes = [block];
  for (const node of nodes) {
    if (isNews(node)) return true;
    if (typeof node === 'object' && node && nodes.length < MOST_NODES)
      nodes.push(...Object.values(node).slice(0, MOST_NODES));
  }
  return false;
}

/** A block of JSON-LD; line breaks in its strings, which JSON forbids, are forgiven. */
function blockIn(script: string): string {
  const start = script.indexOf('>') + 1;
  if (!/ld\+json/i.test(script.slice(0, start))) return '';
  const inside =
    script
      .slice(start, script.search(/<\/script/i))
      .split('<![CDATA[')
      .at(-1) ?? '';
  const [text = ''] = inside.split(']]>', 1);
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}')) + 1;
  return /Article|Posting|ItemList/.test(text) ? text.slice(0, end).replace(/[\r\n\t]/g, ' ') : '';
}

/** The attributes of all tags of a name, their names in lower case. Text is cut at each tag, so that nothing is searched twice. */
function tagsOf(html: string, name: string): ReadonlyMap<string, string>[] {
  const parts = html.split(new RegExp(`<${name}(?=[\\s/])`, 'i'), MOST_TAGS).slice(1);
  return parts.map((part) => {
    const { attributes } = readAttributes(part.slice(0, LONGEST_TAG));
    return new Map([...attributes].map(([key, value]) => [key.toLowerCase(), value]));
  });
}

/** Types of what a page can name as its news, best first. The interface of WordPress is no type but a relation. */
const types = ['feed+json', 'api.w.org', 'rss+xml', 'atom+xml', 'rdf+xml', 'json'];

/** How good a link is, from 0 on; -1 for what leads to no news. The feed of comments is worse than all others. */
function rankOf(link: ReadonlyMap<string, string>): number {
  const rel = (link.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = /^application\/([\w+]+)/i.exec(link.get('type') ?? '')?.[1]?.toLowerCase() ?? '';
  const rank = rel.includes('https://api.w.org/') ? 1 : rel.includes('alternate') ? types.indexOf(type) : -1;
  const isComments = /comment|bình luận|binh-luan/i.test(`${link.get('title')} ${link.get('href')}`);
  return rank < 0 || !isComments ? rank : rank + types.length;
}

/** The name of a host; `www.` is the same site. */
const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

function addressOf(link: ReadonlyMap<string, string>, base: string): string | undefined {
  const href = link.get('href') ?? '';
  if (!href || !URL.canParse(href, base)) return undefined;
  let url = new URL(href, base).href;
  if (rankOf(link) % types.length === 1) {
    // The interface is at `/wp-json/`, or at `/?rest_route=/` where the site has no readable addresses.
    url = `${url.replace(/\/?$/, '/')}wp/v2/posts${url.includes('?') ? '&' : '?'}_embed`;
  }
  return /^https?:/.test(url) ? url : undefined;
}

/** The addresses that a page at `page` gives for its news, on any host, best first; `type` is one of `types`. */
export function feedLinks(html: string, page: string): { readonly url: string; readonly type: string }[] {
  const [baseTag] = tagsOf(html, 'base');
  const href = baseTag?.get('href') ?? '';
  const base = URL.canParse(href, page) ? new URL(href, page).href : page;
  const links = tagsOf(html, 'link').flatMap((link) => {
    const rank = rankOf(link);
    const url = rank < 0 ? undefined : addressOf(link, base);
    return url ? [{ rank, url, type: types[rank % types.length] ?? '' }] : [];
  });
  return links.sort((a, b) => a.rank - b.rank);
}

/** The best of them on the page's own host. */
const alternateIn = (html: string, page: string) =>
  feedLinks(html, page).find(({ url }) => hostOf(url) === hostOf(page) && url !== page)?.url;

/** What stands outside of what begins at each split and ends at `end`; nothing of it where the end is missing. */
const outside = (parts: readonly string[], end: RegExp) =>
  parts.map((part, index) => (index ? part.slice(part.search(end) >>> 0).replace(end, ' ') : part)).join('');

/**
 * The news of a web page: JSON-LD of articles with titles, else the address of the best feed that the page names on its own host, else
 * whatever JSON-LD there is that may be news.
 */
export function readPage(html: string, url: string | undefined): Found | undefined {
  const scripts = outside(html.split('<!--', 5000), /-->/).split(/<script\b/i, MOST_TAGS);
  const data = scripts
    .slice(1)
    .map((script) => tryJson(blockIn(script)))
    .filter((block) => block !== notJson);
  if (data.some(hasNews)) return { data };
  const alternate = url && URL.canParse(url) ? alternateIn(outside(scripts, /<\/script[^>]*>/i), url) : undefined;
  return alternate ? { alternate } : data.length ? { data } : undefined;
}
