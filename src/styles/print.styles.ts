import { css } from './css.js';

/**
 * The article on paper: black on white whatever the theme, nothing cut across pages, nothing that can only be pressed.
 *
 * Serif 13 pt, as offices set their papers; `large` is for people who see badly. Sizes are points, which paper has. `!important` because
 * a page's tokens and themes stand on the same root.
 */
export const printStyles = css`
  iframe.quiet {
    border: 0;
  }
  @media print {
    .root {
      --_accent: #000 !important;
      --_text: #000 !important;
      --_muted: #000 !important;
      --_border: #555 !important;
      --_link: #000 !important;
      --_tint: transparent !important;
      --_radius: 0 !important;
      --_heading-font: inherit !important;
      padding: 0 !important;
      background: #fff !important;
      color: #000 !important;
      color-scheme: light !important;
      font:
        13pt/1.5 'Times New Roman',
        Tinos,
        'Noto Serif',
        serif !important;
      orphans: 3;
      widows: 3;
    }
    .root.large {
      font:
        18pt/1.6 Arial,
        'Noto Sans',
        sans-serif !important;
    }
    .page,
    .article {
      max-inline-size: none;
      font-size: 1em !important;
    }
    .article > .category,
    .bar,
    .reading,
    .tags,
    .attachments svg,
    audio,
    video,
    iframe,
    dialog,
    slot[name='related'] {
      display: none !important;
    }
    .paper {
      display: block;
      overflow-wrap: anywhere;
    }
    .player {
      margin-block-end: 1em;
    }
    .site {
      margin-block-end: 1em;
      padding-block-end: 0.3em;
      border-block-end: 1pt solid;
      font-size: 0.9em;
      font-weight: 700;
    }
    .address {
      margin-block-start: 1em;
      padding-block-start: 0.4em;
      border-block-start: 0.5pt solid var(--_border);
      font-size: 0.85em;
    }
    .title {
      font-size: 1.5em;
      line-height: 1.35;
    }
    .large .title {
      font-size: 1.3em;
    }
    a,
    .attachments a {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
    :is(.body, .film) a[href^='http']:not(.named, :has(img))::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
      word-break: break-all;
    }
    :is(h1, h2, h3, h4, h5, h6, caption, .label) {
      break-after: avoid;
      break-inside: avoid;
    }
    figure,
    img,
    tr,
    li,
    .attachments,
    .credits,
    .address {
      break-inside: avoid;
    }
    figcaption,
    .credits,
    .attribution,
    .address {
      break-before: avoid;
    }
    figure > img,
    .body img,
    .photo.tall > img {
      inline-size: auto;
      max-block-size: 12cm;
    }
    .scroll {
      overflow: visible;
      /* Half of a collapsed border stands outside of its table. */
      padding-inline: 0.5pt;
    }
    th,
    td {
      min-inline-size: 0;
    }
    thead {
      display: table-header-group;
    }
    /* A table of many columns is set smaller instead of letter below letter. */
    table:has(tr > :nth-child(7)) {
      font-size: 0.7em;
      overflow-wrap: anywhere;
    }
    table:has(tr > :nth-child(11)) {
      font-size: 0.5em;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
