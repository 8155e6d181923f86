import { css } from './css.js';

/** What a reader must know of an article, and what is known of it besides. */
export const noticeStyles = css`
  .notice {
    margin-block: 0 1em;
    padding: 0.6em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .notice span {
    white-space: pre-line;
  }
  .notice.withdrawn,
  .notice.expired,
  .notice.urgent {
    border-inline-start-color: var(--_accent);
  }
  .notice.urgent strong,
  .notice.withdrawn strong {
    color: var(--_accent);
  }
  .reading {
    margin-block-end: 1em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .reading span {
    white-space: nowrap;
  }
`;
