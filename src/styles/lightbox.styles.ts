import { css } from './css.js';

/** Pictures over the whole window, on black whatever the theme, as photos are looked at. */
export const lightboxStyles = css`
  .lightbox {
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    overscroll-behavior: contain;
    background: #0c0e11;
    color: #fff;
    color-scheme: dark;
    --_focus: #a8c7fa;
  }
  .lightbox::backdrop {
    background: #0c0e11;
  }
  .lightbox .frame {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
  }
  .lightbox .stage {
    position: relative;
    display: grid;
    place-items: center;
    overflow: hidden;
    cursor: zoom-in;
    touch-action: none;
    user-select: none;
  }
  .lightbox .stage.zoomed {
    cursor: grab;
  }
  .lightbox .stage > img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-block-size: none;
    border-radius: 0;
    object-fit: contain;
  }
  .lightbox .stage > img[hidden] {
    display: none;
  }
  .lightbox .missing {
    padding: 1em 4em;
    text-align: center;
  }
  .lightbox .words {
    max-block-size: 30vh;
    min-block-size: 3em;
    padding: 0.7em 1em;
    overflow: auto;
    background: #000;
    text-align: center;
    text-wrap: balance;
  }
  .lightbox button {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    padding: 0;
    border: 1px solid #ffffff80;
    border-radius: 50%;
    background: #000000b3;
    color: #fff;
  }
  .lightbox button:hover {
    background: #fff;
    color: #000;
  }
  .lightbox svg {
    inline-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .lightbox .corner {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: flex;
    gap: 8px;
  }
  .lightbox :is(.previous, .next) {
    position: absolute;
    inset-block-start: calc(50% - 24px);
    inset-inline-start: 8px;
  }
  .lightbox .next {
    inset-inline: auto 8px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .lightbox[open] {
      animation: lightbox 0.15s;
    }
  }
  @keyframes lightbox {
    from {
      opacity: 0;
    }
  }
`;
