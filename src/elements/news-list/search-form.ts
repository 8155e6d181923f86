import { html, nothing, type TemplateResult } from 'lit-html';
import { parseDay, withStrokes } from '../../dates/parse-day.js';
import { fill } from '../../i18n/fill.js';
import type { DeskWords } from '../../i18n/desk-words.js';
import type { Desk } from './desk-host.js';
import type { Search } from './list-state.js';

/** Milliseconds without a key before what has been loaded is searched. */
const PAUSE = 250;

/** A field whose text cannot be used, and why. */
type Slip = { readonly field: 'from' | 'to'; readonly text: string } | undefined;
const slips = new WeakMap<Desk, Slip>();
const timers = new WeakMap<Desk, ReturnType<typeof setTimeout>>();

/** Search box and days. While somebody types, what has been loaded is searched; the server is asked when the form is sent. */
export function searchForm(desk: Desk, words: DeskWords, date: string): TemplateResult {
  const { query } = desk.state.given;
  const isUsed = !!(desk.search.query || desk.search.from || desk.search.to);
  return html`<form
    class="search"
    part="search"
    role="search"
    novalidate
    @submit=${(event: SubmitEvent) => onSubmit(event, desk, words, date)}
    @input=${(event: Event) => onInput(event, desk)}
  >
    <label class="field words"
      >${words.searchLabel}
      <input type="search" name="query" autocomplete="off" enterkeyhint="search" maxlength="200" .value=${query}
    /></label>
    <div class="span">
      ${dayField(desk, words.fromLabel, 'from')} ${dayField(desk, words.toLabel, 'to')}
      <p class="hint" id="day-hint">${fill(words.dateExample, { date })}</p>
    </div>
    <div class="buttons">
      <button class="go">${words.search}</button>
      ${
        isUsed
          ? html`<button type="button" @click=${(event: Event) => onClear(event, desk)}>${words.clear}</button>`
          : nothing
      }
    </div>
  </form>`;
}

/** A plain field and no date picker: those show the order of the browser's language, and a day is quicker typed than found. */
function dayField(desk: Desk, label: string, name: 'from' | 'to'): TemplateResult {
  const slip = slips.get(desk);
  const text = slip?.field === name ? slip.text : '';
  return html`<div class="field day-field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      inputmode="numeric"
      autocomplete="off"
      maxlength="20"
      aria-describedby=${text ? `${name}-slip day-hint` : 'day-hint'}
      aria-invalid=${text ? 'true' : 'false'}
      .value=${desk.state.given[name]}
    />
    ${text ? html`<p class="slip" id="${name}-slip">${text}</p>` : nothing}
  </div>`;
}

const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector(`input[name="${name}"]`);

const textOf = (form: HTMLFormElement, name: string): string => fieldOf(form, name)?.value.trim() ?? '';

function slipOf({ from, to }: Search, timeZone: string, words: DeskWords, date: string): Slip {
  const [first, last] = [from, to].map((text) => parseDay(text, timeZone));
  const text = fill(words.dateWrong, { date });
  if (from && !first) return { field: 'from', text };
  if (to && !last) return { field: 'to', text };
  return first && last && last.to <= first.from ? { field: 'to', text: words.datesReversed } : undefined;
}

function onSubmit(event: SubmitEvent, desk: Desk, words: DeskWords, date: string): void {
  event.preventDefault();
  clearTimeout(timers.get(desk));
  const form = event.currentTarget as HTMLFormElement;
  const [from = '', to = ''] = ['from', 'to'].map((name) => withStrokes(textOf(form, name)));
  const search = { ...desk.search, query: textOf(form, 'query'), from, to };
  const slip = slipOf(search, desk.host.timeZone, words, date);
  slips.set(desk, slip);
  desk.host.requestUpdate();
  if (slip) fieldOf(form, slip.field)?.focus();
  else void desk.look(search);
}

/** Days wait for the form to be sent: half a day is a slip. */
function onInput(event: Event, desk: Desk): void {
  const field = event.target as HTMLInputElement;
  if (field.name !== 'query') return;
  clearTimeout(timers.get(desk));
  const query = (): string => field.value.trim();
  const search = (): void => {
    if (query() === desk.search.query) return;
    // Taken back to nothing, the list itself is wanted, which an answer of the server may have replaced.
    if (query()) desk.filter({ ...desk.search, query: query() });
    else void desk.look({ ...desk.search, query: '' });
  };
  timers.set(desk, setTimeout(search, PAUSE));
}

function onClear(event: Event, desk: Desk): void {
  clearTimeout(timers.get(desk));
  const form = (event.currentTarget as HTMLButtonElement).form;
  for (const field of form?.querySelectorAll('input') ?? []) field.value = '';
  slips.delete(desk);
  form?.querySelector('input')?.focus();
  void desk.look({ ...desk.search, query: '', from: '', to: '' });
}
