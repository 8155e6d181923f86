import { html, nothing, type TemplateResult } from 'lit-html';
import { fill } from '../../i18n/fill.js';
import { numberText } from '../../i18n/number-text.js';
import { BACK, icon, ON } from '../../templates/icon.js';
import type { Desk, DeskView } from './desk-host.js';

/** Pages on both sides of the current one that have a button. */
const NEAR = 1;

/** What the button that leads on says: `usual`, unless it is at work or has failed. */
export function stepText({ more }: Desk, { loadingMore, tryAgain }: DeskView['words'], usual: string): string {
  return { idle: usual, ended: usual, loading: loadingMore, failed: tryAgain }[more];
}

/** Previous page, pages by their numbers, next page. */
export function pageButtons(
  desk: Desk,
  { shown, mayGrow, view, words }: DeskView,
  total: number | undefined,
): TemplateResult {
  const { page, pages } = shown;
  // Where the total is known, the page after those that have been loaded has a number, too; further ones would load all between.
  const last = pages + Number(mayGrow && total !== undefined);
  const number = (one: number): TemplateResult =>
    html`<button
      type="button"
      aria-label=${fill(words.page, { page: numberText(one, view.language) })}
      aria-current=${one === page ? 'page' : 'false'}
      @click=${() => void onPage(desk, one)}
    >
      ${numberText(one, view.language)}
    </button>`;
  const items = numbersOf(page, last).map((one) => (one ? number(one) : html`<span aria-hidden="true">…</span>`));
  const isLoading = desk.more === 'loading';
  const hasNext = page < pages || mayGrow;
  const next = stepText(desk, words, words.nextPage);
  const step = (to: number, label: TemplateResult, isThere: boolean): TemplateResult =>
    html`<button type="button" class="step" ?disabled=${!isThere} @click=${() => void onPage(desk, to)}>
      ${label}
    </button>`;
  return html`<nav aria-label=${words.pages} aria-busy=${isLoading ? 'true' : 'false'}>
    ${step(page - 1, html`${icon(BACK)}<span class="usual">${words.previousPage}</span>`, page > 1)}
    ${last > 1 ? html`<span class="numbers">${items}</span>` : nothing}
    ${step(page + 1, html`<span class=${next === words.nextPage ? 'usual' : ''}>${next}</span>${icon(ON)}`, hasNext)}
  </nav>`;
}

/** First, last and those around the current page; 0 stands for those left out. A single one is not left out. */
function numbersOf(page: number, last: number): readonly number[] {
  const isShown = (one: number): boolean => one === 1 || one === last || Math.abs(one - page) <= NEAR;
  const numbers = [...new Array<undefined>(last)].map((_, index) => index + 1);
  const kept = numbers.filter((one) => isShown(one) || (isShown(one - 1) && isShown(one + 1)));
  return kept.flatMap((one, index) => (index && one - (kept[index - 1] ?? 0) > 1 ? [0, one] : [one]));
}

/** Shows a page from its beginning, which gets the focus. */
async function onPage(desk: Desk, page: number): Promise<void> {
  if (desk.more === 'loading' || page === desk.state.page) return;
  const before = desk.state.page;
  await desk.turn(page);
  await desk.host.updateComplete;
  const list = desk.host.renderRoot.querySelector<HTMLElement>('.found');
  if (!list || desk.state.page === before) return;
  list.focus({ preventScroll: true });
  if (list.getBoundingClientRect().top < 0) list.scrollIntoView({ block: 'start' });
}
