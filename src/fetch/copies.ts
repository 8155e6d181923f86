import type { Answer } from '../model/answer.js';

/** Characters of one copy, room for a hundred articles with their texts; and of all copies together. */
const MOST_TEXT = 500_000;
const MOST_TOGETHER = 2_000_000;

/** An answer that was read well. */
export interface Copy {
  readonly answer: Answer;
  /** When it came, in ms since 1970. */
  readonly at: number;
}

/** Oldest first. */
const copies = new Map<string, Copy>();

/** Keeps an answer that was read well as long as the page lives, for the time when its address fails. */
export function keepCopy(url: string, answer: Answer): void {
  copies.delete(url);
  if (answer.text.length > MOST_TEXT) return;
  copies.set(url, { answer, at: Date.now() });
  let text = 0;
  for (const [key, copy] of [...copies].reverse()) {
    text += copy.answer.text.length;
    if (text > MOST_TOGETHER) copies.delete(key);
  }
}

/** The last good answer of an address on this page. */
export const copyOf = (url: string): Copy | undefined => copies.get(url);
