import { css } from '@lit/reactive-element/css-tag.js';

/** Layouts of a list. They follow the width of their own column, not of the window. */
export const newsListStyles = css`
  .media {
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
    aspect-ratio: var(--_ratio);
  }
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
  .list .item {
    display: grid;
    gap: 0.85em;
    align-items: start;
  }
  .list .item:has(> .media:not(.broken)) {
    grid-template-columns: min(6.5em, 30%) minmax(0, 1fr);
  }
  .list .item + .item {
    margin-block-start: calc(var(--_gap) * 1.25);
    padding-block-start: calc(var(--_gap) * 1.25);
    border-block-start: 1px solid var(--_border);
  }
  @container (min-width: 32em) {
    .list .item {
      gap: 1.25em;
    }
    .list .item:has(> .media:not(.broken)) {
      grid-template-columns: minmax(9em, 28%) minmax(0, 1fr);
    }
    .list .title {
      font-size: 1.15em;
    }
  }
  @container (min-width: 56em) {
    .list .item:has(> .media:not(.broken)) {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }
`;
