import { withoutAbbreviations } from './spoken-abbreviations.js';
import { withDates } from './spoken-dates.js';
import { withDocuments } from './spoken-documents.js';
import { withQuantities } from './spoken-quantities.js';

/** Whether a text is set in capitals, which some voices then spell. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}\p{Lu}\s+\p{Lu}\p{Lu}/u.test(text);

/** Capitals as small letters, but not what has no vowel: that is an abbreviation. */
function quietly(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (/[aeiouy]/i.test(word.normalize('NFD')) ? word.toLowerCase() : word));
}

/**
 * A Vietnamese sentence as it is said: numbers with marks in them, dates, times, units, Roman numerals, numbers of documents and
 * abbreviations in words. What voices say right themselves stays: plain numbers up to four digits, and letters that are said as letters.
 */
export function inVietnamese(text: string): string {
  const said = withoutAbbreviations(withQuantities(withDates(withDocuments(text))));
  return isShouted(text) ? quietly(said) : said;
}
