import { fetchAnswer } from '../fetch/fetch-answer.js';
import type { Answer } from '../model/answer.js';
import type { Hop } from './inspection.js';

/** An answer with what is otherwise thrown away on the way to its text. */
export interface Asked {
  readonly answer: Answer;
  readonly bytes: Uint8Array;
  readonly hops: readonly Hop[];
  /** Milliseconds. */
  readonly time: number;
}

export interface AskOptions {
  /** The origin in whose name is asked, as a browser would for a page. */
  readonly origin: string;
  /** Seconds. */
  readonly timeout?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What is noted while asking. */
interface Trace {
  hops: Hop[];
  chunks: Uint8Array[];
}

/** Browsers give up after so many (Fetch Standard §4.4). */
const MOST_HOPS = 20;

function hopOf(url: string, { status, headers }: Response): Hop {
  const allowOrigin = headers.get('access-control-allow-origin') ?? undefined;
  return { url, status, ...(allowOrigin !== undefined && { allowOrigin }) };
}

/** Where a redirect leads. */
function targetOf(url: string, { status, headers }: Response): string | undefined {
  const location = headers.get('location');
  return [301, 302, 303, 307, 308].includes(status) && location ? new URL(location, url).href : undefined;
}

/** The same response, its bytes kept on the way. */
function kept(response: Response, url: string, trace: Trace): Response {
  const recorder = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      trace.chunks.push(chunk);
      controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  const isEmpty = [101, 103, 204, 205, 304].includes(status);
  const copy = new Response(isEmpty ? null : response.body?.pipeThrough(recorder), { status, statusText, headers });
  // A response that is made here has no address of its own.
  return Object.defineProperty(copy, 'url', { value: url });
}

/**
 * A `fetch` that names an origin, as browsers do and Node lets us do, follows redirects itself to see every stop, and keeps the bytes.
 */
function recording({ origin, fetch = globalThis.fetch }: AskOptions, trace: Trace): typeof globalThis.fetch {
  const ask = fetch;
  return async (input, init) => {
    trace.hops = [];
    trace.chunks = [];
    let url = input instanceof Request ? input.url : String(input);
    const headers = new Headers(init?.headers);
    headers.set('origin', origin);
    for (;;) {
      const response = await ask(url, { ...init, headers, redirect: 'manual' });
      trace.hops.push(hopOf(url, response));
      const target = targetOf(url, response);
      if (target === undefined) return kept(response, url, trace);
      await response.body?.cancel();
      if (trace.hops.length > MOST_HOPS) throw new TypeError('too many redirects');
      url = target;
    }
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/**
 * Asks an address as a page of `origin` would, by the one way to the network, and tells what a page never sees.
 *
 * @throws NewsError as `fetchAnswer`
 */
export async function ask(url: string, options: AskOptions): Promise<Asked> {
  const trace: Trace = { hops: [], chunks: [] };
  const start = performance.now();
  const { timeout, signal } = options;
  const answer = await fetchAnswer(url, { timeout, signal, fetch: recording(options, trace) });
  const time = Math.round(performance.now() - start);
  return { answer, bytes: joined(trace.chunks), hops: trace.hops, time };
}
