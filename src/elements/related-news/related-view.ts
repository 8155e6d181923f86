import type { BaseElement } from '../base-element.js';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { FeedController } from '../../controllers/feed-controller.js';
import { newsWordsFor } from '../../i18n/news-words.js';
import type { Feed } from '../../model/article.js';
import { relatedArticles, type RelatedGroup, type Relation } from '../../related/related-articles.js';
import { badgeStyles } from '../../styles/badge.styles.js';
import { titlesStyles } from '../../styles/titles.styles.js';
import { articleLine } from '../../templates/article-card.js';
import { heading } from '../../templates/heading.js';
import { rows } from '../../templates/rows.js';
import type { View } from '../../templates/view.js';
import { adopt } from '../adopt.js';
import { wordsOf } from '../words-of.js';
import { currentArticle } from './current-article.js';

export { staleText } from '../../templates/view.js';
/** @public */
export { render } from 'lit-html';
/** @public */
export { viewOf } from '../view-of.js';

interface Settings extends HTMLElement {
  readonly current: string;
  readonly relation: string;
}

const RELATIONS: readonly Relation[] = ['newer', 'older', 'category', 'similar', 'recent'];
const DATE_ONLY: ReadonlySet<'date'> = new Set(['date'] as const);

/** The groups of other news beside the one that is being read. */
export function relatedGroups(host: Settings, { articles }: Feed, count: number): RelatedGroup[] {
  const relation = wordsOf(host, 'relation', host.relation, RELATIONS, ['newer', 'older']);
  const current = currentArticle(host, host.current);
  const groups = relatedArticles(articles, current, { relation, count });
  // Where nobody knows what is being read, "newer" and "older" mean nothing; the latest news always do.
  return groups.length ? groups : relatedArticles(articles, current, { relation: ['recent'], count });
}

let archive: typeof import('./archive.js').archivePanel | undefined;

/** The jump to a day, once its part is there; without it, where it cannot be loaded. */
export function dayArchive(host: BaseElement, feed: FeedController, view: View): TemplateResult | typeof nothing {
  if (archive) return archive(host, feed, view);
  import('./archive.js').then(
    ({ archivePanel }) => {
      archive = archivePanel;
      host.requestUpdate();
    },
    // The next time the element is drawn asks again.
    () => {},
  );
  return nothing;
}

/** The groups, each with its own heading where there are several, and below them the archive. */
export function relatedView(
  host: BaseElement,
  groups: readonly RelatedGroup[],
  view: View,
  below: unknown = nothing,
): TemplateResult {
  adopt(host.renderRoot, [titlesStyles, badgeStyles]);
  return html`${groups.map(
    ({ relation, articles }) =>
      html`<div class="group">
        ${groups.length > 1 ? heading(view.level, 'label', newsWordsFor(view.language)[`${relation}Heading`]) : ''}
        <ul
          class="items compact"
          role="list"
          part="list"
          ${rows(articles, view, { key: '', draw: (article) => articleLine(article, view, DATE_ONLY) })}
        ></ul>
      </div>`,
  )}${below}`;
}
