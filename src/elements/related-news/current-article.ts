import type { Article } from '../../model/article.js';
import type { CurrentArticle } from '../../related/related-articles.js';
import { pageAddress } from '../light-dom.js';

/** What of a `news-article` is needed here; an element of another version or prefix may be one too. */
interface ArticleElement extends Element {
  readonly article?: Article | undefined;
  readonly currentId?: string | undefined;
}

/**
 * The article that is being read: the one named, else what the `news-article` around or on the page shows or is asked for, else the
 * article whose address the page has.
 */
export function currentArticle(element: Element, named: string): CurrentArticle {
  if (named) return URL.canParse(named) ? { url: named } : { id: named, url: resolved(named) };
  const reader: ArticleElement | null = element.closest('news-article') ?? document.querySelector('news-article');
  return reader?.article ?? (reader?.currentId ? { id: reader.currentId } : { url: pageAddress() });
}

function resolved(address: string): string | undefined {
  return /[/?]/.test(address) && URL.canParse(address, pageAddress())
    ? new URL(address, pageAddress()).href
    : undefined;
}
