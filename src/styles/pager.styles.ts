import { css } from './css.js';

/** Buttons below a list. */
export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: calc(var(--_gap) * 1.25);
  }
  .pager nav,
  .pager .numbers {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0.35em;
  }
  .numbers button {
    min-inline-size: 44px;
    padding-inline: 0.4em;
    border-color: var(--_border);
  }
  .step {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
  }
  .step svg {
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .step svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .numbers button[aria-current='page'] {
    border-color: var(--_link);
    background: var(--_link);
    color: light-dark(#fff, #15181c);
  }
  .pager button:disabled,
  .pager button[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
    cursor: default;
  }
  .pager .place {
    color: var(--_muted);
    font-size: 0.9em;
  }
  /* All in one row on a phone: arrows without words that can be seen. */
  @container (max-width: 30em) {
    .pager nav {
      gap: 0.2em;
    }
    .pager .numbers {
      display: contents;
    }
    .pager nav button {
      position: relative;
      justify-content: center;
      min-inline-size: 38px;
      padding-inline: 0.25em;
    }
    .step .usual {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .numbers button[aria-current='page'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .pager {
      display: none;
    }
  }
`;
