import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { fill } from '../i18n/fill.js';
import type { NewsError } from '../model/news-error.js';

/** What stands in the place of the news while they load: as many grey items as will come, so that nothing jumps. */
export function skeleton(messages: Messages, layout: string, count: number): TemplateResult {
  const item = html`<div class="item">
    <div class="media bone"></div>
    <div class="text"><i class="bone"></i><i class="bone"></i><i class="bone"></i></div>
  </div>`;
  return html`<div class="skeleton ${layout}" aria-hidden="true">
      ${[...new Array<undefined>(count)].map(() => item)}
    </div>
    <p class="quiet">${messages.loading}</p>`;
}

/** The reason in a citizen's words. An address that leads nowhere is a setting of the page and not a fault of the server. */
function reason({ errors }: Messages, { code, status }: NewsError): string {
  return errors[code === 'http' && status === 404 ? 'bad-address' : code];
}

export function emptyState(messages: Messages): TemplateResult {
  return html`<div class="state" part="status">
    <slot name="empty"><p>${messages.empty}</p></slot>
  </div>`;
}

/** Nothing could be loaded: the reason in a citizen's words and a way to try again. */
export function errorState(messages: Messages, error: NewsError, retry: () => void): TemplateResult {
  return html`<div class="state" part="status">
    <slot name="error"><p>${reason(messages, error)}</p></slot>
    ${retryButton(messages, error, retry)}
  </div>`;
}

/** News are shown, but newer ones could not be loaded. `time` is when the shown ones were. */
export function staleBar(messages: Messages, error: NewsError, time: string, retry: () => void): TemplateResult {
  return html`<div class="state stale" part="status">
    <p>${time ? fill(messages.stale, { time }) : reason(messages, error)}</p>
    ${retryButton(messages, error, retry)}
  </div>`;
}

/** Asking again helps with the network and the server, never with a wrong setting. */
function retryButton(messages: Messages, { code }: NewsError, retry: () => void): TemplateResult | typeof nothing {
  if (/^(no-source|bad-address|bad-map|mixed-content|blocked|locked)$/.test(code)) return nothing;
  return html`<button type="button" part="more" @click=${retry}>${messages.retry}</button>`;
}
