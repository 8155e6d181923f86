import { css } from './css.js';

/** A file over the window, in the browser's own viewer. */
export const viewerStyles = css`
  .viewer {
    inline-size: min(100%, 62em);
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0 auto;
    padding: 0;
    border: 0;
    overflow: hidden;
    background: Canvas;
    color: CanvasText;
  }
  .viewer[open] {
    display: flex;
    flex-direction: column;
  }
  .viewer::backdrop {
    background: #000000b3;
  }
  .viewer header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding: 0.4em 1em;
  }
  .viewer b {
    flex: 1 1 10em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    line-height: 1.7;
  }
  .viewer a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .viewer iframe {
    flex: 1;
    inline-size: 100%;
    border: 0;
    background: #fff;
  }
  .viewer p {
    padding: 1em;
  }
`;
