import { css } from './css.js';

/** The place of the bar, with the room its buttons will take. */
export const barStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block: 0.5em 1em;
  }
  .bar > i {
    inline-size: max(44px, 2.75em);
    block-size: max(44px, 2.75em);
  }
  .bar > .place {
    display: contents;
  }
  @media print {
    .bar {
      display: none !important;
    }
  }
`;
