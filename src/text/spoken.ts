import type { Article } from '../model/article.js';
import { passagesOf, type Passage } from './spoken-passages.js';
import { sentenceSpans, shortSpans, type Span } from './spoken-sentences.js';
import { inVietnamese } from './spoken-vietnamese.js';

/** A place among the text nodes of one part of an article that hold more than white space. */
export type Point = readonly [node: number, offset: number];

/** Where a sentence stands. Nodes are counted, not referred to, so that the place outlives a redrawing. */
export interface Place {
  readonly part: 'title' | 'summary' | 'body';
  readonly from: Point;
  /** Behind the last letter. */
  readonly to: Point;
}

/** What a voice says in one breath. */
export interface Sentence {
  /** As it is written, without notes; every white space is a plain one. */
  readonly text: string;
  /** As it is said: in Vietnamese numbers, dates and abbreviations in words. */
  readonly speech: string;
  readonly place: Place;
}

/** Characters that are said in one go: online voices of Chrome fall silent after 15 seconds, and a slow voice says twelve a second. */
const most = 180;
const sayable = /[\p{L}\p{N}]/u;
const isVietnamese = (language: string): boolean => /^vi(?:e|$|[-_])/i.test(language);

/** Addresses, marks of notes, signs of a list and pictures made of letters are for the eye. */
function withoutSigns(text: string, address: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]]/gi, address)
    .replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, address)
    .replace(/\[\d{1,3}\]|(?![\d#*])\p{Extended_Pictographic}\ufe0f?|[\u200b\u00ad\u2060]/gu, '')
    .replace(/^[-–—•+*▪]\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a voice says for a text. */
export function speechOf(text: string, language: string): string {
  const isVi = isVietnamese(language);
  const said = withoutSigns(text, isVi ? 'địa chỉ trong bài' : '');
  return isVi ? inVietnamese(said.normalize('NFC')) : said;
}

/** The point in the text nodes for a place in a passage. */
function pointOf({ pieces }: Passage, place: number): Point {
  const piece = pieces.findLast(({ start }) => start <= place);
  return [piece?.node ?? 0, place - (piece?.start ?? 0)];
}

function sentence(part: Place['part'], passage: Passage, [from, to]: Span, language: string): Sentence {
  const text = passage.text.slice(from, to);
  const [node, offset] = pointOf(passage, to - 1);
  return {
    text,
    speech: speechOf(text, language),
    place: { part, from: pointOf(passage, from), to: [node, offset + 1] },
  };
}

/**
 * Title, summary and text of an article as a voice reads them, sentence by sentence, the long ones cut at commas.
 *
 * Pure. Captions, code, marks of notes, the entries of tables and addresses are left out.
 *
 * @param language of the article; Vietnamese is written out as it is said, other languages are left to the voice
 */
export function sentencesOf(
  { title, summary, body }: Pick<Article, 'title' | 'summary' | 'body'>,
  language: string,
): Sentence[] {
  const isShort = (words: string): boolean => speechOf(words, language).length <= most;
  const parts = [
    ['title', [title]],
    ['summary', [summary]],
    ['body', body ?? []],
  ] as const;
  return parts.flatMap(([part, nodes]) =>
    passagesOf(nodes).flatMap((passage) =>
      sentenceSpans(passage.text)
        .flatMap((span) => shortSpans(passage.text, span, isShort))
        .map((span) => sentence(part, passage, span, language))
        .filter(({ speech }) => sayable.test(speech)),
    ),
  );
}
