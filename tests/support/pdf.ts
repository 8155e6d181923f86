import { inflateSync } from 'node:zlib';

/** One page of a PDF as Chromium writes it. */
export interface PdfPage {
  /** Points, 1/72 inch. */
  readonly width: number;
  readonly height: number;
  /** Its words in the order of drawing, lines separated by spaces. */
  readonly text: string;
}

interface PdfObject {
  /** Its dictionary, as text. */
  readonly head: string;
  /** Its stream, unpacked; empty for pictures and fonts. */
  readonly stream: string;
}

/** Groups of each match; empty where a group took no part. */
const found = (pattern: RegExp, text: string): string[][] =>
  [...text.matchAll(pattern)].map((groups) => [...groups].map((group: string | undefined) => group ?? ''));

/** Groups of the first match; empty without one. */
const first = (pattern: RegExp, text: string): string[] => found(pattern, text)[0] ?? [];

function objectOf(text: string): PdfObject {
  const [head = '', packed] = text.split(/stream\n/, 2);
  const isText = packed !== undefined && /FlateDecode/.test(head) && !/\/Subtype \/Image|\/Length1/.test(head);
  if (!isText) return { head, stream: '' };
  const start = head.length + 'stream\n'.length;
  const [, length] = first(/\/Length (\d+)/g, head);
  const bytes = Buffer.from(text.slice(start, start + Number(length)), 'latin1');
  return { head, stream: inflateSync(bytes).toString('latin1') };
}

/** Objects of the file by their numbers. */
function objectsOf(bytes: Buffer): Map<string, PdfObject> {
  const pattern = /(?:^|\n)(\d+) 0 obj\n(.*?)endobj/gs;
  return new Map(
    found(pattern, bytes.toString('latin1')).map(([, number = '', text = '']) => [number, objectOf(text)]),
  );
}

const words = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function rangeOf([, from = '', to = '', text = '']: string[]): [string, string][] {
  const start = parseInt(from, 16);
  const letter = words(text).codePointAt(0) ?? 0;
  return [...Array(parseInt(to, 16) - start + 1).keys()].map((step) => [
    (start + step).toString(16).toUpperCase().padStart(4, '0'),
    String.fromCodePoint(letter + step),
  ]);
}

/** What the glyphs of a font mean (PDF 32000-1, 9.10.3). */
function meaningsOf(map: string): Map<string, string> {
  const single = found(/beginbfchar\s(.*?)endbfchar/gs, map).flatMap(([, block = '']) =>
    found(/<(\w+)> <(\w+)>/g, block).map(([, glyph = '', text = '']): [string, string] => [glyph, words(text)]),
  );
  const ranges = found(/beginbfrange\s(.*?)endbfrange/gs, map).flatMap(([, block = '']) =>
    found(/<(\w+)> <(\w+)> <(\w+)>/g, block).flatMap(rangeOf),
  );
  return new Map([...single, ...ranges]);
}

/** Fonts by the names that a page gives them. */
function fontsOf(head: string, objects: Map<string, PdfObject>): Map<string, Map<string, string>> {
  const [, list = ''] = first(/\/Font <<(.*?)>>/gs, head);
  return new Map(
    found(/\/(\w+) (\d+) 0 R/g, list).map(([, name = '', number = '']) => {
      const [, map = ''] = first(/\/ToUnicode (\d+) 0 R/g, objects.get(number)?.head ?? '');
      return [name, meaningsOf(objects.get(map)?.stream ?? '')];
    }),
  );
}

function textOf(content: string, fonts: Map<string, Map<string, string>>): string {
  let font: Map<string, string> | undefined;
  let text = '';
  for (const [, name, glyphs = '', end] of found(/\/(\w+) [\d.]+ Tf|<([\dA-Fa-f]+)>|\b(ET)\b/g, content)) {
    if (name) font = fonts.get(name);
    text += end
      ? ' '
      : found(/.{4}/g, glyphs.toUpperCase())
          .map(([glyph = '']) => font?.get(glyph) ?? '')
          .join('');
  }
  return text.replace(/\s+/g, ' ').normalize('NFC').trim();
}

/** Reads a PDF as far as Chromium's own writer goes: pages, their size, and their text. */
export function readPdf(bytes: Buffer): PdfPage[] {
  const objects = objectsOf(bytes);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const [, width, height] = first(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g, head);
    const [, content = ''] = first(/\/Contents (\d+) 0 R/g, head);
    const text = textOf(objects.get(content)?.stream ?? '', fontsOf(head, objects));
    return { width: Number(width), height: Number(height), text };
  });
}
