import { css } from './css.js';

/**
 * The host, and a root that no page can reach into.
 *
 * `all: initial` on an inner element and not on `:host`, because a page's `* { … }` matches the host and would win. It leaves out
 * `direction` and `color-scheme` on purpose: they follow the page. Sizes are `em`: they scale with the reader's own text size and not with
 * tricks a page plays on `html { font-size }`.
 */
export const hostStyles = css`
  :host {
    display: block;
    /* A size container has no width of its own: where a page shrinks it to fit, it would vanish. */
    min-inline-size: min(100%, 200px);
    max-inline-size: 100%;
    /* What crosses out the host runs on through all that is in it, inherited or not. */
    text-decoration: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    --_accent: var(--news-accent, light-dark(#b3161b, #ff9a8f));
    --_text: var(--news-text, light-dark(#1a1d21, #e9ebee));
    --_muted: var(--news-muted, light-dark(#555d66, #adb4bd));
    --_border: var(--news-border, light-dark(#d8dce1, #40464e));
    --_link: var(--news-link, light-dark(#0b4fa0, #93c0ff));
    --_focus: var(--news-focus, light-dark(#0b57d0, #a8c7fa));
    --_tint: light-dark(#f3f5f7, #23272d);
    --_gap: var(--news-gap, 1em);
    --_radius: var(--news-radius, 0.375em);
    --_ratio: var(--news-image-ratio, 3 / 2);
    --_heading-font: var(--news-heading-font, var(--news-font, system-ui, sans-serif));
    display: block;
    /* Here and not on the host, whose letters a page may set: the em of a container query is the container's. */
    container-type: inline-size;
    color-scheme: inherit;
    unicode-bidi: isolate;
    color: var(--_text);
    background: var(--news-surface, transparent);
    font-family: var(--news-font, system-ui, sans-serif);
    font-size: var(--news-font-size, initial);
    line-height: var(--news-line-height, 1.65);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .root.inherit {
    color: inherit;
    font-family: inherit;
    font-size: inherit;
    --_text: currentColor;
    --_heading-font: inherit;
  }
  .root.light,
  .root.dark,
  .root.contrast {
    padding: var(--_gap);
    background: var(--news-surface, light-dark(#fff, #15181c));
  }
  .root.light {
    color-scheme: light;
  }
  .root.dark {
    color-scheme: dark;
  }
  .root.contrast {
    --_text: light-dark(#000, #fff);
    --_muted: light-dark(#000, #fff);
    --_accent: light-dark(#7a0007, #ffd84d);
    --_border: light-dark(#000, #fff);
    --_link: light-dark(#00227a, #ffee80);
    --_focus: light-dark(#00227a, #ffee80);
    --_tint: transparent;
    background: light-dark(#fff, #000);
  }
  .root.contrast a {
    text-decoration: underline;
  }
  @media (prefers-contrast: more) {
    .root.auto {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }
`;
