const banned = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
/** Hardly any text has more than these, and patterns with classes of Unicode take long to make. */
const unusual = /[^\t\n -~\xa0-\u1fff\u2010-\u2027]/;

/**
 * Text in the form everything here compares and shows: NFC, line ends as `\n`, without control characters.
 *
 * Sites typed on old systems send decomposed Vietnamese letters (NFD), which some fonts draw with the mark beside the letter. Control
 * characters, lone surrogates and the invisible marks that reverse the reading direction (Unicode UAX #9: embeddings, overrides and
 * isolates) have no place in news and can make a text read as another; tab and line feed stay. Joiners stay: emoji and Khmer need them.
 */
export function normalise(text: string): string {
  const clean = unusual.test(text) ? text.replace(/\r\n?/g, '\n').replace(banned, '') : text;
  return clean.normalize('NFC');
}
