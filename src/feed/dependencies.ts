import type { Answer } from '../model/answer.js';
import type { Engine } from '../sanitize/engine.js';

/** What loading needs from the outside; tests and the server bring their own. */
export interface FeedDependencies {
  fetchAnswer(url: string, options: { timeout?: number; signal?: AbortSignal; fresh?: boolean }): Promise<Answer>;
  /** Parses markup without running it. */
  readonly engine: Engine;
  /** The news will be shown on an https page: http pictures are asked for by https. */
  readonly secure: boolean;
  /** Milliseconds since 1970; decides what is scheduled or expired. */
  now(): number;
}
