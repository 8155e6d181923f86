import { html, nothing, type TemplateResult } from 'lit-html';
import type { PageWords } from '../i18n/page-words.js';
import type { Article } from '../model/article.js';
import type { View } from './view.js';

/** Where the article is to be found, for those who hold it in their hands; shown on paper alone. */
export function paperAddress(article: Article, view: View, words: PageWords): TemplateResult | typeof nothing {
  const address = article.url ?? view.addressOf(article);
  return address ? html`<p class="paper address">${words.address}: ${address}</p>` : nothing;
}
