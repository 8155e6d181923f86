import type { Answer } from '../model/answer.js';
import type { NewsError } from '../model/news-error.js';
import { answerOf } from './answer-of.js';
import { reasonOf, watchPolicy } from './reason-of.js';

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
  readonly url: string;
  /** One try. */
  readonly ask: () => Promise<Response>;
  readonly signal: AbortSignal;
  /** Milliseconds that are left; a pause longer than that is not begun. */
  readonly timeLeft: () => number;
  /** Hears of each failure that will be tried again. */
  readonly onFailure: (error: NewsError) => void;
}

/**
 * Finds out why a try has failed, and asks again, up to three times in all, while the failure may pass: no answer, 408, 425, 429 or 5xx.
 * Retry-After is kept to. That the page's own policy forbids the address is known of the second try, for nobody has watched the first.
 *
 * @param thrown why the first try failed
 * @throws {NewsError} the last failure
 */
export async function retry(thrown: unknown, attempts: Attempts): Promise<Answer> {
  const policy = watchPolicy(attempts.url);
  try {
    return await triedAgain(thrown, attempts, policy.wasBlocked);
  } finally {
    policy.stop();
  }
}

async function triedAgain(thrown: unknown, attempts: Attempts, wasBlocked: () => boolean): Promise<Answer> {
  const { url, ask, signal, timeLeft, onFailure } = attempts;
  let failure = thrown;
  for (let tries = 1; ; tries++) {
    if (signal.aborted) throw failure;
    const error = await reasonOf(failure, url, wasBlocked);
    const wait = pauseAfter(error, tries);
    if (wait >= timeLeft()) throw error;
    onFailure(error);
    await pause(wait, signal);
    try {
      return await answerOf(ask(), url);
    } catch (next) {
      failure = next;
    }
  }
}
