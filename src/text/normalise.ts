/**
 * Text in the form everything here compares and shows: NFC, line ends as `\n`, without control characters.
 *
 * Sites typed on old systems send decomposed Vietnamese letters (NFD), which some fonts draw with the mark beside the letter. Control
 * characters, lone surrogates and the invisible marks that reverse the reading direction (Unicode UAX #9: embeddings, overrides and
 * isolates) have no place in news and can make a text read as another; tab and line feed stay. Joiners stay: emoji and Khmer need them.
 */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
    .normalize('NFC');
}
