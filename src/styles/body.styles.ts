import { css } from './css.js';

/** The text of an article, whatever a content system puts into it. */
export const bodyStyles = css`
  .body {
    text-align: var(--news-text-align, start);
    text-wrap: pretty;
  }
  .body > * {
    margin-block: 0 1em;
  }
  .body :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.5em 0.5em;
    font-family: var(--_heading-font);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.48;
    text-align: start;
    text-wrap: balance;
  }
  .body :is(h4, h5, h6) {
    font-size: 1.05em;
  }
  .body :is(h1, h2, h3, h4, h5, h6, p)[align='center'] {
    text-align: center;
  }
  .body :is(h1, h2, h3, h4, h5, h6, p)[align='right'] {
    text-align: end;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.6em;
  }
  .body :is(li, dd) {
    margin-block: 0.3em;
  }
  .body :is(li, dd) > :is(ul, ol, p) {
    margin-block: 0.3em;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin-inline-start: 1.6em;
  }
  blockquote {
    margin-inline: 0;
    padding: 0.1em 0 0.1em 1.1em;
    border-inline-start: 4px solid var(--_accent);
  }
  blockquote > * + * {
    margin-block-start: 0.6em;
  }
  cite {
    color: var(--_muted);
    font-size: 0.95em;
  }
  hr {
    border: 0;
    border-block-start: 1px solid var(--_border);
    margin-block: 2em;
  }
  code,
  kbd,
  samp,
  pre {
    background: var(--_tint);
    font-size: 0.92em;
    text-align: start;
    text-wrap: wrap;
    overflow-wrap: anywhere;
  }
  pre {
    padding: 0.75em;
    white-space: pre-wrap;
  }
  pre code {
    font-size: 1em;
  }
  summary {
    padding-block: 0.5em;
    font-weight: 600;
    cursor: pointer;
  }
  /* Where the styles of tables do not come. */
  table {
    display: block;
    overflow-x: auto;
  }
  /* Marks of footnotes must not push lines apart, and must be hit by a thumb. */
  sup,
  sub {
    font-size: 0.75em;
    line-height: 0;
  }
  sup a {
    margin-inline: -0.3em;
    padding: 0.8em 0.5em;
  }
  /* Where a link within the text has led. */
  .body [id] {
    scroll-margin-block: 1em;
  }
  .body [tabindex='-1']:focus {
    background: var(--_tint);
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
  }
`;
