import { css } from '../../styles/css.js';

/** Rows that nobody sees yet, and groups of them (`row-places.ts`), which look as if their rows stood in the list itself. */
export const farRowsStyles = css`
  /* Laid out when they come near the screen; they can be found and read aloud all the same. */
  .far,
  .whole {
    content-visibility: auto;
  }
  .far {
    contain-intrinsic-block-size: auto var(--_row, 8em);
  }
  .rows {
    /* Whatever the list is, also where the page makes it a grid. */
    display: inherit;
    grid-column: 1 / -1;
    grid-template-columns: inherit;
    gap: inherit;
    min-inline-size: 0;
    contain-intrinsic-block-size: auto var(--_group, 480em);
  }
  /* Six columns at most: as many as the rows of a group divide into. */
  .cards {
    grid-template-columns: repeat(
      var(--_columns, auto-fill),
      minmax(min(100%, max(15em, (100% - 5 * var(--_gap)) / 6 - 1px)), 1fr)
    );
  }
  .list .rows > :first-child {
    margin-block-start: calc(var(--_gap) * 1.25);
    padding-block-start: calc(var(--_gap) * 1.25);
    border-block-start: 1px solid var(--_border);
  }
  .compact .rows > :first-child {
    border-block-start: 1px dotted var(--_border);
  }
  @media print {
    .far,
    .whole {
      content-visibility: visible;
    }
  }
`;
