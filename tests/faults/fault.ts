import type { NewsErrorCode } from '../../src/model/news-error.js';
import type { Answer } from './answer.js';

/** One row of the table: a fault, and what a reader must see of it in the end. */
export interface Fault {
  readonly name: string;
  /** What the server does. */
  readonly server: string;
  /** First answer, second answer, …; the last one repeats. */
  readonly answers: readonly Answer[];
  /** Answers at addresses below the one that is asked, where redirects lead. */
  readonly below?: Readonly<Record<string, readonly Answer[]>>;
  /** `error`: the reason in words; `empty`: that there are no news; `news`: the news. */
  readonly sees: 'error' | 'empty' | 'news';
  readonly code?: NewsErrorCode;
  /** Requests that the server sees at most for one load, redirects included. Default 1. */
  readonly most?: number;
  /** A press of the button brings the news once the fault is over. Default true; `false` where only the page can be mended. */
  readonly heals?: boolean;
  /** Seconds. Default 60: only faults that last have less, for a busy machine must not turn others into theirs. */
  readonly timeout?: number;
  /** More attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Nobody listens. */
  readonly down?: true;
  /** What WebKit's network makes of it, where that is something else. */
  readonly webkit?: Pick<Fault, 'sees' | 'code'>;
  /** Another address than the server's. */
  readonly src?: string;
}

export const TAGS = ['news-list', 'news-article', 'related-news'] as const;
export type Tag = (typeof TAGS)[number];
