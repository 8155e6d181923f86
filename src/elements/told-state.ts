import { shownFeed, type FeedState } from '../controllers/feed-state.js';
import type { Failure, FailureWords } from '../i18n/failure-words.js';
import { shellWordsFor } from '../i18n/shell-words.js';

interface Host {
  requestUpdate(): void;
}

/** A state as a reader is told of it: of a failure with the words for it. */
export type ToldState =
  Exclude<FeedState, { kind: 'error' }> | (Extract<FeedState, { kind: 'error' }> & { readonly words: FailureWords });

/** How long the sentences are waited for before a general one is said, ms. */
const PATIENCE = 3000;

let sentences: typeof import('../i18n/failure-words.js') | undefined;

/** Failures of which the general sentence has been said: nobody hears another one after it. */
const general = new WeakSet<object>();

export async function loadSentences(): Promise<void> {
  sentences ??= await import('../i18n/failure-words.js');
}

/**
 * The words for a failure; undefined until they have come, when the host draws again. Where they do not come it is the general sentence.
 *
 * @param key what has failed, which keeps its sentence
 */
export function failureWords(
  host: Host,
  failure: Failure,
  language: string,
  key: object = failure,
): FailureWords | undefined {
  if (general.has(key)) {
    const { errors, retry } = shellWordsFor(language);
    return { sentence: errors.network, retry };
  }
  if (sentences) return sentences.failureWordsFor(failure, language);
  void Promise.race([loadSentences(), new Promise((_, late) => setTimeout(late, PATIENCE))])
    .catch(() => general.add(key))
    .then(() => host.requestUpdate());
  return undefined;
}

/** What is drawn of a state. Until there are words for a failure, what was shown stays as if the answer had not come. */
export function toldState(host: Host, state: FeedState, language: string): ToldState {
  if (state.kind !== 'error') return state;
  const words = failureWords(host, state.error, language);
  return words ? { ...state, words } : { kind: 'loading', previous: state.previous };
}

/** Exposes a state for CSS. `isNothing`: there are no news, or a filter leaves none. */
export function exposeState({ states }: ElementInternals, state: ToldState, isNothing: boolean): void {
  const isError = state.kind === 'error';
  const isOn = {
    loading: state.kind === 'loading',
    empty: isNothing,
    error: isError,
    stale: isError && !!shownFeed(state)?.articles.length,
  };
  for (const [name, isSo] of Object.entries(isOn)) states?.[isSo ? 'add' : 'delete'](name);
}
