import { css } from 'lit';

/** Buttons below a list. */
export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: calc(var(--_gap) * 1.25);
  }
  .pager nav,
  .pager .numbers {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0.35em;
  }
  .numbers button {
    min-inline-size: 44px;
    padding-inline: 0.4em;
    border-color: var(--_border);
  }
  .numbers button[aria-current='page'] {
    border-color: var(--_link);
    background: var(--_link);
    color: light-dark(#fff, #15181c);
  }
  .pager button:disabled,
  .pager button[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
    cursor: default;
  }
  .pager .place {
    color: var(--_muted);
    font-size: 0.9em;
  }
  @media print {
    .pager {
      display: none;
    }
  }
`;
