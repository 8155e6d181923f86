/** Why the engines show different, equally harmless things of a text. */
export interface Difference {
  readonly reason: string;
  /** What in the text makes the difference. */
  readonly cause: RegExp;
  /** Written in its place, all engines show the same. */
  readonly instead: string;
  /** The browsers in which it is seen; all by default. */
  readonly only?: readonly BrowserName[];
}

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

/** The first that explains a text counts. `comparison.browser.ts` finds those that are missing and those that explain nothing any more. */
export const differences: readonly Difference[] = [
  {
    reason: 'DOMPurify drops a form whose fields stand in the place of its own properties, with all it holds',
    cause: /<(\/?)form/gi,
    instead: '<$1div',
  },
  {
    reason: 'DOMPurify drops an element with `is`, because a DOM never forgets that attribute',
    cause: /([\s/"'])is(?=[\s=\0/>])/gi,
    instead: '$1x-is',
  },
  {
    reason: 'Firefox reads `<noscript>` as a page with scripts would: as text up to its end tag',
    cause: /noscript/gi,
    instead: 'x-noscript',
    only: ['firefox'],
  },
  {
    reason: 'parse5 reads `<select>` by the rules before those for styled selects, and drops tags within',
    cause: /<(\/?)select/gi,
    instead: '<$1x-select',
    only: ['chromium', 'firefox'],
  },
  {
    reason:
      'DOMPurify drops an attribute that holds the end tag of raw text, which would matter if it were parsed again',
    cause: /(<|&lt;|&#60;|&#x3c;)\/(?=style|script|title|xmp|textarea|noscript|iframe|x-embed|noembed|noframes|t&#)/gi,
    instead: '$1 /',
  },
  {
    reason: 'DOMPurify drops an attribute that holds the end of a comment or of CDATA, for the same reason',
    cause: /(-|!|\])(>|&gt;|&#60;|&#62;|&#x3e;)/gi,
    instead: '$1 $2',
  },
  {
    reason:
      'DOMPurify sees a scheme after spaces that no URL parser drops, so that the address is only a strange file name',
    cause: /&#x(?:a0|85|1680|180e|20[\da-f]{2}|3000|feff);/gi,
    instead: '_',
  },
  {
    reason: 'Blink and WebKit show a NUL after `<` as the letter that stands for nonsense, parse5 leaves it out',
    cause: /\0/g,
    instead: '',
    only: ['chromium', 'webkit'],
  },
];
