import { shellWordsFor } from '../i18n/shell-words.js';
import { emptyState, errorState, skeleton, staleBar } from '../templates/status.js';
import type { Frame } from './frame.js';
import type { ToldState } from './told-state.js';

export interface Saying {
  readonly state: ToldState;
  readonly language: string;
  /** Shape and number of the grey items while loading. */
  readonly layout: string;
  readonly count: number;
  /** There are no news, or a filter leaves none. */
  readonly isNothing: boolean;
  /** Where there are news, which may not have been brought up to date: what is said of ones that were loaded at `epoch`. */
  readonly staleText: ((epoch: number) => string) | undefined;
  onRetry(): void;
}

/** Says a word on the state. */
export function sayState(
  frame: Frame,
  { state, language, layout, count, isNothing, staleText, onRetry }: Saying,
): void {
  if (state.kind === 'error') {
    const { sentence, retry: label } = state.words;
    const text = (state.loadedAt && staleText?.(state.loadedAt)) || sentence;
    const make = staleText ? staleBar : errorState;
    return frame.say([make, text, label], () => make(text, label ? { label, onRetry } : undefined));
  }
  const { empty, loading } = shellWordsFor(language);
  if (staleText) frame.say([], () => []);
  else if (isNothing) frame.say([empty], () => emptyState(empty));
  else {
    const isLoading = state.kind === 'loading';
    frame.say([loading, layout, count], (isFirst) => skeleton(loading, layout, count, isFirst && isLoading));
  }
}
