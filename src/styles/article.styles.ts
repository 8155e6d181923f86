import { css } from 'lit';

/** The whole article: a column of 65 to 75 letters, photos as wide as it, signature to the right. */
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
  .title {
    margin-block: 0.25em 0.5em;
    font-family: var(--_heading-font);
    font-size: 1.45em;
    font-weight: 700;
    line-height: 1.4;
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
  .attachments {
    margin-block: 1.5em 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .label {
    font-family: var(--_heading-font);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.5;
  }
  .attachments a {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.5em;
    max-inline-size: 100%;
  }
  .attachments a span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
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
    max-inline-size: 38em;
  }
  @media print {
    figure,
    .scroll,
    .credits {
      break-inside: avoid;
    }
  }
`;
