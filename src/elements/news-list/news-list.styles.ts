import { css } from '../../styles/css.js';

/** Layouts of a list, grey or real. They follow the width of their own column, not of the window. */
export const newsListStyles = css`
  .media {
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
    aspect-ratio: var(--_ratio);
  }
  .list .item {
    display: grid;
    gap: 0.85em;
    align-items: start;
  }
  .list .item:has(> .media:not(.broken)) {
    grid-template-columns: min(6.5em, 30%) minmax(0, 1fr);
  }
  .list .item + .item {
    margin-block-start: calc(var(--_gap) * 1.25);
    padding-block-start: calc(var(--_gap) * 1.25);
    border-block-start: 1px solid var(--_border);
  }
  @container (min-width: 32em) {
    .list .item {
      gap: 1.25em;
    }
    .list .item:has(> .media:not(.broken)) {
      grid-template-columns: minmax(9em, 28%) minmax(0, 1fr);
    }
  }
  @container (min-width: 56em) {
    .list .item:has(> .media:not(.broken)) {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }
`;
