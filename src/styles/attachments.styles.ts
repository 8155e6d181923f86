import { css } from './css.js';

/** Files to download: a row each, wide enough for a thumb. */
export const attachmentStyles = css`
  .attachments {
    margin-block: 1.5em 1em;
    padding: 0.75em 1em 0.4em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .label {
    font-family: var(--_heading-font);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.5;
  }
  .facts {
    color: var(--_muted);
    white-space: nowrap;
  }
  .attachments li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .attachments li:first-child {
    border: 0;
  }
  .attachments a {
    display: grid;
    flex: 1 1 14em;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: 0 0.5em;
    align-content: center;
    min-block-size: 44px;
    padding-block: 0.4em;
    line-height: 1.5;
    text-decoration: none;
  }
  .attachments a > span {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .attachments a > :not(.facts) {
    text-decoration: underline;
  }
  .attachments a > .facts {
    font-size: 0.9em;
  }
  .attachments .preview {
    margin-block: 0.3em;
  }
  .attachments svg {
    grid-row: 1 / span 2;
    align-self: center;
    inline-size: 1.75em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .attachments .pdf {
    stroke: light-dark(#b3161b, #ff9a8f);
  }
  .attachments .word {
    stroke: light-dark(#1d4fa3, #93c0ff);
  }
  .attachments .excel {
    stroke: light-dark(#19693c, #7fd6a3);
  }
  .attachments .slides {
    stroke: light-dark(#a8420a, #ffb27d);
  }
  @media (forced-colors: active) {
    .attachments svg {
      stroke: currentColor !important;
    }
  }
`;
