import { html, nothing, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { fill } from '../../i18n/fill.js';
import { numberText } from '../../i18n/number-text.js';
import type { Desk, DeskView, Draw } from './desk-host.js';
import type { ListParts } from './list-parts.js';

/** Whether a reader looks for anything, also while the server is still at it. */
export function isSearching({ search: { query, from, to, tab } }: Pick<Desk, 'search'>): boolean {
  return !!(query || from || to || tab);
}

/** A list between its tools and its pager; undefined where there is nothing to show and nothing to search. */
export function listFrame(
  desk: Desk & { readonly parts: ListParts },
  about: DeskView,
  draw: Draw,
): TemplateResult | undefined {
  const { articles } = about.shown;
  const tools = toolsOf(desk, about);
  if (!articles.length && !tools) return undefined;
  const pager = desk.state.given.paging === 'none' ? undefined : desk.parts.pager?.listPager(desk, about);
  if (!tools && !pager) return draw(articles);
  return html`${tools ?? nothing} ${foundList(desk, about, articles.length ? draw(articles) : nothing)}
  ${pager ?? nothing}`;
}

/** What another page gives the focus to, and what a tab shows. */
function foundList(desk: Desk, about: DeskView, content: unknown): TemplateResult {
  const isPanel = desk.tabs.length > 0;
  const name = isPanel ? undefined : nameOf(desk, about);
  return html`<div
    class="found"
    id="found"
    tabindex="-1"
    role=${ifDefined(isPanel ? 'tabpanel' : name ? 'group' : undefined)}
    aria-labelledby=${ifDefined(isPanel ? 'tab-now' : undefined)}
    aria-label=${ifDefined(name)}
  >
    ${content}
  </div>`;
}

/** Read when another page has come and takes the focus. */
function nameOf({ state }: Desk, { shown, view, words }: DeskView): string | undefined {
  return state.given.paging === 'pages' ? fill(words.page, { page: numberText(shown.page, view.language) }) : undefined;
}

/** A source without any news needs no tools; a search that finds none does. */
function toolsOf(desk: Desk & { readonly parts: ListParts }, about: DeskView): TemplateResult | undefined {
  const isWanted = desk.host.searchable || desk.tabs.length > 0;
  return isWanted && (isSearching(desk) || about.feed.articles.length)
    ? desk.parts.tools?.listTools(desk, about)
    : undefined;
}
