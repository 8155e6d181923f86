import { html, nothing, type TemplateResult } from 'lit-html';
import { fill } from '../../i18n/fill.js';
import { numberText } from '../../i18n/number-text.js';
import { focusItem } from '../focus-item.js';
import type { Desk, DeskView } from './desk-host.js';
import { beginRow } from './endless.js';
import { pageButtons, stepText } from './page-buttons.js';

/** Asked for by the list's parts. @public */
export { pagerStyles as styles } from '../../styles/pager.styles.js';
/** Asked for by the list's parts. @public */
export { unwatch, watch } from './endless.js';

/** Below a list: a button for more, or for pages before and after. Asked for by the list's parts. @public */
export function listPager(desk: Desk, about: DeskView): TemplateResult | undefined {
  const isPaged = desk.state.given.paging === 'pages';
  const hasNext = about.shown.page < about.shown.pages || about.mayGrow;
  if (!hasNext && about.shown.page === 1 && desk.more === 'idle') return undefined;
  return html`<div class="pager" part="pager" lang=${about.view.language}>
    ${isPaged ? pageButtons(desk, about, totalOf(desk, about)) : moreButton(desk, about, hasNext)}
    <p class="place" role="status" tabindex="-1">${placeText(desk, about, hasNext)}</p>
  </div>`;
}

/** How many articles fit, where that is known: all have been loaded, or the server has counted and nothing is left out here. */
function totalOf({ state }: Desk, { feed, shown, mayGrow, isExact }: DeskView): number | undefined {
  if (!mayGrow) return shown.found.length;
  return isExact && !state.given.exclude ? feed.total : undefined;
}

function placeText(desk: Desk, about: DeskView, hasNext: boolean): string {
  const { view, words, shown } = about;
  if (desk.more === 'failed') return words.moreFailed;
  const { count: size, paging } = desk.state.given;
  const known = totalOf(desk, about);
  const text = (value: number): string => numberText(value, view.language);
  if (paging === 'pages') {
    const page = text(shown.page);
    const pages = known === undefined ? 0 : Math.max(shown.pages, Math.ceil(known / size));
    return pages ? fill(words.pageOf, { page, pages: text(pages) }) : fill(words.page, { page });
  }
  if (!hasNext) return words.end;
  const count = text(shown.articles.length);
  return known === undefined ? fill(words.shown, { count }) : fill(words.shownOf, { count, total: text(known) });
}

function moreButton(desk: Desk, { words }: DeskView, hasNext: boolean): TemplateResult | typeof nothing {
  if (!hasNext) return nothing;
  const isLoading = desk.more === 'loading';
  // It stays a button while it loads, so that the focus stays on it.
  return html`<button
    type="button"
    part="more"
    aria-disabled=${isLoading ? 'true' : 'false'}
    @click=${() => void onMore(desk)}
  >
    ${stepText(desk, words, words.more)}
  </button>`;
}

const find = ({ host }: Desk, selector: string): readonly HTMLElement[] => [
  ...host.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The item at a place, once it is there: of a long list the end is drawn when the browser has time. */
async function itemAt(desk: Desk, index: number): Promise<HTMLElement | undefined> {
  for (let tries = 0; tries < 60; tries++) {
    const item = find(desk, '[part~="item"]')[index];
    if (item) return item;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** More articles, the first of which gets the focus; where none came, the word that there are no more. */
async function onMore(desk: Desk): Promise<void> {
  if (desk.more === 'loading') return;
  beginRow(desk);
  const before = find(desk, '[part~="item"]').length;
  const came = await desk.next();
  await desk.host.updateComplete;
  const item = came > 0 ? await itemAt(desk, before) : undefined;
  if (item) return focusItem(item);
  if (!find(desk, '.pager button').length) find(desk, '.place')[0]?.focus();
}
