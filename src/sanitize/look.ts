/** What a `style` attribute says about the meaning of an element; the rest of the style is dropped. */
export interface Look {
  /** Not to be seen on the page it was made for. */
  readonly hidden: boolean;
  readonly align: string | undefined;
  /** Elements that say the same: `b`, `i`. */
  readonly emphasis: readonly string[];
  /** `font-weight:normal`, as in the `<b>` that Google Docs puts around everything it copies. */
  readonly plain: boolean;
}

/** The ways in which planted links are hidden. Hanging indents of Word (`text-indent:-18pt`) must not match. */
const hiding = new RegExp(
  [
    ';display:none',
    ';visibility:(?:hidden|collapse)',
    ';opacity:(?:0|0?\\.0+)(?:[;!]|$)',
    '(?:left|right|top|indent):-(?:\\d{4}|999|\\d{3}em)',
    ';clip:rect\\([01]',
  ].join('|'),
);
const sliver = /;(?:max-)?(?:height|width):[01](?:px)?(?:[;!]|$)/;

/** Reads the style as a browser would, nearly: comments, spaces and letter case do not count. */
export function lookOf(attributes: ReadonlyMap<string, string>): Look {
  // 2,000 characters are more than any editor writes.
  const style = `;${attributes.get('style') ?? ''}`
    .slice(0, 2000)
    .toLowerCase()
    .replace(/\/\*[^]*?(?:\*\/|$)|\s/g, '');
  const emphasis = [];
  if (/;font-weight:(?:bold|[6-9]00)/.test(style)) emphasis.push('b');
  if (/;font-style:(?:italic|oblique)/.test(style)) emphasis.push('i');
  return {
    hidden:
      attributes.has('hidden') || hiding.test(style) || (sliver.test(style) && style.includes(';overflow:hidden')),
    align: /;text-align:(?:-\w+-)?([a-z]+)/.exec(style)?.[1],
    emphasis,
    plain: /;font-weight:(?:normal|400)/.test(style),
  };
}
