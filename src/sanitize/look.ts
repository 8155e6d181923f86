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

/** The ways in which planted links are hidden. Hanging indents of Word (`text-indent:-18pt`) and boxes of films must not match. */
const hiding = new RegExp(
  [
    ';display:none',
    ';(?:content-)?visibility:[hc]',
    ';(?:opacity|zoom|scale):(?:0|0?\\.0+)(?:[%;!]|$)',
    'scale[xy3d]*\\(0?\\.?0*[,)]',
    '(?:left|right|top|bottom|indent|margin|inset|translate[xy3d]*)[:(][^;]*?-(?:\\d{4}|999|\\d{3}[ev])',
    // A negative margin alone is a layout.
    '^(?=.*;position:[af]).*;(?:left|right|top):-[2-9]\\d\\d',
    ';clip:rect\\([01]',
    ';clip-path:(?:inset\\((?:50|100)%|circle\\(0)',
    // Letters filled with a picture are transparent, too.
    '^(?!.*clip:text).*;color:transparent',
    // Boxes of films have no height, but a padding in the shape of the picture.
    '^(?=.*;overflow[^;]*:[^v])(?!.*;padding[^;]*[1-9][\\d.]*%).*;(?:max-)?(?:height|width):(?:0[a-z%]*|1(?:p[xt])?)(?:[;!]|$)',
  ].join('|'),
);

/** What the last size in a style says: none or next to none, one of its own, or a share of the size around it. */
function isTiny(style: string): boolean | undefined {
  const [, size, unit = ''] = /^.*;font-size:([\d.]*)([a-z%]*)/.exec(style) ?? [];
  if (size && Number(size) < (/^p[xt]$/.test(unit) ? 2 : Number.MIN_VALUE)) return true;
  return /^(?:|e[mx]|%|inherit|smaller|larger)$/.test(unit) ? undefined : false;
}

/** Reads the style as a browser would, nearly: comments, escapes, spaces and letter case do not count. */
export function lookOf(attributes: ReadonlyMap<string, string>, tag = ''): Look {
  const sizes = ['width', 'height'].map((name) => `${name}:${attributes.get(name)};`).join('');
  // 2,000 characters are more than any editor writes.
  const style = `;${tag === 'marquee' ? `overflow:hidden;${sizes}` : ''}${attributes.get('style') ?? ''}`
    .slice(0, 2000)
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .toLowerCase()
    .replace(/\/\*[^]*?(?:\*\/|$)|[\s\\]/g, '');
  const emphasis = [];
  if (/;font-weight:(?:bold|[6-9]00)/.test(style)) emphasis.push('b');
  if (/;font-style:(?:italic|oblique)/.test(style)) emphasis.push('i');
  return {
    hidden: attributes.has('hidden') || hiding.test(style),
    tiny: isTiny(style),
    align: /;text-align:(?:-\w+-)?([a-z]+)/.exec(style)?.[1] ?? (tag === 'center' ? tag : undefined),
    emphasis,
    plain: /;font-weight:(?:normal|400)/.test(style),
  };
}
