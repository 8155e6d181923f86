import type { Answer } from '../model/answer.js';
import { NewsError } from '../model/news-error.js';

const MOST_TRIES = 3;
/** Milliseconds before the second try; each further one waits twice as long. */
const FIRST_PAUSE = 500;
/** Seconds. A server that asks for more is told to the reader instead. */
const LONGEST_PAUSE = 30;

function isPassing({ code, status = 0 }: NewsError): boolean {
  if (code === 'network') return globalThis.navigator?.onLine !== false;
  return code === 'http' && (status === 408 || status === 425 || status === 429 || status >= 500);
}

/** Milliseconds until the next try, or Infinity when there should be none. Jitter keeps a thousand pages from coming back at once. */
function pauseAfter(error: NewsError, tries: number): number {
  if (tries >= MOST_TRIES || !isPassing(error)) return Infinity;
  const asked = error.retryAfter ?? 0;
  return asked > LONGEST_PAUSE
    ? Infinity
    : Math.max(asked * 1000, FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + Math.random()));
}

/** Waits, or rejects with the signal's reason. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

export interface Attempts {
  /** One try. */
  readonly ask: () => Promise<Answer>;
  readonly signal: AbortSignal;
  /** Milliseconds that are left; a pause longer than that is not begun. */
  readonly timeLeft: () => number;
  /** Hears of each failure that will be tried again. */
  readonly onFailure: (error: NewsError) => void;
}

/**
 * Asks again, up to three times in all, while the failure may pass: no answer, 408, 425, 429 or 5xx. Retry-After is kept to.
 *
 * @param thrown why the first try failed
 * @throws {NewsError} the last failure
 */
export async function retry(thrown: unknown, { ask, signal, timeLeft, onFailure }: Attempts): Promise<Answer> {
  let failure = thrown;
  for (let tries = 1; ; tries++) {
    if (signal.aborted) throw failure;
    const error = NewsError.from(failure);
    const wait = pauseAfter(error, tries);
    if (wait >= timeLeft()) throw error;
    onFailure(error);
    await pause(wait, signal);
    try {
      return await ask();
    } catch (next) {
      failure = next;
    }
  }
}
