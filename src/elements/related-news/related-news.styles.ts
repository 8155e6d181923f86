import { css } from '../../styles/css.js';

/** Lines of title, day and badge, in one or more groups. */
export const relatedNewsStyles = css`
  .group + .group {
    margin-block-start: var(--_gap);
  }
  .label {
    margin-block-end: 0.2em;
    font-family: var(--_heading-font);
    font-size: 1em;
    font-weight: 700;
  }
`;
