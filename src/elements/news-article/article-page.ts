import { html, nothing, type TemplateResult } from 'lit-html';
import { pageWordsFor } from '../../i18n/page-words.js';
import type { Article } from '../../model/article.js';
import { articleStyles } from '../../styles/article.styles.js';
import { barStyles } from '../../styles/bar.styles.js';
import { bodyStyles } from '../../styles/body.styles.js';
import { mediaStyles } from '../../styles/media.styles.js';
import { noticeStyles } from '../../styles/notice.styles.js';
import { articleView, type ArticleOptions } from '../../templates/article-view.js';
import type { View } from '../../templates/view.js';
import { adopt } from '../adopt.js';
import { failureWords } from '../told-state.js';
import { articleBar } from './article-bar.js';
import type { ArticleHost } from './article-host.js';
import { completeArticle, parts, troubleOf } from './article-parts.js';
import { followInPageLink } from './in-page-link.js';
import { optionalPart } from './optional-part.js';

/** Asked for by the base element. @public */
export { staleText } from '../../templates/view.js';
/** @public */
export { render } from 'lit-html';
/** @public */
export { viewOf } from '../view-of.js';
/** Asked for by the element. @public */
export { prepareArticle } from './article-parts.js';

const ignore = (): void => {};
const enlargePart = optionalPart(() => import('./enlarge.js'));
/** Elements whose pictures or files could once be opened large, which may have to be taken back. */
const enlarging = new WeakSet<ArticleHost>();

/** Gives an element the styles of its article. Those for paper come beside them: no reader of the screen waits for them. */
export function dress({ renderRoot }: ArticleHost): void {
  adopt(renderRoot, [articleStyles, barStyles, bodyStyles, mediaStyles, noticeStyles]);
  import('./article-paper.js').then(({ styles }) => adopt(renderRoot, [styles], true), ignore);
}

/** All that draws a whole article, in one part that is loaded when the first one is wanted. */
export function showArticle(host: ArticleHost, article: Article, view: View): TemplateResult {
  void completeArticle(host, article, view);
  const given = Object.values(parts as Record<string, { styles: Parameters<typeof adopt>[1][number] }>);
  adopt(
    host.renderRoot,
    given.map(({ styles }) => styles),
  );
  describe(host, article);
  enlarge(host, article, view);
  const code = troubleOf(article);
  const { bar, size } = articleBar(host, article, view);
  const options: ArticleOptions = {
    summaryShown: host.summary !== 'never',
    trouble: code && failureWords(host, { code }, view.language, article)?.sentence,
    words: pageWordsFor(view.language),
    files: parts.files?.attachments,
    film: parts.films && ((address, text) => parts.films?.filmPlayer(address, text, view.language)),
    table: parts.tables?.wideTable,
    // Nobody should hand on what was withdrawn.
    ...(article.standing === 'withdrawn' ? { attribution: '', bar: nothing } : { attribution: host.attribution, bar }),
  };
  return html`<div class="page ${size}" @click=${followInPageLink}>${articleView(article, view, options)}</div>
    <slot name="related"></slot>`;
}

/** What is said of the article outside of it. Without these parts it can still be read. */
function describe(host: ArticleHost, article: Article): void {
  if (host.jsonLd || host.pageTitle) import('./page-facts.js').then((part) => part.describePage(host), ignore);
  if (article.encoding) import('./tell-encoding.js').then((part) => part.tellEncoding(host, article), ignore);
}

function enlarge(host: ArticleHost, article: Article, { language }: View): void {
  if (host.images !== 'lightbox' && !article.attachments.length && !enlarging.has(host)) return;
  enlarging.add(host);
  const part = enlargePart(host, article);
  if (part) void host.updateComplete.then(() => part.enlargeOnDemand(host, part.enlargeWordsFor(language)));
}
