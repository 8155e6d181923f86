import { css } from './css.js';

/** Items of any list, and the layout of one line an article: what grey items and real ones share. */
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
`;
