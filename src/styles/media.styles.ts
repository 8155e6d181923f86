import { css } from './css.js';

/** Photos, galleries and players of an article. */
export const mediaStyles = css`
  figure {
    margin-block: 1.25em;
  }
  figure > *,
  .body img {
    margin-inline: auto;
  }
  /* A portrait is no higher than a screen; its room is kept by its sizes, so the picture is fitted into the room. */
  .photo > img,
  .body img {
    max-block-size: 40em;
    border-radius: var(--_radius);
    object-fit: contain;
  }
  .photo > img {
    inline-size: 100%;
  }
  .photo:not(.tall) > img[height] {
    background: var(--_tint);
  }
  /* Until a picture without sizes comes, as good a guess as any. */
  .photo > img:not([height]),
  figure > .waiting {
    inline-size: 100%;
    aspect-ratio: auto var(--_ratio);
  }
  figcaption,
  .gallery dd {
    margin: 0.5em 0 0;
    padding-inline: 1em;
    color: var(--_muted);
    font-size: 0.9em;
    font-style: italic;
    line-height: 1.6;
    text-align: center;
    text-wrap: balance;
  }
  /* Two or three in a row; a last row that is not full takes the whole width all the same. */
  .gallery {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 0.75em;
    align-items: start;
    margin-block: 1.25em;
    padding: 0;
    list-style: none;
  }
  .body .gallery > * {
    flex: 1 1 max(8.5em, 30%);
    min-inline-size: 0;
    margin: 0;
  }
  .body .pairs > * {
    flex-basis: max(8.5em, 40%);
  }
  .body .gallery img {
    inline-size: 100%;
    aspect-ratio: var(--_ratio);
    object-fit: cover;
  }
  /* Portraits, and pages of a document that somebody wants to read, are shown whole. */
  .body .gallery > :is(.tall, :has(.tall), figcaption) {
    flex-basis: 100%;
  }
  .body .gallery .tall {
    aspect-ratio: auto;
    object-fit: contain;
  }
  .gallery > br,
  .gallery > :has(.broken) {
    display: none;
  }
  .gallery :is(figcaption, dd) {
    padding: 0;
  }
  audio,
  video {
    display: block;
    inline-size: 100%;
    margin-block: 1.25em;
  }
  video {
    max-block-size: 40em;
    background: #000;
  }
  video:not([height]) {
    aspect-ratio: auto 16 / 9;
  }
`;
