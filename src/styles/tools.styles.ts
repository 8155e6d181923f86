import { css } from './css.js';

/** The bar of an article. Its buttons keep their size while the text grows, so that they stay where they are. */
export const toolsStyles = css`
  .page {
    --_scale: 1;
    font-size: calc(1em * var(--_scale));
  }
  .size-1 {
    --_scale: 1.125;
  }
  .size-2 {
    --_scale: 1.25;
  }
  .size-3 {
    --_scale: 1.5;
  }
  .size-4 {
    --_scale: 1.75;
  }
  .size-5 {
    --_scale: 2;
  }
  .bar {
    position: relative;
    font-size: calc(1em / var(--_scale));
    anchor-name: --bar;
  }
  .tool {
    display: inline-flex;
    justify-content: center;
    align-items: center;
    gap: 0.5em;
    min-inline-size: max(44px, 2.75em);
    min-block-size: max(44px, 2.75em);
    padding: 0 0.5em;
    border-color: var(--_border);
    color: var(--_text);
    font-size: inherit;
  }
  .icon {
    flex: none;
    inline-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Those that can be at an end, the sizes, say enough by their pictures. */
  @container (min-width: 34em) {
    .few .name:not([aria-disabled] > *) {
      all: unset;
    }
    .few .tool:not([aria-disabled]) {
      padding-inline: 0.75em;
    }
  }
  .tool[aria-pressed='true'] {
    background: var(--_text);
    color: light-dark(#fff, #15181c);
  }
  .tool[aria-disabled='true'] {
    background: none;
    color: var(--_muted);
    cursor: default;
  }
  .tool[aria-disabled='true'] .icon {
    opacity: 0.45;
  }
  .menu,
  .panel {
    min-inline-size: 11em;
    padding: 0.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.25em 1em #0003;
  }
  .entry {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: max(44px, 2.75em);
    padding: 0 0.75em;
    border: 0;
    border-radius: var(--_radius);
    color: inherit;
    font-weight: 400;
    text-decoration: none;
  }
  .entry:hover {
    background: var(--_link);
    color: light-dark(#fff, #15181c);
  }
  /* Elsewhere the browser puts them in the middle of the screen. */
  @supports (position-area: block-end) {
    .menu,
    .panel {
      position-anchor: --bar;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block, flip-inline;
      inset: auto;
      margin: 0.25em 0;
    }
    .print-menu {
      anchor-name: --print;
    }
    .share-menu {
      anchor-name: --share;
    }
    #print-menu {
      position-anchor: --print;
    }
    #share-menu {
      position-anchor: --share;
    }
  }
`;
