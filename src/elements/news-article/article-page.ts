import { html, nothing, type TemplateResult } from 'lit';
import { articleWordsFor } from '../../i18n/article-words.js';
import type { Article } from '../../model/article.js';
import { articleStyles } from '../../styles/article.styles.js';
import { attachmentStyles } from '../../styles/attachments.styles.js';
import { barStyles } from '../../styles/bar.styles.js';
import { bodyStyles } from '../../styles/body.styles.js';
import { languageStyles } from '../../styles/language.styles.js';
import { mediaStyles } from '../../styles/media.styles.js';
import { noticeStyles } from '../../styles/notice.styles.js';
import { printStyles } from '../../styles/print.styles.js';
import { tableStyles } from '../../styles/table.styles.js';
import { articleView } from '../../templates/article-view.js';
import type { View } from '../../templates/view.js';
import { articleBar } from './article-bar.js';
import type { ArticleHost } from './article-host.js';
import { enlargeOnDemand } from './enlarge.js';
import { followInPageLink } from './in-page-link.js';

/** Asked for by the base element. @public */
export { dateText } from '../../templates/view.js';

export const pageStyles = [
  articleStyles,
  attachmentStyles,
  barStyles,
  bodyStyles,
  tableStyles,
  languageStyles,
  mediaStyles,
  noticeStyles,
  printStyles,
];

/** All that draws a whole article, in one part that is loaded when the first one is wanted. */
export function showArticle(host: ArticleHost, article: Article, view: View): TemplateResult {
  const words = articleWordsFor(view.language);
  // Without this part the article can still be read.
  if (host.jsonLd || host.pageTitle)
    import('./page-facts.js').then(
      ({ describePage }) => describePage(host),
      () => {},
    );
  if (article.encoding)
    import('./tell-encoding.js').then(
      ({ tellEncoding }) => tellEncoding(host, article),
      () => {},
    );
  const { bar, size } = articleBar(host, article, view, words);
  // Nobody should hand on what was withdrawn.
  const extras =
    article.standing === 'withdrawn' ? { attribution: '', bar: nothing } : { attribution: host.attribution, bar };
  const options = { summaryShown: host.summary !== 'never', words, ...extras };
  void host.updateComplete.then(() => enlargeOnDemand(host, words));
  return html`<div class="page ${size}" @click=${followInPageLink}>${articleView(article, view, options)}</div>
    <slot name="related"></slot>`;
}
