import { css } from '../../styles/css.js';

/** What stands in the rows of a list. It comes with what draws them: grey items have none of it. */
export const rowsStyles = css`
  .media img {
    inline-size: 100%;
    /* And no share of the height, which WebKit does not know within a table of the page. */
    aspect-ratio: inherit;
    object-fit: cover;
    /* Of a portrait the upper part, where the face is. */
    object-position: 50% 25%;
  }
  .title a:focus-visible {
    outline: none;
  }
  .item:has(a:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: var(--_radius);
  }
  .category {
    color: var(--_accent);
    font-size: 0.85em;
    font-weight: 600;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .summary {
    display: -webkit-box;
    overflow: hidden;
    max-inline-size: 44em;
    margin-block-start: 0.2em;
    color: var(--_muted);
    font-size: 0.95em;
    /* The clamp cuts between two lines: whatever marks the letters have, those of the last line stay and none of the next one show. */
    line-height: 1.7;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines, 3);
  }
  @container (min-width: 32em) {
    .list .title {
      font-size: 1.15em;
    }
  }
  /* Whole titles are in the page; of very long ones five lines are seen. As high as lines must be so that the cut takes no mark. */
  .cards .title,
  .lead .item:not(:first-child) .title {
    display: -webkit-box;
    overflow: hidden;
    line-height: 1.7;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
  }
  @media print {
    .cards .title,
    .lead .item:not(:first-child) .title {
      display: block;
    }
  }
  /* Without a photo the words take its place. */
  .cards:not(.own) .item:not(:has(> .media:not(.broken))) {
    border-block-start: 4px solid var(--_accent);
  }
  .cards:not(.own) .item:not(:has(> .media:not(.broken))) .summary {
    -webkit-line-clamp: calc(var(--_lines, 3) * 3);
  }
  .lead .item:not(:first-child) .summary {
    display: none;
  }
  .lead .item:first-child .title {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.48;
    text-wrap: balance;
  }
  @container (min-width: 44em) {
    .lead .item:first-child .title {
      font-size: 1.7em;
    }
    .lead .item:only-child {
      grid-column: 1 / -1;
    }
  }
`;
