import type { Article } from '../../model/article.js';
import type { CurrentArticle } from '../../related/related-articles.js';
import { pageAddress } from '../light-dom.js';

/** What of a `news-article` is needed here; an element of another version or prefix may be one too. */
interface ArticleElement extends Element {
  readonly article?: Article | undefined;
  readonly currentId?: string | undefined;
}

/** What opens articles in its own place, with a key of its own in the page's query. */
interface OpeningElement extends Element {
  readonly deepLink?: string;
}

/** The id of the article that a list on the page has opened and keeps in the address: `12` for `deep-link="tin"` and `?tin=12`. */
function openedIn(element: Element): string | undefined {
  const query = new URLSearchParams(location.search);
  const lists: OpeningElement[] = [...document.querySelectorAll(tagBeside(element, 'news-list'))];
  return lists.map(({ deepLink }) => deepLink && query.get(deepLink)).find(Boolean) || undefined;
}

/** The tag of another element of the same library: with `?prefix=x` all tags have it. */
function tagBeside({ localName }: Element, tag: string): string {
  return localName.replace('related-news', tag);
}

/** The `news-article` around the element, else beside it in the same shadow tree, else on the page. */
function readerOf(element: Element): ArticleElement | null {
  const tag = tagBeside(element, 'news-article');
  const root = element.getRootNode() as ParentNode;
  return element.closest(tag) ?? root.querySelector(tag) ?? document.querySelector(tag);
}

/**
 * The article that is being read: the one named, else what the `news-article` around or on the page shows or is asked for, else the one
 * that a list has opened, else the article whose address the page has or says that it has. Both count: many systems name their first page
 * on every page.
 */
export function currentArticle(element: Element, named: string): CurrentArticle {
  if (named) return URL.canParse(named) ? { url: named } : { id: named, url: resolved(named) };
  const reader = readerOf(element);
  if (reader?.article) return reader.article;
  const id = reader?.currentId ?? openedIn(element);
  return id ? { id, url: resolved(id) } : { url: pageAddress(), canonical: canonicalOf(document) };
}

/** What the page calls its own address; only in its head, where texts of others do not stand. */
function canonicalOf({ head }: Document): string | undefined {
  return head.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href;
}

function resolved(address: string): string | undefined {
  return /[/?]/.test(address) && URL.canParse(address, pageAddress())
    ? new URL(address, pageAddress()).href
    : undefined;
}
