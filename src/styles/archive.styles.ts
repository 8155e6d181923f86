import { css } from './css.js';

/** The form that asks for the news of a day, and its answer. */
export const archiveStyles = css`
  .archive {
    margin-block-start: calc(var(--_gap) * 1.5);
    padding: 0.85em 1em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }
  .ask label {
    flex: 1 0 100%;
    margin-block-end: -0.3em;
  }
  /* 16 px at least: below that phones zoom into the page when the field is touched. */
  .ask input {
    flex: 1 1 8em;
    min-inline-size: 0;
    max-inline-size: 14em;
    min-block-size: 44px;
    padding-inline: 0.6em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: light-dark(#fff, #15181c);
    color: light-dark(#1a1d21, #e9ebee);
    font: inherit;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
  }
  .ask input:focus-visible,
  .found:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .ask input[aria-invalid='true'] {
    border: 2px solid var(--_accent);
  }
  .hint {
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .wrong {
    margin-block-start: 0.35em;
    color: var(--_accent);
    font-weight: 600;
  }
  .archive [role='status']:not(:empty) {
    margin-block-start: 0.75em;
  }
  .found {
    margin-block-start: 1em;
  }
  .archive .found:focus-visible {
    outline-offset: 0.4em;
    border-radius: var(--_radius);
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  @media print {
    .archive {
      display: none;
    }
  }
`;
