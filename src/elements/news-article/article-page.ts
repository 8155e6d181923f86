import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { articleWordsFor } from '../../i18n/article-words.js';
import type { Article } from '../../model/article.js';
import { articleStyles } from '../../styles/article.styles.js';
import { bodyStyles } from '../../styles/body.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { articleView } from '../../templates/article-view.js';
import type { View } from '../../templates/view.js';
import { followInPageLink } from './in-page-link.js';

/** Asked for by the base element. @public */
export { dateText } from '../../templates/view.js';

export const pageStyles = [articleStyles, bodyStyles, printStyles];

/** The element whose article is shown, as far as it matters here. */
export interface ArticleHost extends HTMLElement {
  readonly summary: string;
  readonly attribution: string;
  readonly tools: string;
  readonly images: string;
  readonly jsonLd: boolean;
  requestUpdate(): void;
  addController(controller: ReactiveController): void;
}

/** All that draws a whole article, in one part that is loaded when the first one is wanted. */
export function showArticle(host: ArticleHost, article: Article, view: View): TemplateResult {
  const options = {
    summaryShown: host.summary !== 'never',
    attribution: host.attribution,
    words: articleWordsFor(view.language),
    bar: nothing,
  };
  return html`<div @click=${followInPageLink}>${articleView(article, view, options)}</div>
    <slot name="related"></slot>`;
}
