import { css } from './css.js';

/** Titles and days of lists. They come with what draws them: grey items have none. */
export const titlesStyles = css`
  .title {
    font-family: var(--_heading-font);
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.5;
  }
  .title a {
    color: var(--_text);
    text-decoration: none;
  }
  .title a:hover {
    color: var(--_link);
    text-decoration: underline;
  }
  /* The whole item can be touched; the link is still one, with one name. */
  .title a::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .compact .title {
    font-size: 1em;
    font-weight: 500;
    line-height: inherit;
  }
  .compact .day {
    color: var(--_muted);
    font-size: 0.9em;
  }
  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
