import type { Answer } from '../model/answer.js';
import type { NewsError } from '../model/news-error.js';

/** Milliseconds in which an answer, or a failure, is taken as still true. */
const FRESH = 2000;
const MOST_ENTRIES = 32;
/** Characters of all texts together. */
const MOST_TEXT = 16_000_000;

export type Outcome = { readonly answer: Answer } | { readonly error: NewsError };

interface Entry {
  readonly outcome: Outcome;
  readonly until: number;
}

/** Oldest first, which a Map keeps by itself. */
const entries = new Map<string, Entry>();

const sizeOf = ({ outcome }: Entry): number => ('answer' in outcome ? outcome.answer.text.length : 0);

/** What the address gave a moment ago, if it still counts. */
export function recall(url: string): Outcome | undefined {
  const entry = entries.get(url);
  return entry && entry.until > performance.now() ? entry.outcome : undefined;
}

/** Keeps an outcome for the fresh window. Whatever has passed, and the oldest above the bounds, goes. */
export function remember(url: string, outcome: Outcome): void {
  const now = performance.now();
  entries.delete(url);
  entries.set(url, { outcome, until: now + FRESH });
  let text = 0;
  for (const entry of entries.values()) text += sizeOf(entry);
  for (const [key, entry] of entries) {
    if (entry.until > now && entries.size <= MOST_ENTRIES && text <= MOST_TEXT) break;
    entries.delete(key);
    text -= sizeOf(entry);
  }
}
