import { pageAddress } from '../elements/light-dom.js';
import { FORMS, type FormOptions } from './forms.js';

type Read = (name: string) => string | null | undefined;

/** A form that was found: which element it means, what it says about it, and which node it takes. */
interface Form {
  readonly kind: string;
  readonly place: HTMLElement;
  readonly read: Read;
  /** Address of the link, for a form that is one. */
  readonly link?: string;
}

/**
 * What forms may set, for a commenter may be able to write one. Not here, on purpose: what stores (`keep`), opens (`open`, `deep-link`,
 * `images`), writes into the page's head (`json-ld`, `page-title`), asks again and again (`refresh`) or tells about the server (`debug`);
 * and `map`, `rewrite` and `image-base`, with which an answer that only this reader may see could be put into the address of a picture
 * on another site.
 */
const ATTRIBUTES = (
  'layout count heading heading-level fields category tag exclude order new-days summary-lines columns images-hidden paging query from to ' +
  'searchable tabs article-id id-param summary attribution tools current relation archive format date-pattern date-format time-zone lang ' +
  'theme inherit-text'
).split(' ');

const ELEMENTS = 'news-list,news-article,related-news';
const HASH = /^#(news-list|news-article|related-news)(?:\?(.*))?$/;

/** `self`, hosts and origins, as origins. */
function originsOf(text: string): string[] {
  const names = text.split(/[\s,]+/).filter(Boolean);
  return names.flatMap((name) => {
    if (name === 'self') return location.origin;
    const address = /^https?:\/\//.test(name) ? name : `https://${name}`;
    return URL.canParse(address) ? new URL(address).origin : [];
  });
}

let warned = false;

function refuse(origin: string, origins: readonly string[]): undefined {
  if (!warned) console.warn(`bantin: ${origin} ∉ ?origins=${origins.join(',')}`);
  warned = true;
}

/**
 * The address in full, if forms may name it. In full, because `{id}://…` is a path here and might become another site when it is filled in.
 */
function allowed(address: string, origins: readonly string[]): string | undefined {
  const base = pageAddress();
  if (!URL.canParse(address, base)) return refuse(address, origins);
  const { origin, href, protocol, username, password } = new URL(address, base);
  // `blob:` has the origin of its page
  const isPlain = /^https?:$/.test(protocol) && !username && !password;
  return isPlain && origins.includes(origin) ? href.replace(/%7B([a-z]+)%7D/gi, '{$1}') : refuse(origin, origins);
}

/**
 * A paragraph that is a link and nothing else, but for breaks that editors put in. Some editors make a `div` of a paragraph; there the hash
 * needs its `?`, because a button may well lead to a place of the page that is called `news-list`.
 */
function linkForm(link: HTMLAnchorElement): Form | undefined {
  const place = link.parentElement;
  const isWhole =
    place?.querySelectorAll(':scope>:not(br)').length === 1 && place.textContent.trim() === link.textContent.trim();
  if (!isWhole || !URL.canParse(link.href) || (place.localName === 'div' && !link.hash.includes('?'))) return undefined;
  const url = new URL(link.href);
  const [, kind, query = ''] = HASH.exec(url.hash) ?? [];
  if (!kind) return undefined;
  url.hash = '';
  const values = new URLSearchParams(query);
  return { kind, place, read: (name) => values.get(name), link: url.href };
}

function blockForm(place: HTMLElement): Form | undefined {
  const kind = ELEMENTS.split(',').find((name) => place.hasAttribute(`data-${name}`));
  return kind ? { kind, place, read: (name) => place.getAttribute(`data-${name}`) } : undefined;
}

/** Whether a form stands where none is read: in an editor, where the page says so, in an element or a form; or has more in it than a fallback. */
function isOut({ place }: Form, tags: string): boolean {
  return (
    place.isContentEditable ||
    !!place.closest(`[data-news-off],${ELEMENTS},${tags}`) ||
    !!place.querySelector(
      `script,template,[slot],div[data-news-list],div[data-news-article],div[data-related-news],${tags}`,
    )
  );
}

/** The addresses that a form names, in full; undefined where one of them is of another site. */
function addressesOf({ read, link }: Form, origins: readonly string[]): Record<string, string> | undefined {
  const src = (read('src') ?? link ?? '').split(/\s+/).filter(Boolean);
  const pattern = read('article-url');
  const full = (addresses: readonly string[]) => addresses.flatMap((address) => allowed(address, origins) ?? []);
  // The link, too: it is what is shown when nothing can be loaded.
  const named = [...src, ...(pattern ? [pattern] : []), ...(link ? [link] : [])];
  if (!src.length || full(named).length < named.length) return undefined;
  return { src: full(src).join(' '), ...(pattern && { 'article-url': full([pattern]).join('') }) };
}

function upgrade(form: Form, prefix: string, origins: readonly string[]): HTMLElement | undefined {
  const addresses = addressesOf(form, origins);
  if (!addresses) return undefined;
  const element = document.createElement(prefix + form.kind);
  for (const [name, value] of Object.entries(addresses)) element.setAttribute(name, value);
  for (const name of ATTRIBUTES) {
    const value = form.read(name);
    // `searchable=false` is what people write; for HTML it would be true.
    if (value !== null && value !== undefined && value !== 'false') element.setAttribute(name, value);
  }
  element.append(...form.place.childNodes);
  const { minHeight } = form.place.style;
  // The room that a paragraph keeps for the news, and its distance to what is around it, are kept until they are there.
  if (form.link && minHeight)
    Object.assign(element.style, { minHeight, marginBlock: getComputedStyle(form.place).marginBlock });
  // A block keeps its own box, for which the page may have a style; a paragraph has no blocks in it.
  if (form.place.localName === 'p') form.place.replaceWith(element);
  else form.place.append(element);
  return element;
}

/**
 * Turns forms into elements: `<div data-news-list="1" data-src="…">` (also `data-news-article`, `data-related-news`), attributes as
 * `data-…`; and `<p><a href="https://…/tin#news-list?count=5">…</a></p>`. What they hold stays as the fallback. `bantin.js` does this by
 * itself for its page; this is for shadow roots and frames, and for pages that register the elements by npm.
 *
 * @param root where to look, itself included
 * @returns the elements that were made
 */
export function discover(root: ParentNode = document, options: FormOptions = {}): HTMLElement[] {
  const prefix = options.prefix ? `${options.prefix}-` : '';
  const origins = originsOf(options.origins || 'self');
  const tags = ELEMENTS.split(',').map((name) => prefix + name);
  const found = [root, ...root.querySelectorAll<HTMLElement>(FORMS)] as HTMLElement[];
  return found.flatMap((node) => {
    if (!node.isConnected || !node.matches?.(FORMS)) return [];
    const form = node.localName === 'a' ? linkForm(node as HTMLAnchorElement) : blockForm(node);
    return (form && !isOut(form, tags.join()) && upgrade(form, prefix, origins)) || [];
  });
}
