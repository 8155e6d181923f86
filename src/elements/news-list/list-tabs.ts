import { html, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import type { DeskWords } from '../../i18n/desk-words.js';
import { foldKey } from '../../text/fold.js';
import type { Desk } from './desk-host.js';

/**
 * Categories by the tabs pattern of ARIA: one stop of the Tab key, arrows, Home and End move among them, Enter or Space chooses. Moving
 * alone chooses nothing, since a choice may ask the server.
 */
export function categoryTabs(desk: Desk, words: DeskWords): TemplateResult {
  const chosen = foldKey(desk.search.tab);
  const names = ['', ...desk.tabs];
  const isKnown = names.some((name) => foldKey(name) === chosen);
  const tab = (name: string): TemplateResult => {
    const isNow = isKnown ? foldKey(name) === chosen : !name;
    return html`<button
      type="button"
      role="tab"
      id=${ifDefined(isNow ? 'tab-now' : undefined)}
      aria-selected=${isNow ? 'true' : 'false'}
      aria-controls="found"
      tabindex=${isNow ? 0 : -1}
      @click=${() => void desk.look({ ...desk.search, tab: name })}
    >
      ${name || words.allCategories}
    </button>`;
  };
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${words.categories} @keydown=${onKey}>
    ${names.map(tab)}
  </div>`;
}

/** Where a key leads among so many tabs. */
function target(key: string, now: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (now + 1) % count;
    case 'ArrowLeft':
      return (now + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function onKey(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const now = tabs.findIndex((tab) => tab === event.target);
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  const next = isPlain ? target(event.key, now, tabs.length) : undefined;
  if (next === undefined) return;
  event.preventDefault();
  tabs[next]?.focus();
}
