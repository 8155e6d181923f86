import { css } from './css.js';

/** `Mới`, `Khẩn`, `Ghim` at a title. */
export const badgeStyles = css`
  .badge {
    padding-inline: 0.45em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_accent);
    color: light-dark(#fff, #1a1d21);
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.5;
    vertical-align: 0.08em;
    white-space: nowrap;
  }
  /* What is new is many: quieter than what is urgent. */
  span.badge {
    border-color: currentColor;
    background: none;
    color: var(--_accent);
  }
`;
