import { css } from './css.js';

/** What stands above the news: a button that floats, so that nothing moves when it comes, and a quiet line. */
export const aboveNewsStyles = css`
  .fresh {
    position: sticky;
    z-index: 2;
    /* Below the edge of the window by as much as the button stands out. */
    inset-block-start: calc(max(44px, 2.5em) + 0.5em);
    block-size: 0;
    text-align: end;
  }
  .fresh button {
    border-color: transparent;
    border-radius: 22px;
    background: var(--_accent);
    box-shadow: 0 2px 8px rgb(0 0 0 / 30%);
    color: light-dark(#fff, #1a1d21);
    translate: 0 -75%;
  }
  .heading ~ .fresh button {
    translate: 0 -100%;
  }
  .fresh button:hover {
    background: var(--_accent);
    color: light-dark(#fff, #1a1d21);
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .fresh button {
      border-color: ButtonBorder;
    }
  }
  .missed {
    margin-block-end: 0.5em;
    color: var(--_muted);
    font-size: 0.85em;
  }
  /* Beside the button, which a heading has beside itself. */
  .fresh + .missed {
    max-inline-size: max(40%, 100% - 9em);
  }
  .heading ~ .missed {
    max-inline-size: none;
  }
`;
