import { css } from './css.js';

/** Loading, empty, failed and out of date: quiet boxes that a page can be proud of. */
export const stateStyles = css`
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
  }
  .state p,
  .state slot {
    flex: 1 1 12em;
  }
  .stale {
    margin-block-end: var(--_gap);
    border-inline-start: 4px solid var(--_accent);
    font-size: 0.9em;
  }
  button {
    min-block-size: 44px;
    padding: 0.4em 1.1em;
    border: 1px solid var(--_link);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_link);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--_link);
    color: light-dark(#fff, #15181c);
  }
  /* As faint as it may be while all of it can still be read (WCAG 2.2, 1.4.3). */
  .busy .shown {
    opacity: 0.85;
  }
  .skeleton .bone {
    display: block;
    border-radius: var(--_radius);
    background: var(--_border);
    opacity: 0.6;
  }
  .text > .bone {
    block-size: 1em;
    margin-block: 0.3em 0.65em;
  }
  .text > .bone:nth-child(3n) {
    inline-size: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    /* All as one: each alone would be a layer of its own for the browser to put together. And only while an answer takes its time: what moves
       is painted apart, and the news would wait for that. */
    .busy .skeleton {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    .shown {
      transition: opacity 0.2s;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
`;
