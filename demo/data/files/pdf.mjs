import { deflateSync } from 'node:zlib';
import { readFont } from './font.mjs';

const FONTS = new URL('../../../node_modules/@fontsource/be-vietnam-pro/files/', import.meta.url);
const MARGIN = 64;
const [WIDTH, HEIGHT] = [595, 842];

const hex = (value) => value.toString(16).padStart(4, '0');
let fonts;
/** Two fonts, since the letters of Vietnamese are split over two files; the first that has a letter draws it. */
const loaded = () => (fonts ??= ['latin', 'vietnamese'].map((subset) => readFont(new URL(`be-vietnam-pro-${subset}-400-normal.woff`, FONTS))));

/** Text as runs of one font: [font index, glyphs as hex]. */
function runs(text) {
  const out = [];
  for (const letter of text) {
    const code = letter.codePointAt(0);
    const font = loaded().findIndex(({ glyphs }) => glyphs.has(code));
    const glyph = loaded()[Math.max(font, 0)].glyphs.get(code) ?? 0;
    if (out.at(-1)?.[0] !== Math.max(font, 0)) out.push([Math.max(font, 0), '']);
    out.at(-1)[1] += hex(glyph);
  }
  return out;
}

function widthOf(text, size) {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0);
    const font = loaded().find(({ glyphs }) => glyphs.has(code)) ?? loaded()[0];
    sum += font.width(font.glyphs.get(code) ?? 0);
  }
  return (sum * size) / 1000;
}

/** Lines of at most the text width. */
function wrapped(text, size) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (widthOf(longer, size) <= WIDTH - 2 * MARGIN) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The drawing commands of one page. */
function content(title, paragraphs) {
  let y = HEIGHT - 90;
  const out = ['0.07 0.29 0.45 rg 0 834 595 8 re f 0.1 0.12 0.16 rg BT'];
  const write = (text, size, after) => {
    for (const row of wrapped(text, size)) {
      out.push(`1 0 0 1 ${MARGIN} ${y} Tm`, ...runs(row).map(([font, glyphs]) => `/F${font} ${size} Tf <${glyphs}> Tj`));
      y -= size * 1.55;
    }
    y -= after;
  };
  write(title, 17, 14);
  for (const text of paragraphs) write(text, 11, 7);
  return `${out.join('\n')}\nET`;
}

/** Which letters the glyphs stand for, so that text can be copied and searched (PDF 32000-1 §9.10.3). */
function toUnicode({ glyphs }) {
  const pairs = [...glyphs].map(([code, glyph]) => `<${hex(glyph)}> <${hex(code)}>`);
  const blocks = [];
  for (let at = 0; at < pairs.length; at += 100) {
    const block = pairs.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  const space = '1 begincodespacerange <0000> <ffff> endcodespacerange';
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def ${space}\n${blocks.join('\n')}\nendcmap end end`;
}

function stream(data, more = '') {
  const packed = deflateSync(Buffer.from(data));
  return Buffer.concat([Buffer.from(`<</Filter/FlateDecode/Length ${packed.length}${more}>>stream\n`), packed, Buffer.from('\nendstream')]);
}

/** The five objects of one embedded font; `at` is the number of the first. */
function fontObjects(font, at) {
  const widths = [...new Set(font.glyphs.values())].map((glyph) => `${glyph}[${font.width(glyph)}]`);
  const info = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>';
  return [
    `<</Type/Font/Subtype/Type0/BaseFont/BeVietnamPro/Encoding/Identity-H/DescendantFonts[${at + 1} 0 R]/ToUnicode ${at + 4} 0 R>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/BeVietnamPro${info}/CIDToGIDMap/Identity/W[${widths.join('')}]/FontDescriptor ${at + 2} 0 R>>`,
    `<</Type/FontDescriptor/FontName/BeVietnamPro/Flags 4/FontBBox[-300 -300 1300 1200]/ItalicAngle 0/Ascent 1000/Descent -265/CapHeight 700/StemV 80/FontFile2 ${at + 3} 0 R>>`,
    stream(font.file, `/Length1 ${font.file.length}`),
    stream(toUnicode(font)),
  ];
}

/** A one-page A4 PDF with a title and paragraphs in Vietnamese. */
export function pdf(title, paragraphs) {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(vi)>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents 4 0 R/Resources<</Font<</F0 5 0 R/F1 10 0 R>>>>>>`,
    stream(content(title, paragraphs)),
    ...fontObjects(loaded()[0], 5),
    ...fontObjects(loaded()[1], 10),
  ];
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets = [];
  let length = parts[0].length;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(`${String(length).padStart(10, '0')} 00000 n \n`);
    parts.push(part);
    length += part.length;
  });
  const count = objects.length + 1;
  parts.push(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}
