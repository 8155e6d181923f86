import { css } from '@lit/reactive-element/css-tag.js';

/** Items of any list, and the layout of one line an article. */
export const linesStyles = css`
  .items,
  .skeleton {
    display: grid;
    gap: calc(var(--_gap) * 1.25) var(--_gap);
  }
  .item {
    position: relative;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .title {
    font-family: var(--_heading-font);
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.5;
  }
  .title a {
    color: var(--_text);
    text-decoration: none;
  }
  .title a:hover {
    color: var(--_link);
    text-decoration: underline;
  }
  /* The whole item can be touched; the link is still one, with one name. */
  .title a::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  /* One column needs no grid, which places all of its rows anew when one is added. */
  .list,
  .compact {
    display: block;
  }
  .compact .item {
    padding-block: 0.45em;
    padding-inline-start: 1.1em;
    line-height: 1.55;
  }
  @media (pointer: coarse) {
    .compact .item {
      padding-block: 0.65em;
    }
  }
  .compact .item::before {
    position: absolute;
    inset-block-start: 1.05em;
    inset-inline-start: 0.2em;
    /* A border and no ground, which forced colours would take away. */
    border: 0.19em solid var(--_accent);
    border-radius: 50%;
    content: '';
  }
  .compact .item + .item {
    border-block-start: 1px dotted var(--_border);
  }
  .compact .title {
    font-size: 1em;
    font-weight: 500;
    line-height: inherit;
  }
  .compact .day {
    color: var(--_muted);
    font-size: 0.9em;
  }
  /* Grey lines, no higher than the shortest article. */
  :is(.compact, .ticker) :is(.media, .bone + .bone) {
    display: none;
  }
  .compact .text {
    block-size: 1.55em;
  }
  .skeleton.ticker {
    min-block-size: 46px;
  }
  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
