import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** Tables of a WOFF 1.0 file by name, uncompressed (W3C WOFF 1.0 §5). */
function tablesOf(woff) {
  const tables = new Map();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const at = 44 + 20 * index;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const data = woff.subarray(offset, offset + packed);
    tables.set(woff.toString('latin1', at, at + 4), { data: packed < length ? inflateSync(data) : data, sum: woff.readUInt32BE(at + 16) });
  }
  return tables;
}

/** A TrueType file from tables (OpenType 1.9, "Organization of an OpenType font"). */
function sfnt(tables) {
  const count = tables.size;
  const head = Buffer.alloc(12 + 16 * count);
  const power = 2 ** Math.floor(Math.log2(count));
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * 16, 10);
  const parts = [head];
  let offset = head.length;
  [...tables].forEach(([name, { data, sum }], index) => {
    const at = 12 + 16 * index;
    head.write(name, at, 'latin1');
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

/** Glyph ids by code point from a format 4 subtable of `cmap`. */
function glyphsOf(cmap) {
  const glyphs = new Map();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    if (table.readUInt16BE(0) !== 4) continue;
    const double = table.readUInt16BE(6);
    for (let segment = 0; segment < double; segment += 2) {
      const end = table.readUInt16BE(14 + segment);
      const start = table.readUInt16BE(16 + double + segment);
      const delta = table.readUInt16BE(16 + 2 * double + segment);
      const rangeAt = 16 + 3 * double + segment;
      const range = table.readUInt16BE(rangeAt);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const direct = range ? table.readUInt16BE(rangeAt + range + 2 * (code - start)) : code;
        if (direct) glyphs.set(code, (direct + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

/** What a PDF needs of a font file: the TrueType bytes, glyphs by code point, advance widths in 1/1000 em. */
export function readFont(url) {
  const tables = tablesOf(readFileSync(url));
  const hmtx = tables.get('hmtx').data;
  const metrics = tables.get('hhea').data.readUInt16BE(34);
  const unit = tables.get('head').data.readUInt16BE(18);
  const width = (glyph) => Math.round((hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)) * 1000) / unit);
  return { file: sfnt(tables), glyphs: glyphsOf(tables.get('cmap').data), width };
}
