import { css } from './css.js';

/** The panel for web masters: plain, and no part of the page's looks. */
export const debugStyles = css`
  .debug {
    margin-block-start: var(--_gap);
    padding: 0.75em 1em;
    border: 1px dashed var(--_border);
    background: var(--_tint);
    color: var(--_text);
    font-size: 0.9em;
  }
  .debug summary {
    cursor: pointer;
    font-weight: 600;
  }
  .debug p {
    margin-block: 0.5em 0;
    overflow-wrap: anywhere;
  }
  .debug pre {
    margin-block: 0.25em 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    font-size: 0.95em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    user-select: all;
  }
  @media print {
    .debug {
      display: none;
    }
  }
`;
