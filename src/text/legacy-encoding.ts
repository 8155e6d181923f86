import { textOf, type SafeNode } from '../model/safe-html.js';

/** Encodings of Vietnamese from the time before Unicode, whose bytes were taken for Latin letters when they were copied. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Letters that only Unicode has. */
const modern = /[ăđĩũơư\u1ea0-\u1ef9]/i;
/** TCVN 5712:1993 (VN3) puts letters with marks where Latin-1 has signs; U+00AD is its `ư`. */
const signs = /[¨©«¬\u00ad®µ¶·¸¹»¼½¾ÆÞßþ]/g;
/** VNI writes a letter and its mark as two characters. */
const marked = /(?:[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ñö](?=[aeouâêô\s]))/gi;

/** Signs that a text must have at least, and different ones among them. */
const least = { count: 5, different: 3 };

/** Measured over paragraphs of news: 0.06 to 0.21 of the characters are signs in TCVN3, 0.14 and more in VNI; in other languages below 0.02. */
function isFull(text: string, pattern: RegExp, share: number): boolean {
  const found = text.match(pattern) ?? [];
  return found.length >= Math.max(least.count, share * text.length) && new Set(found).size >= least.different;
}

/**
 * The encoding in which a text was written, where it is an old one. Give it one paragraph: others around it may be in Unicode.
 *
 * Nothing is converted: copies have lost letters (the `ư` of TCVN3 is an invisible character), and capitals were those of another font.
 */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  if (modern.test(text)) return undefined;
  if (isFull(text, signs, 0.05)) return 'TCVN3';
  return isFull(text, marked, 0.1) ? 'VNI' : undefined;
}

/** The first old encoding among a title and the blocks of a text. */
export function legacyEncodingOf(title: string, body: readonly SafeNode[]): LegacyEncoding | undefined {
  return [title, ...body.map((block) => textOf([block]))].map(legacyEncoding).find(Boolean);
}
