import { css } from './css.js';

/** Tables of an article, which scroll in a region of their own where they are wider than the column. */
export const tableStyles = css`
  .scroll {
    display: flex;
    overflow-x: auto;
    margin-block: 1.25em;
    text-align: start;
  }
  /* A shadow at each edge behind which there is more; it needs to know no ground. */
  .scroll::before,
  .scroll::after {
    position: sticky;
    z-index: 2;
    flex: none;
    inset-inline: 0;
    inline-size: 0;
    content: '';
  }
  .more-start::before,
  .more-end::after {
    box-shadow: 0 0 0.8em 0.25em color-mix(in srgb, var(--_text) 45%, transparent);
  }
  table {
    display: table;
    flex: 1 0 100%;
    overflow: visible;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    font-size: 0.95em;
    font-variant-numeric: tabular-nums;
    text-wrap: wrap;
  }
  caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    min-inline-size: min(5em, 25cqi);
    padding: 0.45em 0.7em;
    border: 1px solid var(--_border);
    vertical-align: top;
  }
  th:not([align]) {
    text-align: start;
  }
  th {
    background: var(--_tint);
  }
  /* What a row is about stays in sight, as long as it leaves room for the row. */
  tbody th:first-child {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    min-inline-size: min(6.5em, 35cqi);
    max-inline-size: 40cqi;
    background-clip: padding-box;
  }
  .contrast th {
    background-color: light-dark(#fff, #000);
  }
`;
