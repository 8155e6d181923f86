import { css } from './css.js';

/** The whole article: a column of 60 to 75 letters, photos as wide as it, signature to the right. */
export const articleStyles = css`
  .article {
    max-inline-size: 38em;
  }
  .category {
    color: var(--_accent);
    font-size: 0.9em;
    font-weight: 600;
  }
  .category a {
    color: inherit;
    text-decoration: none;
  }
  .category a:hover {
    text-decoration: underline;
  }
  .article > .date {
    display: block;
    color: var(--_muted);
    font-size: 0.95em;
  }
  /* Grows with the column and with the letters, so that long words fit at 200% too. */
  .title {
    margin-block: 0.25em 0.5em;
    font-family: var(--_heading-font);
    font-size: clamp(1.3em, 0.95em + 2.4cqi, 1.9em);
    font-weight: 700;
    line-height: 1.48;
    text-wrap: balance;
  }
  .summary {
    margin-block-end: 1em;
    font-weight: 700;
    text-wrap: pretty;
    white-space: pre-line;
  }
  .opener {
    cursor: zoom-in;
  }
  .credits {
    margin-block: 1.25em 1em;
    text-align: end;
    text-wrap: balance;
  }
  .byline {
    font-weight: 700;
  }
  .source,
  .attribution,
  .tags {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .attribution {
    font-style: italic;
  }
  .source a {
    color: inherit;
  }
  /* Of what is written for paper alone; its styles come later. */
  .paper {
    display: none;
  }
  .skeleton .media {
    aspect-ratio: var(--_ratio);
    margin-block: 1em;
  }
  .skeleton .item {
    max-inline-size: 38em;
  }
`;
