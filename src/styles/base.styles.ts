import { css } from './css.js';

/** What every block shares inside its root: quiet margins, links, focus, heading, paper. */
export const baseStyles = css`
  /* Not what stands before and after: for a rule of theirs engines style two boxes more for every element. None has edges and a size. */
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }
  ul[role='list'] {
    list-style: none;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a:focus-visible,
  button:focus-visible,
  [tabindex]:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .broken,
  slot.hidden {
    display: none;
  }
  .heading {
    margin-block-end: calc(var(--_gap) * 0.75);
    padding-block-end: 0.2em;
    border-block-end: 2px solid var(--_accent);
    color: var(--_accent);
    font-family: var(--_heading-font);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.45;
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .root {
      color-scheme: light !important;
      background: none;
    }
    button,
    .skeleton {
      display: none !important;
    }
  }
`;
