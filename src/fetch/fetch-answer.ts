import type { Answer } from '../model/answer.js';
import { expandAddress } from './expand-address.js';
import { sharedAnswer } from './shared.js';

export interface FetchOptions {
  /** Seconds for everything: headers, body and repeated tries. Default 15. */
  readonly timeout?: number | undefined;
  /** Leaves; the request itself goes on while anybody else wants it. */
  readonly signal?: AbortSignal | undefined;
  /** Ask again even if an answer has just come, and let the server confirm the browser's copy. Default false. */
  readonly fresh?: boolean | undefined;
  /** Another way to ask, for servers that have their own; its answers are not shared. Default: the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

const DEFAULT_TIMEOUT = 15;
const LONGEST_TIMEOUT = 600;

function millisecondsOf(timeout: number | undefined): number {
  return (timeout && timeout > 0 ? Math.min(timeout, LONGEST_TIMEOUT) : DEFAULT_TIMEOUT) * 1000;
}

/**
 * Fetches one address: bounded in time and bytes, repeated while a failure may pass, one request for all who ask at once.
 *
 * @param url absolute, or relative to the page
 * @throws {NewsError} `bad-address network blocked mixed-content timeout too-large http`; when `signal` aborts, its reason, which is
 * for nobody to see
 */
export async function fetchAnswer(url: string, options: FetchOptions = {}): Promise<Answer> {
  const address = expandAddress(url, {}, globalThis.document?.baseURI);
  return sharedAnswer(address, { ...options, milliseconds: millisecondsOf(options.timeout) });
}
