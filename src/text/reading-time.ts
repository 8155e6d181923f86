/** Scripts without spaces between words are counted by letters. */
const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGING = /(?=\p{L})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * Units a minute. Chinese and Japanese: characters read aloud in the IReST texts (Trauzettel-Klosinski & Dietz, Invest. Ophthalmol. Vis.
 * Sci. 53, 2012). The others are estimates: no such study of Vietnamese is known here; 250 syllables are a little more than the 238 words
 * of English that adults read in silence (Brysbaert, J. Mem. Lang. 109, 2019), since a syllable is shorter than a word.
 */
const CHINESE = 255;
const JAPANESE = 357;
const LETTERS = 700;
const WORDS = 250;

const countOf = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0;

/** How long an adult reads, in whole minutes; 0 for less than one. An estimate, whatever the language. */
export function readingMinutes(text: string): number {
  const kana = countOf(text, KANA);
  const letters = countOf(text, HANGING);
  const characters = countOf(text, HAN) + kana;
  const rest = text.replace(HAN, ' ').replace(KANA, ' ').replace(HANGING, ' ');
  const words = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const minutes = characters / (kana ? JAPANESE : CHINESE) + letters / LETTERS + words / WORDS;
  return minutes < 1 ? 0 : Math.round(minutes);
}
