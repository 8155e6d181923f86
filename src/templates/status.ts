import { html, nothing, type TemplateResult } from 'lit';

/** What stands in the place of the news while they load: as many grey items as will come, so that nothing jumps. */
export function skeleton(loading: string, layout: string, count: number): TemplateResult {
  const item = html`<div class="item">
    <div class="media bone"></div>
    <div class="text"><i class="bone"></i><i class="bone"></i><i class="bone"></i></div>
  </div>`;
  return html`<div class="skeleton ${layout}" aria-hidden="true">
      ${[...new Array<undefined>(count)].map(() => item)}
    </div>
    <p class="quiet">${loading}</p>`;
}

export function emptyState(sentence: string): TemplateResult {
  return html`<div class="state" part="status">
    <slot name="empty"><p>${sentence}</p></slot>
  </div>`;
}

/** Nothing could be loaded: the reason in a citizen's words and a way to try again. */
export function errorState(sentence: string, retryLabel: string | undefined, onRetry: () => void): TemplateResult {
  return html`<div class="state" part="status">
    <slot name="error"><p>${sentence}</p></slot>
    ${retryButton(retryLabel, onRetry)}
  </div>`;
}

/** News are shown, but newer ones could not be loaded. */
export function staleBar(sentence: string, retryLabel: string | undefined, onRetry: () => void): TemplateResult {
  return html`<div class="state stale" part="status">
    <p>${sentence}</p>
    ${retryButton(retryLabel, onRetry)}
  </div>`;
}

function retryButton(label: string | undefined, onRetry: () => void): TemplateResult | typeof nothing {
  return label ? html`<button type="button" part="more" @click=${onRetry}>${label}</button>` : nothing;
}
