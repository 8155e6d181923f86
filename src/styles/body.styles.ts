import { css } from 'lit';

/** The text of an article, whatever a content system puts into it. */
export const bodyStyles = css`
  .body {
    text-align: var(--news-text-align, start);
  }
  .body > * {
    margin-block: 0 1em;
  }
  .body :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.5em 0.5em;
    font-family: var(--_heading-font);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.45;
  }
  .body :is(h4, h5, h6) {
    font-size: 1.05em;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.6em;
  }
  .body li {
    margin-block: 0.3em;
  }
  blockquote {
    margin-inline: 0;
    padding: 0.1em 0 0.1em 1.1em;
    border-inline-start: 4px solid var(--_accent);
  }
  cite {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .scroll {
    overflow-x: auto;
    margin-block: 1em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    font-size: 0.95em;
    text-align: start;
  }
  th,
  td {
    min-inline-size: 5em;
    padding: 0.45em 0.7em;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  th {
    background: var(--_tint);
  }
  pre {
    overflow-x: auto;
    padding: 0.75em;
    background: var(--_tint);
    white-space: pre-wrap;
  }
`;
