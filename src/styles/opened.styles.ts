import { css } from './css.js';

/** What stands around an opened article: the way back, what is still to come, its neighbours. */
export const openedStyles = css`
  .root.light,
  .root.dark,
  .root.contrast {
    padding: 0;
    background: none;
  }
  .way {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    margin-block-end: 0.5em;
  }
  .way.last {
    margin-block: 1em 0;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font-weight: 600;
    text-decoration: none;
  }
  .back:hover {
    background: none;
    color: var(--_link);
    text-decoration: underline;
  }
  .sign {
    flex: none;
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* A heading is no control: the focus is there for those who hear the page. */
  .title[tabindex]:focus-visible {
    outline: none;
  }
  .pending,
  .original {
    margin-block: 1em;
    color: var(--_muted);
  }
  .original a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .neighbours {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0 2em;
    margin-block-start: 2em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .neighbours a {
    display: block;
    min-block-size: 44px;
    padding-block: 0.5em;
    color: var(--_text);
    text-decoration: none;
  }
  .neighbours a:hover .to,
  .neighbours a:focus-visible .to {
    text-decoration: underline;
  }
  .neighbours .step {
    display: flex;
    align-items: center;
    gap: 0.3em;
    color: var(--_link);
    font-size: 0.9em;
    font-weight: 600;
  }
  .neighbours .next {
    grid-column: -2;
  }
  .over {
    padding: 0 clamp(1em, 4cqi, 2em) 2em;
  }
  .over .way:first-child {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    justify-content: end;
    margin: 0 -0.5em;
    pointer-events: none;
  }
  .over .close {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block: 0.5em;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: 50%;
    background: light-dark(#fff, #15181c);
    color: var(--_text);
    pointer-events: auto;
  }
  .over .article {
    margin-inline: auto;
  }
  @media print {
    .way,
    .neighbours,
    .pending {
      display: none !important;
    }
  }
`;
