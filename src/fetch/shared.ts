import type { Answer } from '../model/answer.js';
import { NewsError } from '../model/news-error.js';
import { answerOf } from './answer-of.js';
import { ask, begun, type RequestOptions } from './ask.js';
import { recall, remember, type Outcome } from './recent.js';
import type { Attempts } from './failure.js';

/** One request that is under way, for all who want its answer. */
interface Flight {
  /** Never rejects, so that nobody has to be there when it ends. */
  readonly outcome: Promise<Outcome>;
  readonly controller: AbortController;
  readers: number;
  /** When the most patient reader gives up, in ms of `performance.now()`. */
  deadline: number;
  /** The failure that is being tried again, which says more than "timeout". */
  failure: NewsError | undefined;
}

const flights = new Map<string, Flight>();

/** Ends a flight for newcomers: they start their own and never wait for one that is being given up. */
function land(url: string, flight: Flight, outcome: Outcome): void {
  if (flights.get(url) !== flight) return;
  flights.delete(url);
  remember(url, outcome);
}

/** Most requests succeed at once, so what finds out why one did not and tries again is a part of its own; where that cannot be had either, the first failure stands. */
async function again(thrown: unknown, attempts: Attempts): Promise<Answer> {
  if (attempts.signal.aborted) throw thrown;
  const part = await import('./failure.js').catch(() => undefined);
  if (!part) throw thrown;
  return part.retry(thrown, attempts);
}

function start(url: string, options: RequestOptions): Flight {
  const sent = options.fetch ? undefined : begun.get(url);
  if (sent) begun.delete(url);
  const controller = sent?.controller ?? new AbortController();
  const { signal } = controller;
  const attempts: Attempts = {
    url,
    ask: () => ask(url, signal, options),
    signal,
    timeLeft: () => flight.deadline - performance.now(),
    onFailure: (error) => (flight.failure = error),
  };
  // At once, so that what the element draws while it waits delays nothing; `attempts` looks at the flight only when this try has failed.
  const outcome = answerOf(sent?.response ?? attempts.ask(), url)
    .catch((thrown: unknown) => again(thrown, attempts))
    .then(
      (answer): Outcome => ({ answer }),
      (thrown: unknown): Outcome => ({ error: NewsError.from(thrown, 'network', { url }) }),
    );
  const flight: Flight = { outcome, controller, readers: 0, deadline: 0, failure: undefined };
  if (!options.fetch) flights.set(url, flight);
  void outcome.then((result) => land(url, flight, result));
  return flight;
}

/** What one caller waits for. Settles exactly once: with the outcome, at its timeout, or when its signal aborts. */
function board(url: string, flight: Flight, milliseconds: number, signal: AbortSignal | undefined): Promise<Answer> {
  flight.readers++;
  flight.deadline = Math.max(flight.deadline, performance.now() + milliseconds);
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const leave = (reason: unknown, isTooLate = false): void => {
      done();
      reject(reason);
      if (--flight.readers) return;
      // A server that is too slow is a failure for the next ones too; a reader who goes away is none.
      if (isTooLate) land(url, flight, { error: NewsError.from(reason) });
      else if (flights.get(url) === flight) flights.delete(url);
      flight.controller.abort(reason);
    };
    const onAbort = (): void => leave(signal?.reason);
    const timer = setTimeout(() => leave(flight.failure ?? new NewsError('timeout', { url }), true), milliseconds);
    signal?.addEventListener('abort', onAbort);
    void flight.outcome.then((result) => {
      done();
      if ('answer' in result) resolve(result.answer);
      else reject(result.error);
    });
  });
}

/** `milliseconds`: what the caller has patience for. `signal`: the caller leaves. */
export interface ShareOptions extends RequestOptions {
  readonly milliseconds: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The answer of an absolute address, shared by everybody who asks for it at the same time or within two seconds. The request is given up
 * when the last of them has left. Who brings an own `fetch` shares nothing.
 */
export async function sharedAnswer(url: string, options: ShareOptions): Promise<Answer> {
  const { milliseconds, signal } = options;
  signal?.throwIfAborted();
  const isAlone = options.fetch !== undefined;
  const known = isAlone || options.fresh ? undefined : recall(url);
  const flying = isAlone ? undefined : flights.get(url);
  if (!known) return board(url, flying ?? start(url, options), milliseconds, signal);
  if ('answer' in known) return known.answer;
  throw known.error;
}
