import { css } from 'lit';

/** The whole article: a column of 65 to 75 letters, photos as wide as it, signature to the right. */
export const articleStyles = css`
  .article {
    max-inline-size: 43em;
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
  .title {
    margin-block: 0.25em 0.5em;
    font: 700 1.45em/1.4 var(--_heading-font);
    text-wrap: balance;
  }
  @container (min-width: 34em) {
    .title {
      font-size: 1.85em;
    }
  }
  .summary {
    margin-block-end: 1em;
    font-weight: 700;
    white-space: pre-line;
  }
  figure {
    margin-block: 1.25em;
  }
  figure > img,
  .body img {
    margin-inline: auto;
    border-radius: var(--_radius);
  }
  .photo > img {
    inline-size: 100%;
    background: var(--_tint);
  }
  .photo.tall > img,
  .body img {
    inline-size: auto;
    max-block-size: 40em;
  }
  figcaption {
    margin-block-start: 0.5em;
    padding-inline: 1em;
    color: var(--_muted);
    font-size: 0.9em;
    font-style: italic;
    line-height: 1.55;
    text-align: center;
    text-wrap: balance;
  }
  audio,
  video {
    display: block;
    inline-size: 100%;
    margin-block: 1em;
  }
  .body {
    text-align: var(--news-text-align, start);
  }
  .body > * {
    margin-block: 0 1em;
  }
  .body :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.5em 0.5em;
    font: 700 1.2em/1.45 var(--_heading-font);
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
  .attachments {
    margin-block: 1.5em 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .label {
    font: 700 1em/1.5 var(--_heading-font);
  }
  .attachments a {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.5em;
  }
  .attachments svg {
    flex: none;
    transform: translateY(0.12em);
  }
  .facts {
    color: var(--_muted);
    white-space: nowrap;
  }
  .credits {
    margin-block: 1.25em 1em;
    text-align: end;
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
  .skeleton .media {
    aspect-ratio: var(--_ratio);
    margin-block: 1em;
  }
  .skeleton .item {
    max-inline-size: 43em;
  }
  @media print {
    figure,
    .scroll,
    .credits {
      break-inside: avoid;
    }
  }
`;
