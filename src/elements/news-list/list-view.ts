import { html, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { shellWordsFor } from '../../i18n/shell-words.js';
import type { Article } from '../../model/article.js';
import { badgeStyles } from '../../styles/badge.styles.js';
import { titlesStyles } from '../../styles/titles.styles.js';
import { articleCard, articleLine, type Field } from '../../templates/article-card.js';
import { NEAR } from '../../templates/row-places.js';
import { rows, type Looks } from '../../templates/rows.js';
import { skeleton } from '../../templates/status.js';
import type { View } from '../../templates/view.js';
import { adopt, readyStyles } from '../adopt.js';
import { optionalPart } from '../news-article/optional-part.js';
import { farRowsStyles } from './far-rows.styles.js';
import { rowsStyles } from './rows.styles.js';
import type { ListHost } from './list-host.js';
import { fieldsOf, setLines, type ListSettings } from './list-settings.js';

/** Asked for by the base element. @public */
export { render } from 'lit-html';
/** @public */
export { viewOf } from '../view-of.js';
/** @public */
export { staleText } from '../../templates/view.js';
export { articlesOf } from './list-settings.js';

/** How wide pictures are drawn, for browsers to choose among a picture's sizes. */
const SIZES = {
  list: '(min-width: 40em) 15em, 6.5em',
  compact: '',
  cards: '(min-width: 40em) 22em, 100vw',
  lead: '(min-width: 60em) 45em, 100vw',
  ticker: '',
} as const;

export type Layout = keyof typeof SIZES;

export interface ListOptions {
  readonly host: ListHost;
  readonly layout: Layout;
  readonly fields: ReadonlySet<Field>;
  /** The columns are given and may be narrower than usual. */
  readonly narrow: boolean;
}

const tickerOf = optionalPart(() => import('./ticker.js'));
const ownItemOf = optionalPart(() => import('./own-item.js'));

const ROW_STYLES = [titlesStyles, rowsStyles, badgeStyles];

/** What can be made ready while the news are on their way. */
export function makeReady(): void {
  readyStyles([...ROW_STYLES, farRowsStyles]);
}

/** The articles of a list, one at least, in one part that is loaded beside the data. */
export function drawList(articles: readonly Article[], view: View, host: ListSettings, layout: Layout): TemplateResult {
  setLines(host);
  return listView(articles, view, { host, layout, fields: fieldsOf(host), narrow: host.columns > 0 });
}

function listView(articles: readonly Article[], view: View, options: ListOptions): TemplateResult {
  const { host, layout, narrow } = options;
  const [first] = articles;
  adopt(host.renderRoot, articles.length > NEAR ? [...ROW_STYLES, farRowsStyles] : ROW_STYLES);
  const ticker = layout === 'ticker' && first ? tickerOf(host, first) : null;
  if (ticker) return ticker.tickerView(articles, view, options);
  const own = first && ownLooks(host, first, view);
  if (ticker === undefined || own === undefined) return waiting(view, layout);
  return html`<ul
    class="items ${shapeOf(layout, !!own)} ${narrow ? 'narrow' : ''}"
    role="list"
    part="list"
    ${rows(articles, view, own ?? usualLooks(view, options))}
  ></ul>`;
}

/** The grey item that waits for the rest of the part stays the same one. */
function waiting({ language }: View, layout: Layout): TemplateResult {
  return html`${guard([layout], () => skeleton(shellWordsFor(language).loading, layout, 1))}`;
}

/** Classes of the list. Own items keep the columns of cards; a line whose part did not come is a list of lines. */
function shapeOf(layout: Layout, isOwn: boolean): string {
  if (isOwn) return layout === 'cards' ? 'own cards' : 'own';
  return layout === 'ticker' ? 'compact' : layout;
}

function usualLooks(view: View, { layout, fields }: ListOptions): Looks {
  const isLine = layout === 'compact' || layout === 'ticker';
  return {
    key: [layout, ...fields].join(' '),
    // A lead is one grid, in which the first row stands beside all others.
    mayGroup: layout !== 'lead',
    draw: (article) =>
      isLine ? articleLine(article, view, fields) : articleCard(article, view, { fields, sizes: SIZES[layout] }),
  };
}

/** How the page itself wants its rows; null where it has no wish, undefined while what reads its wish is coming. */
function ownLooks(host: ListHost, first: Article, view: View): Looks | null | undefined {
  watch(host);
  const template = [...host.children].find((child) => child.localName === 'template' && child.slot === 'item');
  if (!template) return null;
  const part = ownItemOf(host, first);
  if (!part) return part;
  const own = template as HTMLTemplateElement;
  part.adoptOwnStyles(host, own);
  return {
    key: `own ${part.versionOf(own, () => host.requestUpdate())}`,
    draw: (article) => part.ownItem(host, own, article, view),
  };
}

const watched = new WeakSet<ListHost>();

/** A template may come later than the list, or be taken away. */
function watch(host: ListHost): void {
  if (watched.has(host)) return;
  watched.add(host);
  new MutationObserver(() => host.requestUpdate()).observe(host, { childList: true });
}
