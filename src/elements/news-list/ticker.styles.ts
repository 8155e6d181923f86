import { css } from '../../styles/css.js';

/** One line of news: its titles lie one over the other, so that a change moves nothing. */
export const tickerStyles = css`
  .line {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding-inline: 0.75em 0.25em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .items.ticker {
    flex: 1;
    gap: 0;
    min-inline-size: 0;
  }
  .ticker .item {
    display: flex;
    grid-area: 1 / 1;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    opacity: 0;
    pointer-events: none;
  }
  .ticker .item.current {
    opacity: 1;
    pointer-events: auto;
  }
  .ticker .title {
    overflow: hidden;
    /* On a page that is read from the right, too, the end is what gives way. */
    unicode-bidi: plaintext;
    /* Room for marks above capitals, which the box would cut. */
    padding-block: 0.25em;
    font-size: 1em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ticker :is(.day, .badge) {
    flex: none;
  }
  .ticker .day {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .turn {
    display: flex;
    flex: none;
  }
  .turn button {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    padding: 0;
    border-color: transparent;
  }
  .turn svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  :dir(rtl) > button:not(.run) svg {
    transform: scaleX(-1);
  }
  @container (max-width: 34em) {
    .line {
      flex-wrap: wrap;
      gap: 0;
      padding-block-start: 0.25em;
    }
    .items.ticker {
      flex-basis: 100%;
    }
    .turn {
      margin-inline-start: -0.6em;
    }
    /* Two lines, as high as they must be so that the cut takes no mark. */
    .ticker .title {
      display: -webkit-box;
      padding-block: 0;
      line-height: 1.7;
      white-space: normal;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }
  @container (max-width: 24em) {
    .ticker .day {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .ticker .item {
      transition: opacity 0.25s;
    }
  }
  @media print {
    .ticker .item {
      grid-area: auto;
      min-block-size: 0;
      opacity: 1;
    }
    .ticker .title {
      overflow: visible;
      white-space: normal;
    }
  }
`;
