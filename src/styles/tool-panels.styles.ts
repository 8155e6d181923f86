import { css } from './css.js';

/** What the bar says and shows besides its buttons. */
export const toolPanelStyles = css`
  .panel {
    padding: 0.75em;
  }
  .panel input {
    display: block;
    box-sizing: border-box;
    inline-size: min(24em, 80vw);
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }
  .said {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.25em);
    inset-inline-start: 0;
    border-radius: var(--_radius);
    background: light-dark(#1a1d21, #f1f3f5);
    color: light-dark(#fff, #15181c);
    font-size: 0.9em;
    pointer-events: none;
  }
  .said:not(:empty) {
    padding: 0.35em 0.8em;
    border: 1px solid transparent;
  }
  .qr {
    box-sizing: border-box;
    inline-size: min(24em, calc(100vw - 2em));
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    text-align: center;
  }
  .qr::backdrop {
    background: #000a;
  }
  .code {
    display: block;
    inline-size: min(100%, 60vh);
    margin-inline: auto;
    border-radius: var(--_radius);
  }
  .url {
    margin-block: 0.5em 1em;
    color: var(--_muted);
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
  }
  @media print {
    .page {
      --_scale: 1 !important;
    }
  }
  @media (forced-colors: active) {
    .tool[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .tool[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
