import { css } from '../../styles/css.js';

/** `cards` and `lead`, grey or real. */
export const cardsStyles = css`
  .cards {
    grid-template-columns: repeat(var(--_columns, auto-fill), minmax(min(100%, 15em), 1fr));
  }
  .cards.narrow {
    grid-template-columns: repeat(var(--_columns, auto-fill), minmax(0, 1fr));
  }
  @container (max-width: 26em) {
    .cards,
    .cards.narrow {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .cards .item {
    display: flex;
    flex-direction: column;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
  }
  .cards .media {
    flex: none;
    border-radius: 0;
  }
  .cards .text {
    padding: 0.85em 1em 1em;
  }
  .lead .item {
    display: grid;
    gap: 0.85em;
    align-items: start;
    align-self: start;
  }
  .lead .item:not(:first-child):has(> .media:not(.broken)) {
    grid-template-columns: min(6.5em, 30%) minmax(0, 1fr);
  }
  .lead .item:not(:first-child) {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_border);
  }
  @container (min-width: 44em) {
    .lead {
      grid-template: var(--_rows) / minmax(0, 1.55fr) minmax(0, 1fr);
      gap: var(--_gap) calc(var(--_gap) * 1.75);
    }
    .lead .item:first-child {
      grid-row: 1 / -1;
    }
    .lead .item:nth-child(2) {
      padding-block-start: 0;
      border: 0;
    }
  }
`;
