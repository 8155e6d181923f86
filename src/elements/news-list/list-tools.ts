import { html, nothing, type TemplateResult } from 'lit-html';
import { typedDay } from '../../dates/parse-day.js';
import { fill } from '../../i18n/fill.js';
import { numberText } from '../../i18n/number-text.js';
import type { Desk, DeskView } from './desk-host.js';
import type { Search } from './list-state.js';
import { categoryTabs } from './list-tabs.js';
import { searchForm } from './search-form.js';

/** Asked for by the list's parts. @public */
export { listToolStyles as styles } from '../../styles/list-tools.styles.js';
/** Asked for by the list's parts. @public */
export { markFound } from './mark-found.js';

/** Above a list: tabs, search box, and what was found. Asked for by the list's parts. @public */
export function listTools(desk: Desk, about: DeskView): TemplateResult {
  return html`<div class="list-tools" lang=${about.view.language}>
    ${desk.host.searchable ? searchForm(desk, about.words, typedDay(about.view.now, desk.host.timeZone)) : nothing}
    ${desk.tabs.length ? categoryTabs(desk, about.words) : nothing}
    <p class="result" role="status">${resultText(desk, about)}</p>
  </div>`;
}

/** How many were found, among how many where that is not everything, and whether the server would not search. */
function resultText(desk: Desk, about: DeskView): string {
  const found = foundText(desk, about);
  return found && about.isRefused ? `${found} ${about.words.refused}` : found;
}

/** Nothing where nobody looks for anything. */
function foundText({ state }: Desk, { feed, shown, isPartial, view, words }: DeskView): string {
  const { length } = shown.found;
  if (!isWorthSaying(state.search, isPartial || !length)) return '';
  const loaded = numberText(feed.articles.length, view.language);
  const count = numberText(length, view.language);
  if (length) return fill(isPartial ? words.foundAmong : words.found, { count, loaded });
  const { query } = state.search;
  const missed = query ? fill(words.foundNothingFor, { query }) : words.foundNothing;
  return isPartial ? `${missed} ${fill(words.among, { loaded })}` : missed;
}

/** A tab says by itself what is below it, unless that is little or nothing. */
const isWorthSaying = ({ query, from, to, tab }: Search, isLittle: boolean): boolean =>
  !!(query || from || to || (tab && isLittle));
