import { css } from './css.js';

/** Where an opened article stands: in the place of the list, which stays in the page unseen, or over the page. */
export const openingStyles = css`
  .root:has(> .opened) > :not(.opened, slot[name='header'], slot[name='footer']) {
    display: none;
  }
  .opened {
    display: block;
    scroll-margin-block-start: 1em;
  }
  /* The dialog is the whole window and scrolls, so that nothing of the wheel is left for the page behind. */
  .over {
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden scroll;
    overscroll-behavior: contain;
    background: transparent;
    color: inherit;
  }
  .over::backdrop {
    background: #0009;
  }
  .over > .opened {
    inline-size: min(100%, 46em);
    max-inline-size: none;
    /* A window that does not scroll lets the page behind do it. */
    min-block-size: calc(100% + 1px);
    margin-inline: auto;
    background: linear-gradient(var(--news-surface, transparent) 0 0) light-dark(#fff, #15181c);
  }
  @media (min-width: 50em) {
    .over > .opened {
      min-block-size: calc(100% - 6em + 1px);
      margin-block: 3em;
      border-radius: var(--_radius);
      overflow: clip;
    }
    .over::after {
      display: block;
      block-size: 1px;
      content: '';
    }
  }
  @media print {
    .over {
      overflow: visible;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .over[open] {
      animation: open-over 0.15s;
    }
  }
  @keyframes open-over {
    from {
      opacity: 0;
    }
  }
`;
