import { css } from './css.js';

/** Films on other sites: a button in the place of the player. */
export const filmStyles = css`
  .film {
    margin-block: 1.25em;
  }
  .film > :is(button, iframe) {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .film > button {
    display: grid;
    gap: 0.4em;
    place-content: center;
    justify-items: center;
    /* Grows where its words need more than the room of a film. */
    min-block-size: auto;
    padding: 1em;
    background: #1b1f24;
    color: #fff;
    font-weight: 400;
    line-height: 1.5;
    text-align: center;
    text-wrap: balance;
  }
  .film > button:hover {
    background: #000;
  }
  .film b {
    font-size: 1.1em;
  }
  .film svg {
    inline-size: 3.5em;
    block-size: 3.5em;
    fill: #fff;
  }
  .film circle {
    fill: var(--news-accent, #b3161b);
    stroke: #fff;
    stroke-width: 2;
  }
  .film a {
    display: inline-block;
    padding-block: 0.5em;
    font-size: 0.95em;
  }
`;
