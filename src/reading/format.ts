import type { Answer } from '../model/answer.js';
import type { RawFeed } from '../model/raw-article.js';
import type { Row } from './read.js';
import type { Wish } from '../model/wish.js';

/** What a format may know besides the data. */
export interface ReadContext {
  /** The answer the data came in: its address resolves relative ones, its headers may hold totals. */
  readonly answer: Answer;
  /** Pattern of the endpoint's dates, such as `dd/MM/yyyy HH:mm`; undefined: detected. */
  readonly datePattern?: string | undefined;
  /** IANA zone of times without a zone. Default `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
  /** Reads files, sound and film; undefined where nobody asks for them. */
  readonly filesOf?: typeof import('./read-files.js').filesOf | undefined;
}

/** What formats make addresses for a search with. They are given it by whoever asks, so that nobody downloads it who only reads. */
export type SearchTools = typeof import('./search.js');

/**
 * One shape of answers that news systems give.
 *
 * A format is pure: it never fetches, never touches the DOM, never throws on odd data (what cannot be read is left out).
 */
export interface Format {
  /** The value of the `format` attribute, kebab-case. */
  readonly name: string;
  /** Whether the data has this format's signature. Cheap: looks at the outside and one or two items. */
  detect(data: unknown, context: ReadContext): boolean;
  parse(data: unknown, context: ReadContext): RawFeed;
  /** The same in steps, one for each row, so that a large answer is read with pauses. A format without it reads everything at once. */
  steps?(data: unknown, context: ReadContext): Generator<unknown, RawFeed>;
  /**
   * The address that asks the system for what a reader looks for; undefined where it cannot be asked so, and absent where it can never be:
   * what is loaded is then searched, and lists say so. What a reader typed may only ever
   * become a value. Parts that a system does not know are left alone: it is asked for each of them by itself, too.
   *
   * @param address of a first page
   * @param wish texts are not empty, times are dates
   * @param tools functions that put values into addresses
   */
  search?(address: URL, wish: Wish, tools: SearchTools): URL | undefined;
}

/** A format that is loaded when an answer has its hint in its text. */
export interface LazyFormat extends Pick<Format, 'name'> {
  /** Found in the text of every answer of this format, perhaps in others too; a word without quotes, since JSON may be packed in a string. */
  readonly hint: RegExp;
  /** Found in addresses that are likely to answer in this format: it is then loaded while the endpoint is asked, and sees the answer without a hint too. */
  readonly address?: RegExp;
  /**
   * Undefined counts as a failure.
   *
   * @param text of the answer, once it is there: some need more for some
   */
  load(text?: string): Promise<Format | undefined>;
}

/** All steps at once. */
export function inOneGo<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** One step for each row; rows that give nothing are left out. */
export function* eachRow<T>(rows: readonly Row[], read: (row: Row) => T | undefined): Generator<unknown, T[]> {
  const all: T[] = [];
  for (const row of rows) {
    const one = read(row);
    if (one) all.push(one);
    yield;
  }
  return all;
}
