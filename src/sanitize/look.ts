/** What a `style` attribute says about the meaning of an element; the rest of the style is dropped. */
export interface Look {
  /** Not to be seen on the page it was made for. */
  readonly hidden: boolean;
  readonly align: string | undefined;
  /** Letters too small to be seen, as far as it says: true, false or, where that depends on the element around it, undefined. */
  readonly tiny: boolean | undefined;
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
    '^(?!.*background-clip:text).*;color:(?:transparent|rgba\\(0,0,0,0\\))',
    ';filter:opacity\\(0\\)',
    ';content-visibility:hidden',
    ';transform:scale\\(0[,)]',
    '(?:left|right|top|indent|translate[xy]?\\(|,):?-(?:\\d{4}|999|\\d{3}(?:[er]?em|v[wh]))',
    ';clip:rect\\([01]',
    ';clip-path:inset\\((?:[5-9]\\d|100)%',
  ].join('|'),
);
const sliver = /;(?:max-)?(?:height|width):(?:0[a-z%]*|1(?:px|pt)?)(?:[;!]|$)/;
/** Boxes of films have no height, but a padding in the shape of the picture. */
const padded = /;padding[a-z-]*:[^;]*[1-9][\d.]*%/;
const clipped = /;overflow(?:-[xy])?:(?:hidden|clip|auto|scroll)/;
/** Out of the text and a long way off; a negative margin alone is a layout. */
const away = /;(?:left|right|top):-[2-9]\d\d/;
const placed = /;position:(?:absolute|fixed)/;

/** What the last size in a style says: none or next to none, one of its own, or a share of the size around it. */
function isTiny(style: string): boolean | undefined {
  const [, size = '', unit = ''] = /^.*;font-size:([\d.]*)([a-z%-]*)/.exec(style) ?? [];
  if (size) {
    const least = /^(?:px|pt|)$/.test(unit) ? 2 : Number.MIN_VALUE;
    if (Number(size) < least) return true;
  }
  return unit === '' || /^(?:r?em|ex|%|inherit|unset|smaller|larger)$/.test(unit) ? undefined : false;
}

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
      attributes.has('hidden') ||
      hiding.test(style) ||
      (sliver.test(style) && clipped.test(style) && !padded.test(style)) ||
      (away.test(style) && placed.test(style)),
    tiny: isTiny(style),
    align: /;text-align:(?:-\w+-)?([a-z]+)/.exec(style)?.[1],
    emphasis,
    plain: /;font-weight:(?:normal|400)/.test(style),
  };
}
