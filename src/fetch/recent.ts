import type { Answer } from '../model/answer.js';
import type { NewsError } from '../model/news-error.js';

/** Milliseconds in which an answer, or a failure, is taken as still true; after that its memory is free again. */
const FRESH = 2000;
/** A page has fewer endpoints; one that makes up addresses must not fill the memory within the two seconds. */
const MOST_ENTRIES = 32;
/** Characters of all texts together. */
const MOST_TEXT = 16_000_000;

export type Outcome = { readonly answer: Answer } | { readonly error: NewsError };

/** Oldest first, which a Map keeps by itself. */
const entries = new Map<string, Outcome>();

/** What the address gave a moment ago, if it still counts. */
export function recall(url: string): Outcome | undefined {
  return entries.get(url);
}

/** Keeps an outcome for the fresh window. */
export function remember(url: string, outcome: Outcome): void {
  entries.delete(url);
  entries.set(url, outcome);
  let text = 0;
  [...entries].reverse().forEach(([key, kept], index) => {
    text += 'answer' in kept ? kept.answer.text.length : 0;
    if (index >= MOST_ENTRIES || text > MOST_TEXT) entries.delete(key);
  });
  const timer = setTimeout(() => {
    if (entries.get(url) === outcome) entries.delete(url);
  }, FRESH);
  // A server or a command must not stay alive for it; in a browser the timer is a number.
  timer.unref?.();
}
