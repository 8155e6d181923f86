/** Name of the accent in an entity such as `&eacute;` and its combining mark. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  breve: '\u0306',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** The named entities that news texts hold, each name followed by its character. Letters with accents are composed from `marks`. */
const names = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\xa0 ensp\u2002 emsp\u2003 thinsp\u2009 shy\xad zwnj\u200c zwj\u200d ndash– mdash— hellip… ' +
    'lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ rsaquo› laquo« raquo» bull• middot· prime′ Prime″ dagger† copy© reg® trade™ ' +
    'deg° ordmº ordfª sect§ para¶ permil‰ cent¢ pound£ yen¥ euro€ times× divide÷ minus− plusmn± ne≠ le≤ ge≥ asymp≈ infin∞ microµ ' +
    'frac14¼ frac12½ frac34¾ sup1¹ sup2² sup3³ larr← uarr↑ rarr→ darr↓ harr↔ dstrokđ DstrokĐ ethð ETHÐ szligß aeligæ AEligÆ ' +
    'oslashø OslashØ iexcl¡ iquest¿ not¬ num# lpar( rpar) comma, colon: semi; sol/ excl! quest? percnt% lsqb[ rsqb]'
  )
    .split(/ (?=[a-z]+)/i)
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
);

/** Characters 128 to 159 of windows-1252. A table, because TextDecoder reads them as latin-1 in some releases of Node. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The character of a number; 128 to 159 are read as windows-1252, as the HTML standard says (13.2.5.80). */
function ofCode(code: number): string {
  const remapped = windows1252[code - 128];
  if (remapped) return remapped;
  const impossible = !code || code > 0x10ffff || (code > 0xd7ff && code < 0xe000);
  return String.fromCodePoint(impossible ? 0xfffd : code);
}

function ofName(name: string): string | undefined {
  const accented = /^([a-z])([a-z]{3,5})$/i.exec(name);
  const mark = accented?.[2] && Object.hasOwn(marks, accented[2]) ? marks[accented[2]] : undefined;
  return mark ? `${accented?.[1]}${mark}`.normalize('NFC') : names.get(name);
}

/**
 * Character references of HTML as characters, one level: `&amp;lt;` becomes `&lt;`.
 *
 * Only references that end in `;` are read, so `R&D` and `?a=1&copy=2` stay; what is unknown stays as it is. The result is text, not markup.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,8})|#x([\da-f]{1,7})|([a-z]{2,8}\d{0,2}));/gi, (all, decimal, hex, name) => {
    if (name) return ofName(String(name)) ?? all;
    return ofCode(hex ? parseInt(String(hex), 16) : Number(decimal));
  });
}
