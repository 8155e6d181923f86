import { css } from './css.js';

/** The player of an article that is read aloud, at the lower edge of the window, and the mark under the sentence that is said. */
export const listenStyles = css`
  .player {
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0.25em 0.5em;
    padding: 0.4em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.25em 1em #0003;
  }
  .player:popover-open {
    display: flex;
    position: fixed;
    inset: auto 0 max(0.75em, env(safe-area-inset-bottom));
    inline-size: fit-content;
    max-inline-size: calc(100vw - 1em);
    margin: 0 auto;
  }
  .speed {
    min-block-size: max(44px, 2.75em);
    padding-inline: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
    cursor: pointer;
  }
  .speed:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .progress {
    padding-inline: 0.25em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .online {
    flex-basis: 100%;
    padding-inline: 0.5em;
    font-size: 0.85em;
    line-height: 1.5;
    text-align: center;
  }
  ::highlight(news-spoken) {
    background-color: light-dark(#ffe9a8, #5a4700);
    color: light-dark(#1a1d21, #fff);
  }
  .spoken {
    background-color: light-dark(#ffe9a8, #5a4700);
  }
  @media (forced-colors: active) {
    ::highlight(news-spoken) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .player[popover] {
      display: none !important;
    }
  }
`;
