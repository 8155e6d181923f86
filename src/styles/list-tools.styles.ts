import { css } from './css.js';

/** Search box, tabs and what was found, above a list. */
export const listToolStyles = css`
  .list-tools {
    margin-block-end: var(--_gap);
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    /* In quirks mode a form has one. */
    margin: 0;
    padding: 0.85em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .field {
    display: block;
    flex: 1 1 9em;
    color: var(--_text);
    font-size: 0.9em;
    font-weight: 600;
  }
  .words {
    flex: 9 1 11em;
  }
  /* Both days keep together, with their example. */
  .span {
    display: flex;
    flex: 1 1 17em;
    flex-wrap: wrap;
    gap: 0.2em 0.75em;
  }
  .search input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0.15em 0 0;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: light-dark(#fff, #15181c);
    color: light-dark(#1a1d21, #e9ebee);
    font: inherit;
    font-size: max(16px, 1em);
    font-weight: 400;
  }
  .search input:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .search input[aria-invalid='true'] {
    border: 2px solid var(--_accent);
  }
  .slip {
    margin-block-start: 0.2em;
    color: var(--_accent);
  }
  .hint {
    flex: 1 0 100%;
    color: var(--_muted);
    font-size: 0.85em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    flex: 1 0 100%;
    gap: 0.5em;
    align-items: start;
  }
  @container (min-width: 44em) {
    .buttons {
      flex: none;
      /* Below a label, as the fields are. */
      margin-block-start: 1.65em;
    }
  }
  .go {
    background: var(--_link);
    color: light-dark(#fff, #15181c);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin-block-start: 0.75em;
    border-block-end: 1px solid var(--_border);
  }
  .tabs button {
    padding-inline: 0.75em;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    color: var(--_text);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .tabs button[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }
  .tabs button:hover {
    background: var(--_tint);
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  /* Many of them would push the news out of a small screen. */
  @container (max-width: 30em) {
    .tabs {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: thin;
    }
    .tabs button {
      flex: none;
      white-space: nowrap;
    }
  }
  .result:not(:empty) {
    margin-block-start: 0.75em;
    color: var(--_muted);
  }
  .found:focus-visible {
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    .tabs button {
      border-color: Canvas;
    }
    .tabs button[aria-selected='true'] {
      border-color: Highlight;
    }
  }
  ::highlight(bantin-found) {
    background: light-dark(#ffe58a, #6b5200);
    color: light-dark(#1a1d21, #fff);
  }
  @media print {
    .search,
    .tabs {
      display: none;
    }
  }
`;
